"""Stores: the one writer of each state, and the way from gestures to jobs and back."""
