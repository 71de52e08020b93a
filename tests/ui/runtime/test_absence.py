"""Absence is noticed once, and not while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.runtime.absence import Absence


def test_keys_put_it_off(qapp: QApplication, qtbot: QtBot) -> None:
    line, told = QLineEdit(), []
    qtbot.addWidget(line)
    line.show()
    clock = QElapsedTimer()
    absence = Absence(qapp, lambda: told.append(clock.elapsed()))
    clock.start()
    absence.set_limit(300)
    last = 0
    while clock.elapsed() < 500:
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, 20)
        last = clock.elapsed()
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told[0] >= last + 250
    absence.close()


def test_after_a_sign_of_somebody_it_notices_again(qapp: QApplication, qtbot: QtBot) -> None:
    line, told = QLineEdit(), []
    qtbot.addWidget(line)
    line.show()
    absence = Absence(qapp, lambda: told.append(1))
    absence.set_limit(30)
    qtbot.waitUntil(lambda: len(told) == 1)
    QTest.keyClick(line, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(told) == 2)
    absence.set_limit(0)
    absence.close()
