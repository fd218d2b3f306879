"""The form of one case, from its header to its custom fields."""
