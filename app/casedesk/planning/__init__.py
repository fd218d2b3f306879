"""Verbs: pure functions from domain values to plans and verdicts."""
