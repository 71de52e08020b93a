from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.phones import normalise_phone


@pytest.mark.parametrize(
    ("given_as", "normal"),
    [
        ("0121 496 0142", "+441214960142"),
        ("(0121) 4960142", "+441214960142"),
        ("+44 (0)121 496 0142", "+441214960142"),
        ("0044 121 496 0142", "+441214960142"),
        ("07700 900417", "+447700900417"),
        ("0121 496 0142 ext 7", "+441214960142"),
        ("+1 212 555 0123", "+12125550123"),
        ("ask for Gwen", "ask for Gwen"),
        ("12", "12"),
        ("", ""),
    ],
)
def test_a_number_in_any_shape_comes_to_one_form(given_as: str, normal: str) -> None:
    assert normalise_phone(given_as) == normal


@given(st.text())
def test_nothing_typed_is_too_odd(text: str) -> None:
    normal = normalise_phone(text)
    assert normal == text or normal.startswith("+")
    assert normalise_phone(normal) == normal
