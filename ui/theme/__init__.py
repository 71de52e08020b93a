"""Colours, type, spacing, style."""
