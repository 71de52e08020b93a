"""The half-filled form as text and back, and what is meant by what was typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.catalogue import load_catalogue
from caseapp.domain.ids import PersonId
from ui.presenters.new_case import Opening
from ui.presenters.new_case_form import Form, drafted, restored, values_of

TODAY = date(2026, 11, 3)
MISSED_BIN = load_catalogue().version("524", 1)
TEXT = st.text(max_size=30)


@given(name=TEXT, place=TEXT, typed=TEXT, answers=st.dictionaries(TEXT, TEXT, max_size=4))
def test_a_form_comes_back_as_it_was(name: str, place: str, typed: str, answers: dict[str, str]) -> None:
    form = Form(name=name, place_typed=place, service_typed=typed, service="524", version=1, answers=answers)
    other = replace(form, name="Tomos", reference="WES-7Q4M-0042-K")
    assert restored(drafted((form, other))) == (form, other)


def test_a_form_that_has_not_begun_is_not_kept() -> None:
    assert drafted((Form(), Form(spoken="cy"))) == ""
    assert restored("") == ()


def test_a_reference_on_its_way_is_nothing_to_keep() -> None:
    assert restored(drafted((Form(name="Tomos", taking=3),))) == (Form(name="Tomos"),)


def test_a_draft_of_another_version_is_read_as_far_as_it_is_known() -> None:
    assert restored('[{"name": "Tomos", "shoe_size": 9}]') == (Form(name="Tomos"),)


def test_answers_mean_what_the_service_can_keep() -> None:
    typed = {"bin": "recycling", "missed_on": "2/11", "out_by_six": "perhaps", "garden_paid": ""}
    assert values_of(MISSED_BIN, typed, TODAY) == {"bin": "recycling", "missed_on": "2026-11-02"}


@pytest.mark.parametrize(
    ("opening", "suits"),
    [
        (Opening(), True),
        (Opening(person=PersonId("somebody")), False),
        (Opening(typed="Tomos"), True),
        (Opening(typed="Carys"), False),
        (Opening(typed="LD29 4QD"), False),
    ],
)
def test_a_form_for_another_caller_or_place_is_another_form(opening: Opening, suits: bool) -> None:
    assert opening.suits(Form(name="Tomos")) is suits
