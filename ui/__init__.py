"""Everything of Caseapp that is Qt."""
