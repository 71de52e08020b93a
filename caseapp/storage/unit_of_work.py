"""The one way to write: rows, operations, timeline and search index in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection

from caseapp.domain import permissions
from caseapp.domain.activity import Activity, activity_of
from caseapp.domain.apply import apply, refusal
from caseapp.domain.audit import Act, is_kind, is_record
from caseapp.domain.council import Officer
from caseapp.domain.fields import BadValue, Record, fields_of, plain
from caseapp.domain.ids import OperationId
from caseapp.domain.kinds import KIND_BY_NAME, name_of
from caseapp.domain.operations import Add, Change, Command, CommandOn, Create, Operation, Patch, Remove
from caseapp.errors import NotFound, Refused
from caseapp.ports import Changes, Clock
from caseapp.storage import blocks
from caseapp.storage.audit import Event, append
from caseapp.storage.files import forget_file_given_up
from caseapp.storage.outbox import close, hold
from caseapp.storage.reader import SqlReader
from caseapp.storage.replay import before, keep_base, rebuild
from caseapp.storage.rows import shape_of
from caseapp.storage.search import index
from caseapp.storage.settings import read_setting, write_setting
from caseapp.wire.messages import PUSH_BYTES
from caseapp.wire.operations import encode, from_wire, to_wire

R = TypeVar("R", bound=Record)


class SqlUnitOfWork(SqlReader):
    """The `UnitOfWork` port over the writer's connection. `finish` is called once before the commit."""

    def __init__(self, connection: Connection, clock: Clock, new_id: Callable[[], str]) -> None:
        super().__init__(connection)
        self._now = clock()
        self._new_id = new_id
        self._me = self.me
        self._transaction = new_id()
        self._acts: dict[str, str] = {}
        self._touched: set[tuple[str, str]] = set()
        self._events: list[Event] = []
        (last,) = connection.exec_driver_sql("SELECT coalesce(max(number), 0) FROM outbox").one()
        self._number = max(int(last), int(read_setting(connection, "last_number") or 0))

    def now(self) -> datetime:
        return self._now

    def new_id(self) -> str:
        return self._new_id()

    @property
    def changes(self) -> Changes:
        return Changes(frozenset(self._touched))

    def next_reference(self) -> str:
        return blocks.next_reference(self.connection)

    def create(self, record: R) -> R:
        values = {field.name: getattr(record, field.name) for field in fields_of(type(record))}
        self._record(type(record), record.id, None, Create(values))
        return record

    def patch(self, record: R, **new: object) -> R:
        current = self.get(type(record), record.id)
        changed = {name: value for name, value in new.items() if getattr(current, name) != value}
        if not changed:
            return current
        old = {name: getattr(current, name) for name in changed}
        return self._record(type(record), record.id, current, Patch(old, changed))

    def add(self, record: R, field: str, *members: str) -> R:
        return self._record(type(record), record.id, self.get(type(record), record.id), Add(field, members))

    def remove(self, record: R, field: str, *members: str) -> R:
        return self._record(
            type(record), record.id, self.get(type(record), record.id), Remove(field, members)
        )

    def command(self, record: R, step: CommandOn) -> R:
        return self._record(type(record), record.id, self.get(type(record), record.id), Command(step))

    def instead(self, old: Operation, change: Change) -> Operation:
        place = self._close(old, "")
        if old.transaction not in self._acts:
            self._acts[old.transaction] = self._new_id()
        kind = KIND_BY_NAME[old.kind]
        id = self._new_id() if kind is Activity else old.record
        current = before(self.connection, kind, id, place)
        operation, record = self._operation(kind, id, current, change, self._acts[old.transaction])
        self._enqueue(operation, place)
        self._touched |= rebuild(self.connection, operation.kind, id)
        self._tell(operation, record)
        return operation

    def discard(self, operation: Operation, reason: str = "") -> None:
        self._close(operation, reason)
        if isinstance(operation.change, Create) and "sha256" in operation.change.values:
            forget_file_given_up(self.connection, str(operation.change.values["sha256"]))
        self._touched.add((operation.kind, operation.record))
        self._events.append(Event(Act.DISCARDED, operation.kind, operation.record, operation.id))

    def requeue(self, operation: Operation) -> None:
        self.connection.exec_driver_sql("UPDATE outbox SET state = 'queued' WHERE id = ?", (operation.id,))
        self._touched |= {("outbox", operation.id), (operation.kind, operation.record)}

    def put_file(self, sha256: str, content: bytes) -> None:
        self.connection.exec_driver_sql(
            "INSERT INTO file (sha256, content, sent) VALUES (?, ?, 0) ON CONFLICT (sha256) DO NOTHING",
            (sha256, content),
        )

    def put_draft(self, key: str, text: str) -> None:
        if text:
            self.connection.exec_driver_sql(
                "INSERT INTO draft (key, text) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET text = excluded.text",
                (key, text),
            )
        else:
            self.connection.exec_driver_sql("DELETE FROM draft WHERE key = ?", (key,))

    def look(self, case: str, lines: list[str]) -> None:
        if lines:
            self.connection.exec_driver_sql(
                "INSERT OR IGNORE INTO looked VALUES (?, ?)", [(case, line) for line in lines]
            )

    def keep_setting(self, key: str, value: str) -> None:
        write_setting(self.connection, key, value)
        self._touched.add(("setting", key))

    def audit(self, act: Act, kind: str = "", record: str = "") -> None:
        if not (is_kind(kind) and is_record(record)):
            raise ValueError("the centre would take no row of the audit any more")
        self._events.append(Event(act, kind, record))

    def finish(self) -> Changes:
        """Bring audit and search index up to date with the act and say what it touched."""
        if any(kind == "outbox" for kind, _ in self._touched):
            self._touched |= hold(self.connection)
        index(self.connection, self._touched)
        if self._events:
            append(self.connection, self._me.device, str(plain(self._now)), self._me.officer, self._events)
        write_setting(self.connection, "last_number", str(self._number))
        return self.changes

    def _record(self, kind: type[R], id: str, current: R | None, change: Change) -> R:
        operation, record = self._operation(kind, id, current, change, self._transaction)
        shape = shape_of(kind)
        self.connection.exec_driver_sql(shape.upsert, shape.values_of(record, operation.base))
        self._enqueue(operation)
        self._tell(operation, record)
        return record

    def _operation(
        self, kind: type[R], id: str, current: R | None, change: Change, transaction: str
    ) -> tuple[Operation, R]:
        """The next operation, and the record after it; raises `Refused`."""
        self._number += 1
        own_note = kind is Activity and isinstance(change, Create)
        operation = _as_replayed(
            Operation(
                id=OperationId(id if own_note else self._new_id()),
                council=self._me.council,
                device=self._me.device,
                number=self._number,
                transaction=transaction,
                actor=self._me.officer,
                kind=name_of(kind),
                record=id,
                base=keep_base(self.connection, kind, id),
                change=change,
                made_at=self._now,
            )
        )
        if reason := refusal(current, operation) or self._not_permitted(operation):
            raise Refused(reason=reason)
        record = apply(current, operation)
        assert isinstance(record, kind)
        return operation, record

    def _tell(self, operation: Operation, record: Record) -> None:
        """Write the operation down in the audit, and its line in the timeline."""
        self._touched.add((operation.kind, operation.record))
        self._events.append(Event(Act.CHANGED, operation.kind, operation.record, operation.id))
        if operation.kind != "activity" and (line := activity_of(operation, record)) is not None:
            activities = shape_of(Activity)
            self.connection.exec_driver_sql(activities.upsert, activities.values_of(line, 0))
            self._touched.add(("activity", line.id))

    def _close(self, operation: Operation, discarded: str) -> int:
        """Settle an operation for good and give its place."""
        place, touched = close(self.connection, operation.id, str(plain(self._now)), discarded)
        self._touched |= touched
        return place

    def _not_permitted(self, operation: Operation) -> str | None:
        if not self._me.enrolled:
            return None
        try:
            return permissions.refused(self.get(Officer, self._me.officer).role, operation)
        except NotFound:
            return None

    def _enqueue(self, operation: Operation, place: int | None = None) -> None:
        wire = encode(to_wire(operation))
        if len(wire) > PUSH_BYTES:
            raise Refused(reason="too_long")
        values: tuple[Any, ...] = (
            operation.number,
            operation.id,
            operation.kind,
            operation.record,
            wire.decode(),
            place,
        )
        self.connection.exec_driver_sql(
            "INSERT INTO outbox (number, id, kind, record, operation, place, state, position, replayed)"
            " VALUES (?, ?, ?, ?, ?, ?, 'queued', 0, 1)",
            values,
        )
        self._touched.add(("outbox", operation.id))


def _as_replayed(operation: Operation) -> Operation:
    """The operation as outbox and centre will read it; raises `Refused` if they could not."""
    try:
        return from_wire(to_wire(operation))
    except BadValue as bad:
        raise Refused(reason=f"bad_value:{bad.field}") from None
