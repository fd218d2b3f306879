"""Who may see a case: everyone, or a list of people, and what that means."""
