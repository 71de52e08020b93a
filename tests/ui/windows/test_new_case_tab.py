"""The form of a new case under hands that are faster than the desk: nothing typed is lost, nothing told is doubled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import PropertyId
from caseapp.domain.property import Property
from caseapp.errors import Refused
from caseapp.ports import UnitOfWork
from caseapp.usecases.contacts import keep_draft, kept_draft, start_contact
from caseapp.usecases.intake import DRAFT
from caseapp.usecases.people import NewPerson, add_person
from tests.ui.screens.desk_in_hand import texts_of
from ui.app import OpenDesk, open_window
from ui.presenters import new_case
from ui.presenters.new_case_form import Form, drafted, restored
from ui.screens.new_case import NewCaseScreen
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
HALF = Form(name="Bronwen Half", place_typed="LD29 4QD", phone="07700 900418")
ANSWERS = {"bin": "recycling", "missed_on": "yesterday", "out_by_six": "yes"}


@contextmanager
def _busy_writer(desk: Desk) -> Iterator[None]:
    """The writer has long work in hand, as with a chunk of the feed; what is asked of it meanwhile waits."""
    gate: Future[None] = Future()
    desk.write(lambda _: gate.result(20))
    try:
        yield
    finally:
        gate.set_result(None)


def _press(key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focus(), key, with_)


def _type(text: str) -> None:
    for letter in text:
        QTest.keyClicks(_focus(), letter)
        QApplication.processEvents()


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _active(opened: OpenDesk, qtbot: QtBot) -> None:
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()


def _form(opened: OpenDesk) -> NewCaseScreen:
    page = opened.window.frame.page(DRAFT)
    assert isinstance(page, NewCaseScreen)
    return page


def _shown(opened: OpenDesk, qtbot: QtBot) -> NewCaseScreen:
    page = _form(opened)
    qtbot.waitUntil(lambda: "Tab moves on" in " ".join(texts_of(page)))
    return page


def _kept(opened: OpenDesk) -> tuple[Form, ...]:
    return restored(opened.desk.read(kept_draft, DRAFT))


def _keep(opened: OpenDesk, *forms: Form) -> None:
    opened.desk.write(keep_draft, DRAFT, drafted(forms)).result()


def _reference(page: NewCaseScreen) -> str:
    return next((text for text in texts_of(page.foot) if text.startswith(("WES-", "TMP-"))), "")


def _complete(opened: OpenDesk, qtbot: QtBot) -> NewCaseScreen:
    """A form that only has to be opened."""
    page = _answered(opened, qtbot)
    qtbot.waitUntil(lambda: not page.foot.open.reason())
    return page


def _answered(opened: OpenDesk, qtbot: QtBot) -> NewCaseScreen:
    """A form in which everything is said; its reference may be still to come."""
    opened.window.open_new_case()
    page = _shown(opened, qtbot)
    page.typed.emit("name", "Tomos Whole")
    page.picked.emit("service", "524")
    for question, answer in ANSWERS.items():
        page.answered.emit(question, answer)
    return page


def _some_place(opened: OpenDesk) -> PropertyId:
    return PropertyId(opened.desk.read(lambda reader: reader.find(Property)[0].id))


def _lease(work: Any) -> None:
    for key, value in (("block_prefix", "WES"), ("block_code", "7Q4M")):
        work.connection.exec_driver_sql("INSERT INTO setting VALUES (?, ?)", (key, value))


def _refuse(work: UnitOfWork, *_: object, **__: object) -> None:
    raise Refused(reason="too_long")


def test_keys_struck_before_the_kept_form_is_read_come_on_top_of_it(qtbot: QtBot, opened: OpenDesk) -> None:
    _active(opened, qtbot)
    _keep(opened, HALF)
    with _busy_writer(opened.desk):
        QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
        _press(Qt.Key.Key_U, ALT)
        QApplication.processEvents()
    page = _shown(opened, qtbot)
    assert "Anonymous caller" in texts_of(page.caller)
    assert page.place.finder.line.text() == HALF.place_typed
    qtbot.waitUntil(lambda: _kept(opened) == (replace(HALF, anonymous=True),))


def test_no_letter_is_lost_before_the_form_is_read(qtbot: QtBot, opened: OpenDesk) -> None:
    _active(opened, qtbot)
    with _busy_writer(opened.desk):
        QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
        _type("LD29")
    page = _shown(opened, qtbot)
    _type("4QD")
    assert page.place.finder.line.text() == "LD294QD"
    qtbot.waitUntil(lambda: bool(page.place.found.keys()))


def test_the_first_look_takes_neither_the_words_nor_the_cursor(qtbot: QtBot, opened: OpenDesk) -> None:
    _active(opened, qtbot)
    _keep(opened, replace(HALF, place=_some_place(opened)))
    with _busy_writer(opened.desk):
        QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
        _type("LD29")
    page = _shown(opened, qtbot)
    assert page.place.finder.line.hasFocus()
    assert page.place.finder.line.text() == "LD29"
    opened.window.close_screen(DRAFT)
    with _busy_writer(opened.desk):
        QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
        page = _form(opened)
        page.caller.finder.setFocus()
        _type("C")
    _shown(opened, qtbot)
    assert page.caller.finder.line.hasFocus()
    assert page.caller.finder.line.text() == "C"


@pytest.mark.parametrize("fast", [True, False])
def test_the_cursor_waits_in_the_first_section_that_is_open(
    qtbot: QtBot, opened: OpenDesk, fast: bool
) -> None:
    _active(opened, qtbot)
    with _busy_writer(opened.desk):
        opened.window.open_new_case(RHIANNON, _some_place(opened))
        _type("bin" if fast else "")
    page = _shown(opened, qtbot)
    assert page.service.finder.line.hasFocus()
    assert page.service.finder.line.text() == ("bin" if fast else "")
    opened.window.close_screen(DRAFT)
    _keep(opened)
    opened.window.open_new_case(place=_some_place(opened))
    page = _shown(opened, qtbot)
    assert page.caller.finder.line.hasFocus()


def test_a_kept_form_with_every_section_settled_takes_the_cursor_to_its_questions(
    qtbot: QtBot, opened: OpenDesk
) -> None:
    _active(opened, qtbot)
    place = _some_place(opened)
    _keep(opened, Form(place=place, person=RHIANNON, service="524", version=1, reference="WES-7Q4M-0042-K"))
    QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
    page = _shown(opened, qtbot)
    assert page.questions[0].isAncestorOf(_focus())


def test_an_anonymous_caller_stays_anonymous_though_a_name_was_typed(qtbot: QtBot, opened: OpenDesk) -> None:
    _keep(opened, replace(HALF, anonymous=True))
    opened.window.open_new_case()
    assert "Anonymous caller" in texts_of(_shown(opened, qtbot).caller)


def test_typed_and_closed_at_once_is_kept(qtbot: QtBot, opened: OpenDesk) -> None:
    _active(opened, qtbot)
    carys = opened.desk.write(add_person, NewPerson("Carys Nowhere")).result().value
    QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
    page = _shown(opened, qtbot)
    page.caller.finder.setFocus()
    _type("Bronwen")
    with _busy_writer(opened.desk):
        opened.window.open_new_case(carys)
    qtbot.waitUntil(lambda: opened.window.frame.tabs.now() == DRAFT)
    with _busy_writer(opened.desk):
        _type("LD29")
        QTest.keyClick(_focus(), Qt.Key.Key_W, CTRL)
    qtbot.waitUntil(lambda: _kept(opened)[0].place_typed == "LD29")
    other, half = _kept(opened)
    assert (other.person, half.name) == (carys, "Bronwen")
    with _busy_writer(opened.desk):
        QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
        _type("4")  # before it is read
        QTest.keyClick(_focus(), Qt.Key.Key_W, CTRL)
    qtbot.waitUntil(lambda: [form.place_typed for form in _kept(opened)] == ["4", ""])


def test_a_form_closed_and_opened_again_at_once_is_as_it_was_left(qtbot: QtBot, opened: OpenDesk) -> None:
    _active(opened, qtbot)
    QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
    _shown(opened, qtbot)
    with _busy_writer(opened.desk):
        _type("LD29")
        QTest.keyClick(_focus(), Qt.Key.Key_W, CTRL)
        QTest.keyClick(opened.window, Qt.Key.Key_N, ALT)
        QApplication.processEvents()
    assert _shown(opened, qtbot).place.finder.line.text() == "LD29"


@pytest.mark.parametrize("told_by", ["a change", "a press", "the next opening"])
def test_a_reference_that_could_not_be_taken_is_taken_later(
    qapp: QApplication, qtbot: QtBot, empty_desk: Desk, told_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_theme(qapp, Theme(LIGHT))
    empty_desk.write(_lease).result()
    opened = open_window(empty_desk, sync=False)
    qtbot.addWidget(opened.window)
    _active(opened, qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(new_case, "take_reference", _refuse)
        page = _answered(opened, qtbot)
        qtbot.waitUntil(lambda: "cannot be done now" in page.foot.open.reason())
    match told_by:
        case "a change":
            empty_desk.write(start_contact)
        case "a press":
            _press(Qt.Key.Key_Return, CTRL)
        case _:
            opened.window.close_screen(DRAFT)
            opened.window.open_new_case()
            page = _shown(opened, qtbot)
    qtbot.waitUntil(lambda: page.foot.open.reason() == "")
    assert _reference(page).startswith("WES-7Q4M-0001-")
    opened.close()


def test_a_form_closed_before_its_reference_came_has_one_when_it_is_back(
    qtbot: QtBot, opened: OpenDesk
) -> None:
    opened.window.open_new_case()
    page = _shown(opened, qtbot)
    with _busy_writer(opened.desk):
        page.typed.emit("name", "Tomos Half")
        page.picked.emit("service", "524")
        opened.window.close_screen(DRAFT)
    qtbot.waitUntil(lambda: any(form.reference for form in _kept(opened)))
    opened.window.open_new_case()
    page = _shown(opened, qtbot)
    assert _reference(page) == _kept(opened)[0].reference


def test_a_reference_goes_to_the_form_it_was_taken_for(qtbot: QtBot, opened: OpenDesk) -> None:
    told = Form(name="Told Already", service="524", version=1, reference="WES-7Q4M-0042-K")
    _keep(opened, Form(name="In Hand"), told)
    opened.window.open_new_case()
    page = _shown(opened, qtbot)
    with _busy_writer(opened.desk):
        page.picked.emit("service", "524")
        page.aside_taken.emit()
        assert _reference(page) == told.reference
    qtbot.waitUntil(lambda: all(form.reference for form in _kept(opened)))
    first, second = _kept(opened)
    assert first == told
    assert second.name == "In Hand" and second.reference not in ("", told.reference)
    assert _reference(page) == told.reference
    page.aside_taken.emit()
    assert _reference(page) == second.reference


def test_a_form_whose_reference_is_told_is_not_held_back_by_one_that_has_none(
    qtbot: QtBot, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = {**ANSWERS, "missed_on": "3/11/25"}
    told = Form(name="Told", service="524", version=1, reference="WES-7Q4M-0042-K", answers=answers)
    _keep(opened, Form(name="In Hand"), told)
    opened.window.open_new_case()
    page = _shown(opened, qtbot)
    monkeypatch.setattr(new_case, "take_reference", _refuse)
    with _busy_writer(opened.desk):
        page.picked.emit("service", "524")
        page.aside_taken.emit()
    presenter = opened.window.open_tabs.pages[DRAFT].presenter
    assert isinstance(presenter, new_case.NewCasePresenter)
    qtbot.waitUntil(lambda: not any(form.taking for form in presenter._aside))
    assert page.foot.open.reason() == ""


def test_a_refused_case_is_told_of_and_its_form_comes_back_though_the_tab_was_closed(
    qtbot: QtBot, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _complete(opened, qtbot)
    reference = _reference(page)
    monkeypatch.setattr(new_case, "open_from_form", _refuse)
    with _busy_writer(opened.desk):
        page.typed.emit("phone", "07700 900418")
        page.foot.open.click()
        page.typed.emit("phone", "07700 900419")
        opened.window.close_screen(DRAFT)
    trouble = opened.window.frame.trouble
    qtbot.waitUntil(trouble.isVisible)
    assert "cannot be done" in " ".join(texts_of(trouble))
    qtbot.waitUntil(lambda: [form.phone for form in _kept(opened)] == ["07700 900419"])
    opened.window.open_new_case()
    assert _reference(_shown(opened, qtbot)) == reference


def test_a_case_opened_behind_a_closed_tab_is_told_of_and_nothing_else_moves(
    qtbot: QtBot, opened: OpenDesk
) -> None:
    page = _complete(opened, qtbot)
    reference = _reference(page)
    with _busy_writer(opened.desk):
        page.foot.open.click()
        opened.window.close_screen(DRAFT)
        opened.window.open_new_case()
    qtbot.waitUntil(lambda: opened.window.strip.sentence() == f"{reference} opened.")
    assert opened.desk.read(lambda reader: len(reader.find(Case, reference=reference))) == 1
    again = _shown(opened, qtbot)
    assert opened.window.frame.tabs.now() == DRAFT
    assert again.caller.finder.line.text() == "" and _reference(again) == ""
    assert _kept(opened) == ()


def test_a_disk_that_takes_nothing_still_shows_the_kept_form(
    qtbot: QtBot, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _keep(opened, HALF)
    write = opened.desk.write
    with monkeypatch.context() as patch:
        patch.setattr(opened.desk, "write", lambda *_, **__: write(_refuse))
        opened.window.open_new_case()
        assert _shown(opened, qtbot).caller.finder.line.text() == HALF.name
        qtbot.waitUntil(opened.window.frame.trouble.isVisible)


def test_a_fault_leaves_the_form_usable(
    qtbot: QtBot, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(new_case, "take_reference", fails)
        opened.window.open_new_case()
        page = _shown(opened, qtbot)
        page.picked.emit("service", "524")
        qtbot.waitUntil(lambda: bool(caught))
    page = _complete(opened, qtbot)
    assert _reference(page)
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(new_case, "open_from_form", fails)
        page.foot.open.click()
        qtbot.waitUntil(lambda: bool(caught))
    assert page.foot.open.reason() == ""
    page.foot.open.click()
    qtbot.waitUntil(lambda: opened.window.frame.tabs.now() != DRAFT)
    assert json.loads(opened.desk.read(kept_draft, DRAFT) or "[]") == []


def test_a_desk_without_a_block_gives_a_temporary_reference_and_says_so(
    qapp: QApplication, qtbot: QtBot, empty_desk: Desk
) -> None:
    apply_theme(qapp, Theme(LIGHT))
    opened = open_window(empty_desk, sync=False)
    qtbot.addWidget(opened.window)
    _active(opened, qtbot)
    page = _answered(opened, qtbot)
    qtbot.waitUntil(lambda: page.foot.open.isEnabled() and page.foot.open.reason() == "")
    told = _reference(page)
    assert told.startswith("TMP-") and any("Temporary reference" in text for text in texts_of(page.foot))
    empty_desk.write(_lease).result()
    _press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: empty_desk.read(lambda reader: reader.count(Case)) == 1)
    (case,) = empty_desk.read(lambda reader: reader.find(Case))
    assert case.reference == told
    qtbot.waitUntil(lambda: any("temporary: a lasting one" in text for text in texts_of(opened.window)))
    opened.close()
