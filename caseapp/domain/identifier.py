"""The key a record has in another system, so that a second import finds it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from caseapp.domain.fields import Merge, Privacy, Record, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier(Record):
    """`key` names record `record` of kind `kind` in `source`."""

    kind: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "kind")]
    record: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "record")]
    source: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "source")]
    key: Annotated[str, Rule(Merge.CENTRE, Privacy.PERSONAL, "key")]
