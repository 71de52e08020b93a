"""Sync with one of its rules taken out of the real code: the proof must notice each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pytest import MonkeyPatch
from sqlalchemy import Connection

from caseapp.central import feed, push
from caseapp.central.push import Intake
from caseapp.domain import merge
from caseapp.ports import Changes
from caseapp.storage import outbox
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.wire.feed import Chunk, Left, Row


def no_ledger(patch: MonkeyPatch) -> None:
    """A repeat is decided again. That it stood in the ledger is not overwritten, so that the proof can look there."""
    told_before, enter = push._told_before, Intake._enter

    def enter_new(self, connection, session, decided, results) -> None:  # type: ignore[no-untyped-def]
        operations = [each.operation for each in decided]
        known = told_before(connection, session, operations)
        enter(self, connection, session, [e for e in decided if e.operation.id not in known], results)

    patch.setattr(push, "_told_before", lambda *_: {})
    patch.setattr(Intake, "_enter", enter_new)


def cursor_before_rows(patch: MonkeyPatch) -> None:
    """The cursor is written in a transaction of its own, before the rows that it passes."""
    take_in = StoreSyncDesk.take_in

    def pass_first(self: StoreSyncDesk, scopes: Sequence[str], chunk: Chunk, mark: str) -> Changes:
        for scope in scopes:
            self._store.in_writer(_pass, scope, chunk.position).result()
        return take_in(self, scopes, chunk, mark)

    patch.setattr(StoreSyncDesk, "take_in", pass_first)


def sequence_cursor(patch: MonkeyPatch) -> None:
    """Positions come from the sequence without the council's lock."""
    patch.setattr(feed, "hold", lambda *_: None)


def no_evict_lines(patch: MonkeyPatch) -> None:
    """No desk is told that rows have left."""
    encode = feed.encode_page

    def without_left(
        columns: Mapping[str, Sequence[str]], rows: Iterable[Row], *rest: Any, **named: Any
    ) -> bytes:
        return encode(columns, [row for row in rows if not isinstance(row, Left)], *rest, **named)

    patch.setattr(feed, "encode_page", without_left)


def no_stacked_edits(patch: MonkeyPatch) -> None:
    """Whoever wrote a field after an operation's base is another, be it the same desk."""
    patch.setattr(
        merge, "_foreign", lambda writer, operation: writer is not None and writer.position > operation.base
    )


def nothing_sent_again(patch: MonkeyPatch) -> None:
    """A desk reads a restored centre anew, and does not tell it what it has forgotten."""
    patch.setattr(outbox, "send_again", lambda *_: set())


MUTANTS: tuple[Callable[[MonkeyPatch], None], ...] = (
    no_ledger,
    cursor_before_rows,
    sequence_cursor,
    no_evict_lines,
    no_stacked_edits,
    nothing_sent_again,
)


def _pass(connection: Connection, scope: str, position: int) -> None:
    connection.exec_driver_sql(
        "INSERT INTO cursor VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET position = excluded.position",
        (scope, position),
    )
