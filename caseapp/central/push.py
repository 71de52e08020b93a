"""Decides what desks send: one transaction a push, one result an operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec
import psycopg
from psycopg import errors

from caseapp.central import references, tables
from caseapp.central.audit import Audit, Event
from caseapp.central.bulk import insertion
from caseapp.central.database import Connection, Database
from caseapp.central.decisions import Decided, State
from caseapp.central.errors import TooManyOperations
from caseapp.central.feed import Feed
from caseapp.central.marks import last_mark
from caseapp.central.rows import Stored, as_json
from caseapp.central.sessions import Session
from caseapp.domain.apply import UNKNOWN_RECORD
from caseapp.domain.audit import Act
from caseapp.domain.case import Case
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.fields import BadValue, plain
from caseapp.domain.kinds import name_of
from caseapp.domain.merge import Clash, Decision, Verdict
from caseapp.domain.operations import Create, Operation
from caseapp.domain.references import is_temporary
from caseapp.ports import Clock
from caseapp.wire.messages import PUSH_OPERATIONS, Result, WireOperation
from caseapp.wire.operations import from_wire, result_of, to_wire

_Told = tuple[dict[str, Result], str]
"""The results by operation, and the mark of the feed's head."""

_ATTEMPTS = 3
_CROSSED = (errors.UniqueViolation, errors.DeadlockDetected, errors.SerializationFailure)
_INTO_LEDGER = insertion(tables.ledger)
_UNSTORABLE = (psycopg.DataError, psycopg.IntegrityError, errors.ProgramLimitExceeded)


@dataclass(frozen=True, slots=True)
class Took:
    """What became of a push. `mark` is that of the feed's head after its last commit, empty if that is not known."""

    results: list[Result]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes pushes in. It keeps nothing between them."""

    database: Database
    feed: Feed
    audit: Audit
    clock: Clock

    def push(self, session: Session, sent: Sequence[WireOperation]) -> Took:
        """Decide operations in the order of the device; one result each, in order.

        A repeat gets the result that was given first, but for one whose record was not there: that may have come since.
        One that is refused stops no other. Raises
        `TooManyOperations`, and psycopg's errors when the database itself is out of order.
        """
        if len(sent) > PUSH_OPERATIONS:
            raise TooManyOperations(most=PUSH_OPERATIONS)
        results: dict[str, Result] = {}
        operations: dict[str, Operation] = {}
        for wire in sent:
            read = _read(session, wire)
            if isinstance(read, Result):
                results.setdefault(wire.id, read)
            else:
                operations.setdefault(wire.id, read)
        decided, mark = self._decide(session, list(operations.values()))
        results |= decided
        return Took([results[wire.id] for wire in sent], mark)

    def admit(self, session: Session, operations: Sequence[Operation]) -> Took:
        """As `push`, for operations whose makers are not asked for."""
        results, mark = self._decide(session, operations)
        return Took([results[operation.id] for operation in operations], mark)

    def _decide(self, session: Session, operations: Sequence[Operation]) -> _Told:
        if not operations:
            return {}, ""
        try:
            return self._commit_patiently(session, operations)
        except _UNSTORABLE:
            if len(operations) == 1:
                return {operations[0].id: rejected(operations[0].id, "not_stored")}, ""
            half = len(operations) // 2
            first, _ = self._decide(session, operations[:half])
            second, mark = self._decide(session, operations[half:])
            return first | second, mark

    def _commit_patiently(self, session: Session, operations: Sequence[Operation]) -> _Told:
        # A desk that gave up waiting may send again while its first push is still at work: whichever commits
        # second runs into the other's ledger, and finds the results there when it begins anew.
        for _ in range(_ATTEMPTS - 1):
            try:
                return self._commit(session, operations)
            except _CROSSED:
                continue
        return self._commit(session, operations)

    def _commit(self, session: Session, operations: Sequence[Operation]) -> _Told:
        with self.database.transaction(session.council) as connection:
            results = _told_before(connection, session, operations)
            fresh = [operation for operation in operations if operation.id not in results]
            if not fresh:
                return results, last_mark(connection, session.council)[1]
            state = State.read(connection, session, fresh)
            decided = [state.decide(operation) for operation in fresh]
            touched = state.touched(connection, session.council)
            touched, decided = _with_own_references(connection, session.council, touched, decided)
            _write_conflicts(connection, session.council, decided)
            _settle_conflicts(connection, session.council, touched)
            lines = [state.line(entry.activity) for entry in decided if entry.activity]
            lines += state.disagreements(decided)
            positions = self._write_rows(connection, session, touched, lines, decided)
            told: dict[str, Result] = {
                entry.operation.id: result_of(entry.operation, _told_to_maker(state, entry), position)
                for entry, position in zip(decided, positions, strict=True)
            }
            self._enter(connection, session, decided, told)
            self.audit.append(connection, session.council, [_event(entry) for entry in decided])
            return results | told, last_mark(connection, session.council)[1]

    def _write_rows(
        self,
        connection: Connection,
        session: Session,
        touched: Sequence[Stored],
        lines: Sequence[Stored],
        decided: Sequence[Decided],
    ) -> list[int]:
        """Write what the operations touched; for each the position of its record's row, 0 for none."""
        positions = self.feed.write(connection, session.council, [*touched, *lines], session.scopes)
        of_record = {
            (name_of(type(stored.record)), stored.record.id): position
            for stored, position in zip(touched, positions, strict=False)
        }
        return [
            of_record[entry.operation.kind, entry.operation.record] if entry.wrote else 0 for entry in decided
        ]

    def _enter(
        self,
        connection: Connection,
        session: Session,
        decided: Iterable[Decided],
        results: dict[str, Result],
    ) -> None:
        now = plain(self.clock())
        rows = [
            {
                "council": session.council,
                "operation": entry.operation.id,
                "device": session.device,
                "number": entry.operation.number,
                "wire": to_wire(entry.operation),
                "result": results[entry.operation.id],
                "position": results[entry.operation.id].position,
                "decided_at": now,
            }
            for entry in decided
            if entry.decision.reason != UNKNOWN_RECORD
        ]
        connection.execute(_INTO_LEDGER, (as_json(rows),))


