"""What must survive the program: settings, and later drafts and the journal."""
