"""The custom fields of a case: drawn from their definitions, edited in place."""
