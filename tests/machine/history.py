"""What was decided, told again from the ledger alone: nobody overruled anybody unseen, and nothing is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace

from caseapp.domain.activity import Activity
from caseapp.domain.apply import apply, changed
from caseapp.domain.case import Case
from caseapp.domain.fields import Merge, Record, field_of
from caseapp.domain.kinds import REFUSED_FOR
from caseapp.domain.operations import Command, Create, Operation, Patch
from caseapp.domain.references import is_temporary
from tests.machine.centre_truth import Key, Told, Truth


@dataclass(slots=True)
class _Story:
    """A record as its operations made it. Of a text its sentences are told, of a level what it must be at least."""

    record: Record
    writers: dict[str, tuple[int, str]] = field(default_factory=dict)
    sentences: dict[str, set[str]] = field(default_factory=dict)
    least: dict[str, int] = field(default_factory=dict)


def check_history(truth: Truth) -> None:
    """Every operation that was taken stands in its record as the rules of its fields have it, and has its line."""
    stories: dict[Key, _Story] = {}
    for told in truth.told.values():
        operation, key = told.operation, (told.operation.kind, told.operation.record)
        if operation.kind == "disagreement":
            continue  # the centre itself made it
        match operation.change:
            case Create() if told.result.position:
                stories[key] = _begun(told, truth.rows[key].record)
            case Patch() as patch if told.result.verdict != "rejected":
                _patch(stories[key], told, patch)
            case Command() as command if told.result.verdict != "rejected":
                _step(stories[key], told, command)
            case change if told.result.position:
                stories[key].record = changed(stories[key].record, change)
        _check_words(truth, told)
    for key, story in stories.items():
        _check_end(story, truth.rows[key].record)


def sentences(text: str) -> set[str]:
    """The sentences of a text that was made of numbered ones."""
    return set(re.findall(r"\w+ \d+\.", text))


def _begun(told: Told, stands: Record) -> _Story:
    record = apply(None, told.operation)
    if isinstance(record, Case) and told.result.clashes:  # its reference was another's
        record = replace(record, reference=told.result.clashes[0].theirs, alias=record.reference)
    elif isinstance(record, Case) and isinstance(stands, Case) and is_temporary(record.reference):
        record = replace(record, reference=stands.reference, alias=record.reference)
    story = _Story(record)
    for each in fields(record):
        merge = _merge(record, each.name)
        if merge is Merge.TEXT:
            story.sentences[each.name] = sentences(getattr(record, each.name))
        if merge is Merge.SAFETY:
            story.least[each.name] = getattr(record, each.name)
        _sign(story, told, [each.name])
    return story


def _patch(story: _Story, told: Told, patch: Patch) -> None:
    clashing = {clash.field: clash for clash in told.result.clashes}
    for name, new in patch.new.items():
        unseen = _is_anothers(story, told.operation, [name])
        if name in clashing:
            own = not unseen and clashing[name].base == clashing[name].theirs
            assert not own, f"a desk is in conflict with itself: {told}"
            continue
        if not told.result.position:
            continue  # what the rest of it says stands already, by another's hand
        match _merge(story.record, name):
            case Merge.TEXT:
                was, now = sentences(patch.old[name]), sentences(new)
                story.sentences[name] = story.sentences[name] - (was - now) | (now - was)
            case Merge.SAFETY:
                story.least[name] = max(story.least[name], new) if unseen else new
            case Merge.DECIDE:
                assert not unseen or getattr(story.record, name) == new, "somebody was silently overruled"
                story.record = replace(story.record, **{name: new})
            case _:
                story.record = replace(story.record, **{name: new})
        _sign(story, told, [name])


def _step(story: _Story, told: Told, command: Command) -> None:
    if told.result.verdict == "conflict":
        concerned = [*command.step.first_stands, *REFUSED_FOR.get(told.result.reason or "", ())]
        assert _is_anothers(story, told.operation, concerned), "a desk is in conflict with itself"
    elif told.result.verdict == "applied":
        before, story.record = story.record, changed(story.record, command)
        moved = (each.name for each in fields(before))
        _sign(story, told, [n for n in moved if getattr(before, n) != getattr(story.record, n)])


def _check_end(story: _Story, stands: Record) -> None:
    for name, least in story.least.items():
        assert getattr(stands, name) >= least, "a level was lowered"
        story.record = replace(story.record, **{name: getattr(stands, name)})
    for name, told in story.sentences.items():
        found = sentences(getattr(stands, name))
        assert found == told, f"a sentence was lost, or came back: {found ^ told}"
        story.record = replace(story.record, **{name: getattr(stands, name)})
    assert stands == story.record, f"a record is not what the ledger tells: {stands} / {story.record}"


def _check_words(truth: Truth, told: Told) -> None:
    """A note stands once, with its words; every other act that was taken has its line, named by it."""
    if told.result.position and told.operation.kind in ("case", "person", "activity", "answer"):
        if told.operation.kind == "answer" and isinstance(told.operation.change, Create):
            return
        line = truth.rows["activity", told.operation.id].record
        assert isinstance(line, Activity)
        if told.operation.kind == "activity" and isinstance(told.operation.change, Create):
            assert line.text == told.operation.change.values["text"]


def _is_anothers(story: _Story, operation: Operation, names: Iterable[str]) -> bool:
    """Whether another device wrote one of these fields after what the officer had before them."""
    return any(
        position > operation.base and device != operation.device
        for position, device in (story.writers[name] for name in names if name in story.writers)
    )


def _sign(story: _Story, told: Told, names: Iterable[str]) -> None:
    story.writers |= dict.fromkeys(names, (told.result.position, told.operation.device))


def _merge(record: Record, name: str) -> Merge | None:
    if name in ("id", "council"):
        return None
    return field_of(type(record), name).rule.merge
