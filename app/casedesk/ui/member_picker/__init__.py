"""The participants of a case: who they are, adding, removing, and matching a pasted list."""
