"""The records of one push as its operations change them one after another, in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace

from caseapp.central import rows
from caseapp.central.database import Connection
from caseapp.central.feed import UNNUMBERED
from caseapp.central.rows import Stored
from caseapp.central.sessions import Session
from caseapp.domain.activity import Activity, activity_of
from caseapp.domain.apply import UNKNOWN_RECORD
from caseapp.domain.case import Case
from caseapp.domain.council import Role
from caseapp.domain.dependence import refers_to
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.fields import Record
from caseapp.domain.ids import CaseId, PersonId, new_id
from caseapp.domain.kinds import name_of
from caseapp.domain.merge import Decision, Verdict, Writer, decide
from caseapp.domain.operations import Operation, Patch, changed_fields
from caseapp.domain.permissions import refused
from caseapp.domain.scopes import owner_scopes, scopes_of


@dataclass(frozen=True, slots=True)
class Decided:
    """An operation with its decision. `wrote`: the record's row must be written. `activity` is its new line."""

    operation: Operation
    decision: Decision
    wrote: bool = False
    activity: Activity | None = None


@dataclass(slots=True)
class State:
    """What stands in the council for the records that a push names."""

    role: Role
    scopes: Sequence[str]
    """Those that the maker of the operations may read; none: the centre itself vouches for them."""
    _stored: dict[tuple[str, str], Stored]
    _known: set[tuple[str, str]]
    _touched: dict[tuple[str, str], None] = field(default_factory=dict)
    _before: dict[str, Case] = field(default_factory=dict)

    @classmethod
    def read(cls, connection: Connection, session: Session, operations: Iterable[Operation]) -> State:
        """The state that concerns `operations`, its records locked until the transaction ends."""
        council = session.council
        records: dict[str, set[str]] = {}
        referred: dict[str, set[str]] = {}
        for operation in operations:
            records.setdefault(operation.kind, set()).add(operation.record)
            for kind, id in refers_to(operation):
                referred.setdefault(kind, set()).add(id)
        # A part travels where its case does: whoever gives the case away waits until the part stands, or has given it.
        cases = referred.get("case", set()) | rows.cases_of(connection, council, records)
        records.setdefault("case", set()).update(cases)
        return cls(
            session.role,
            session.scopes,
            rows.lock(connection, council, records),
            rows.existing(connection, council, referred),
        )

    def touched(self, connection: Connection, council: str) -> list[Stored]:
        """The records to be written, in the order in which they were first touched.

        After them come the untouched parts of cases that have another owner now: they move with their case.
        """
        moved = [id for id, case in self._before.items() if owner_scopes(case) != self._owner_scopes(id)]
        parts = {
            (name_of(type(part.record)), part.record.id): part
            for part in rows.lock_parts(connection, council, moved)
        }
        keys = [*self._touched, *(key for key in parts if key not in self._touched)]
        return [self._placed(self._stored.get(key) or parts[key]) for key in keys]

    def line(self, activity: Activity) -> Stored:
        """A new line of a timeline, to be written."""
        return self._placed(Stored(activity, UNNUMBERED, {}, new=True))

    def disagreements(self, decided: Iterable[Decided]) -> list[Stored]:
        """What these decisions leave to a person, to be written: one for each clash or review."""
        return [
            self._placed(Stored(disagreement, UNNUMBERED, {}, new=True))
            for entry in decided
            for disagreement in _disagreements(entry)
        ]

    def hides(self, operation: Operation) -> bool:
        """Whether the record of an operation stands by now, but not where its maker may read it."""
        stored = self._stored.get((operation.kind, operation.record))
        return stored is not None and self._is_hidden(self._placed(stored).scopes)

    def decide(self, operation: Operation) -> Decided:
        """Decide one operation on the state that those before it left."""
        key = (operation.kind, operation.record)
        stored = self._stored.get(key)
        current = stored.record if stored else None
        reason = refused(self.role, operation, current) or self._others(operation, current)
        if reason is None and not self._known.issuperset(refers_to(operation)):
            reason = UNKNOWN_RECORD
        if reason is not None:
            return Decided(operation, Decision(Verdict.REJECTED, current, reason=reason))
        if stored is not None and isinstance(stored.record, Case):
            self._before.setdefault(stored.record.id, stored.record)
        writers = stored.writers if stored else {}
        decision = decide(current, writers, operation)
        if decision.record is None or not _takes_effect(decision, current):
            return Decided(operation, decision)
        effect = _effect(operation, decision)
        mine = Writer(UNNUMBERED, operation.device)
        changed = changed_fields(effect.change, current, decision.record)
        self._stored[key] = Stored(
            decision.record,
            UNNUMBERED,
            {**writers, **dict.fromkeys(changed, mine)},
            new=stored is None or stored.new,
        )
        self._touched[key] = None
        self._known.add(key)
        return Decided(operation, decision, True, activity_of(effect, decision.record))

    def _others(self, operation: Operation, current: Record | None) -> str | None:
        """Nobody but its own team gives a restricted case away: whoever gets it may read it all.

        What its own team did in the same push before counts as its own act.
        """
        case = self._before.get(operation.record, current)
        if operation.action != "assign" or not isinstance(case, Case) or not case.restricted:
            return None
        return "restricted_to_others" if self._is_hidden(scopes_of(case)) else None

    def _is_hidden(self, scopes: Set[str]) -> bool:
        return bool(self.scopes) and scopes.isdisjoint(self.scopes)

    def _placed(self, stored: Stored) -> Stored:
        return replace(stored, scopes=scopes_of(stored.record, self._case_of(stored.record)))

    def _case_of(self, part: Record) -> Case | None:
        id = getattr(part, "case", None)
        found = self._stored["case", id].record if id else None
        assert found is None or isinstance(found, Case)
        return found

    def _owner_scopes(self, id: str) -> Set[str]:
        case = self._stored["case", id].record
        assert isinstance(case, Case)
        return owner_scopes(case)


def _disagreements(entry: Decided) -> Iterator[Disagreement]:
    operation, record = entry.operation, entry.decision.record
    for review, clashes in ((False, entry.decision.clashes), (True, entry.decision.reviews)):
        for clash in clashes:
            yield Disagreement(
                id=new_id(),
                council=operation.council,
                operation=operation.id,
                kind=operation.kind,
                record=operation.record,
                field=clash.field,
                officer=operation.actor,
                at=operation.made_at,
                before=rows.as_json(clash.base),
                theirs=rows.as_json(clash.theirs),
                mine=rows.as_json(clash.mine),
                review=review,
                person=PersonId(operation.record)
                if operation.kind == "person"
                else getattr(record, "person", None),
                case=CaseId(operation.record) if operation.kind == "case" else getattr(record, "case", None),
            )


def _takes_effect(decision: Decision, current: object) -> bool:
    return decision.verdict in (Verdict.APPLIED, Verdict.MERGED) or (
        decision.verdict is Verdict.CONFLICT and decision.record != current
    )


def _effect(operation: Operation, decision: Decision) -> Operation:
    """The operation without what a person has yet to settle."""
    change = operation.change
    if not isinstance(change, Patch) or not decision.clashes:
        return operation
    clashing = {clash.field for clash in decision.clashes}
    old = {name: value for name, value in change.old.items() if name not in clashing}
    new = {name: value for name, value in change.new.items() if name not in clashing}
    return replace(operation, change=Patch(old, new))
