"""`caseapp gallery`: every part in three themes and two sizes."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import main
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT

SURFACES = {"light": LIGHT.surface, "dark": DARK.surface, "high-contrast": HIGH_CONTRAST.surface}


def test_the_command_draws_six_pictures(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pictures"
    monkeypatch.setattr(sys, "argv", ["caseapp", "gallery", "--out", str(out)])
    assert main.main() == 0
    files = sorted(out.iterdir())
    assert capsys.readouterr().out.split() == [
        str(out / f"gallery-{name}-{percent}.png") for name in SURFACES for percent in (100, 200)
    ]
    assert len(files) == 6
    for file in files:
        picture = QImage(str(file))
        name, percent = file.stem.removeprefix("gallery-").rsplit("-", 1)
        assert picture.pixelColor(1, 1).name().upper() == SURFACES[name]
        assert picture.width() == {"100": 1440, "200": 2400}[percent]


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(sys, "argv", ["caseapp", "gallery", "--out", str(tmp_path / "file")])
    assert main.main() == 1
    assert "cannot be made" in capsys.readouterr().err
