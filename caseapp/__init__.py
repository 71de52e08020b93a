"""Everything of Caseapp that is not Qt."""
