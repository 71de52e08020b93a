"""Decide what a screen shows; no Qt."""