def rejected(id: str, reason: str) -> Result:
    """The result of an operation that never came to a decision; it is not entered in the ledger."""
    return Result(id=id, verdict=Verdict.REJECTED, reason=reason)


def _read(session: Session, wire: WireOperation) -> Operation | Result:
    if (wire.council, wire.device, wire.actor) != (session.council, session.device, session.officer):
        return rejected(wire.id, "not_yours")
    try:
        return from_wire(wire)
    except BadValue as bad:
        return rejected(wire.id, f"bad_value:{bad.field if bad.field.isidentifier() else 'values'}")


_ACTS = {
    Verdict.APPLIED: Act.CHANGED,
    Verdict.MERGED: Act.MERGED,
    Verdict.CONFLICT: Act.CONFLICT,
    Verdict.REJECTED: Act.REJECTED,
}


def _event(entry: Decided) -> Event:
    """Whatever was decided is written down with its verdict; the ledger says more of it."""
    operation = entry.operation
    return Event(
        operation.actor, _ACTS[entry.decision.verdict], operation.kind, operation.record, operation.id
    )


def _with_own_references(
    connection: Connection, council: str, touched: list[Stored], decided: list[Decided]
) -> tuple[list[Stored], list[Decided]]:
    """A new case whose reference is temporary, or another's, gets one of its own, and keeps that one as its alias. Of
    one that another has its maker has a conflict to see: the officer has told it to somebody."""
    new = {
        stored.record.id: stored.record
        for stored in touched
        if stored.new and isinstance(stored.record, Case)
    }
    instead = references.enter(connection, council, new.values())
    return (
        [
            replace(stored, record=_named(new[stored.record.id], instead))
            if stored.record.id in new
            else stored
            for stored in touched
        ],
        [
            _with_clash(entry, instead[entry.operation.record])
            if entry.operation.kind == "case" and entry.operation.record in instead
            else entry
            for entry in decided
        ],
    )


def _named(case: Case, instead: Mapping[str, str]) -> Case:
    given = instead.get(case.id)
    if given is None:
        return replace(case, alias=None)
    return replace(case, reference=given, alias=case.reference)


def _with_clash(entry: Decided, instead: str) -> Decided:
    change = entry.operation.change
    if not entry.wrote or not isinstance(change, Create) or is_temporary(change.values["reference"]):
        return entry
    clash = Clash("reference", None, instead, change.values["reference"])
    return replace(entry, decision=replace(entry.decision, verdict=Verdict.CONFLICT, clashes=(clash,)))


def _told_before(
    connection: Connection, session: Session, operations: Iterable[Operation]
) -> dict[str, Result]:
    # By whom, not from where: a restored desk sends under a new device what it had sent before as another.
    told = connection.execute(
        "SELECT operation, wire->>'actor', result FROM ledger WHERE council = %s AND operation = ANY(%s::uuid[])",
        (session.council, [operation.id for operation in operations]),
    )
    return {
        id: msgspec.convert(result, Result) if actor == session.officer else rejected(id, "not_yours")
        for id, actor, result in told
    }


def _settle_conflicts(connection: Connection, council: str, touched: Iterable[Stored]) -> None:
    """What was settled by a person is settled here too."""
    settled = [
        (council, record.operation, record.field)
        for record in (stored.record for stored in touched)
        if isinstance(record, Disagreement) and record.settled_at is not None
    ]
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE conflict SET settled = true WHERE council = %s AND operation = %s AND field = %s", settled
        )


def _told_to_maker(state: State, entry: Decided) -> Decision:
    """The decision as its maker may know it: nothing of what others said on a record that they may not read."""
    decision = entry.decision
    if not decision.clashes or isinstance(entry.operation.change, Create) or not state.hides(entry.operation):
        return decision
    return replace(decision, clashes=tuple(replace(clash, theirs=None) for clash in decision.clashes))


def _write_conflicts(connection: Connection, council: str, decided: Iterable[Decided]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO conflict (council, operation, field, kind, record, base, theirs, mine, settled, review)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, false, %s)",
            [
                (
                    council,
                    entry.operation.id,
                    clash.field,
                    entry.operation.kind,
                    entry.operation.record,
                    as_json(clash.base),
                    as_json(clash.theirs),
                    as_json(clash.mine),
                    review,
                )
                for entry in decided
                for review, clashes in ((False, entry.decision.clashes), (True, entry.decision.reviews))
                for clash in clashes
            ],
        )
