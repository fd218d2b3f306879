"""The conflict dialog: original, mine and theirs side by side, and one choice for each."""
