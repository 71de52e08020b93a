"""Every pair of colours in use keeps its contrast, computed from the tokens."""

import pytest

from ui.theme.chips import FORMS
from ui.theme.contrast import CONTROL_PAIRS, TEXT_PAIRS, contrast
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours

THEMES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"]
)


@THEMES
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(("part", "ground"), CONTROL_PAIRS)
def test_controls_can_be_seen(colours: Colours, part: str, ground: str) -> None:
    assert contrast(getattr(colours, part), getattr(colours, ground)) >= 3


@THEMES
def test_chips_can_be_read(colours: Colours) -> None:
    for form in FORMS.values():
        fills = [form.fill] if form.fill else ["surface", "tint", "hover"]
        for fill in fills:
            assert contrast(getattr(colours, form.text), getattr(colours, fill)) >= 4.5


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
