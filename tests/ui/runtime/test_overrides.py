"""What an override raises is reported; unguarded, the index below ends the process."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


class _Broken(QLabel):
    def __init__(self, rows: list[QSize]) -> None:
        super().__init__()
        self._rows = rows

    def sizeHint(self) -> QSize:
        return self._rows[3]


@pytest.mark.qt_no_exception_capture
def test_what_c_code_raises_in_an_override_comes_to_python(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    broken = _Broken([])
    QVBoxLayout(page).addWidget(broken)
    with pytest.raises(IndexError):
        page.adjustSize()
    broken._rows += [QSize(7, 7)] * 4
    page.adjustSize()
    assert broken.size().width() >= 7


def test_only_overrides_are_guarded() -> None:
    assert hasattr(_Broken.sizeHint, "__wrapped__")
    assert not hasattr(_Broken.__init__, "__wrapped__")
