"""The composition root: the only layer that knows every other."""
