"""What an officer does in the outbox, by keyboard: put right, try again, save, discard with a reason, send anyway."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.activity import Activity
from caseapp.domain.audit import Act
from caseapp.domain.case import Case, Progress
from caseapp.domain.person import Person
from caseapp.ports import UNSETTLED, OutboxState
from caseapp.storage.outbox import quarantine
from caseapp.texts import Words
from caseapp.usecases.outbox import settled
from caseapp.usecases.people import add_note
from tests.support.answers import clash, refuse, take
from tests.ui.screens.desk_in_hand import HOSTILE, DeskInHand, texts_of
from ui.presenters.outbox import _OFF
from ui.runtime.line import Line, LineState
from ui.screens.outbox import OutboxScreen
from ui.windows.outbox_tab import outbox_tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key


@pytest.fixture
def screen(at_desk: DeskInHand, qtbot: QtBot) -> Iterator[OutboxScreen]:
    """The outbox as the window shows it."""
    state = LineState(Line.OFFLINE, at_desk.desk.clock())
    screen, presenter = outbox_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(), state)
    at_desk.bus.changed.connect(presenter.changed)
    qtbot.addWidget(screen)
    screen.resize(920, 800)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    presenter.start()
    screen.setFocus()
    yield screen
    presenter.close()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def write_note(at_desk: DeskInHand, text: str) -> None:
    at_desk.desk.write(add_note, text, person=RHIANNON).result()


def refused_note(at_desk: DeskInHand, qtbot: QtBot, screen: OutboxScreen, text: str = "Rang at tne.") -> None:
    write_note(at_desk, text)
    refuse(at_desk.desk)
    at_desk.bus.changed.emit(at_desk.desk.write(add_note, "Next.", person=RHIANNON).result().changes)
    qtbot.waitUntil(lambda: screen.acts.isVisible() and len(screen.rows.keys()) == 2)


def notes(desk: Desk) -> list[str]:
    return [line.text for line in desk.read(lambda reader: reader.find(Activity, person=RHIANNON))]


def acts_in_audit(desk: Desk) -> list[str]:
    rows = desk.read(lambda reader: reader.connection.exec_driver_sql("SELECT act FROM audit").fetchall())
    return [act for (act,) in rows]


def test_a_refused_note_is_put_right_and_sent_again(
    screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    refused_note(at_desk, qtbot, screen)
    press(Key.Key_E)
    qtbot.waitUntil(lambda: "Words" in texts_of(screen))
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    QTest.keyClicks(focus, "Rang at ten.")
    press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Put right; it is sent again."])
    assert "Rang at ten." in notes(at_desk.desk) and "Rang at tne." not in notes(at_desk.desk)
    assert {each.values["text"] for each in take(at_desk.desk)} == {"Rang at ten.", "Next."}


def test_what_is_half_put_right_is_there_again(
    screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    refused_note(at_desk, qtbot, screen, "Rang")
    press(Key.Key_E)
    qtbot.waitUntil(lambda: "Words" in texts_of(screen))
    QTest.keyClicks(QApplication.focusWidget(), " twice")
    press(Key.Key_Escape)
    assert screen.rows.hasFocus()
    press(Key.Key_E)
    qtbot.waitUntil(lambda: "Words" in texts_of(screen))
    focus = QApplication.focusWidget()
    assert focus.toPlainText() == "Rang twice"  # type: ignore[union-attr]


def test_it_is_tried_again_as_it_was(screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot) -> None:
    refused_note(at_desk, qtbot, screen)
    press(Key.Key_R)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["It is sent again."])
    assert {each.values["text"] for each in take(at_desk.desk)} == {"Rang at tne.", "Next."}


def test_it_is_given_up_for_a_reason_that_is_audited(
    screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    refused_note(at_desk, qtbot, screen)
    press(Key.Key_D)
    press(Key.Key_Return)
    assert "Say in a few words why." in texts_of(screen)
    QTest.keyClicks(QApplication.focusWidget(), "Dead letter; rest is said.")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Given up; the reason is kept."])
    (row,) = at_desk.desk.read(settled, at_desk.desk.knowledge)
    assert row.discarded == "Dead letter; rest is said."
    assert acts_in_audit(at_desk.desk)[-1] == Act.DISCARDED
    qtbot.waitUntil(lambda: len(screen.rows.keys()) == 1)
    assert screen.rows.hasFocus()


def test_it_is_saved_as_text_that_its_owner_alone_reads(
    screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot, tmp_path: Path
) -> None:
    refused_note(at_desk, qtbot, screen, HOSTILE)
    press(Key.Key_S)
    qtbot.waitUntil(lambda: bool(screen.findChildren(QFileDialog)))
    (dialog,) = screen.findChildren(QFileDialog)
    file = tmp_path / "act.txt"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Saved as text: act.txt"])
    assert HOSTILE in file.read_text() and "The centre said no" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert acts_in_audit(at_desk.desk)[-1] == Act.EXPORTED


def test_a_place_that_cannot_be_written_is_told(
    screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot, tmp_path: Path
) -> None:
    refused_note(at_desk, qtbot, screen)
    screen.acts.saved.emit(str(tmp_path / "nowhere" / "act.txt"))
    qtbot.waitUntil(lambda: [problem.code for problem in at_desk.sent.problems] == ["copy_not_written"])


def test_what_was_kept_back_is_sent_anyway_and_the_rest_says_why_it_is_off(
    screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot, spoken: list[str]
) -> None:
    write_note(at_desk, "Kept back.")
    (entry,) = at_desk.desk.read(lambda reader: reader.outbox(UNSETTLED))
    changes = at_desk.desk._store.in_writer(quarantine, "activity", entry.operation.record).result()
    at_desk.bus.changed.emit(changes)
    qtbot.waitUntil(lambda: screen.acts.buttons["send"].isVisible())
    off = "Its record has left this desk. Send it anyway, or save it as text."
    assert off in texts_of(screen)
    assert [screen.acts.buttons[act].reason() for act in ("edit", "retry", "save", "discard")] == [
        off,
        off,
        "",
        "",
    ]
    press(Key.Key_R)
    assert spoken[-1] == off and not at_desk.sent.told
    press(Key.Key_A)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["It will be sent."])
    assert [each.values["text"] for each in take(at_desk.desk)] == ["Kept back."]


def test_a_conflict_leads_to_its_choice(screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot) -> None:
    desk = at_desk.desk
    desk.write(lambda work: work.patch(work.get(Person, RHIANNON), pinned="Mine.")).result()
    sent = clash(desk, "pinned", "Theirs.")
    qtbot.waitUntil(lambda: bool(screen.rows.keys()))
    at_desk.bus.changed.emit(desk.write(add_note, "Next.", person=RHIANNON).result().changes)
    qtbot.waitUntil(lambda: screen.acts.buttons["settle"].isVisible())
    assert screen.acts.buttons["retry"].reason() == "Choose between the two answers first."
    press(Key.Key_E)
    assert at_desk.sent.went == [("conflict", sent.transaction)]


def test_a_refused_step_is_edited_on_its_case(
    screen: OutboxScreen, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    desk = at_desk.desk
    case = desk.read(lambda reader: reader.find(Case, closed_at=None, service="524", status="opened"))[0]
    desk.write(lambda work: work.command(work.get(Case, case.id), Progress("crew_told"))).result()
    refuse(desk)
    at_desk.bus.changed.emit(desk.write(add_note, "Next.", person=RHIANNON).result().changes)
    qtbot.waitUntil(lambda: screen.acts.isVisible())
    press(Key.Key_E)
    qtbot.waitUntil(lambda: at_desk.sent.went == [("case", case.id)])


def test_every_state_says_what_is_offered_in_both_languages() -> None:
    assert _OFF.keys() == set(OutboxState)
    welsh = Words("cy")
    for offered in _OFF.values():
        assert "save" in offered
        assert all(welsh(why) != why for why in offered.values() if why)
