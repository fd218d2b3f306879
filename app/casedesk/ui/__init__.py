"""Widgets: they render state and request changes."""
