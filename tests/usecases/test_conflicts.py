"""Conflicts as a person who must choose reads them: both answers in words, whose they are, and what can be kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import (
    CUSTOMER_SERVICES,
    JO,
    LENA,
    MILL_LANE_4,
    REVENUES,
    RHIANNON,
    WASTE,
    WESTMERE,
)
from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.case import Answer, Assign, Case
from caseapp.domain.fields import Merge
from caseapp.domain.ids import OfficerId, new_id
from caseapp.domain.person import Language, Person
from caseapp.errors import Refused, SettledAlready
from caseapp.ports import OutboxState
from caseapp.texts import Words
from caseapp.usecases import cases
from caseapp.usecases.conflicts import (
    Conflict,
    conflicts,
    conflicts_about,
    draft_key,
    settle_as_shown,
)
from caseapp.usecases.contacts import keep_draft
from caseapp.usecases.outbox import Edited, Keep
from caseapp.usecases.retyping import Entry
from caseapp.wire.messages import Result, WireClash
from tests.support.answers import answer, clash, come, take


def shown(desk: Desk, language: str = "en") -> tuple[Conflict, ...]:
    return desk.read(conflicts, desk.knowledge, Words(language))


def line(desk: Desk, what: str, text: str, officer: OfficerId, minutes: int, **about: str) -> None:
    """The feed brings a line of the timeline, so many minutes old."""
    at = desk.clock() - timedelta(minutes=minutes)
    kind = ActivityKind.STATUS if what.startswith("case.") else ActivityKind.CHANGE
    come(
        desk,
        Activity(
            id=new_id(), council=WESTMERE, kind=kind, what=what, officer=officer, at=at, text=text, **about
        ),
    )


def patched(desk: Desk, **mine: object) -> None:
    desk.write(lambda work: work.patch(work.get(Person, RHIANNON), **mine)).result()


def a_case(desk: Desk, **having: object) -> Case:
    return desk.read(lambda reader: reader.find(Case, closed_at=None, service="524", **having))[0]


def test_a_field_says_what_it_was_and_whose_each_answer_is(westmere_desk):
    patched(westmere_desk, born="1951-03-21", language=Language.EN)
    line(westmere_desk, "person.patch", "born,pinned", LENA, 90, person=RHIANNON)
    line(westmere_desk, "person.patch", "born", JO, 20, person=RHIANNON)
    line(westmere_desk, "person.patch", "language", LENA, 10, person=RHIANNON)
    before = westmere_desk.read(lambda reader: reader.said(Person, RHIANNON)).born
    sent = clash(westmere_desk, "born", "1951-03-13")
    come(
        westmere_desk,
        westmere_desk.read(lambda r: r.said(Person, RHIANNON)),
        born="1951-03-13",
        language="en",
    )
    (conflict,) = shown(westmere_desk)
    (born,) = conflict.fields
    assert (born.label, born.theirs, born.mine) == ("Date of birth", "13/03/1951", "21/03/1951")
    assert born.before == "/".join(reversed(before.split("-")))
    assert (born.officer, born.mine_off, born.text, born.entry) == (
        "Jo Mistry",
        "",
        "1951-03-21",
        Entry.DATE,
    )
    assert westmere_desk.clock() - born.at < timedelta(minutes=30)
    assert [(each.label, each.value, each.merged) for each in conflict.stood] == [
        ("Language", "English", False)
    ]
    assert conflict.person == RHIANNON
    about = westmere_desk.read(lambda reader: conflicts_about(reader, "person", RHIANNON))
    assert about == (sent.transaction,)


def test_what_this_desk_did_itself_is_nobody_elses_answer(westmere_desk):
    patched(westmere_desk, pinned="Mine first.")
    (first,) = take(westmere_desk)
    answer(westmere_desk, Result(first.id, "applied", 10**6))
    patched(westmere_desk, pinned="Mine.")
    clash(westmere_desk, "pinned", "Theirs.")
    (field,) = shown(westmere_desk)[0].fields
    assert (field.officer, field.at, field.merge) == ("", None, Merge.TEXT)


def test_theirs_is_what_the_centre_says_now(westmere_desk):
    patched(westmere_desk, pinned="Mine.")
    clash(westmere_desk, "pinned", "Theirs.")
    come(westmere_desk, westmere_desk.read(lambda r: r.said(Person, RHIANNON)), pinned="Theirs, later.")
    assert shown(westmere_desk)[0].fields[0].theirs == "Theirs, later."


def test_a_second_closing_cannot_be_kept(westmere_desk):
    case = a_case(westmere_desk)
    westmere_desk.write(cases.close_case, case.id, "collected").result()
    (sent,) = take(westmere_desk)
    line(westmere_desk, "case.close", "not_out", LENA, 30, case=case.id)
    come(westmere_desk, case, outcome="not_out", closed_at="2026-11-20T09:00:00.000Z")
    clashes = [WireClash("close", None, "case_closed", "collected")]
    answer(westmere_desk, Result(sent.id, "conflict", 0, "case_closed", clashes))
    (conflict,) = shown(westmere_desk)
    (step,) = conflict.fields
    assert step.theirs.startswith("The case is closed: ") and step.mine.startswith("You closed ")
    assert (step.officer, step.mine_off, step.text, step.before) == ("Lena Osei", "case_closed", None, None)
    assert conflict.case == case.id
    (welsh,) = shown(westmere_desk, "cy")[0].fields
    assert welsh.theirs.startswith("Mae’r achos wedi’i gau: ")


def test_a_step_on_a_case_that_is_open_again_can_be_kept(westmere_desk):
    case = a_case(westmere_desk, status="opened")
    westmere_desk.write(cases.progress_case, case.id, "crew_told").result()
    clash(westmere_desk, "progress", "case_closed")
    (step,) = shown(westmere_desk)[0].fields
    assert step.mine_off == "" and step.theirs.startswith("The case is open, at “")
    westmere_desk.write(
        settle_as_shown, westmere_desk.knowledge, Words(), shown(westmere_desk)[0], {"progress": Keep.MINE}
    ).result()
    assert [each.action for each in take(westmere_desk)] == ["progress"]


def test_two_owners_are_told_by_name(westmere_desk):
    case = a_case(westmere_desk, team=WASTE)
    westmere_desk.write(lambda work: work.command(work.get(Case, case.id), Assign(REVENUES, None))).result()
    (sent,) = take(westmere_desk)
    line(westmere_desk, "case.assign", CUSTOMER_SERVICES, JO, 5, case=case.id)
    come(westmere_desk, case, team=CUSTOMER_SERVICES, officer=JO)
    clashes = [WireClash("assign", None, [CUSTOMER_SERVICES, JO], [REVENUES, ""])]
    answer(westmere_desk, Result(sent.id, "conflict", 0, None, clashes))
    (step,) = shown(westmere_desk)[0].fields
    assert (step.theirs, step.mine, step.officer, step.mine_off) == (
        "The case is with Customer Services, Jo Mistry.",
        "You gave it to Revenues.",
        "Jo Mistry",
        "",
    )


def test_a_reference_given_out_twice_is_the_centres(westmere_desk):
    service = westmere_desk.knowledge.catalogue.version("524", 1)
    form = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
    case = (
        westmere_desk.write(cases.open_case, service, form, person=RHIANNON, place=MILL_LANE_4).result().value
    )
    opened = westmere_desk.read(lambda reader: reader.get(Case, case))
    (made,) = take(westmere_desk, 1)
    clashes = [WireClash("reference", None, "WES-7Q4M-0099-X", opened.reference)]
    answer(westmere_desk, Result(made.id, "conflict", 7, None, clashes))
    come(westmere_desk, opened, reference="WES-7Q4M-0099-X")
    (field,) = shown(westmere_desk)[0].fields
    assert field.theirs == "The case has the reference WES-7Q4M-0099-X now."
    assert field.mine == f"You gave out {opened.reference}, which another case has."
    assert field.mine_off == "centre_only" and field.text is None


def test_an_answer_of_a_form_is_told_by_its_question_and_choice(westmere_desk):
    answers = westmere_desk.read(lambda reader: reader.find(Answer, question="out_by_six", value="yes"))
    westmere_desk.write(lambda work: work.patch(work.get(Answer, answers[0].id), value="no")).result()
    clash(westmere_desk, "value", "not_sure")
    (field,) = shown(westmere_desk)[0].fields
    assert field.label.endswith("?") and (field.before, field.mine) == ("Yes", "No")
    assert field.text is None, "a choice is not typed"


def test_a_third_answer_is_sent_and_what_was_half_chosen_is_forgotten(westmere_desk):
    patched(westmere_desk, pinned="Mine.")
    clash(westmere_desk, "pinned", "Theirs.")
    (conflict,) = shown(westmere_desk)
    key = draft_key(conflict.operation.id)
    westmere_desk.write(keep_draft, key, "{}").result()
    choices = {"pinned": Edited("Both.")}
    westmere_desk.write(settle_as_shown, westmere_desk.knowledge, Words(), conflict, choices).result()
    assert [each.values["pinned"][1] for each in take(westmere_desk)] == ["Both."]
    assert not shown(westmere_desk)
    assert westmere_desk.read(lambda reader: reader.draft(key)) == ""
    with pytest.raises(SettledAlready):
        westmere_desk.write(settle_as_shown, westmere_desk.knowledge, Words(), conflict, choices).result()


def test_nobody_overrules_what_they_have_not_seen(westmere_desk):
    patched(westmere_desk, pinned="Mine.")
    clash(westmere_desk, "pinned", "Theirs.")
    (conflict,) = shown(westmere_desk)
    come(westmere_desk, westmere_desk.read(lambda r: r.said(Person, RHIANNON)), pinned="Theirs, later.")
    act = (settle_as_shown, westmere_desk.knowledge, Words(), conflict, {"pinned": Keep.MINE})
    with pytest.raises(Refused) as refused:
        westmere_desk.write(*act).result()
    assert refused.value.values["reason"] == "changed_meanwhile"
    (entry,) = westmere_desk.read(lambda reader: reader.outbox((OutboxState.CONFLICT,)))
    assert entry.operation.id == conflict.operation.id


def test_whose_it_is_may_become_known_while_one_chooses(westmere_desk):
    patched(westmere_desk, pinned="Mine.")
    clash(westmere_desk, "pinned", "Theirs.")
    (conflict,) = shown(westmere_desk)
    come(westmere_desk, westmere_desk.read(lambda r: r.said(Person, RHIANNON)), pinned="Theirs.")
    (conflict,) = shown(westmere_desk)
    line(westmere_desk, "person.patch", "pinned", JO, 5, person=RHIANNON)
    assert shown(westmere_desk)[0].fields[0].officer == "Jo Mistry" != conflict.fields[0].officer
    choices = {"pinned": Keep.MINE}
    westmere_desk.write(settle_as_shown, westmere_desk.knowledge, Words(), conflict, choices).result()
    assert [each.values["pinned"] for each in take(westmere_desk)] == [["Theirs.", "Mine."]]
