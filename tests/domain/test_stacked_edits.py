"""A desk's own earlier edits never stand against its later ones, and no edit overrules what its desk never saw."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.ids import new_id
from caseapp.domain.merge import Verdict, Writer, decide
from caseapp.domain.operations import Patch
from caseapp.domain.person import Person
from caseapp.domain.sentences import sentences
from tests.support.histories import BASE, COUNCIL, DESKS, Centre, Desk, operation, prose

years = st.sampled_from(("1951", "1952", "1953", "1954"))
turns = st.permutations((0, 0, 1)) | st.permutations((0, 1, 1))


def _centre(**values):
    return Centre(Person(id=new_id(), council=COUNCIL, **values))


@given(
    st.lists(years, min_size=3, max_size=3), st.lists(prose, min_size=3, max_size=3), st.integers(0, BASE * 2)
)
def test_three_edits_of_one_desk_all_land_whatever_their_base(born, pinned, base):
    centre = _centre(born="1950", pinned="Before.")
    desk = Desk(centre.record, 0, base)
    for year, text in zip(born, pinned, strict=True):
        decision = centre.take(desk.patch(born=year, pinned=text))
        assert (decision.verdict, decision.clashes) == (Verdict.APPLIED, ())
    assert centre.record == desk.shown


@given(st.lists(st.tuples(years, st.booleans()), min_size=3, max_size=3))
def test_an_edit_on_top_of_one_that_never_arrived_lands(born):
    centre = _centre(born="1950")
    desk = Desk(centre.record, 0)
    for year, arrives in born:
        edit = desk.patch(born=year)
        if arrives:
            assert centre.take(edit).verdict is Verdict.APPLIED
            assert centre.record.born == year


@given(turns, st.lists(years, min_size=3, max_size=3))
def test_of_three_edits_of_two_desks_only_anothers_stand_against_one(order, born):
    centre = _centre(born="1950")
    desks = [Desk(centre.record, device) for device in (0, 1)]
    landed = None
    for device, year in zip(order, born, strict=True):
        before = centre.record.born
        decision = centre.take(desks[device].patch(born=year))
        disputed = landed == 1 - device and year != before
        assert (decision.verdict is Verdict.CONFLICT) == disputed
        assert [(clash.theirs, clash.mine) for clash in decision.clashes] == [(before, year)] * disputed
        assert centre.record.born == (before if disputed else year)
        landed = landed if disputed else device


@given(turns, prose, st.lists(prose, min_size=3, max_size=3))
def test_of_three_edits_of_two_desks_every_sentence_is_in_the_text_or_in_a_clash(order, before, texts):
    centre = _centre(pinned=before)
    desks = [Desk(centre.record, device) for device in (0, 1)]
    for device, text in zip(order, texts, strict=True):
        old, theirs = desks[device].shown.pinned, centre.record.pinned
        decision = centre.take(desks[device].patch(pinned=text))
        stands = {*sentences(centre.record.pinned)}
        if decision.clashes:
            assert [(clash.theirs, clash.mine) for clash in decision.clashes] == [(theirs, text)]
            assert centre.record.pinned == theirs != old
        else:
            assert {*sentences(text)} - {*sentences(old)} <= stands
            assert {*sentences(theirs)} - stands <= {*sentences(old)} - {*sentences(text)}


def test_a_merged_text_keeps_what_the_other_desk_said_through_the_next_edit():
    centre = _centre(pinned="The dog bites!")
    one, other = Desk(centre.record, 0), Desk(centre.record, 1)
    centre.take(other.patch(pinned="Moved in May. The dog bites!"))
    centre.take(one.patch(pinned="The dog bites! Ring first."))
    decision = centre.take(one.patch(pinned="The dog bites! Ring first. Speaks Welsh."))
    assert decision.verdict is Verdict.MERGED
    assert centre.record.pinned == "Moved in May. The dog bites! Ring first. Speaks Welsh."


def test_an_edit_on_top_of_a_disputed_one_overrules_nobody_though_its_base_is_new():
    centre = _centre(born="1950")
    one, other = Desk(centre.record, 0), Desk(centre.record, 1)
    first = one.patch(born="1951")
    centre.take(other.patch(born="1952"))
    one.base = centre.position  # the other's row came, but the edit that waits hides it
    second = one.patch(born="1953")
    assert [centre.take(each).verdict for each in (first, second)] == [Verdict.CONFLICT] * 2
    assert centre.record.born == "1952"


def test_what_was_seen_may_be_changed_whoever_wrote_it():
    person = Person(id=new_id(), council=COUNCIL, born="1951")
    mine = operation(person, Patch({"born": "1951"}, {"born": "1951-03"}), device=1, base=BASE)
    for writer in (Writer(BASE + 5, DESKS[1]), Writer(BASE, DESKS[0]), Writer(BASE, DESKS[1])):
        assert decide(person, {"born": writer}, mine).verdict is Verdict.APPLIED
