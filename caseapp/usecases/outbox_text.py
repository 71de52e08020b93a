"""An act of the outbox as text for a person, so that nothing that was typed is ever lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from caseapp.domain.deadlines import LONDON
from caseapp.domain.fields import Field, field_of
from caseapp.domain.kinds import KIND_BY_NAME, parameters_of
from caseapp.domain.operations import Add, Command, Create, Operation, Patch, Remove
from caseapp.ports import OutboxEntry, OutboxState, Reader
from caseapp.texts import Words, reason, sentence
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.subjects import subject_of
from caseapp.usecases.values import label_of, shown


def export(reader: Reader, knowledge: Knowledge, words: Words, act: str) -> str:
    """Each operation of an act as a sentence, with when it was done and the values that were typed.

    Whoever writes it to a file adds `Act.EXPORTED` to the audit. Raises `NotFound`.
    """
    return "\n".join(
        "".join(f"{line}\n" for line in _lines(reader, knowledge, words, entry)) for entry in reader.act(act)
    )


def _lines(reader: Reader, knowledge: Knowledge, words: Words, entry: OutboxEntry) -> Iterator[str]:
    operation = entry.operation
    yield sentence(words, operation, subject_of(reader, knowledge, operation, words.language), words("You"))
    yield f"{operation.made_at.astimezone(LONDON):%d/%m/%Y %H:%M}"
    for field, value, before in _values(operation):
        text, was = (shown(reader, words, field, each) for each in (value, before))
        if text or was:
            label = label_of(reader, knowledge, words, operation, field)
            yield words(
                "{field}: {value} (was: {before})" if was else "{field}: {value}",
                field=label,
                value=text,
                before=was,
            )
    if entry.state is OutboxState.REJECTED:
        yield words("The centre said no: {reason}.", reason=reason(words, entry.reason or ""))


def _values(operation: Operation) -> Iterator[tuple[Field, object, object]]:
    """Each field or parameter with its value, and the one before it if that was changed."""
    kind = KIND_BY_NAME[operation.kind]
    match operation.change:
        case Create(values):
            yield from ((field_of(kind, name), value, None) for name, value in values.items())
        case Patch(old, new):
            yield from ((field_of(kind, name), value, old[name]) for name, value in new.items())
        case Add(field, members) | Remove(field, members):
            yield field_of(kind, field), members, None
        case Command(step):
            parameters = parameters_of(type(step))
            yield from ((parameters[each.name], getattr(step, each.name), None) for each in fields(step))  # type: ignore[arg-type]
