"""The council's central service."""
