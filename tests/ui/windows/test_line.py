"""The line in words: it goes, it comes back, and a desk that nobody has signed in to says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Case, Close, Progress
from caseapp.domain.person import Person
from caseapp.ports import Changes, UnitOfWork
from caseapp.storage.settings import write_setting
from caseapp.usecases.people import add_note
from tests.support.desks import PASSPHRASE
from tests.support.line import Line, line_to
from tests.support.services import Service, dump, sign_in
from ui.app import OpenDesk, open_window, prepare
from ui.delegates.looks import OutboxLook, OutboxState
from ui.delegates.row import LOOK
from ui.screens.outbox import OutboxScreen
from ui.screens.sign_in import SignInScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LONG = 30_000


@pytest.fixture
def line(westmere: Service) -> Iterator[Line]:
    """Abi's own line to the centre."""
    with line_to(westmere.address) as line:
        yield line


@pytest.fixture
def abi(qapp: QApplication, qtbot: QtBot, tmp_path: Path, line: Line) -> Iterator[OpenDesk]:
    """Abi's window, synced."""
    prepare(qapp)
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    desk.sign_in(line.address, "westmere", "abi", PASSWORD)
    opened = open_window(desk)
    qtbot.waitUntil(lambda: opened.window.sync_state.words().startswith("Synced"), timeout=LONG)
    yield opened
    opened.close()
    desk.close()


def _outbox(opened: OpenDesk) -> OutboxScreen:
    opened.window.open_place("sync")
    screen = opened.window.findChild(OutboxScreen)
    assert isinstance(screen, OutboxScreen)
    return screen


def _looks(screen: OutboxScreen) -> list[OutboxLook]:
    model = screen.rows.model()
    return [model.index(row, 0).data(LOOK) for row in range(model.rowCount())]


def test_line_goes_and_comes_back(qtbot: QtBot, abi: OpenDesk, westmere: Service) -> None:
    window = abi.window
    assert not window.frame.banner.isVisible()
    westmere.stop()
    abi.desk.write(add_note, "Neighbours were emptied.", person=RHIANNON).result()
    banner = window.frame.banner
    qtbot.waitUntil(banner.isVisible, timeout=LONG)
    # How much waits is read from the database, and may come after the line's end.
    qtbot.waitUntil(lambda: banner.accessibleName().endswith("1 waiting"), timeout=LONG)
    assert banner.accessibleName().startswith("Working offline since ")
    assert window.sync_state.words() == "Offline, 1 waiting"
    QTest.keyClick(
        window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    screen = _outbox(abi)
    qtbot.waitUntil(lambda: len(_looks(screen)) == 1)
    (look,) = _looks(screen)
    assert (look.state, look.sentence) == (OutboxState.WAITING, "You added a note about Rhiannon Llŷr.")
    westmere.start()
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.frame.banner.isVisible(), timeout=LONG)
    qtbot.waitUntil(lambda: screen.empty.isVisible(), timeout=LONG)
    screen.parts.choose("done")
    assert [look.word for look in _looks(screen)] == ["Done"]


def test_what_another_desk_did_first_says_both_values(
    qtbot: QtBot, abi: OpenDesk, line: Line, westmere: Service, tmp_path: Path
) -> None:
    case = abi.desk.read(lambda reader: reader.find(Case, closed_at=None))[0]

    def born(work: UnitOfWork, day: str) -> None:
        work.patch(work.get(Person, RHIANNON), born=day)

    def close(work: UnitOfWork) -> None:
        work.command(work.get(Case, case.id), Close("withdrawn", work.now()))

    def move(work: UnitOfWork) -> None:
        work.command(work.get(Case, case.id), Progress("elsewhere"))

    jo = Desk(tmp_path / "jo", PASSPHRASE)
    sign_in(jo, westmere, "jo")
    jo.sync()
    jo.write(born, "1952-03-12").result()
    jo.write(close).result()
    line.cut()
    abi.desk.write(born, "1953-03-12").result()
    abi.desk.write(move).result()
    qtbot.waitUntil(abi.window.frame.banner.isVisible, timeout=LONG)
    jo.sync()
    jo.close()
    line.mend()
    screen = _outbox(abi)
    QTest.keyClick(abi.window, Qt.Key.Key_F5)
    qtbot.waitUntil(
        lambda: [look.state for look in _looks(screen)] == [OutboxState.CONFLICT] * 2, timeout=LONG
    )
    assert [look.reason for look in _looks(screen)] == [
        "There are two answers. The centre's stays until you choose; yours is kept here.",
        "Somebody else was first: the case is closed. What you did is kept here.",
    ]
    qtbot.waitUntil(lambda: abi.window.sync_state.words().endswith("2 to look at"), timeout=LONG)


def test_desk_without_a_session_works_and_signs_in_from_the_window(
    qapp: QApplication, qtbot: QtBot, empty_desk: Desk, westmere: Service
) -> None:
    prepare(qapp)
    opened = open_window(empty_desk)
    window = opened.window
    try:
        qtbot.waitUntil(lambda: window.sync_state.words() == "Sign in to sync", timeout=LONG)
        screen = _outbox(opened)
        qtbot.waitUntil(screen.sign_in.isVisible)
        QTest.mouseClick(screen.sign_in, Qt.MouseButton.LeftButton)
        form = window.findChild(SignInScreen)
        assert isinstance(form, SignInScreen)
        for field, text in (
            (form.address, westmere.address),
            (form.council, "westmere"),
            (form.username, "abi"),
            (form.password, PASSWORD),
        ):
            field.set_text(text)
        QTest.keyClick(form.password.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.sync_state.words().startswith("Synced"), timeout=LONG)
        assert window.frame.tabs.now() == "sync"
        qtbot.waitUntil(lambda: window.officer.label() == "Abi Bevan", timeout=LONG)
    finally:
        opened.close()


def test_a_desk_whose_records_are_still_coming_says_how_many_have_come(
    qapp: QApplication, qtbot: QtBot, westmere_desk: Desk
) -> None:
    prepare(qapp)
    westmere_desk._store.in_writer(write_setting, "first_sync_complete", "").result()
    opened = open_window(westmere_desk, sync=False)
    try:
        come = sum(len(rows) for rows in dump(westmere_desk).values())
        begins = "Loading your council's records: "
        qtbot.waitUntil(lambda: opened.window.sync_state.words().startswith(begins), timeout=LONG)
        assert opened.window.sync_state.words() == f"{begins}{come // 1000 * 1000:,} so far…"
        more = frozenset(("person", str(number)) for number in range(1000))
        opened.window.changed(Changes(more))
        assert opened.window.sync_state.words() == f"{begins}{come // 1000 * 1000 + 1000:,} so far…"
    finally:
        opened.close()
