"""The port: what a portal can be asked, and how it may fail."""
