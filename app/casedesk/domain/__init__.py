"""Nouns: the frozen values every layer speaks in."""
