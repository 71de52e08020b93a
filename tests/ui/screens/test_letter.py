"""A letter made on the real screen: drafted while typed, filed for good, printed and copied as filed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.domain.letter import Letter
from caseapp.domain.person import Person
from caseapp.domain.property import Property
from caseapp.letters.press import Press
from caseapp.letters.templates import load_templates, read_template
from caseapp.ports import Reader, UnitOfWork
from caseapp.texts import Words
from caseapp.usecases.cases import open_case
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.people import NewPerson, add_person
from tests.ui.screens.desk_in_hand import HOSTILE, DeskInHand, texts_of
from ui.models.paper import LetterPaper
from ui.presenters.letter import LetterPresenter
from ui.screens.letter import LetterScreen
from ui.windows.letter_tab import letter_tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Show = Callable[[CaseId], LetterScreen]
TRIAL = """
id = "a-trial"
version = 4
lgsl = [524]
[name]
en = "Missed bin: we will return"
cy = "Bin a gollwyd: byddwn yn dychwelyd"
=== en
Dear ((name))
We could not collect it because ((reason)). Phone ((direct number)).
=== cy
Annwyl ((name))
Nid oedd modd ei gasglu oherwydd ((reason)). Ffoniwch ((direct number)).
"""
LP = """#!/bin/sh
"""
LPSTAT = """#!/bin/sh
echo "{answer}"
"""


@pytest.fixture(scope="session")
def font_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(tmp_path_factory.mktemp("letter-fonts"))


@pytest.fixture
def show(at_desk: DeskInHand, qtbot: QtBot, font_folder: Path) -> Iterator[Show]:
    """Opens a letter on a case as the window does, with a template that asks for more than the case gives."""
    at_desk.desk.press = Press(font_folder, (read_template(TRIAL, "trial"), *load_templates()))
    presenters: list[LetterPresenter] = []

    def open_letter(case: CaseId) -> LetterScreen:
        screen, presenter = letter_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(), case)
        at_desk.bus.changed.connect(presenter.changed)
        presenters.append(presenter)
        qtbot.addWidget(screen)
        screen.resize(1090, 816)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        presenter.start()
        qtbot.waitUntil(
            lambda: screen.pages.preview.pages() > 0 and screen.checks.isVisible(), timeout=20_000
        )
        return screen

    yield open_letter
    for presenter in presenters:
        presenter.close()


def _case_of(at_desk: DeskInHand, person: PersonId = RHIANNON) -> CaseId:
    def find(reader: Reader) -> CaseId:
        return next(CaseId(case.id) for case in reader.find(Case, person=person) if case.service == "524")

    return at_desk.desk.read(find)


def _hostile_case(at_desk: DeskInHand) -> CaseId:
    desk = at_desk.desk
    answers = {"bin": "food", "missed_on": "2026-11-03", "out_by_six": "yes"}

    def make(work: UnitOfWork) -> CaseId:
        place = PropertyId(work.find(Property)[0].id)
        person = add_person(work, NewPerson(HOSTILE, place=place))
        service = desk.knowledge.catalogue.version("524", 1)
        return open_case(work, service, answers, person=person, place=place)

    return desk.write(make).result().value


def _type(text: str) -> None:
    QTest.keyClicks(_focus(), text)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _fill(screen: LetterScreen, qtbot: QtBot) -> None:
    assert _focus().accessibleName() == "Reason"
    _type("the road was closed")
    QTest.keyClick(_focus(), Qt.Key.Key_F4)
    assert _focus().accessibleName() == "Direct number"
    _type("0121 496 0100")
    qtbot.waitUntil(lambda: screen.checks.final.reason() == "")


def _make_final(screen: LetterScreen, qtbot: QtBot) -> None:
    QTest.keyClick(_focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.checks.print.isVisible(), timeout=20_000)


def _filed(at_desk: DeskInHand, case: CaseId) -> tuple[Letter, bytes]:
    def look(reader: Reader) -> tuple[Letter, bytes]:
        letter = reader.find(Letter, case=case)[-1]
        return letter, reader.file(letter.sha256)

    return at_desk.desk.read(look)


def _words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def _printers(folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, *, lp: bool = True) -> None:
    """Print commands of our own, in front of any of the computer's."""
    programs = folder / "programs"
    programs.mkdir()
    scripts = {"lpstat": LPSTAT.format(answer=answer)} | ({"lp": LP} if lp else {})
    for name, script in scripts.items():
        (programs / name).write_text(script)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}" if lp else str(programs))


