"""A file that an officer has put on a case: a photograph, a scan, a document."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, ClassVar

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.fingerprint import Fingerprint
from caseapp.domain.ids import CaseId, OfficerId, PersonId
from caseapp.domain.media import ENDINGS, Media
from caseapp.domain.operations import CommandOn

MOST_BYTES = 2 * 1024 * 1024
"""Of one file, as the centre takes it."""

LONGEST_NAME = 120

_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_OF_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
"""Names that Windows takes for something else than a file."""


class FileName(str):
    """A name that can be shown and saved under anywhere; any other raises `ValueError`."""

    __slots__ = ()

    def __new__(cls, text: str) -> FileName:
        if not text or text != _clean(text):
            raise ValueError
        return super().__new__(cls, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file on a case. `sha256` names its content; `size` is in bytes. It can be taken off, not changed.

    `person` is the case's, so that their page tells of the file.
    """

    case: Annotated[CaseId, Rule(Merge.APPEND, Privacy.PLAIN, "case")]
    person: Annotated[PersonId | None, Rule(Merge.APPEND, Privacy.PERSONAL, "person")]
    name: Annotated[FileName, Rule(Merge.APPEND, Privacy.PERSONAL, "file name")]
    media: Annotated[Media, Rule(Merge.APPEND, Privacy.PLAIN, "kind of file")]
    size: Annotated[int, Rule(Merge.APPEND, Privacy.PLAIN, "size")]
    sha256: Annotated[Fingerprint, Rule(Merge.APPEND, Privacy.PLAIN, "fingerprint")]
    officer: Annotated[OfficerId, Rule(Merge.APPEND, Privacy.PLAIN, "officer")]
    added_at: Annotated[datetime, Rule(Merge.APPEND, Privacy.PLAIN, "added")]
    taken_off_at: Annotated[datetime | None, Rule(Merge.COMMAND, Privacy.PLAIN, "taken off")] = None
    why_off: Annotated[str, Rule(Merge.COMMAND, Privacy.PERSONAL, "why taken off")] = ""

    @property
    def shown_name(self) -> FileName:
        """What it is called here: whatever desk sent it, its ending says what it is."""
        return file_name(self.name, self.media)


@dataclass(frozen=True, slots=True)
class TakeOff(CommandOn):
    """Take a file off its case. That it was there, and why it is not, stays."""

    reason: str
    taken_off_at: datetime
    stamps: ClassVar = ("taken_off_at", "why_off")

    def refusal(self, attachment: Attachment) -> str | None:
        if attachment.taken_off_at is not None:
            return "taken_off"
        return None if self.reason.strip() else "no_reason"

    def on(self, attachment: Attachment) -> Attachment:
        return replace(attachment, taken_off_at=self.taken_off_at, why_off=self.reason)


@dataclass(frozen=True, slots=True)
class PutBack(CommandOn):
    """Put a file that was taken off on its case again."""

    def refusal(self, attachment: Attachment) -> str | None:
        return "not_taken_off" if attachment.taken_off_at is None else None

    def on(self, attachment: Attachment) -> Attachment:
        return replace(attachment, taken_off_at=None, why_off="")


def file_name(told: str, media: Media) -> FileName:
    """A safe name for a file of this kind, as near to what it was called as can be.

    It has no folder, no sign that cannot be seen or that turns the order of others round, and an ending that says what
    the file is: a text that calls itself a program is a text when it is saved again.
    """
    name = _clean(told.replace("\\", "/").rpartition("/")[2])
    ending = ENDINGS[media]
    stem, dot, last = name.rpartition(".")
    if not dot or f".{last.lower()}" not in ending:
        stem, last = name, ending[0].removeprefix(".")
    stem = _clean(stem[: LONGEST_NAME - len(last) - 1]) or "file"
    return FileName(f"{stem}.{last}")


def _clean(text: str) -> str:
    seen = "".join(
        " " if unicodedata.category(sign)[0] in "CZ" else sign for sign in unicodedata.normalize("NFC", text)
    )
    name = _NOT_IN_NAMES.sub("_", seen.replace("/", "_").replace("\\", "_"))
    name = " ".join(name.split())[:LONGEST_NAME].strip(" .")
    return f"_{name}"[:LONGEST_NAME] if _OF_DEVICES.match(name) else name
