"""Parts side by side that go on below: how high they are is worked out once until one of them changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.flow import Flow


def test_the_height_follows_what_changes(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    arranged: list[int] = []
    arrange = Flow._arrange

    def counted(self: Flow, rect: QRect, *, move: bool) -> int:
        arranged.append(rect.width())
        return arrange(self, rect, move=move)

    monkeypatch.setattr(Flow, "_arrange", counted)
    page = QWidget()
    flow = Flow(page)
    flow.setContentsMargins(0, 0, 0, 0)
    flow.setSpacing(0)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(100, 30)
        flow.addWidget(part)
    assert [flow.heightForWidth(width) for width in (300, 200, 300, 200)] == [30, 60, 30, 60]
    assert arranged == [300, 200]
    parts[0].setFixedHeight(50)
    assert flow.heightForWidth(300) == 50
    parts[0].hide()
    assert flow.heightForWidth(200) == 30
    flow.clear()
    assert flow.heightForWidth(200) == 0
