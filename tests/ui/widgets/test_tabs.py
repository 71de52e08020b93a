"""The strip of tabs where room is short."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.tabs import Tabs


def test_a_tab_whose_name_becomes_long_is_shown_from_its_beginning(qtbot: QtBot) -> None:
    tabs = Tabs("What is open", more_words="More tabs are open")
    qtbot.addWidget(tabs)
    tabs.resize(425, 40)
    tabs.show()
    for key in ("My work", "Rhiannon Llŷr", "New case", "Case"):
        tabs.add_tab(key, "tray", key)
        tabs.choose(key)
        QApplication.processEvents()
    tabs.remove_tab("New case")
    QApplication.processEvents()
    tabs.set_tab("Case", "trash", "Missed bin collection 0001-M")
    assert tabs.tabRect(tabs.currentIndex()).left() >= 0
    assert tabs.hidden() == ["My work", "Rhiannon Llŷr"]
