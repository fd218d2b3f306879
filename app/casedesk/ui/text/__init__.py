"""Words for the values of the domain, the same wherever they are shown."""
