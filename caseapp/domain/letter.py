"""A final letter: numbered by its case, hashed, unalterable."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import CaseId, OfficerId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Record):
    """The filed copy of a letter. `sha256` names its PDF; `size` is in bytes. Nothing of it can be patched."""

    case: Annotated[CaseId, Rule(Merge.APPEND, Privacy.PLAIN, "case")]
    person: Annotated[PersonId | None, Rule(Merge.APPEND, Privacy.PERSONAL, "person")]
    template: Annotated[str, Rule(Merge.APPEND, Privacy.PLAIN, "template")]
    template_version: Annotated[int, Rule(Merge.APPEND, Privacy.PLAIN, "version of the template")]
    language: Annotated[str, Rule(Merge.APPEND, Privacy.PERSONAL, "language")]
    sha256: Annotated[str, Rule(Merge.APPEND, Privacy.PLAIN, "fingerprint")]
    pages: Annotated[int, Rule(Merge.APPEND, Privacy.PLAIN, "pages")]
    size: Annotated[int, Rule(Merge.APPEND, Privacy.PLAIN, "size")]
    officer: Annotated[OfficerId, Rule(Merge.APPEND, Privacy.PLAIN, "officer")]
    final_at: Annotated[datetime, Rule(Merge.APPEND, Privacy.PLAIN, "made final")]