def test_missing_fields_come_first_and_the_off_button_says_why(
    show: Show, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen = show(_case_of(at_desk))
    seen = texts_of(screen)
    assert "2 of 3 fields missing" in seen
    assert "Reason, Direct number" in seen
    assert "Cymraeg is their choice." in seen
    assert screen.checks.final.reason() == "Fill the 2 missing fields first."
    assert "Marker: read it before you post" in seen
    _fill(screen, qtbot)
    assert "Every field has its value" in texts_of(screen.checks)
    assert not screen.content.isHidden()


def test_final_is_filed_shown_printed_and_copied_as_the_same_bytes(
    show: Show, at_desk: DeskInHand, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _printers(tmp_path, monkeypatch, "system default destination: Front_desk")
    case = _case_of(at_desk)
    screen = show(case)
    _fill(screen, qtbot)
    _make_final(screen, qtbot)
    letter, pdf = _filed(at_desk, case)
    assert hashlib.sha256(pdf).hexdigest() == letter.sha256
    assert (letter.template, letter.template_version, letter.language) == ("a-trial", 4, "cy")
    assert "oherwydd the road was closed. Ffoniwch 0121 496 0100." in _words_of(pdf)
    qtbot.waitUntil(lambda: at_desk.desk.read(kept_draft, f"letter:{case}") == "")
    assert at_desk.sent.told[0].startswith("Letter filed on WES-")
    assert not screen.checks.final.isVisible()
    QTest.keyClick(screen.checks.print, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    reference = at_desk.desk.read(lambda reader: reader.get(Case, case)).reference
    assert at_desk.sent.printed == [LetterPaper(letter.id, reference, pdf)]
    screen.copy_chosen.emit(str(tmp_path / "copy.pdf"))
    qtbot.waitUntil(lambda: len(at_desk.sent.told) == 2)
    assert (tmp_path / "copy.pdf").read_bytes() == pdf


@pytest.mark.parametrize(
    ("lp", "why"), [(True, "has no printer"), (False, "has no lp command")], ids=["no printer", "no lp"]
)
def test_without_a_printer_the_button_says_why(
    lp: bool,
    why: str,
    show: Show,
    at_desk: DeskInHand,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _printers(tmp_path, monkeypatch, "no system default destination", lp=lp)
    screen = show(_case_of(at_desk))
    _fill(screen, qtbot)
    _make_final(screen, qtbot)
    qtbot.waitUntil(lambda: why in screen.checks.print.reason())
    screen.copy_chosen.emit(str(tmp_path / "no such folder" / "copy.pdf"))
    qtbot.waitUntil(lambda: [each.code for each in at_desk.sent.problems] == ["copy_not_written"])


def test_a_hostile_name_is_printed_letter_for_letter(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    case = _hostile_case(at_desk)
    screen = show(case)
    assert HOSTILE in texts_of(screen.content)
    assert "Language not asked yet: both." in texts_of(screen)
    _fill(screen, qtbot)
    _make_final(screen, qtbot)
    _, pdf = _filed(at_desk, case)
    assert _words_of(pdf).count(HOSTILE) >= 3
    assert _words_of(pdf).index("Annwyl") < _words_of(pdf).index("Dear")


def test_languages_and_pages(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen = show(_case_of(at_desk))
    screen.language_chosen.emit("both")
    qtbot.waitUntil(lambda: screen.pages.preview.pages() == 2)
    assert "Page 1 of 2" in texts_of(screen)
    QTest.keyClick(_focus(), Qt.Key.Key_PageDown)
    assert screen.pages.preview.page() == 1
    assert "Page 2 of 2" in texts_of(screen)
    screen.language_chosen.emit("en")
    wanted = "Cymraeg is their choice. This letter is in English."
    qtbot.waitUntil(lambda: wanted in texts_of(screen.content))
    assert "Not the language on file" in texts_of(screen.checks)
    assert "Large print 18 pt. This letter is set in 12 pt." in texts_of(screen.checks)


def test_what_was_typed_is_back(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    case = _case_of(at_desk)
    screen = show(case)
    _type("ice")
    qtbot.waitUntil(lambda: '"ice"' in at_desk.desk.read(kept_draft, f"letter:{case}"))
    again = show(case)
    assert "1 of 3 fields missing" in texts_of(again)
    screen.template_chosen.emit("acknowledgement")
    qtbot.waitUntil(lambda: screen.checks.final.reason() == "")


def test_nothing_goes_out_to_somebody_who_has_died(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    case = _case_of(at_desk)
    screen = show(case)
    _fill(screen, qtbot)
    at_desk.desk.write(
        lambda work: work.patch(work.get(Person, RHIANNON), died_on=date(2026, 11, 1))
    ).result()
    qtbot.waitUntil(lambda: screen.checks.final.reason().startswith("They have died"))
    QTest.keyClick(_focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert at_desk.desk.read(lambda reader: reader.find(Letter, case=case)) == []


def test_the_columns_change_with_the_room_and_nothing_flashes_as_a_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    screen = LetterScreen(Words())
    qtbot.addWidget(screen)
    alone = {widget for widget in qapp.topLevelWidgets() if widget.isVisible()}
    screen.resize(920, 816)
    assert {widget for widget in qapp.topLevelWidgets() if widget.isVisible()} == alone
    screen.show()
    for width, beside, below in ((1200, True, False), (920, False, True)):
        screen.resize(width, 816)
        screen.content.parentWidget().layout().activate()
        assert (screen.checks.x() > screen.pages.x()) is beside
        assert (screen.checks.y() > screen.content.y()) is below
