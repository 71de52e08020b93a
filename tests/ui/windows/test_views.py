"""Who saw what is in the audit: once for each page that was opened and each peek."""

from __future__ import annotations

from collections import Counter

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.domain.audit import Act
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.domain.person import Person
from caseapp.storage.audit import links_after
from caseapp.usecases.people import add_note
from ui.app import OpenDesk

LONG = 20_000


def views(opened: OpenDesk) -> Counter[tuple[str, str]]:
    """How often each record was seen, by the audit."""
    rows = opened.desk.read(
        lambda reader: [each.row for each in links_after(reader.connection, reader.me.device, 0)]
    )
    return Counter((row.kind, row.record) for row in rows if row.act is Act.VIEWED)


def test_a_person_and_a_case_that_are_opened_are_written_down_once(qtbot: QtBot, opened: OpenDesk) -> None:
    person = opened.desk.read(lambda reader: reader.find(Person)[0]).id
    case = opened.desk.read(lambda reader: reader.find(Case)[0]).id
    opened.window.open_person(person)  # type: ignore[arg-type]
    opened.window.open_case(CaseId(case))
    qtbot.waitUntil(lambda: len(views(opened)) == 2, timeout=LONG)
    opened.desk.write(add_note, "read again", person=person, case=CaseId(case)).result()  # type: ignore[arg-type]
    shown = opened.window.open_tabs.pages[f"person:{person}"].presenter
    qtbot.waitUntil(lambda: "read again" in repr(shown._page), timeout=LONG)  # type: ignore[attr-defined]
    assert views(opened) == {("person", person): 1, ("case", case): 1}


def test_a_peek_is_a_view_once_in_a_search(qtbot: QtBot, opened: OpenDesk) -> None:
    QTest.keyClicks(opened.window.box, "llyr")
    qtbot.waitUntil(lambda: len(views(opened)) >= 1, timeout=LONG)
    kinds = {kind for kind, _ in views(opened)}
    assert kinds <= {"person", "property", "case"}
    QTest.keyClicks(opened.window.box, " ")
    qtbot.waitUntil(lambda: opened.window.search._found is not None, timeout=LONG)
    assert max(views(opened).values()) == 1
