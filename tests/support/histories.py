"""Hypothesis strategies: records, changes and whole histories of any kind."""

from __future__ import annotations

import enum
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from caseapp.domain.apply import changed
from caseapp.domain.attachment import FileName, file_name
from caseapp.domain.fields import Field, Merge, Record, fields_of
from caseapp.domain.fingerprint import Fingerprint
from caseapp.domain.ids import CouncilId, DeviceId, OfficerId, OperationId, new_id
from caseapp.domain.kinds import COMMAND_BY_NAME, KINDS, name_of, parameters_of
from caseapp.domain.media import Media
from caseapp.domain.merge import Decision, Verdict, Writer, decide
from caseapp.domain.operations import Add, Change, Command, Create, Operation, Patch, Remove, changed_fields

COUNCIL = CouncilId(new_id())
DESKS = tuple(DeviceId(new_id()) for _ in range(3))
OFFICER = OfficerId(new_id())
BASE = 10
"""The feed position of the record when desks went off line."""

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=12)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=UTC)
)
few = st.sampled_from(("large_print_18", "text_relay", "interpreter", "easy_read"))

_said = st.sampled_from(
    ("One.", "Two!", "Three?", "Four…", "Wait...", "She said “no.”", "Costs 1.50 a day", "e.g.", "No stop")
)
_gaps = st.sampled_from((" ", "  ", "\n", "\n\n", "\t", "\r\n"))
_parts = st.lists(st.tuples(_said, _gaps), max_size=7).map(lambda pairs: "".join(map("".join, pairs)))
_beginnings, _ends = st.sampled_from(("", " ", "\n")), st.sampled_from(("", "so", " "))
prose = (
    _parts
    | st.builds("{}{}{}".format, _beginnings, _parts, _ends)
    | st.text(st.sampled_from("ab.!?… \n”)"), max_size=30)
    | texts
)
"""Texts of a few sentences, many of them said more than once."""


def values(field: Field) -> st.SearchStrategy[Any]:
    """Typed values that a field can hold."""
    held: st.SearchStrategy[Any]
    if field.refers:
        held = st.builds(new_id)
    elif issubclass(field.type, enum.Enum):
        held = st.sampled_from(list(field.type))
    elif field.rule.merge is Merge.TEXT:
        held = prose
    elif field.type is FileName:
        held = st.builds(file_name, texts, st.sampled_from(Media))
    elif field.type is Fingerprint:
        held = st.binary(max_size=4).map(lambda content: Fingerprint(hashlib.sha256(content).hexdigest()))
    elif field.type is tuple:
        held = st.sets(few).map(lambda members: tuple(sorted(members)))
    else:
        held = {
            str: texts,
            bool: st.booleans(),
            int: st.integers(-(2**53), 2**53),
            date: st.dates(date(1900, 1, 1), date(2100, 1, 1)),
            datetime: moments,
        }[field.type]
    return st.none() | held if field.optional else held


@st.composite
def records(draw: st.DrawFn, kind: type[Record]) -> Record:
    """A record of a kind with any values."""
    return kind(id=new_id(), council=COUNCIL, **{f.name: draw(values(f)) for f in fields_of(kind)})


@st.composite
def changes(draw: st.DrawFn, kind: type[Record], current: Record) -> Change:
    """A change that could be made to `current` by somebody who sees it."""
    patchable = [
        f for f in fields_of(kind) if f.rule.merge in (Merge.DECIDE, Merge.TEXT, Merge.LAST, Merge.SAFETY)
    ]
    sets = [f for f in fields_of(kind) if f.rule.merge is Merge.UNION]
    steps = [step for (name, _), step in COMMAND_BY_NAME.items() if name == name_of(kind)]
    ways: list[st.SearchStrategy[Change]] = []
    if patchable:
        ways.append(
            st.lists(st.sampled_from(patchable), min_size=1, max_size=3, unique_by=lambda f: f.name).flatmap(
                lambda chosen: st.fixed_dictionaries({f.name: values(f) for f in chosen}).map(
                    lambda new: Patch({name: getattr(current, name) for name in new}, new)
                )
            )
        )
    for f in sets:
        members = st.sets(few, min_size=1).map(lambda chosen: tuple(sorted(chosen)))
        ways += [members.map(lambda m, f=f: Add(f.name, m)), members.map(lambda m, f=f: Remove(f.name, m))]
    ways += [
        st.fixed_dictionaries({name: values(f) for name, f in parameters_of(step).items()}).map(
            lambda given, step=step: Command(step(**given))
        )
        for step in steps
    ]
    return draw(st.one_of(ways))


def operation(
    record: Record, change: Change, *, number: int = 1, device: int = 0, base: int = 0
) -> Operation:
    """An operation on `record` by one of the desks."""
    return Operation(
        id=OperationId(new_id()),
        council=COUNCIL,
        device=DESKS[device],
        number=number,
        transaction=new_id(),
        actor=OFFICER,
        kind=name_of(type(record)),
        record=record.id,
        base=base,
        change=change,
        made_at=datetime(2026, 11, 2, 9, 14, tzinfo=UTC),
    )


def creation(record: Record, **how: int) -> Operation:
    """The operation that makes `record`."""
    return operation(
        record, Create({f.name: getattr(record, f.name) for f in fields_of(type(record))}), **how
    )


@dataclass(slots=True)
class Centre:
    """One record at the centre, which takes operations one after another."""

    record: Record | None
    position: int = BASE
    writers: dict[str, Writer] = field(default_factory=dict)

    def take(self, each: Operation) -> Decision:
        decision = decide(self.record, self.writers, each)
        before, self.record = self.record, decision.record
        if decision.record is None or decision.verdict is Verdict.REJECTED:
            return decision
        self.position += 1
        disputed = {clash.field for clash in decision.clashes}
        taken = changed_fields(each.change, before, decision.record) - disputed
        self.writers |= dict.fromkeys(taken, Writer(self.position, each.device))
        return decision


@dataclass(slots=True)
class Desk:
    """What a desk shows of a record while it is off line: its own changes, each made on top of those before."""

    shown: Record
    device: int
    base: int = BASE

    def patch(self, **new: Any) -> Operation:
        return self.do(Patch({name: getattr(self.shown, name) for name in new}, new))

    def do(self, change: Change) -> Operation:
        made = operation(self.shown, change, device=self.device, base=self.base)
        self.shown = changed(self.shown, change)
        return made


CHANGEABLE = [
    kind for kind in KINDS if any(f.rule.merge not in (Merge.CENTRE, Merge.APPEND) for f in fields_of(kind))
]
any_kind = st.sampled_from(KINDS)
changeable_kind = st.sampled_from(CHANGEABLE)
