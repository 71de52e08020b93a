"""What use cases ask for. Storage, sync and letters answer; tests may too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from caseapp.domain.fields import Record
from caseapp.domain.ids import CouncilId, DeviceId, OfficerId
from caseapp.domain.operations import CommandOn

R = TypeVar("R", bound=Record)

Clock = Callable[[], datetime]
"""Gives the present moment, aware, in UTC."""


@dataclass(frozen=True, slots=True)
class Me:
    """Who works on this folder. Before the first sign-in the ids are provisional and `enrolled` is False."""

    council: CouncilId
    officer: OfficerId
    device: DeviceId
    enrolled: bool


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched: `(kind, id)` of every row. Screens that show one of them read it again."""

    touched: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.touched | other.touched)


class Reader(Protocol):
    """Reads rows of the desk's own database as they are shown: decided by the centre plus what waits here."""

    @property
    def me(self) -> Me: ...

    def get(self, kind: type[R], id: str) -> R:
        """The record; raises `NotFound`."""
        ...

    def find(self, kind: type[R], *, newest: int | None = None, **equal: object) -> list[R]:
        """Records whose fields equal `equal` (None finds empty ones), oldest first by id.

        With `newest` at most that many of the latest, still oldest first.
        """
        ...

    def count(self, kind: type[Record], **equal: object) -> int:
        """How many records have these values."""
        ...


class UnitOfWork(Reader, Protocol):
    """One act in one transaction: rows, operations in the outbox, timeline and search index together."""

    def now(self) -> datetime:
        """The moment of the act."""
        ...

    def new_id(self) -> str:
        """A fresh UUID version 7."""
        ...

    def next_reference(self) -> str:
        """The next reference of this device's leased block; raises `NoReferencesLeft`."""
        ...

    def create(self, record: R) -> R:
        """Make a record."""
        ...

    def patch(self, record: R, **new: object) -> R:
        """Change fields to typed values; fields that already hold them are left out, none left means no operation."""
        ...

    def add(self, record: R, field: str, *members: str) -> R:
        """Put members into a set field."""
        ...

    def remove(self, record: R, field: str, *members: str) -> R:
        """Take members out of a set field."""
        ...

    def command(self, record: R, step: CommandOn) -> R:
        """Take a checked step; raises `Refused` with the refusal's code as `reason`."""
        ...

    def put_file(self, sha256: str, content: bytes) -> None:
        """Keep a file (a letter's PDF) beside the rows; its name is its SHA-256."""
        ...

    @property
    def changes(self) -> Changes:
        """What this unit has touched so far."""
        ...
