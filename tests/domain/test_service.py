from __future__ import annotations

from dataclasses import replace

import pytest

from caseapp.catalogue import load_catalogue
from caseapp.domain.service import Condition, QuestionKind, Service, fault, filled

SERVICES = {service.lgsl: service for service in load_catalogue().services}
BIN = SERVICES["524"]


def test_the_garden_question_is_asked_for_the_garden_bin_only() -> None:
    asked = [question.key for question in BIN.asked({"bin": "garden"})]
    assert asked == ["bin", "missed_on", "out_by_six", "garden_paid"]
    assert "garden_paid" not in [question.key for question in BIN.asked({"bin": "food"})]
    assert "garden_paid" not in [question.key for question in BIN.asked({})]


def test_an_answer_to_a_question_no_longer_asked_opens_no_other() -> None:
    bin, missed_on, out_by_six, garden_paid = BIN.questions
    why = replace(out_by_six, only_if=Condition("garden_paid", "no"))
    service = replace(BIN, questions=(bin, missed_on, garden_paid, why))
    assert why in service.asked({"bin": "garden", "garden_paid": "no"})
    assert why not in service.asked({"bin": "food", "garden_paid": "no"})


@pytest.mark.parametrize(
    ("key", "value", "accepted"),
    [
        ("bin", "recycling", True),
        ("bin", "Recycling", False),
        ("missed_on", "2026-11-03", True),
        ("missed_on", "2026-11-31", False),
        ("missed_on", "20261103", False),
        ("out_by_six", "not_sure", True),
        ("out_by_six", "", False),
    ],
)
def test_a_question_takes_only_its_kind_of_answer(key: str, value: str, accepted: bool) -> None:
    question = BIN.question(key)
    assert question is not None
    assert question.accepts(value) is accepted


def test_text_may_be_empty_only_where_it_is_not_required() -> None:
    texts = {
        question.required: question.accepts(" ")
        for question in SERVICES["57"].questions
        if question.kind is QuestionKind.TEXT
    }
    assert texts == {True: False, False: True}


def test_values_filled_in_are_not_read_again() -> None:
    assert filled("{reference} by {due}{x}", reference="{due}", due="5 pm") == "{due} by 5 pm{x}"


def _wrong_services() -> list[tuple[str, Service]]:
    first, second, *rest = BIN.questions
    return [
        ("first step", replace(BIN, steps=BIN.steps[1:])),
        ("no outcome", replace(BIN, outcomes=())),
        ("begin at 1", replace(BIN, promise=replace(BIN.promise, working_days=0))),
        ("stands twice", replace(BIN, steps=(*BIN.steps, BIN.steps[0]))),
        ("filled in", replace(BIN, say_at_end="Dear {name}")),
        ("choices belong", replace(BIN, questions=(replace(first, choices=()), second, *rest))),
        ("choices belong", replace(BIN, questions=(first, replace(second, choices=first.choices), *rest))),
        ("yes and no", replace(BIN, questions=(replace(first, kind=QuestionKind.YES_NO), *rest))),
        ("stands twice", replace(BIN, questions=(replace(first, choices=first.choices * 2),))),
        ("no earlier", replace(BIN, questions=(replace(first, only_if=Condition("bin", "food")),))),
    ]


@pytest.mark.parametrize(("told", "wrong"), _wrong_services())
def test_a_service_with_a_fault_is_told(told: str, wrong: Service) -> None:
    assert told in (fault(wrong) or "")
