"""Who did and who saw what: rows that each hold the fingerprint of the one before, so that none can be changed,
taken out or put in unnoticed.

A row names records by id alone: no words of the record stand in it.
"""

from __future__ import annotations

import enum
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from caseapp.domain.fingerprint import is_fingerprint
from caseapp.domain.ids import DeviceId, OfficerId, is_id

_KIND = re.compile(r"[a-z][a-z_]{0,39}|")


class Act(enum.StrEnum):
    """What was done. The change itself stands in the operation.

    The centre says by `MERGED`, `CONFLICT` and `REJECTED` what became of an operation that did not simply change a
    record; a desk does not know yet. By `DISCARDED` an officer has given up an operation that the centre
    had not taken. By `CODE_GIVEN` an account was given a code with which its officer sets a password.
    """

    CHANGED = "changed"
    MERGED = "merged"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    VIEWED = "viewed"
    PRINTED = "printed"
    EXPORTED = "exported"
    DISCARDED = "discarded"
    SEARCHED = "searched"
    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    SESSION_ENDED = "session_ended"
    UNLOCKED = "unlocked"
    CODE_GIVEN = "code_given"
    SUSPENDED = "suspended"
    LET_BACK = "let_back"
    RESTORED = "restored"
    SALVAGED = "salvaged"
    FORKED = "forked"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One link of a chain. `number` counts from 1 without a gap; `at` is UTC text; `operation` is empty for a view.

    `kind` and `record` name what was concerned, empty when it was the desk itself; see `is_kind` and `is_record`.
    """

    number: int
    at: str
    actor: OfficerId
    act: Act
    kind: str = ""
    record: str = ""
    operation: str = ""


def is_kind(text: str) -> bool:
    """Whether a row may name this as what was concerned; the centre takes no other."""
    return _KIND.fullmatch(text) is not None


def is_record(text: str) -> bool:
    """Whether a row may name a record so: nothing, an id, or a file's fingerprint."""
    return not text or is_id(text) or is_fingerprint(text)


@dataclass(frozen=True, slots=True)
class Link:
    """A row with its fingerprint: SHA-256 over the fingerprint before and the row."""

    row: AuditRow
    hash: bytes


@dataclass(frozen=True, slots=True)
class Rest:
    """Links, as they stand, of the chain of a device that a folder was before it became another, unknown elsewhere."""

    device: DeviceId
    links: Sequence[Link]


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain does not hold: at this number a row was changed, taken out or put in."""

    number: int


def first_hash(owner: str) -> bytes:
    """What the first row follows. `owner` is the id of the desk's device, or of the council at the centre."""
    return hashlib.sha256(f"caseapp audit 1 {owner}".encode()).digest()


def link(before: bytes, row: AuditRow) -> Link:
    """Add a row after the fingerprint `before`."""
    return Link(row, hashlib.sha256(before + _text(_cells(row)).encode()).digest())


_cells = attrgetter(*(field.name for field in fields(AuditRow)))
_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def broken(links: Iterable[Link], before: bytes, after: int = 0) -> Break | None:
    """The first break of a chain that goes on from row `after`, whose fingerprint is `before`; None if it holds.

    Rows may hold any text and any number. A row that is missing at the end shows only beside a head that was signed
    when it was still there.
    """
    number = after
    for each in links:
        number += 1
        if each.row.number != number or link(before, each.row).hash != each.hash:
            return Break(number)
        before = each.hash
    return None


def head_text(council: str, device: str, number: int, hash: bytes, at: str) -> bytes:
    """What the centre signs (Ed25519) of the head of a desk's chain."""
    return f"caseapp audit head 1\n{council}\n{device}\n{number}\n{hash.hex()}\n{at}".encode()
