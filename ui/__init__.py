"""Everything of Caseapp that is Qt."""

from ui.runtime.overrides import guard_overrides

guard_overrides()
