"""Files on a case: put there, shown, taken off and put back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.attachment import Attachment, FileName, PutBack, TakeOff
from caseapp.domain.case import Case
from caseapp.domain.council import Officer
from caseapp.domain.fingerprint import Fingerprint
from caseapp.domain.ids import CaseId
from caseapp.domain.media import Media
from caseapp.errors import AttachedAlready, Expected
from caseapp.ports import Reader, UnitOfWork

MOST_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class NewFile:
    """What is to be put on a case, as it will be kept."""

    name: FileName
    media: Media
    content: bytes


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What could be read of the files that an officer gave, and a problem for each that could not."""

    files: tuple[NewFile, ...]
    problems: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file on a case. `here`: its content is on this desk. `waiting`: the centre has not got all of it."""

    id: str
    name: FileName
    media: Media
    size: int
    added_at: datetime
    officer: str
    here: bool
    waiting: bool


def attach(work: UnitOfWork, case_id: CaseId, files: Sequence[NewFile]) -> tuple[str, ...]:
    """Put files on a case, all of them or none; gives their ids. Raises `NotFound` and `AttachedAlready`."""
    case = work.get(Case, case_id)
    there = {each.sha256: each.name for each in _standing(work, case_id)}
    ids = []
    for file in files:
        sha256 = Fingerprint(hashlib.sha256(file.content).hexdigest())
        if sha256 in there:
            raise AttachedAlready(name=there[sha256])
        there[sha256] = file.name
        work.put_file(sha256, file.content)
        made = work.create(
            Attachment(
                id=work.new_id(),
                council=work.me.council,
                case=case_id,
                person=case.person,
                name=file.name,
                media=file.media,
                size=len(file.content),
                sha256=sha256,
                officer=work.me.officer,
                added_at=work.now(),
            )
        )
        ids.append(made.id)
    return tuple(ids)


def take_off(work: UnitOfWork, ids: Iterable[str], reason: str) -> None:
    """Take files off their case; raises `NotFound` and `Refused`."""
    for id in ids:
        work.command(work.get(Attachment, id), TakeOff(reason.strip(), work.now()))


def put_back(work: UnitOfWork, id: str) -> None:
    """Put a file that was taken off back; raises `NotFound` and `Refused`."""
    work.command(work.get(Attachment, id), PutBack())


def attachments_of(reader: Reader, case_id: CaseId) -> tuple[AttachmentRow, ...]:
    """The files on a case, oldest first."""
    found = _standing(reader, case_id)
    if not found:
        return ()
    officers = {
        each.id: each.name for each in reader.find(Officer, id=list({each.officer for each in found}))
    }
    kept = reader.files([each.sha256 for each in found])
    waiting = reader.waiting_records(Attachment, [each.id for each in found])
    return tuple(
        AttachmentRow(
            id=each.id,
            name=each.shown_name,
            media=each.media,
            size=each.size,
            added_at=each.added_at,
            officer=officers.get(each.officer, ""),
            here=each.sha256 in kept,
            waiting=each.id in waiting or not kept.get(each.sha256, True),
        )
        for each in found
    )


def attachment_content(reader: Reader, id: str) -> bytes:
    """What the file holds; raises `NotFound` while it has not arrived here."""
    return reader.file(reader.get(Attachment, id).sha256)


def _standing(reader: Reader, case_id: CaseId) -> list[Attachment]:
    return reader.find(Attachment, case=case_id, taken_off_at=None)
