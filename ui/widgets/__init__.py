"""The desk's own widgets."""
