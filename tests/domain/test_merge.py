"""Who wins: every rule of the table, and that no value is ever dropped."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.case import Case, Close
from caseapp.domain.fields import Merge, field_of, plain
from caseapp.domain.ids import new_id
from caseapp.domain.marker import Marker
from caseapp.domain.merge import Verdict, Writer, decide
from caseapp.domain.operations import Add, Command, Patch, Remove
from caseapp.domain.person import Person
from tests.support.histories import (
    COUNCIL,
    DESKS,
    changeable_kind,
    changes,
    creation,
    moments,
    operation,
    records,
)

BASE = 10


@st.composite
def meetings(draw):
    """A record, who wrote its fields and when, and an operation that another desk made from an older state."""
    kind = draw(changeable_kind)
    seen = draw(records(kind))
    current = draw(records(kind).map(lambda r: replace(r, id=seen.id)))
    change = draw(changes(kind, seen))
    writers = {
        name: Writer(draw(st.integers(1, 20)), draw(st.sampled_from(DESKS)))
        for name in kind.__dataclass_fields__
        if name not in ("id", "council") and draw(st.booleans())
    }
    return current, writers, operation(seen, change, device=1, base=BASE)


@given(meetings())
def test_every_new_value_is_in_the_record_or_in_a_clash_or_the_operation_is_refused_whole(meeting):
    current, writers, each = meeting
    decision = decide(current, writers, each)
    if decision.verdict is Verdict.REJECTED:
        assert decision.reason and decision.record == current
        return
    clashing = {clash.field: clash for clash in decision.clashes}
    match each.change:
        case Patch(new=new):
            for name, mine in new.items():
                if name in clashing:
                    assert clashing[name].mine == plain(mine)
                    assert clashing[name].theirs == plain(getattr(current, name))
                elif field_of(type(current), name).rule.merge is Merge.SAFETY:
                    assert getattr(decision.record, name) >= mine
                else:
                    assert getattr(decision.record, name) == mine
        case Add(field=field, members=members):
            assert set(members) <= set(getattr(decision.record, field))
        case Remove(field=field, members=members):
            assert not set(members) & set(getattr(decision.record, field))
        case Command(step=step):
            assert decision.record == step.on(current) or clashing[each.action].mine is not None


@given(meetings())
def test_what_clashes_keeps_the_centres_value_and_touches_nothing_else(meeting):
    current, writers, each = meeting
    decision = decide(current, writers, each)
    touched = set(each.change.plain_values()) if isinstance(each.change, Patch) else set()
    for clash in decision.clashes:
        if clash.field in touched:
            assert getattr(decision.record, clash.field) == getattr(current, clash.field)
    if isinstance(each.change, Patch):
        for name in type(current).__dataclass_fields__:
            if name not in touched:
                assert getattr(decision.record, name) == getattr(current, name)


def _person(**values):
    return Person(id=new_id(), council=COUNCIL, **values)


def test_two_answers_to_one_question_go_to_a_person():
    theirs = _person(born="1951-03-12")
    mine = operation(theirs, Patch({"born": None}, {"born": "1951-12-03"}), device=1, base=BASE)
    decision = decide(theirs, {"born": Writer(BASE + 1, DESKS[0])}, mine)
    assert decision.verdict is Verdict.CONFLICT and decision.record == theirs
    (clash,) = decision.clashes
    assert (clash.field, clash.base, clash.theirs, clash.mine) == ("born", None, "1951-03-12", "1951-12-03")


def test_the_same_answer_twice_is_fine():
    theirs = _person(born="1951-03-12")
    mine = operation(theirs, Patch({"born": None}, {"born": "1951-03-12"}), device=1, base=BASE)
    assert not decide(theirs, {"born": Writer(BASE + 1, DESKS[0])}, mine).clashes


def test_different_fields_both_stand_and_are_said_to_be_merged():
    theirs = _person(born="1951-03-12")
    mine = operation(theirs, Patch({"pinned": ""}, {"pinned": "Ring after 10."}), device=1, base=BASE)
    decision = decide(theirs, {"born": Writer(BASE + 1, DESKS[0])}, mine)
    assert decision.verdict is Verdict.MERGED
    assert (decision.record.born, decision.record.pinned) == ("1951-03-12", "Ring after 10.")


def test_a_desks_own_stacked_edits_never_clash_and_old_news_does_not_either():
    theirs = _person(born="1951")
    mine = operation(theirs, Patch({"born": "1951"}, {"born": "1951-03"}), device=1, base=BASE)
    assert decide(theirs, {"born": Writer(BASE + 5, DESKS[1])}, mine).verdict is Verdict.APPLIED
    assert decide(theirs, {"born": Writer(BASE, DESKS[0])}, mine).verdict is Verdict.APPLIED


@given(st.integers(1, 3), st.integers(1, 3), st.booleans())
def test_a_warning_may_be_raised_and_never_lowered(theirs, mine, others):
    marker = Marker(id=new_id(), council=COUNCIL, kind="dog", instruction="Ring first.", level=theirs)
    each = operation(marker, Patch({"level": theirs}, {"level": mine}), device=1, base=BASE)
    decision = decide(marker, {"level": Writer(BASE + 1, DESKS[0 if others else 1])}, each)
    assert decision.record.level == max(theirs, mine) and not decision.clashes


@given(records(Case).map(lambda case: replace(case, closed_at=None)), moments)
def test_the_first_close_stands_and_the_second_is_kept_beside_it(case, at):
    first = operation(case, Command(Close("collected", at)), device=0)
    closed = decide(case, {}, first).record
    second = operation(case, Command(Close("not_ours", at)), device=1, base=BASE)
    decision = decide(closed, {"outcome": Writer(BASE + 1, DESKS[0])}, second)
    assert decision.verdict is Verdict.CONFLICT and decision.record == closed
    assert "not_ours" in str(decision.clashes[0].mine)
    own = decide(closed, {"outcome": Writer(BASE + 1, DESKS[1])}, second)
    assert own.verdict is Verdict.REJECTED and own.reason == "case_closed"


def test_nothing_can_be_done_to_what_is_not_there_and_nothing_is_made_twice():
    person = _person()
    patch = operation(person, Patch({"born": None}, {"born": "1951"}))
    assert decide(None, {}, patch).reason == "unknown_record"
    assert decide(person, {}, creation(person)).reason == "already_exists"
