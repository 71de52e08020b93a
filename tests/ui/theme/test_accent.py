"""A council's colour keeps its hue and every pair of colours its contrast."""

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.theme.accent import with_accent
from ui.theme.contrast import CONTROL_PAIRS, TEXT_PAIRS, contrast
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours


def hue(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return colorsys.rgb_to_hls(red, green, blue)[0]


@given(st.integers(0, 0xFFFFFF), st.sampled_from([LIGHT, DARK]))
def test_whatever_the_colour_everything_can_be_read(number: int, colours: Colours) -> None:
    made = with_accent(colours, f"#{number:06X}")
    for pairs, least in ((TEXT_PAIRS, 4.5), (CONTROL_PAIRS, 3)):
        for one, other in pairs:
            assert contrast(getattr(made, one), getattr(made, other)) >= least


@pytest.mark.parametrize("council", ["#FF0000", "#FFD800", "#00A651", "#6A1B9A", "#E6007E", "#003366"])
def test_a_strong_colour_keeps_its_hue_in_both_themes(council: str) -> None:
    for colours in (LIGHT, DARK):
        made = with_accent(colours, council)
        assert made.accent != colours.accent
        assert abs(hue(made.accent) - hue(council)) < 0.01 or abs(hue(made.accent) - hue(council)) > 0.99


def test_high_contrast_and_no_colour_stay_as_they_are() -> None:
    assert with_accent(HIGH_CONTRAST, "#6A1B9A") is HIGH_CONTRAST
    assert with_accent(LIGHT, "") is LIGHT
