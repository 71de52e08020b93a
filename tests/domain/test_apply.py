"""Replaying the log gives the row; nothing illegal slips through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.activity import Activity, activity_of
from caseapp.domain.apply import apply, refusal
from caseapp.domain.case import Case, Close, Progress, Reopen
from caseapp.domain.fields import BadValue, Merge, field_of
from caseapp.domain.operations import Command, Create
from caseapp.texts import Subject, Words, sentence
from caseapp.wire.operations import decode, encode, from_wire, to_wire
from tests.support.histories import any_kind, changeable_kind, changes, creation, moments, operation, records


@st.composite
def histories(draw):
    """A record's creation and what was legally done to it, with the record each step left behind."""
    kind = draw(changeable_kind)
    first = draw(records(kind))
    log = [creation(first)]
    states = [apply(None, log[0])]
    for number in range(2, draw(st.integers(2, 7))):
        step = operation(first, draw(changes(kind, states[-1])), number=number)
        if refusal(states[-1], step) is None:
            log.append(step)
            states.append(apply(states[-1], step))
    return log, states


@given(histories())
def test_replaying_the_log_as_it_is_kept_gives_the_row(history):
    log, states = history
    record = None
    for kept in [encode(to_wire(each)) for each in log]:
        again = from_wire(decode(kept))
        assert refusal(record, again) is None
        record = apply(record, again)
    assert record == states[-1]


@given(histories())
def test_patches_never_move_what_only_commands_move(history):
    log, states = history
    for each, before, after in zip(log[1:], states, states[1:], strict=False):
        if not isinstance(each.change, Command):
            for name in type(after).__dataclass_fields__:
                if name not in ("id", "council") and field_of(type(after), name).rule.merge is Merge.COMMAND:
                    assert getattr(before, name) == getattr(after, name)


@given(any_kind.flatmap(records))
def test_a_record_is_made_once_and_not_changed_before_it_is_made(record):
    made = creation(record)
    assert refusal(None, made) is None
    assert refusal(apply(None, made), made) == "already_exists"


@given(histories())
def test_every_operation_says_itself_in_one_plain_sentence(history):
    log, _ = history
    for each in log:
        words = sentence(
            Words(), each, Subject(person="Example Resident", reference="WES-7Q4M-0042-K"), "You"
        )
        assert words.startswith("You ") and words.endswith(".") and "{" not in words


@given(any_kind.flatmap(records))
def test_making_anything_can_be_said(record):
    words = sentence(Words(), creation(record), Subject(), "Abi Bevan")
    assert words.startswith("Abi Bevan ") and words.endswith(".")


@given(histories())
def test_the_line_of_the_stream_has_the_operations_id_and_no_value_of_a_patch(history):
    log, states = history
    for each, after in zip(log, states, strict=True):
        line = activity_of(each, after)
        if line is not None and not isinstance(after, Activity):
            assert line.id == each.id and line.at == each.made_at
            if not isinstance(each.change, Command):
                said = set(filter(None, line.text.split(",")))
                assert said <= (
                    {each.record} if each.kind == "attachment" else set(each.change.plain_values())
                )


@given(records(Case), moments)
def test_a_closed_case_can_only_be_reopened(case, at):
    steps = Progress("looked_at"), Close("collected", at), Reopen("still there")
    legal = [type(step) for step in steps if step.refusal(case) is None]
    assert legal == ([Reopen] if case.closed else [Progress, Close])
    if case.closed:
        assert not Reopen("still there").on(case).closed


@given(records(Case))
def test_a_creation_that_lacks_or_invents_a_field_is_refused_by_name(case):
    whole = creation(case).change.values
    lacking = {name: value for name, value in whole.items() if name != "service"}
    for values, field in ((lacking, "service"), ({**whole, "shoe_size": 5}, "shoe_size")):
        with pytest.raises(BadValue) as refused:
            apply(None, operation(case, Create(values)))
        assert refused.value.field == field
