"""Writes down what happened in the demo as operations with repeatable ids."""

from __future__ import annotations

from datetime import datetime
from random import Random
from typing import Any

from caseapp.demo_data.council import ABI, JO, LENA, WESTMERE
from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.fields import Record
from caseapp.domain.ids import DeviceId, OfficerId, OperationId
from caseapp.domain.kinds import name_of
from caseapp.domain.operations import Change, Command, CommandOn, Create, Operation


class Scribe:
    """Makes operations, numbered from 1. `chance` is the one source of chance, ids included."""

    def __init__(self, chance: Random, device: DeviceId, actor: OfficerId | None) -> None:
        self.chance = chance
        self._device = device
        self._actor = actor
        self._number = 0

    def officer(self) -> OfficerId:
        """One of the council's officers."""
        return self.chance.choice((ABI, ABI, JO, JO, LENA))

    def signed_by(self, by: OfficerId) -> OfficerId:
        """Whose name stands under what this officer does."""
        return self._actor or by

    def id(self, at: datetime) -> str:
        """A UUID version 7 of that moment."""
        bits = self.chance.getrandbits(74)
        moment = int(at.timestamp() * 1000) << 80
        text = f"{moment | 7 << 76 | bits >> 62 << 64 | 2 << 62 | bits & (1 << 62) - 1:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    def make(
        self, kind: type[Record], at: datetime, by: OfficerId, id: str | None = None, /, **values: Any
    ) -> Operation:
        """The creation of a record of these typed values."""
        return self._write(kind, id or self.id(at), Create(values), at, by, self.id(at))

    def step(self, kind: type[Record], id: str, step: CommandOn, at: datetime, by: OfficerId) -> Operation:
        """A command on a record."""
        return self._write(kind, id, Command(step), at, by, self.id(at))

    def note(self, text: str, at: datetime, by: OfficerId, **about: Any) -> Operation:
        """A note on a person and perhaps a case; its id is its operation's."""
        id = self.id(at)
        values = {
            "kind": ActivityKind.NOTE,
            "what": "note",
            "officer": self.signed_by(by),
            "at": at,
            "text": text,
            **about,
        }
        return self._write(Activity, id, Create(values), at, by, id)

    def _write(
        self, kind: type[Record], record: str, change: Change, at: datetime, by: OfficerId, id: str
    ) -> Operation:
        self._number += 1
        return Operation(
            id=OperationId(id),
            council=WESTMERE,
            device=self._device,
            number=self._number,
            transaction=id,
            actor=self.signed_by(by),
            kind=name_of(kind),
            record=record,
            base=0,
            change=change,
            made_at=at,
        )
