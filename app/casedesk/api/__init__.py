"""The adapter that speaks HTTP to a portal."""
