"""What was copied in the desk is cleared after a while; what another program put there since is left."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.services import PROJECT
from ui.runtime import clipboard
from ui.widgets.note_field import NoteField

CTRL = Qt.KeyboardModifier.ControlModifier

ON_A_DISPLAY = """
import sys
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QProcess, QTimer, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.runtime import clipboard

THEIRS = '''
from PySide6.QtWidgets import QApplication
app = QApplication([])
app.clipboard().setText("theirs")
app.clipboard().dataChanged.connect(app.quit)
print("put", flush=True)
app.exec()
'''

app = QApplication([])
clipboard.KEPT = 100
clipboard.watch_clipboard()
board, modes = QGuiApplication.clipboard(), QClipboard.Mode
line = QLineEdit("Ceri Example")
line.show()
line.activateWindow()

def until(met):
    give_up = QDeadlineTimer(10_000)
    while not met():
        assert not give_up.hasExpired()
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)

def press_copy():
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    until(lambda: board.text() == "Ceri Example")

until(line.isActiveWindow)
press_copy()
until(lambda: board.text() == "")
until(lambda: board.text(modes.Selection) == "")
print("cleared", flush=True)

press_copy()
other = QProcess()
other.start(sys.executable, ["-c", THEIRS])
until(lambda: not board.ownsClipboard())
until(lambda: board.text() == "theirs")
clipboard.clear_clipboard()
waited = []
QTimer.singleShot(3 * clipboard.KEPT, lambda: waited.append(True))
until(lambda: bool(waited))
print(board.text(), flush=True)
board.setText("end")
until(lambda: other.state() == QProcess.ProcessState.NotRunning)
clipboard.clear_clipboard()
"""


@pytest.fixture
def short(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A new watch of the clipboard, whose while is over soon."""
    for left in qapp.findChildren(clipboard._Watch):
        _end(left)
    monkeypatch.setattr(clipboard, "KEPT", 20)
    clipboard.watch_clipboard()
    yield
    clipboard.clear_clipboard()
    for ours in qapp.findChildren(clipboard._Watch):
        _end(ours)


def _end(watch: clipboard._Watch) -> None:
    watch.setParent(None)
    watch.deleteLater()
    QCoreApplication.sendPostedEvents(watch)


def text() -> str:
    return QGuiApplication.clipboard().text()


@pytest.mark.usefixtures("short")
def test_what_a_button_copied_is_cleared_by_itself(qtbot: QtBot) -> None:
    clipboard.copy("WES-7Q4M-0001-K")
    assert text() == "WES-7Q4M-0001-K"
    qtbot.waitUntil(lambda: text() == "")


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X], ids=["copied", "cut"])
def test_what_a_key_copied_out_of_a_field_is_cleared_by_itself(qtbot: QtBot, key: Qt.Key) -> None:
    line = QLineEdit("Ceri Example, LD29 2AB")
    qtbot.addWidget(line)
    line.selectAll()
    QTest.keyClick(line, key, CTRL)
    assert text() == "Ceri Example, LD29 2AB"
    qtbot.waitUntil(lambda: text() == "")


@pytest.mark.usefixtures("short")
def test_what_a_key_copied_out_of_a_note_is_cleared_by_itself(qtbot: QtBot) -> None:
    note = NoteField("Note")
    qtbot.addWidget(note)
    note.set_text("Ceri Example rang.")
    note.selectAll()
    QTest.keyClick(note, Qt.Key.Key_C, CTRL)
    assert text() == "Ceri Example rang."
    qtbot.waitUntil(lambda: text() == "")


def test_at_the_end_nothing_of_ours_is_left(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard.watch_clipboard()
    line = QLineEdit("Ceri Example")
    qtbot.addWidget(line)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, CTRL)
    assert text() == "Ceri Example"
    clipboard.clear_clipboard()
    assert text() == ""


@pytest.mark.journey
def test_on_a_display_what_another_program_put_there_since_is_left(
    isolated_environment: dict[str, str],
) -> None:
    done = subprocess.run(
        ["xvfb-run", "--auto-servernum", sys.executable, "-c", ON_A_DISPLAY],
        cwd=PROJECT,
        env={**isolated_environment, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.split() == ["cleared", "theirs"], done.stderr
