"""Reads files that come from elsewhere into plain rows, and says of every line it cannot use why not."""
