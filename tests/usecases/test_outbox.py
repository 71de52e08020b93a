"""What waits and what became of it, said in sentences that keep their sense."""

from __future__ import annotations

from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.ports import OutboxState
from caseapp.texts import Words, sentence
from caseapp.usecases import cases, people
from caseapp.usecases.outbox import _GRAVEST, unsettled
from tests.support.answers import refuse


def test_no_state_is_forgotten_when_the_gravest_is_told():
    assert sorted(_GRAVEST) == sorted(OutboxState)


def _sentences(desk) -> list[str]:
    rows = desk.read(unsettled, desk.knowledge)
    return [sentence(Words(), row.operation, row.subject, "You") for row in rows]


def test_an_act_of_many_operations_is_one_sentence(westmere_desk):
    service = westmere_desk.knowledge.catalogue.version("524", 1)
    answers = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
    westmere_desk.write(cases.open_case, service, answers, person=RHIANNON, place=MILL_LANE_4).result()
    (told,) = _sentences(westmere_desk)
    assert told.startswith("You opened WES-7Q4M-0001-") and told.endswith(
        "Missed bin collection, for Rhiannon Llŷr."
    )


def test_what_the_centre_refused_still_says_whom_it_was_about(westmere_desk):
    westmere_desk.write(people.add_note, "Rang at noon.", person=RHIANNON).result()
    refuse(westmere_desk)
    (row,) = westmere_desk.read(unsettled, westmere_desk.knowledge)
    assert row.state is OutboxState.REJECTED
    assert _sentences(westmere_desk) == ["You added a note about Rhiannon Llŷr."]
