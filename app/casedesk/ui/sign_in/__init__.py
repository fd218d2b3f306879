"""Signing in: where, as whom, and what was wrong with it."""
