"""One round of sync, in plain Python."""
