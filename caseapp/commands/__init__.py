"""The commands of `caseapp`, a file for each group."""
