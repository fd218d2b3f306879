"""The tags of a case: chips to remove, and a type-ahead over the portal's tags to add more."""
