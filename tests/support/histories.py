"""Hypothesis strategies: records, changes and whole histories of any kind."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from caseapp.domain.fields import Field, Merge, Record, fields_of
from caseapp.domain.ids import CouncilId, DeviceId, OfficerId, OperationId, new_id
from caseapp.domain.kinds import COMMAND_BY_NAME, KINDS, name_of, parameters_of
from caseapp.domain.operations import Add, Change, Command, Create, Operation, Patch, Remove

COUNCIL = CouncilId(new_id())
DESKS = tuple(DeviceId(new_id()) for _ in range(3))
OFFICER = OfficerId(new_id())

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=12)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=UTC)
)
few = st.sampled_from(("large_print_18", "text_relay", "interpreter", "easy_read"))


def values(field: Field) -> st.SearchStrategy[Any]:
    """Typed values that a field can hold."""
    held: st.SearchStrategy[Any]
    if field.refers:
        held = st.builds(new_id)
    elif issubclass(field.type, enum.Enum):
        held = st.sampled_from(list(field.type))
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


CHANGEABLE = [
    kind for kind in KINDS if any(f.rule.merge not in (Merge.CENTRE, Merge.APPEND) for f in fields_of(kind))
]
any_kind = st.sampled_from(KINDS)
changeable_kind = st.sampled_from(CHANGEABLE)
