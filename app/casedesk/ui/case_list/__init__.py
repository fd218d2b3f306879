"""The case list: search, filter, endless scrolling, and which cases have changes."""
