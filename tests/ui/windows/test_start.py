"""From an empty folder to the first call against a real centre; unlocking; a passphrase that is given."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.domain.person import PersonName
from caseapp.keys import MOST_PINS
from caseapp.look import Look, read_look
from caseapp.ports import UNSETTLED
from caseapp.storage import place
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, key_file_of
from caseapp.usecases.people import NewPerson, add_person
from tests.support.desks import PASSPHRASE
from tests.support.key_stores import MemoryKeyStore
from tests.support.services import Service, sign_in
from ui.app import Program, prepare
from ui.widgets.field import Field

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LONG = 30_000

Start = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Start]:
    prepare(qapp)
    programs: list[Program] = []

    def begin(folder: Path, passphrase: str | None = None, store: MemoryKeyStore | None = None) -> Program:
        programs.append(Program(qapp, folder, passphrase, store or MemoryKeyStore(there=False)))
        return programs[-1]

    yield begin
    for program in programs:
        end(program)


def end(program: Program) -> None:
    """Close it, unless that was done."""
    if not program.closed:
        program.close()


def _said(field: Field) -> str:
    return field.line.accessibleDescription()


def _enter(field: Field, text: str) -> None:
    field.line.clear()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_from_an_empty_folder_to_the_first_call(
    qtbot: QtBot, start: Start, tmp_path: Path, westmere: Service
) -> None:
    program = start(tmp_path / "desk")
    screen = program.start.start_screen
    qtbot.waitUntil(program.start.isVisible, timeout=LONG)
    _enter(screen.passphrase, "short")
    assert "12" in _said(screen.passphrase)
    QTest.keyClicks(screen.passphrase.line, " but long enough")
    _enter(screen.again, "something else")
    assert _said(screen.again) == "That is not the same."
    _enter(screen.again, "short but long enough")
    qtbot.waitUntil(lambda: screen.sign_in.isVisible(), timeout=LONG)
    assert screen.passphrase.text() == ""
    screen.sign_in.address.set_text(westmere.address)
    screen.sign_in.council.set_text("westmere")
    screen.sign_in.username.set_text("abi")
    _enter(screen.sign_in.password, "not the password")
    refused = "Council, user name or password is not right."
    qtbot.waitUntil(lambda: _said(screen.sign_in.password) == refused, timeout=LONG)
    assert (screen.sign_in.username.text(), screen.sign_in.password.text()) == ("abi", "not the password")
    _enter(screen.sign_in.password, PASSWORD)
    qtbot.waitUntil(lambda: screen.filling.counts().get("People") == "60", timeout=LONG)
    QTest.keyClick(screen.filling.button, Qt.Key.Key_Return)
    assert program.opened is not None
    window = program.opened.window
    assert window.isVisible() and not program.start.isVisible()
    qtbot.waitUntil(lambda: window.sync_state.words().startswith("Synced"), timeout=LONG)
    assert window.officer.label() == "Abi Bevan"


def test_wrong_passphrase_is_said_and_the_right_one_unlocks(qtbot: QtBot, start: Start, copied: Path) -> None:
    program = start(copied)
    screen = program.start.start_screen
    assert not screen.again.isVisible()
    _enter(screen.passphrase, "wrong words")
    qtbot.waitUntil(lambda: "not the passphrase" in _said(screen.passphrase), timeout=LONG)
    assert screen.passphrase.text() == "wrong words"
    _enter(screen.passphrase, PASSPHRASE)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert not program.start.isVisible()


def test_given_passphrase_unlocks_without_asking(qtbot: QtBot, start: Start, copied: Path) -> None:
    program = start(copied, PASSPHRASE)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert not program.start.isVisible()


def test_given_passphrase_that_is_wrong_is_asked_for(qtbot: QtBot, start: Start, copied: Path) -> None:
    program = start(copied, "wrong words")
    qtbot.waitUntil(program.start.isVisible, timeout=LONG)
    assert "not the passphrase" in _said(program.start.start_screen.passphrase)


def test_folder_that_is_open_elsewhere_is_said(qtbot: QtBot, start: Start, copied: Path) -> None:
    first = start(copied, PASSPHRASE)
    qtbot.waitUntil(lambda: first.opened is not None, timeout=LONG)
    second = start(copied, PASSPHRASE)
    qtbot.waitUntil(second.start.isVisible, timeout=LONG)
    assert "open on this folder already" in _said(second.start.start_screen.passphrase)


def test_with_a_key_store_the_first_call_takes_no_passphrase(
    qtbot: QtBot, start: Start, tmp_path: Path, westmere: Service
) -> None:
    store, folder = MemoryKeyStore(), tmp_path / "desk"
    program = start(folder, store=store)
    screen = program.start.start_screen
    qtbot.waitUntil(lambda: screen.sign_in.isVisible(), timeout=LONG)
    for field, text in ((screen.sign_in.address, westmere.address), (screen.sign_in.council, "westmere")):
        field.set_text(text)
    screen.sign_in.username.set_text("abi")
    _enter(screen.sign_in.password, PASSWORD)
    qtbot.waitUntil(lambda: screen.choose_pin.isVisible(), timeout=LONG)
    _enter(screen.new_pin, "123456")
    assert "first that anyone would try" in _said(screen.new_pin)
    screen.new_pin.set_text("739152")
    _enter(screen.pin_again, "739152")
    qtbot.waitUntil(lambda: screen.keep_code.isVisible(), timeout=LONG)
    code = screen.code.text()
    assert len(code) == 29 and screen.new_pin.text() == ""
    QTest.keyClick(screen.keep_code.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen.filling.counts().get("People") == "60", timeout=LONG)
    assert screen.code.text() == ""
    QTest.keyClick(screen.filling.button, Qt.Key.Key_Return)
    assert program.opened is not None
    program.close()
    again = start(folder, store=store)
    qtbot.waitUntil(lambda: again.start.start_screen.by_pin.isVisible(), timeout=LONG)
    _enter(again.start.start_screen.pin, "000000")
    qtbot.waitUntil(lambda: "9 more tries" in _said(again.start.start_screen.pin), timeout=LONG)
    _enter(again.start.start_screen.pin, "739152")
    qtbot.waitUntil(lambda: again.opened is not None, timeout=LONG)
    again.close()
    elsewhere = start(folder, store=MemoryKeyStore(there=False))
    qtbot.waitUntil(lambda: elsewhere.start.start_screen.by_pin.isVisible(), timeout=LONG)
    elsewhere.start.start_screen.passphrase_wanted.emit()
    _enter(elsewhere.start.start_screen.passphrase, code.lower())
    qtbot.waitUntil(lambda: elsewhere.opened is not None, timeout=LONG)


def test_a_recovery_code_that_was_never_kept_is_made_anew(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    """The window was closed, or the power went, before the code was written down."""
    store, folder = MemoryKeyStore(), tmp_path / "desk"
    first = start(folder, store=store)
    qtbot.waitUntil(lambda: first.start.start_screen.sign_in.isVisible(), timeout=LONG)
    first.close()
    assert key_file_of(folder).code_due
    assert key_file_of(folder).opens_by_account


def test_a_desk_opens_by_itself_where_the_key_store_has_its_key(
    qtbot: QtBot, start: Start, copied: Path
) -> None:
    store = MemoryKeyStore()
    file = key_file_of(copied)
    file.open_by_account(file.by_passphrase(PASSPHRASE), store)
    program = start(copied, store=store)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert not program.asks


def test_a_desk_that_opens_while_the_program_ends_is_closed(
    start: Start, copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ending = Event()

    class Slow(MemoryKeyStore):
        def get(self, name: str) -> bytes | None:
            ending.wait()
            return super().get(name)

    file, quick = key_file_of(copied), MemoryKeyStore()
    file.open_by_account(file.by_passphrase(PASSPHRASE), quick)
    program = start(copied, store=Slow(quick.kept))
    wait_for_workers = program._runner.close

    def end_of_workers() -> None:
        ending.set()
        wait_for_workers()

    monkeypatch.setattr(program._runner, "close", end_of_workers)
    assert program._door.opened is None
    program.close()
    Desk(copied, PASSPHRASE).close()


def test_a_key_store_that_forgot_is_told_and_given_its_part_again(
    qtbot: QtBot, start: Start, copied: Path
) -> None:
    file = key_file_of(copied)
    file.open_by_account(file.by_passphrase(PASSPHRASE), MemoryKeyStore())
    store = MemoryKeyStore()
    program = start(copied, store=store)
    qtbot.waitUntil(lambda: program.asks, timeout=LONG)
    screen = program.start.start_screen
    qtbot.waitUntil(lambda: "does not hold the key" in _said(screen.passphrase), timeout=LONG)
    _enter(screen.passphrase, PASSPHRASE)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert len(store.kept) == 1
    assert file.by_account(store) == file.by_passphrase(PASSPHRASE)


def test_a_key_store_that_stays_locked_is_asked_once(qtbot: QtBot, start: Start, copied: Path) -> None:
    """It asks the officer each time; that other words are wanted is no reason to."""
    store = MemoryKeyStore()
    file = key_file_of(copied)
    file.open_by_account(file.by_passphrase(PASSPHRASE), store)
    store.locked, store.asked = True, 0
    program = start(copied, store=store)
    qtbot.waitUntil(lambda: program.asks and program.start.isVisible(), timeout=LONG)
    assert "no key store that answers" in _said(program.start.start_screen.passphrase)
    assert store.asked == 1
    program.start.start_screen.language.click()
    qtbot.waitUntil(lambda: _said(program.start.start_screen.passphrase).startswith("Nid oes"), timeout=LONG)
    assert store.asked == 1
    _enter(program.start.start_screen.passphrase, PASSPHRASE)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)


def test_a_key_store_that_refuses_a_new_desk_is_not_asked_again_in_other_words(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    store = MemoryKeyStore(locked=True)
    program = start(tmp_path / "desk", store=store)
    qtbot.waitUntil(program.start.isVisible, timeout=LONG)
    asked = store.asked
    program.start.start_screen.language.click()
    qtbot.waitUntil(lambda: _said(program.start.start_screen.passphrase).startswith("Nid oes"), timeout=LONG)
    assert store.asked == asked == 1


def test_after_ten_wrong_pins_the_passphrase_is_asked_for(qtbot: QtBot, start: Start, copied: Path) -> None:
    store = MemoryKeyStore()
    file = key_file_of(copied)
    file.open_by_pin(file.by_passphrase(PASSPHRASE), "739152", store)
    content = file._read()
    assert content.pin is not None
    held = msgspec.structs.replace(content.pin, wrong=MOST_PINS - 1)
    file._write(msgspec.structs.replace(content, pin=held))
    program = start(copied, store=store)
    screen = program.start.start_screen
    qtbot.waitUntil(lambda: screen.by_pin.isVisible(), timeout=LONG)
    _enter(screen.pin, "000000")
    qtbot.waitUntil(lambda: screen.unlock.isVisible(), timeout=LONG)
    assert "PIN opens nothing" in _said(screen.passphrase)
    _enter(screen.passphrase, PASSPHRASE)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)


def test_a_desk_too_long_without_its_centre_asks_for_a_sign_in(
    qtbot: QtBot, start: Start, tmp_path: Path, westmere: Service
) -> None:
    folder = tmp_path / "desk"
    desk = Desk(folder, PASSPHRASE)
    sign_in(desk, westmere, "abi")
    desk.sync()
    desk.write(lambda work: work.keep_setting("lease_until", "2026-01-01T00:00:00.000Z")).result()
    desk.close()
    program = start(folder, PASSPHRASE)
    screen = program.start.start_screen
    qtbot.waitUntil(lambda: screen.sign_in.isVisible(), timeout=LONG)
    assert "too long" in _said(screen.sign_in.password)
    _enter(screen.sign_in.password, PASSWORD)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)


def test_a_desk_that_opens_by_itself_asks_for_a_sign_in_all_the_same(
    qtbot: QtBot, start: Start, copied: Path
) -> None:
    store = MemoryKeyStore()
    file = key_file_of(copied)
    file.open_by_account(file.by_passphrase(PASSPHRASE), store)
    desk = Desk(copied, PASSPHRASE)
    desk.write(lambda work: work.keep_setting("lease_until", "2026-01-01T00:00:00.000Z")).result()
    desk.close()
    store.asked = 0
    program = start(copied, store=store)
    qtbot.waitUntil(lambda: program.asks and program.start.start_screen.sign_in.isVisible(), timeout=LONG)
    assert "too long" in _said(program.start.start_screen.sign_in.password)
    assert program.opened is None and store.asked == 1


def test_a_desk_that_opens_by_itself_shows_a_recovery_code_that_was_never_kept(
    qtbot: QtBot, start: Start, copied: Path
) -> None:
    store = MemoryKeyStore()
    file = key_file_of(copied)
    file.open_by_account(file.by_passphrase(PASSPHRASE), store)
    file._write(msgspec.structs.replace(file._read(), code_due=True))
    store.asked = 0
    program = start(copied, store=store)
    qtbot.waitUntil(lambda: program.asks and program.start.start_screen.keep_code.isVisible(), timeout=LONG)
    assert len(program.start.start_screen.code.text()) == 29 and store.asked == 1
    QTest.keyClick(program.start.start_screen.keep_code.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert not file.code_due


def test_a_desk_that_is_opened_remembers_how_late_it_is(qtbot: QtBot, start: Start, copied: Path) -> None:
    """A clock put back after that gains nothing."""
    desk = Desk(copied, PASSPHRASE)
    until = (desk.clock() + timedelta(days=1)).isoformat()
    desk.write(lambda work: work.keep_setting("lease_until", until)).result()
    desk.close()
    program = start(copied, PASSPHRASE)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    opened = program.opened
    assert opened is not None
    qtbot.waitUntil(
        lambda: opened.desk.read(lambda reader: reader.setting("lease_seen")).startswith(f"{until} "),
        timeout=LONG,
    )


@pytest.fixture
def damaged(copied: Path) -> Path:
    """A desk with a backup and work made since, whose first page was flipped."""
    desk = Desk(copied, PASSPHRASE)
    desk.write(add_person, NewPerson("Ceri Example")).result()
    desk.care.look_after()
    desk.write(add_person, NewPerson("Dilys Example")).result()
    desk.close()
    database = copied / DATABASE_FILE
    whole = database.read_bytes()
    database.write_bytes(whole[:200] + bytes([whole[200] ^ 1]) + whole[201:])
    return copied


@pytest.mark.parametrize("how", ["damaged", "missing"])
def test_a_lost_key_file_alone_is_taken_from_the_backup(
    qtbot: QtBot, start: Start, copied: Path, how: str
) -> None:
    """The database is whole: what was done since the backup stays, and waits to be sent as before."""
    desk = Desk(copied, PASSPHRASE)
    desk.care.look_after()
    desk.write(add_person, NewPerson("Dilys Example")).result()
    waiting = len(desk.read(lambda reader: reader.outbox(UNSETTLED, 100)))
    device = desk.read(lambda reader: reader.me.device)
    desk.close()
    key_file = copied / KEY_FILE
    whole = key_file.read_bytes()
    key_file.write_bytes(whole[:100] + bytes([whole[100] ^ 1]) + whole[101:])
    if how == "missing":
        key_file.unlink()
    program = start(copied)
    screen = program.start.start_screen
    qtbot.waitUntil(screen.rescue.isVisible, timeout=LONG)
    screen.passphrase.set_text(PASSPHRASE)
    QTest.mouseClick(screen.restore_newest, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert program.opened is not None
    desk = program.opened.desk
    assert "Dilys Example" in {name.full for name in desk.read(lambda reader: reader.find(PersonName))}
    assert len(desk.read(lambda reader: reader.outbox(UNSETTLED, 100))) >= waiting > 0
    assert desk.read(lambda reader: reader.me.device) == device and not list(copied.glob("set-aside-*"))


@pytest.mark.parametrize(
    ("way", "there"), [("restore", {"Ceri Example"}), ("salvage", {"Ceri Example", "Dilys Example"})]
)
def test_a_damaged_desk_is_put_right_from_the_first_window(
    qtbot: QtBot, start: Start, damaged: Path, way: str, there: set[str]
) -> None:
    program = start(damaged)
    screen = program.start.start_screen
    qtbot.waitUntil(program.start.isVisible, timeout=LONG)
    assert not screen.rescue.isVisible()
    _enter(screen.passphrase, PASSPHRASE)
    qtbot.waitUntil(screen.rescue.isVisible, timeout=LONG)
    assert "cannot be read" in _said(screen.passphrase)
    button = screen.restore_newest if way == "restore" else screen.salvage
    screen.passphrase.set_text("")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _said(screen.passphrase) == "Give the passphrase first."
    screen.passphrase.set_text(PASSPHRASE)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert program.opened is not None
    desk = program.opened.desk
    made = {name.full for name in desk.read(lambda reader: reader.find(PersonName))}
    assert made & {"Ceri Example", "Dilys Example"} == there and len(made) > 300
    assert desk.read(lambda reader: reader.search("ceri example", 5))
    (aside,) = damaged.glob("set-aside-*")
    assert {file.name for file in aside.iterdir()} >= {"key.json", "desk.db"}


def test_words_and_size_are_chosen_before_the_first_passphrase_and_kept(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start(tmp_path / "desk")
    qtbot.waitUntil(program.start.isVisible, timeout=LONG)
    program.start.activateWindow()
    qtbot.waitUntil(program.start.isActiveWindow)
    QTest.keyClick(program.start, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    program.start.start_screen.language.click()
    screen = program.start.start_screen
    qtbot.waitUntil(program.start.isVisible, timeout=LONG)
    assert screen.language.label() == "English"
    _enter(screen.passphrase, "geiriau hir iawn i gyd")
    _enter(screen.again, "geiriau hir iawn i gyd")
    qtbot.waitUntil(lambda: screen.sign_in.isVisible(), timeout=LONG)
    assert not screen.language.isVisible()
    qtbot.waitUntil(lambda: read_look(tmp_path / "desk") == Look("system", 110, "cy"))


def mounted_as(monkeypatch: pytest.MonkeyPatch, folder: Path, kind: str) -> None:
    lines = folder / "mountinfo"
    lines.write_text(f"2 1 0:2 / {folder} rw - {kind} x rw\n")
    monkeypatch.setattr(place, "MOUNTS", lines)


def test_a_new_desk_that_will_not_be_kept_is_told_of_on_every_page(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounted_as(monkeypatch, tmp_path, "tmpfs")
    program = start(tmp_path / "desk")
    screen = program.start.start_screen
    qtbot.waitUntil(screen.caution.isVisible, timeout=LONG)
    assert screen.caution.accessibleName().startswith("What is kept on this computer is lost")
    screen.passphrase.set_text(PASSPHRASE)
    _enter(screen.again, PASSPHRASE)
    qtbot.waitUntil(screen.sign_in.isVisible, timeout=LONG)
    assert screen.caution.isVisible()


def test_no_desk_is_made_on_a_network_drive_and_one_that_is_there_says_where_it_lies(
    qtbot: QtBot, start: Start, tmp_path: Path, westmere_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounted_as(monkeypatch, tmp_path, "nfs4")
    program = start(tmp_path / "desk")
    screen = program.start.start_screen
    qtbot.waitUntil(program.start.isVisible, timeout=LONG)
    assert not screen.caution.isVisible()
    screen.passphrase.set_text(PASSPHRASE)
    _enter(screen.again, PASSPHRASE)
    qtbot.waitUntil(lambda: "lies on another computer" in _said(screen.passphrase), timeout=LONG)
    assert not (tmp_path / "desk").exists()
    end(program)
    again = start(shutil.copytree(westmere_folder, tmp_path / "old"), PASSPHRASE)
    qtbot.waitUntil(lambda: again.opened is not None, timeout=LONG)
    assert again.opened is not None
    assert again.opened.window.alerts.bars["folder_on_network"].isVisible()


def test_the_text_size_is_chosen_before_anything_is_unlocked(
    qtbot: QtBot, start: Start, copied: Path
) -> None:
    program = start(copied)
    size = program.start.start_screen.text_size
    assert size.now() == "100"
    size.choose("150")
    qtbot.waitUntil(lambda: read_look(copied).percent == 150)
    program.start.show()
    program.start.activateWindow()
    qtbot.waitUntil(program.start.isActiveWindow)
    QTest.keyClick(program.start, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert size.now() == "100"
    qtbot.waitUntil(lambda: read_look(copied).percent == 100)
