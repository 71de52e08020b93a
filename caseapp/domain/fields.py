"""What one field declares: its type, how it merges, how private it is and what it is called."""

from __future__ import annotations

import enum
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import UTC, date, datetime
from typing import Annotated, Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from caseapp.domain.ids import CouncilId, is_id

Plain = str | int | bool | None | list[str]
"""A field's value as it stands in a table, an operation or a message."""


class Merge(enum.StrEnum):
    """How two changes of one field are reconciled (the table of merge rules stands in `merge`)."""

    APPEND = "append"
    UNION = "union"
    DECIDE = "decide"
    TEXT = "text"
    SAFETY = "safety"
    COMMAND = "command"
    LAST = "last"
    CENTRE = "centre"


class Privacy(enum.StrEnum):
    """How sensitive a field is."""

    PLAIN = "plain"
    PERSONAL = "personal"
    SPECIAL = "special"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Rule:
    """The one declaration of a field beside its type. `label` is the English message; Welsh is in the catalogue.

    With `follows` it says something of that other field's value, and stands or falls with it.
    """

    merge: Merge
    privacy: Privacy
    label: str
    searched: bool = False
    since: int = 1
    follows: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has: its own id and the council it belongs to."""

    id: str
    council: CouncilId


@dataclass(frozen=True, slots=True)
class Field:
    """One declared field of a kind. `refers` names the kind that an id field points to."""

    name: str
    type: type
    optional: bool
    required: bool
    rule: Rule
    refers: str | None


class BadValue(ValueError):
    """A value does not fit its field. Carries the field's name only, never the value."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


_known: dict[type, tuple[Field, ...]] = {}


def fields_of(kind: type[Record]) -> tuple[Field, ...]:
    """The declared fields of a kind in order, `id` and `council` left out."""
    if kind not in _known:
        _known[kind] = _declared(kind)
    return _known[kind]


def _declared(kind: type[Record]) -> tuple[Field, ...]:
    hints = get_type_hints(kind, include_extras=True)
    required = {f.name: f.default is MISSING and f.default_factory is MISSING for f in fields(kind)}
    return tuple(
        _field(name, hints[name], required[name]) for name in required if name not in ("id", "council")
    )


def field_names(kind: type[Record]) -> frozenset[str]:
    """The names of a kind's declared fields."""
    return frozenset(field.name for field in fields_of(kind))


def field_of(kind: type[Record], name: str) -> Field:
    """The declaration of one field; raises `BadValue` if the kind has no such field."""
    for field in fields_of(kind):
        if field.name == name:
            return field
    raise BadValue(name)


def _field(name: str, hint: Any, required: bool) -> Field:
    if get_origin(hint) is not Annotated:
        raise TypeError(f"{name} declares no Rule")
    inner, rule = get_args(hint)
    return declare(name, inner, rule, required=required)


def declare(name: str, hint: Any, rule: Rule, *, required: bool) -> Field:
    """The declaration of a field or parameter from its type hint without `Annotated`."""
    optional = get_origin(hint) in (Union, types.UnionType)
    if optional:
        (hint,) = (arg for arg in get_args(hint) if arg is not types.NoneType)
    refers = None
    if isinstance(hint, NewType):
        refers = hint.__name__.removesuffix("Id").lower()
        hint = hint.__supertype__
    return Field(name, get_origin(hint) or hint, optional, required, rule, refers)


def plain(value: object) -> Plain:
    """A typed value in its plain form: moments as UTC text in milliseconds, days as ISO text, sets as lists."""
    match value:
        case None | bool() | int():
            return value
        case enum.Enum():
            return str(value.value)
        case str():
            return str(value)
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case tuple():
            return [str(member) for member in value]
    raise TypeError(type(value).__name__)


def typed(field: Field, value: object) -> Any:
    """The typed value of a plain one; raises `BadValue` for anything the field cannot hold.

    Text may hold any character but NUL and lone surrogates, which no database stores.
    """
    if value is None:
        if field.optional:
            return None
        raise BadValue(field.name)
    try:
        return _typed(field, value)
    except (ValueError, TypeError, OverflowError):
        raise BadValue(field.name) from None


def _typed(field: Field, value: object) -> Any:
    wanted = field.type
    if wanted is tuple:
        if not isinstance(value, list | tuple):
            raise TypeError
        return tuple(sorted({_text(member) for member in value}))
    if wanted is bool or wanted is int:
        if type(value) is not wanted or abs(value) >= 2**63:
            raise TypeError
        return value
    text = _text(value)
    if wanted is str:
        if field.refers and not is_id(text):
            raise ValueError
        return text
    if wanted is datetime:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise ValueError
        moment = moment.astimezone(UTC)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    if wanted is date:
        return date.fromisoformat(text)
    return wanted(text)


def _text(value: object) -> str:
    if not isinstance(value, str) or "\x00" in value:
        raise TypeError
    value.encode()
    return value


def plain_values(record: Record) -> dict[str, Plain]:
    """All declared fields of a record in plain form, `id` and `council` left out."""
    return {field.name: plain(getattr(record, field.name)) for field in fields_of(type(record))}


R = TypeVar("R", bound=Record)


def record_from(kind: type[R], id: str, council: str, values: Mapping[str, object]) -> R:
    """The typed record of plain `values`; unknown names and unfit values raise `BadValue`."""
    if not is_id(id):
        raise BadValue("id")
    known = {field.name: field for field in fields_of(kind)}
    if extra := values.keys() - known.keys():
        raise BadValue(min(extra))
    if missing := {field.name for field in known.values() if field.required} - values.keys():
        raise BadValue(min(missing))
    return kind(
        id=id,
        council=CouncilId(council),
        **{name: typed(known[name], value) for name, value in values.items()},
    )
