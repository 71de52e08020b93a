"""The crash path says where and tells the officer, and never what was in hand."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from ui.runtime.crash import CrashPath, report

NAME = "Rhiannon Llŷr"


class _Broken(QObject):
    pressed = Signal()

    def fall(self) -> None:
        raise KeyError(NAME)


def test_report_names_places_alone() -> None:
    with pytest.raises(KeyError) as caught:
        _Broken().fall()
    told = report(caught.type, caught.tb)
    assert "unexpected KeyError" in told and "fall" in told
    assert NAME not in told


def test_officer_is_told_and_hooks_are_given_back(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    before = sys.excepthook
    told: list[bool] = []
    path = CrashPath(lambda: told.append(True))
    try:
        _Broken().fall()
    except KeyError:
        sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: told == [True])
    path.close()
    assert sys.excepthook is before
    assert NAME not in capsys.readouterr().err
