from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.addresses import (
    POSTCODE_AREAS,
    AddressProblem,
    normalise_lines,
    normalise_postcode,
    problems,
)

GOOD = ("Rhiannon Llŷr", "4 Mill Lane", "Westmere", "LD29 4QD")


def test_a_plain_address_has_no_problem() -> None:
    assert problems(GOOD) == ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ld294qd", "LD29 4QD"),
        (" L D29  4qd ", "LD29 4QD"),
        ("m1 1aa", "M1 1AA"),
        ("QQ1 1AA", None),
        ("LD29 4CI", None),
        ("LD29", None),
        ("", None),
    ],
)
def test_postcodes(typed: str, kept: str | None) -> None:
    assert normalise_postcode(typed) == kept


def test_the_areas_are_those_in_use() -> None:
    assert len(POSTCODE_AREAS) == 126
    assert {"LD", "ZE", "BF", "JE"} <= POSTCODE_AREAS


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (("A Person", "LD29 4QD"), AddressProblem.TOO_FEW_LINES),
        (("1", "2", "3", "4", "5", "6", "7", "LD29 4QD"), AddressProblem.TOO_MANY_LINES),
        (("A Person", "w" * 61, "LD29 4QD"), AddressProblem.LINE_TOO_LONG),
        (("A Person", "4 Mill Lane", "Westmere"), AddressProblem.NO_POSTCODE),
        (("!!!", "4 Mill Lane", "LD29 4QD"), AddressProblem.LINE_1_NEEDS_A_LETTER_OR_DIGIT),
        (("A Person", "???", "LD29 4QD"), AddressProblem.LINE_2_NEEDS_A_LETTER_OR_DIGIT),
        (("A Person", "=1+1", "LD29 4QD"), AddressProblem.BAD_START),
        (("A Person", "No fixed abode", "LD29 4QD"), AddressProblem.NO_FIXED_ABODE),
        (("A Person", "Unit 5", "BFPO 1", "France"), AddressProblem.BFPO_WITH_COUNTRY),
    ],
)
def test_each_problem_is_named_alone(lines: tuple[str, ...], problem: AddressProblem) -> None:
    assert problems(lines) == (problem,)


@given(st.lists(st.text(), max_size=12))
def test_any_text_is_answered_and_tidying_twice_changes_nothing(lines: list[str]) -> None:
    once = normalise_lines(lines)
    assert normalise_lines(once) == once
    assert problems(once) == problems(lines)


Cases = Callable[[str], list[list[Any]]]


@pytest.fixture
def cases(shared_data: Path) -> Cases:
    """Notify's own cases of one of its tests, as far as they are plain values."""
    file = shared_data / "notify" / "recipient_cases.json"
    tests = json.loads(file.read_text(encoding="utf-8"))["recipient_validation/test_postal_address.py"]

    def literal(name: str) -> list[list[Any]]:
        rows = [case for group in tests[name] for case in group["cases"]]
        kept = [row for row in rows if "__src__" not in json.dumps(row)]
        assert kept
        return kept

    return literal


@pytest.mark.parametrize(
    ("name", "problem", "when"),
    [
        ("test_has_enough_lines", AddressProblem.TOO_FEW_LINES, False),
        ("test_has_too_many_lines", AddressProblem.TOO_MANY_LINES, True),
        ("test_has_invalid_characters", AddressProblem.BAD_START, True),
        ("test_has_no_fixed_abode_address", AddressProblem.NO_FIXED_ABODE, True),
    ],
)
def test_agrees_with_notify_on(cases: Cases, name: str, problem: AddressProblem, when: bool) -> None:
    for address, expected in cases(name):
        assert (problem in problems([address])) is (expected is when), address


def test_agrees_with_notify_on_lines_without_letter_or_digit(cases: Cases) -> None:
    for address, first, second in cases("test_has_alphanumeric_character_in_address_lines_1_and_2"):
        found = problems([address])
        assert (AddressProblem.LINE_1_NEEDS_A_LETTER_OR_DIGIT not in found) is first
        assert (AddressProblem.LINE_2_NEEDS_A_LETTER_OR_DIGIT not in found) is second


def test_agrees_with_notify_on_real_postcodes(cases: Cases) -> None:
    for text, real in cases("test_if_postcode_is_a_real_uk_postcode"):
        assert (normalise_postcode(text) is not None) is real, text
    for text, printed in cases("test_format_postcode_for_printing"):
        assert normalise_postcode(text) == printed


def test_agrees_with_notify_on_printed_lines(cases: Cases) -> None:
    for address, printed, _ in cases("test_normalised"):
        assert "\n".join(normalise_lines([address])) == printed
    for address, lines in cases("test_normalised_lines"):
        assert list(normalise_lines([address])) == lines


def test_agrees_with_notify_on_whole_addresses(cases: Cases) -> None:
    for address, abroad, valid in cases("test_valid_with_international_parameter"):
        if abroad:
            assert (problems([address]) == ()) is valid, address
    for address in cases("test_valid_last_line_too_short_too_long"):
        assert problems([str(address)]), address


def test_agrees_with_notify_on_postcode_areas(shared_data: Path) -> None:
    listed = (shared_data / "notify" / "uk-postcode-areas.txt").read_text(encoding="utf-8").split()
    retired = {"GIR"}  # Girobank's, which Notify's own cases refuse
    assert set(listed) - retired == POSTCODE_AREAS
