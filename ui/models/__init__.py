"""Table models over rows."""
