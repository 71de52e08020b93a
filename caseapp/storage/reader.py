"""Reads records, settings and the state of what waits, on one connection."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection

from caseapp.domain.activity import Activity
from caseapp.domain.fields import Record, plain
from caseapp.domain.ids import UNENROLLED, UNENROLLED_OFFICER, CouncilId, DeviceId, OfficerId
from caseapp.domain.kinds import name_of
from caseapp.errors import NotFound
from caseapp.ports import CaseCounts, CasesWanted, Hit, LettersWanted, Me, OutboxEntry, OutboxState
from caseapp.storage import files, letter_list, open_cases
from caseapp.storage.outbox import (
    count_acts,
    count_waiting,
    entries,
    entries_of_act,
    entries_of_acts,
    entry_of,
    waiting_lines,
    waiting_records,
)
from caseapp.storage.replay import said
from caseapp.storage.rows import shape_of
from caseapp.storage.search import search
from caseapp.storage.settings import read_setting

R = TypeVar("R", bound=Record)


class SqlReader:
    """The `Reader` port over one connection inside a transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    @property
    def me(self) -> Me:
        council = read_setting(self.connection, "council")
        return Me(
            council=CouncilId(council or UNENROLLED),
            officer=OfficerId(read_setting(self.connection, "officer") or UNENROLLED_OFFICER),
            device=DeviceId(read_setting(self.connection, "device") or ""),
            enrolled=council is not None,
            scopes=tuple(json.loads(read_setting(self.connection, "scopes") or "[]")),
        )

    def get(self, kind: type[R], id: str) -> R:
        shape = shape_of(kind)
        row = self._rows(f"{shape.select} WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise NotFound(what=name_of(kind))
        return shape.record(row)

    def find(self, kind: type[R], /, *, newest: int | None = None, **equal: object) -> list[R]:
        shape = shape_of(kind)
        where, values = _where(equal)
        if newest is None:
            return [shape.record(row) for row in self._rows(f"{shape.select}{where} ORDER BY id", values)]
        rows = self._rows(f"{shape.select}{where} ORDER BY id DESC LIMIT ?", (*values, newest)).fetchall()
        return [shape.record(row) for row in reversed(rows)]

    def count(self, kind: type[Record], /, **equal: object) -> int:
        where, values = _where(equal)
        (number,) = self._rows(f'SELECT count(*) FROM "{name_of(kind)}"{where}', values).one()
        return int(number)

    def search(self, text: str, limit: int) -> list[Hit]:
        return search(self.connection, text, limit)

    @property
    def lists_open_cases(self) -> bool:
        return open_cases.is_made(self.connection)

    def open_cases(self, wanted: CasesWanted, first: int | None = None) -> list[int]:
        return open_cases.order(self.connection, wanted, first)

    def count_open_cases(
        self, wanted: CasesWanted, officer: str, now: datetime, until: datetime
    ) -> CaseCounts:
        return open_cases.count(self.connection, wanted, officer, now, until)

    def letters(self, wanted: LettersWanted, first: int | None = None) -> list[int]:
        return letter_list.order(self.connection, wanted, first)

    def count_letters(self, wanted: LettersWanted) -> int:
        return letter_list.count(self.connection, wanted)

    def numbered(self, kind: type[R], numbers: Sequence[int]) -> dict[int, R]:
        shape = shape_of(kind)
        rows = self._rows(
            f'SELECT n, {shape.columns} FROM "{name_of(kind)}" WHERE n IN ({", ".join("?" * len(numbers))})',
            numbers,
        )
        return {number: shape.record(row) for number, *row in rows}

    def said(self, kind: type[R], id: str) -> R | None:
        return said(self.connection, kind, id)

    def outbox(self, states: tuple[OutboxState, ...], newest: int | None = None) -> list[OutboxEntry]:
        return entries(self.connection, states, newest)

    def acts(self, states: tuple[OutboxState, ...], first: int, *, latest: bool) -> list[OutboxEntry]:
        return entries_of_acts(self.connection, states, first, latest=latest)

    def count_acts(self, states: tuple[OutboxState, ...]) -> int:
        return count_acts(self.connection, states)

    def act(self, id: str) -> list[OutboxEntry]:
        return entries_of_act(self.connection, id)

    def entry(self, operation: str) -> OutboxEntry:
        return entry_of(self.connection, operation)

    def waiting(self) -> int:
        return count_waiting(self.connection)

    def waiting_records(self, kind: type[Record], ids: list[str]) -> frozenset[str]:
        if kind is Activity:
            return waiting_lines(self.connection, ids)
        return waiting_records(self.connection, name_of(kind), ids)

    def looked(self, case: str) -> frozenset[str]:
        return frozenset(line for (line,) in self._rows("SELECT line FROM looked WHERE record = ?", (case,)))

    def setting(self, key: str) -> str:
        return read_setting(self.connection, key) or ""

    def file(self, sha256: str) -> bytes:
        row = self._rows("SELECT content FROM file WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            raise NotFound(what="file")
        return bytes(row[0])

    def files(self, wanted: Sequence[str]) -> dict[str, bool]:
        return files.kept(self.connection, wanted)

    def draft(self, key: str) -> str:
        row = self._rows("SELECT text FROM draft WHERE key = ?", (key,)).fetchone()
        return "" if row is None else str(row[0])

    def _rows(self, statement: str, values: Sequence[Any] = ()) -> Any:
        return self.connection.exec_driver_sql(statement, tuple(values))


def _where(equal: dict[str, object]) -> tuple[str, list[Any]]:
    terms, values = [], []
    for name, value in equal.items():
        if value is None:
            terms.append(f'"{name}" IS NULL')
        elif isinstance(value, list | set | frozenset):
            terms.append(f'"{name}" IN ({", ".join("?" * len(value))})')
            values.extend(_cells(value))
        else:
            terms.append(f'"{name}" = ?')
            values.extend(_cells((value,)))
    return (" WHERE " + " AND ".join(terms) if terms else ""), values


def _cells(values: Iterable[object]) -> list[Any]:
    return [plain(value) for value in values]
