"""The look that an officer chose, kept in the folder, and what it does to the application."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.look import Look, keep_look, read_look
from ui.runtime.look import LookDriver
from ui.theme import current
from ui.theme.apply import apply_theme
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Theme


@pytest.fixture
def kept() -> list[Look]:
    return []


@pytest.fixture
def look(qapp: QApplication, kept: list[Look]) -> LookDriver:
    apply_theme(qapp, Theme(LIGHT))
    return LookDriver(qapp, Look(), kept.append)


def test_colours_go_round_and_are_kept(look: LookDriver, kept: list[Look]) -> None:
    seen = []
    for _ in range(3):
        look.next_colours()
        seen.append(current.colours())
    assert seen == [DARK, HIGH_CONTRAST, LIGHT]
    assert [each.colours for each in kept] == ["dark", "high", "light"]


def test_text_grows_by_steps_up_to_its_double(look: LookDriver, qapp: QApplication) -> None:
    sizes = []
    for _ in range(7):
        look.step_size(1)
        sizes.append(look.look.percent)
    assert sizes == [110, 125, 150, 175, 200, 200, 200]
    assert (current.theme().factor, qapp.font().pixelSize()) == (2.0, 28)
    look.step_size(-1)
    assert look.look.percent == 175


def test_the_councils_colour_goes_with_every_theme_but_high_contrast(look: LookDriver) -> None:
    look.set_accent("#6A1B9A")
    purple = current.colours().accent
    look.choose_colours("dark")
    lighter = current.colours().accent
    look.choose_colours("high")
    assert len({purple, lighter, LIGHT.accent, DARK.accent}) == 4
    assert current.colours() == HIGH_CONTRAST
    look.set_accent("")
    look.choose_colours("light")
    assert current.colours() == LIGHT


def test_a_folder_keeps_a_look_and_forgives_a_bad_one(tmp_path: Path) -> None:
    assert read_look(tmp_path) == Look()
    chosen = Look("dark", 150, "cy")
    keep_look(tmp_path, chosen)
    assert read_look(tmp_path) == chosen
    file = next(tmp_path.iterdir())
    assert oct(file.stat().st_mode)[-3:] == "600"
    for bad in (b"", b"{", b'{"percent": 300}', b'{"colours": "pink"}', b"\xff"):
        file.write_bytes(bad)
        assert read_look(tmp_path) == Look()
    keep_look(tmp_path / "nowhere", chosen)
    assert not (tmp_path / "nowhere").exists()
