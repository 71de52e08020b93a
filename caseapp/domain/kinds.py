"""The one list of kinds of record and of the commands each obeys. Tables, messages and sentences are built from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import cache
from types import MappingProxyType
from typing import Any, get_type_hints

from caseapp.domain import case, contact
from caseapp.domain.activity import Activity
from caseapp.domain.attachment import Attachment, PutBack, TakeOff
from caseapp.domain.case import Answer, Case
from caseapp.domain.contact import Contact, Party, Topic
from caseapp.domain.council import Council, Device, Officer, Team
from caseapp.domain.disagreement import Disagreement, Settle
from caseapp.domain.fields import BadValue, Field, Merge, Privacy, Record, Rule, declare, field_of, typed
from caseapp.domain.identifier import Identifier
from caseapp.domain.letter import Letter
from caseapp.domain.marker import Marker
from caseapp.domain.operations import Add, Change, Command, CommandOn, Create, Patch, Remove
from caseapp.domain.person import ContactPoint, Person, PersonName
from caseapp.domain.property import Occupancy, Property

KINDS: tuple[type[Record], ...] = (
    Council,
    Team,
    Officer,
    Device,
    Marker,
    Property,
    Person,
    PersonName,
    ContactPoint,
    Occupancy,
    Identifier,
    Contact,
    Party,
    Case,
    Answer,
    Topic,
    Letter,
    Attachment,
    Activity,
    Disagreement,
)

_COMMANDS: Mapping[type[Record], tuple[type[CommandOn], ...]] = {
    Case: (case.Progress, case.Close, case.Reopen, case.Assign, case.Restrict, case.Lift),
    Contact: (contact.Park, contact.Unpark, contact.Finish),
    Disagreement: (Settle,),
    Attachment: (TakeOff, PutBack),
}

REFUSED_FOR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "case_closed": ("outcome", "closed_at"),
        "case_open": ("outcome", "closed_at"),
        "same_status": ("status",),
        "same_owner": ("team", "officer"),
        "nobodys": ("team",),
        "restricted": ("restricted",),
        "not_restricted": ("restricted",),
        "no_outcome": (),
        "contact_not_live": ("state",),
        "contact_not_parked": ("state",),
        "contact_done": ("state",),
        "settled_before": ("settled_at",),
        "taken_off": ("taken_off_at",),
        "not_taken_off": ("taken_off_at",),
        "no_reason": (),
    }
)
"""The fields whose value is the reason of a command's refusal; none if the command itself is at fault."""

_NAMES = {kind: re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower() for kind in KINDS}


def name_of(kind: type[Record]) -> str:
    """The kind's name in tables and messages: `PersonName` is `person_name`."""
    return _NAMES[kind]


KIND_BY_NAME: Mapping[str, type[Record]] = MappingProxyType({name: kind for kind, name in _NAMES.items()})

COMMAND_BY_NAME: Mapping[tuple[str, str], type[CommandOn]] = MappingProxyType(
    {(name_of(kind), step.__name__.lower()): step for kind, steps in _COMMANDS.items() for step in steps}
)


def change_from(kind_name: str, action: str, values: Mapping[str, Any]) -> Change:
    """The typed change of a plain `action` and its `values`, as they come from the wire or the outbox.

    Raises `BadValue` for an unknown kind, action, field or value.
    """
    kind = KIND_BY_NAME.get(kind_name)
    if kind is None:
        raise BadValue("kind")
    if action == "create":
        return Create({name: typed(field_of(kind, name), value) for name, value in values.items()})
    if action == "patch":
        return _patch(kind, values)
    if action in ("add", "remove"):
        return _members(kind, action, values)
    step = COMMAND_BY_NAME.get((kind_name, action))
    if step is None:
        raise BadValue("action")
    return _command(step, values)


def _patch(kind: type[Record], values: Mapping[str, Any]) -> Patch:
    """A patch of a field that is the centre's own is refused whole, not taken without that field.

    Either way the centre's value stands. But a refused operation lies in the outbox with all that was typed, where it
    can be read and done again; one that was taken in part would be told as done, and the rest gone unsaid.
    """
    old, new = {}, {}
    for name, pair in values.items():
        field = field_of(kind, name)
        if not isinstance(pair, list | tuple) or len(pair) != 2 or field.rule.merge in _NOT_PATCHED:
            raise BadValue(name)
        old[name], new[name] = typed(field, pair[0]), typed(field, pair[1])
    if not new:
        raise BadValue("values")
    return Patch(old, new)


_NOT_PATCHED = (Merge.COMMAND, Merge.CENTRE, Merge.APPEND, Merge.UNION)


def _members(kind: type[Record], action: str, values: Mapping[str, Any]) -> Add | Remove:
    if len(values) != 1:
        raise BadValue("values")
    ((name, members),) = values.items()
    field = field_of(kind, name)
    if field.rule.merge is not Merge.UNION or not members:
        raise BadValue(name)
    return (Add if action == "add" else Remove)(name, typed(field, members))


def _command(step: type[CommandOn], values: Mapping[str, Any]) -> Command:
    declared = parameters_of(step)
    if values.keys() - declared.keys():
        raise BadValue(min(values.keys() - declared.keys()))
    try:
        return Command(step(**{name: typed(declared[name], value) for name, value in values.items()}))
    except TypeError:
        raise BadValue("values") from None


_PARAMETER = Rule(Merge.COMMAND, Privacy.PERSONAL, "parameter")


@cache
def parameters_of(step: type[Any]) -> Mapping[str, Field]:
    """The parameters of a command, declared like fields."""
    hints = get_type_hints(step)
    return {
        f.name: declare(f.name, hints[f.name], _PARAMETER, required=f.default is MISSING)
        for f in fields(step)
    }
