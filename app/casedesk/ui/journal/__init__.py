"""The journal's page: the saves of a case, any two of its states side by side, and the way back."""
