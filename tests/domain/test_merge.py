"""Who wins: every rule of the table, and that no value is ever dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.fields import BadValue, Merge, field_names, field_of, fields_of, plain
from caseapp.domain.ids import new_id
from caseapp.domain.kinds import KINDS, change_from, name_of
from caseapp.domain.marker import Marker
from caseapp.domain.merge import Clash, Verdict, Writer, decide
from caseapp.domain.operations import Add, Command, Patch, Remove
from caseapp.domain.person import ContactPoint, Person
from caseapp.domain.sentences import sentences
from tests.support.histories import (
    BASE,
    COUNCIL,
    DESKS,
    Centre,
    Desk,
    any_kind,
    changeable_kind,
    changes,
    creation,
    few,
    operation,
    prose,
    records,
    texts,
    values,
)


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
    asked = {clash.field: clash for clash in (*decision.clashes, *decision.reviews)}
    match each.change:
        case Patch(old=old, new=new):
            for name, mine in new.items():
                if name in asked:
                    assert asked[name].mine == plain(mine)
                    assert asked[name].theirs == plain(getattr(current, name))
                elif field_of(type(current), name).rule.follows in clashing:
                    assert getattr(decision.record, name) == getattr(current, name)
                elif field_of(type(current), name).rule.merge is Merge.TEXT:
                    added = {*sentences(mine)} - {*sentences(old[name])}
                    assert added <= {*sentences(getattr(decision.record, name))}
                else:
                    assert getattr(decision.record, name) == mine
        case Add(field=field, members=members):
            assert set(members) <= set(getattr(decision.record, field))
        case Remove(field=field, members=members):
            assert not set(members) & set(getattr(decision.record, field))
        case Command(step=step):
            assert decision.verdict is Verdict.MERGED or (
                decision.record == step.on(current) or clashing[each.action].mine is not None
            )


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


@given(changeable_kind.flatmap(lambda kind: st.tuples(records(kind), records(kind))), st.data())
def test_the_same_new_value_is_fine_whoever_wrote_it(pair, data):
    seen, current = pair[0], replace(pair[1], id=pair[0].id)
    change = data.draw(changes(type(seen), seen))
    if isinstance(change, Patch):
        current = replace(current, **change.new)
        writers = dict.fromkeys(change.new, Writer(BASE + 1, DESKS[0]))
        decision = decide(current, writers, operation(seen, change, device=1, base=BASE))
        assert (decision.verdict, decision.record) == (Verdict.MERGED, current)
        assert not decision.clashes and not decision.reviews


@given(changeable_kind.flatmap(lambda kind: st.tuples(records(kind), st.sets(st.integers(0, 9)))), st.data())
def test_different_fields_both_stand_and_are_said_to_be_merged(pair, data):
    first, places = pair
    patched = [f for f in fields_of(type(first)) if f.rule.merge in (Merge.DECIDE, Merge.TEXT, Merge.LAST)]
    theirs = [f for place, f in enumerate(patched) if place in places]
    mine = [f for place, f in enumerate(patched) if place not in places]
    centre, one, other = Centre(first), Desk(first, 0), Desk(first, 1)
    new = [{f.name: data.draw(values(f)) for f in part} for part in (theirs, mine)]
    if theirs and mine:
        assert centre.take(one.patch(**new[0])).verdict is Verdict.APPLIED
        assert centre.take(other.patch(**new[1])).verdict is Verdict.MERGED
        assert centre.record == replace(first, **new[0], **new[1])


def _person(**values):
    return Person(id=new_id(), council=COUNCIL, **values)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 1), texts), max_size=8))
def test_what_is_appended_is_there_once_for_each_id(made):
    ids = [new_id() for _ in range(4)]
    centres = {id: Centre(None) for id in ids}
    first = {}
    for place, device, text in made:
        line = Person(id=ids[place], council=COUNCIL, pinned=text)
        decision = centres[line.id].take(creation(line, device=device))
        again = line.id in first
        assert (decision.verdict, decision.reason) == (
            (Verdict.REJECTED, "already_exists") if again else (Verdict.APPLIED, None)
        )
        first.setdefault(line.id, line)
    assert {id: centre.record for id, centre in centres.items() if centre.record} == first


members = st.sets(few, min_size=1).map(lambda chosen: tuple(sorted(chosen)))


@given(
    st.sets(few),
    st.lists(st.tuples(st.sampled_from((Add, Remove)), members, st.integers(0, 1), st.integers(0, BASE * 2))),
)
def test_a_set_holds_what_was_added_and_not_taken_out_since_whoever_did_it(before, acts):
    centre = Centre(_person(needs=tuple(sorted(before))))
    held = set(before)
    for way, chosen, device, base in acts:
        decision = centre.take(operation(centre.record, way("needs", chosen), device=device, base=base))
        held = held | {*chosen} if way is Add else held - {*chosen}
        assert decision.verdict is Verdict.APPLIED and not decision.clashes
        assert centre.record.needs == tuple(sorted(held))


@given(st.sets(few), members, members)
def test_adding_takes_out_nothing_that_another_added(before, theirs, mine):
    person = _person(needs=tuple(sorted(before)))
    centre, one, other = Centre(person), Desk(person, 0), Desk(person, 1)
    centre.take(one.do(Add("needs", theirs)))
    centre.take(other.do(Add("needs", mine)))
    assert {*centre.record.needs} == {*before, *theirs, *mine}


@given(texts, texts)
def test_of_a_harmless_fact_the_last_stands(theirs, mine):
    point = ContactPoint(
        id=new_id(), council=COUNCIL, person=new_id(), channel="phone", value="01632 960001", normalised=""
    )
    centre = Centre(point)
    centre.take(Desk(point, 0).patch(normalised=theirs))
    decision = centre.take(Desk(point, 1).patch(normalised=mine))
    assert decision.verdict is Verdict.MERGED and not decision.clashes
    assert centre.record.normalised == mine


def test_what_is_said_of_a_value_stands_or_falls_with_it():
    point = ContactPoint(
        id=new_id(), council=COUNCIL, person=new_id(), channel="phone", value="01632 960001", normalised="1"
    )
    centre = Centre(point)
    centre.take(Desk(point, 0).patch(value="01632 960002", normalised="2"))
    decision = centre.take(Desk(point, 1).patch(value="01632 960003", normalised="3"))
    assert [clash.field for clash in decision.clashes] == ["value"]
    assert (centre.record.value, centre.record.normalised) == ("01632 960002", "2")


def test_every_field_that_follows_another_follows_one_of_its_kind():
    followed = [
        (kind, field.rule.follows) for kind in KINDS for field in fields_of(kind) if field.rule.follows
    ]
    assert followed and all(name in field_names(kind) for kind, name in followed)


def test_two_answers_to_one_question_go_to_a_person():
    theirs = _person(born="1951-03-12")
    mine = operation(theirs, Patch({"born": None}, {"born": "1951-12-03"}), device=1, base=BASE)
    decision = decide(theirs, {"born": Writer(BASE + 1, DESKS[0])}, mine)
    assert decision.verdict is Verdict.CONFLICT and decision.record == theirs
    (clash,) = decision.clashes
    assert (clash.field, clash.base, clash.theirs, clash.mine) == ("born", None, "1951-03-12", "1951-12-03")


levels = st.integers(1, 3)


def _marker(level):
    return Marker(id=new_id(), council=COUNCIL, kind="dog", instruction="Ring first.", level=level)


@given(levels, levels, levels)
def test_of_two_new_levels_the_higher_stands_and_somebody_looks_at_it(base, theirs, mine):
    centre = Centre(_marker(base))
    one, other = Desk(centre.record, 0), Desk(centre.record, 1)
    centre.take(one.patch(level=theirs))
    decision = centre.take(other.patch(level=mine))
    assert centre.record.level == max(theirs, mine) and not decision.clashes
    assert decision.verdict is Verdict.MERGED
    assert decision.reviews == (() if theirs == mine else (Clash("level", base, theirs, mine),))


@given(levels, levels)
def test_who_sees_the_level_that_stands_may_set_any(base, mine):
    centre = Centre(_marker(base))
    decision = centre.take(Desk(centre.record, 1).patch(level=mine))
    assert (decision.verdict, decision.reviews) == (Verdict.APPLIED, ())
    assert centre.record.level == mine


@given(levels, levels, levels, levels)
def test_a_second_edit_lowers_no_level_that_its_desk_never_saw(base, theirs, first, second):
    centre = Centre(_marker(base))
    one, other = Desk(centre.record, 0), Desk(centre.record, 1)
    centre.take(one.patch(level=theirs))
    stood = centre.take(other.patch(level=first)).record.level
    centre.take(other.patch(level=second))
    assert centre.record.level == (second if stood == first else max(stood, second))


BEFORE = "Ring after ten. The dog bites! Speaks Welsh."


def test_texts_that_differ_in_different_regions_are_merged():
    centre = Centre(_person(pinned=BEFORE))
    one, other = Desk(centre.record, 0), Desk(centre.record, 1)
    centre.take(one.patch(pinned=f"Moved in May. {BEFORE}"))
    decision = centre.take(other.patch(pinned=f"{BEFORE} Hard of hearing."))
    assert decision.verdict is Verdict.MERGED and not decision.clashes
    assert centre.record.pinned == f"Moved in May. {BEFORE} Hard of hearing."


def test_texts_that_differ_in_one_region_go_to_a_person():
    centre = Centre(_person(pinned=BEFORE))
    one, other = Desk(centre.record, 0), Desk(centre.record, 1)
    theirs, mine = f"{BEFORE} Hard of hearing.", f"{BEFORE} Has moved."
    centre.take(one.patch(pinned=theirs))
    decision = centre.take(other.patch(pinned=mine))
    assert decision.verdict is Verdict.CONFLICT and centre.record.pinned == theirs
    assert decision.clashes == (Clash("pinned", BEFORE, theirs, mine),)


@given(prose, prose, prose, st.integers(0, BASE * 2), st.sampled_from(DESKS))
def test_whoever_wrote_a_text_last_no_sentence_that_was_not_seen_is_taken_out(old, theirs, mine, at, device):
    each = operation(_person(), Patch({"pinned": old}, {"pinned": mine}), device=1, base=BASE)
    decision = decide(replace(_person(pinned=theirs), id=each.record), {"pinned": Writer(at, device)}, each)
    gone = {*sentences(theirs)} - {*sentences(decision.record.pinned)}
    assert gone <= {*sentences(old)} - {*sentences(mine)}


def test_texts_can_be_merged_and_levels_compared():
    for kind in KINDS:
        for field in fields_of(kind):
            wanted = {Merge.TEXT: str, Merge.SAFETY: int}.get(field.rule.merge, field.type)
            assert field.type is wanted, (kind, field.name)
            assert not (field.optional and field.rule.merge in (Merge.TEXT, Merge.SAFETY))


@given(any_kind.flatmap(lambda kind: st.tuples(records(kind), records(kind))))
def test_what_is_the_centres_own_no_desk_can_change(pair):
    before, after = pair
    for field in fields_of(type(before)):
        if field.rule.merge is Merge.CENTRE:
            with pytest.raises(BadValue) as refused:
                change_from(
                    name_of(type(before)),
                    "patch",
                    {field.name: [plain(getattr(each, field.name)) for each in (before, after)]},
                )
            assert refused.value.field == field.name


def test_nothing_can_be_done_to_what_is_not_there_and_nothing_is_made_twice():
    person = _person()
    patch = operation(person, Patch({"born": None}, {"born": "1951"}))
    assert decide(None, {}, patch).reason == "unknown_record"
    assert decide(person, {}, creation(person)).reason == "already_exists"
