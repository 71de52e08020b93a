"""The shapes that travel between desk and centre."""
