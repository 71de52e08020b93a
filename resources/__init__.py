"""Files that ship with Caseapp."""
