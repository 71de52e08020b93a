"""Off the GUI thread and back."""
