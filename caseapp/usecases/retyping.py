"""What was typed in an act that the centre refused, so that it can be put right and sent again."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from caseapp.domain.fields import Field, Merge, Privacy, field_of, plain
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Create, Operation, Patch
from caseapp.ports import OutboxState, Reader
from caseapp.texts import Words
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.values import label_of, question_of

_NOT_TYPED = (Merge.CENTRE, Merge.COMMAND, Merge.LAST)
_OF_SEVERAL_LINES = ("instruction", "incident", "lines")


class Entry(enum.StrEnum):
    """How a field is typed: in a line, in several, or as a date that may be only a month or a year."""

    LINE = "line"
    LONG = "long"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class TypedField:
    """A field of one operation with its plain text."""

    operation: str
    name: str
    label: str
    text: str
    entry: Entry


def typed_fields(reader: Reader, knowledge: Knowledge, words: Words, act: str) -> tuple[TypedField, ...]:
    """What was typed as words in the refused operations of an act, in order; none where it only took a step.

    Raises `NotFound`.
    """
    return tuple(
        TypedField(
            operation=entry.operation.id,
            name=field.name,
            label=label_of(reader, knowledge, words, entry.operation, field),
            text=str(plain(value) or ""),
            entry=entry_of(field),
        )
        for entry in reader.act(act)
        if entry.state is OutboxState.REJECTED
        for field, value in _values(entry.operation)
        if is_typed(reader, knowledge, entry.operation, field)
    )


def is_typed(reader: Reader, knowledge: Knowledge, operation: Operation, field: Field) -> bool:
    """Whether a field of an operation's record holds what somebody typed: no choice and no code."""
    if field.type not in (str, date) or field.refers or field.rule.merge in _NOT_TYPED:
        return False
    if operation.kind == "answer":
        question = question_of(reader, knowledge, operation)
        return question is not None and question.kind.value == "text"
    return field.rule.privacy is not Privacy.PLAIN


def entry_of(field: Field) -> Entry:
    """How a field is typed."""
    if field.type is date or field.name == "born":
        return Entry.DATE
    many = field.rule.merge in (Merge.TEXT, Merge.APPEND) or field.name in _OF_SEVERAL_LINES
    return Entry.LONG if many else Entry.LINE


def _values(operation: Operation) -> Iterator[tuple[Field, Any]]:
    """What was changed, and of a new record what it holds."""
    kind = KIND_BY_NAME[operation.kind]
    match operation.change:
        case Create(values):
            yield from ((field_of(kind, name), value) for name, value in values.items() if value)
        case Patch(_, new):
            yield from ((field_of(kind, name), value) for name, value in new.items())
