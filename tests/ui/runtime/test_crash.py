"""The crash path says where and tells the officer, and never what was in hand."""

import stat
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from ui.runtime.crash import CRASHES, KEPT, CrashPath, keep, report

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
    assert "tests/ui/runtime/test_crash.py:" in told and str(Path.cwd()) not in told


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


def test_the_newest_reports_are_kept_for_this_account_alone(tmp_path: Path) -> None:
    crashes = tmp_path / CRASHES
    for number in range(KEPT + 5):
        keep(f"caseapp: unexpected Number{number}", crashes)
    kept = [file.read_text(encoding="utf-8") for file in sorted(crashes.iterdir())]
    assert [text.splitlines()[1] for text in kept] == [
        f"caseapp: unexpected Number{number}" for number in range(5, KEPT + 5)
    ]
    assert "Caseapp " in kept[0].splitlines()[0]
    assert {stat.S_IMODE(file.stat().st_mode) for file in crashes.iterdir()} == {0o600}
    assert stat.S_IMODE(crashes.stat().st_mode) == 0o700


def test_what_fails_in_a_thread_is_kept_too_and_a_folder_that_cannot_be_is_no_second_failure(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[bool] = []
    (tmp_path / "taken").touch()
    for folder, times in ((tmp_path, 1), (tmp_path / "taken", 2)):
        path = CrashPath(lambda: told.append(True), folder)
        thread = threading.Thread(target=_Broken().fall)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda times=times: len(told) == times)
        path.close()
    (kept,) = (tmp_path / CRASHES).iterdir()
    assert "KeyError" in kept.read_text() and NAME not in kept.read_text() + capsys.readouterr().err
