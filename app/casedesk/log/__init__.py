"""The log: what the program did, in its own words, and what went wrong with it."""
