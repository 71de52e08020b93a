"""The main job driven through the real widgets: for a machine without a display, and to see that it works."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from caseapp.domain.case import Case
from caseapp.domain.letter import Letter
from caseapp.errors import FolderNotUsable
from caseapp.texts import Words, chosen_language
from caseapp.usecases.contacts import contact_panel
from caseapp.usecases.letters import letter_pdf
from ui.app import OpenDesk, Program, prepare
from ui.hands import Hands, NotSeen
from ui.presenters.ports import DeskPort
from ui.runtime.line import Line
from ui.runtime.messages import pass_on
from ui.screens.letter import LetterScreen
from ui.screens.new_case import NewCaseScreen
from ui.widgets.band import MarkerBand

COUNCIL, USERNAME = "westmere", "abi"
_HEADING = "# What the demonstration did"
_words = Words(chosen_language())
_ROUNDS_TO_BE_SURE = 2  # the first may have been under way when it was asked for


@dataclass(slots=True)
class Diary:
    """What the drive did, in words, with the pictures and letters it kept."""

    out: Path
    lines: list[str] = field(default_factory=list)
    pictures: int = 0
    began: float = field(default_factory=time.monotonic)

    def note(self, sentence: str) -> None:
        """Write down a step and say it."""
        line = f"{time.monotonic() - self.began:5.1f} s  {sentence}"
        self.lines.append(line)
        print(line, flush=True)

    def picture(self, hands: Hands, name: str) -> None:
        """Keep a picture of the screen."""
        self.pictures += 1
        hands.picture(self.out / f"{self.pictures:02d}-{name}.png")


class Journey:
    """One officer's calls: with the line up, with the line down, and back."""

    def __init__(self, opened: OpenDesk, diary: Diary) -> None:
        self._opened, self._desk, self._diary = opened, opened.desk, diary
        self._window = opened.window
        self._hands = Hands(opened.window)

    @property
    def desk(self) -> DeskPort:
        """The desk that is worked at."""
        return self._desk

    def take_call(self, searched: str, words: str, answers: tuple[str, ...], name: str) -> str:
        """A call from somebody on file that becomes a case; gives its reference."""
        hands = self._hands
        self._pick_up()
        self.open_person(searched, name)
        hands.wait(self._caller_known, "the caller on the contact")
        before = set(self._references())
        hands.press("Ctrl+N")
        return self._make_case(words, answers, name, before)

    def take_call_of_stranger(
        self, caller: str, postcode: str, words: str, answers: tuple[str, ...], name: str
    ) -> str:
        """A call from somebody who is not on file; gives the reference of their case."""
        hands, before = self._hands, set(self._references())
        self._pick_up()
        hands.press("Ctrl+K")
        hands.type(caller)
        hands.wait(self._window.results.isVisible, "the search")
        hands.press("Ctrl+Shift+N")
        self._shown("new-case", "the form of a new case")
        form = self._new_case()
        hands.wait(lambda: form.place.finder.line.hasFocus(), "the cursor in the place")
        hands.type(postcode)
        hands.wait(lambda: bool(form.place.found.keys()), "an address")
        hands.press("Return")
        asked = form.caller
        hands.wait(lambda: asked.born.line.hasFocus(), "the cursor in the date of birth")
        for _ in (asked.born, asked.phone, asked.language):
            hands.press("Tab")
        return self._make_case(words, answers, name, before)

    def add_note(self, text: str) -> None:
        """A note on the person that is open; back once the window has said that it is saved."""
        hands, strip = self._hands, self._window.strip
        strip.clear()
        hands.press("Ctrl+M")
        hands.type(text)
        hands.press("Ctrl+Return")
        hands.wait(lambda: strip.sentence().startswith("Saved"), "the note said to be saved")

    def _new_case(self) -> NewCaseScreen:
        form = self._window.frame.page("new-case")
        assert isinstance(form, NewCaseScreen)
        return form

    def _pick_up(self) -> None:
        self._hands.press("F7")
        self._hands.wait(lambda: self._window.contact_in_hand() is not None, "the contact")

    def _make_case(self, words: str, answers: tuple[str, ...], name: str, before: set[str]) -> str:
        hands, window = self._hands, self._window
        self._shown("new-case", "the form of a new case")
        form = self._new_case()
        hands.wait(lambda: form.service.finder.line.hasFocus(), "the cursor in the service")
        hands.type(words)
        hands.wait(lambda: bool(form.service.found.keys()), "a service")
        hands.press("Return")
        hands.wait(
            lambda: bool(form.questions) and form.questions[-1].isVisible(),
            "the questions",
        )
        for answer in answers:
            hands.type(answer)
            hands.press("Tab")
        hands.wait(lambda: not form.foot.open.reason(), "a form that is complete")
        self._diary.picture(hands, f"new-case-{name}")
        hands.press("Ctrl+Return")
        hands.wait(lambda: (window.frame.tabs.now() or "").startswith("case:"), "the case")
        hands.wait(lambda: set(self._references()) > before, "the case on disk")
        (reference,) = set(self._references()) - before
        self._diary.picture(hands, f"case-{name}")
        self._diary.note(_words("{reference} opened for the caller and read out.", reference=reference))
        return str(reference)

    def send_letter(self, name: str) -> None:
        """A letter on the case that is open: looked at, made final, filed."""
        hands, window = self._hands, self._window
        before = self._desk.read(lambda reader: reader.count(Letter))
        hands.press("Ctrl+L")
        hands.wait(lambda: (window.frame.tabs.now() or "").startswith("letter:"), "the letter")
        page = window.frame.page(window.frame.tabs.now() or "")
        assert isinstance(page, LetterScreen)
        hands.wait(lambda: page.pages.preview.pages() > 0, "the page")
        hands.wait(lambda: not page.checks.final.reason(), "a letter that may leave")
        self._diary.picture(hands, f"letter-{name}")
        hands.press("Ctrl+Return")
        hands.wait(lambda: self._desk.read(lambda reader: reader.count(Letter)) > before, "the filed letter")
        hands.wait(page.checks.print.isVisible, "the pages as filed")
        self._diary.picture(hands, f"letter-filed-{name}")
        letter = self._desk.read(lambda reader: reader.find(Letter, newest=1))[0]
        pdf = self._desk.read(letter_pdf, letter.id)
        assert hashlib.sha256(pdf).hexdigest() == letter.sha256
        reference = self._desk.read(lambda reader: reader.get(Case, letter.case)).reference
        (self._diary.out / f"letter-{reference}.pdf").write_bytes(pdf)
        self._diary.note(
            _words(
                "Letter on {reference} made final, pages: {pages}, SHA-256 {sha256}….",
                reference=reference,
                pages=letter.pages,
                sha256=letter.sha256[:16],
            )
        )

    def end_call(self) -> None:
        """A word for the note, why the call could have been avoided, and the end."""
        hands, window = self._hands, self._window
        hands.press("Ctrl+E")
        hands.press("N")
        hands.press("Ctrl+E")
        hands.wait(lambda: window.contact_in_hand() is None, "the end of the contact")
        self._diary.note(_words("Call ended and wrapped up."))

    def wait_for_line(self, line: Line) -> None:
        """Ask for a round until the line stands as wished; once synced, a whole round was begun after the asking."""
        rounds = _ROUNDS_TO_BE_SURE if line is Line.SYNCED else 1
        for _ in range(rounds):
            asked = self._desk.clock()
            self._hands.press("F5")
            self._hands.wait(lambda asked=asked: self._stands(line, asked), f"the line {line}")  # type: ignore[misc]
        if line is Line.SYNCED:
            self._hands.wait(lambda: self._desk.read(lambda reader: reader.waiting()) == 0, "an empty outbox")

    def _stands(self, line: Line, asked: datetime) -> bool:
        state = self._opened.driver.state
        return state.line is line and (line is not Line.SYNCED or state.since > asked)

    def look_at_sync(self, name: str) -> None:
        """The outbox in sentences."""
        self._hands.press("Ctrl+Shift+O")
        self._shown("sync", "the outbox")
        self._diary.picture(self._hands, name)

    def open_person(self, searched: str, name: str) -> None:
        """Found by what is typed, the marker at the address read first."""
        hands, window = self._hands, self._window
        hands.press("Ctrl+K")
        hands.type(searched)
        hands.wait(lambda: window.results.now() is not None, "somebody found")
        self._diary.picture(hands, f"search-{name}")
        hands.press("Return")
        hands.wait(lambda: (window.frame.tabs.now() or "").startswith("person:"), "the person")
        page = window.frame.page(window.frame.tabs.now() or "")
        hands.wait(lambda: bool(page.accessibleName()), "the person's page")
        bands = page.findChildren(MarkerBand)
        if any(band.is_unread() for band in bands):
            self._diary.picture(hands, f"marker-{name}")
            hands.press("F9")
            hands.wait(lambda: not any(band.is_unread() for band in bands), "the marker read")
            self._diary.note(_words("The marker at the address was read."))
        self._diary.picture(hands, f"person-{name}")
        self._diary.note(_words("Found by “{typed}”, opened as the caller.", typed=searched))

    def _shown(self, key: str, what: str) -> None:
        self._hands.wait(lambda: self._window.frame.tabs.now() == key, what)

    def _caller_known(self) -> bool:
        contact = self._window.contact_in_hand()
        return contact is not None and self._desk.read(contact_panel, contact).person is not None

    def _references(self) -> list[str]:
        return [case.reference for case in self._desk.read(lambda reader: reader.find(Case))]


def sign_in(program: Program, diary: Diary, passphrase: str, address: str, password: str) -> OpenDesk:
    """Through the first window: a new folder is given its passphrase and signed in, a known one unlocked."""
    start = program.start
    hands = Hands(start)
    screen = start.start_screen
    hands.wait(start.isVisible, "the first window")
    hands.wait(lambda: screen.passphrase.line.hasFocus(), "the passphrase asked for")
    diary.picture(hands, "unlock")
    hands.type(passphrase)
    if screen.again.isVisible():
        hands.press("Tab")
        hands.type(passphrase)
    hands.press("Return")
    hands.wait(lambda: program.opened is not None or screen.sign_in.isVisible(), "the desk unlocked")
    if program.opened is None:
        form = screen.sign_in
        hands.wait(lambda: form.address.line.hasFocus(), "the sign-in")
        for text in (address, COUNCIL, USERNAME):
            hands.type(text)
            hands.press("Tab")
        hands.type(password)
        diary.picture(hands, "sign-in")
        hands.press("Return")
        hands.wait(lambda: screen.filling.button.hasFocus(), "the desk being filled")
        hands.wait(screen.filling.is_full, "the full desk")
        diary.picture(hands, "filled")
        hands.press("Return")
    hands.wait(lambda: program.opened is not None, "the desk")
    assert program.opened is not None
    diary.note(_words("Signed in as {name}; the desk is full.", name="Abi Bevan"))
    return program.opened


def _make_room(out: Path) -> None:
    """Take away what an earlier drive left, known by its summary; other people's pictures are not touched."""
    out.mkdir(parents=True, exist_ok=True)
    summary = out / "summary.md"
    if summary.exists() and summary.read_bytes().startswith(_HEADING.encode()):
        for old in (*out.glob("[0-9][0-9]-*.png"), *out.glob("letter-*.pdf")):
            old.unlink()
    summary.write_text(f"{_HEADING}\n", encoding="utf-8")


def drive(
    folder: Path,
    passphrase: str,
    *,
    address: str,
    password: str,
    out: Path,
    stop_centre: Callable[[], None],
    start_centre: Callable[[], str],
) -> int:
    """Drive the main job and leave letters, pictures and a summary in `out`; gives the exit status.

    Raises `FolderNotUsable` if `out` cannot be made or written.
    """
    try:
        _make_room(out)
    except OSError:
        raise FolderNotUsable(folder=str(out)) from None
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(pass_on)
    app = QApplication.instance() or QApplication(["caseapp"])
    assert isinstance(app, QApplication)
    prepare(app)
    diary = Diary(out)
    program = Program(app, folder, None)
    try:
        journey = Journey(sign_in(program, diary, passphrase, address, password), diary)
        journey.wait_for_line(Line.SYNCED)
        journey.take_call("llyr mill", "bin not emptied", ("2", "today", "Y"), "bin")
        journey.send_letter("bin")
        journey.end_call()
        stop_centre()
        journey.wait_for_line(Line.OFFLINE)
        diary.note(_words("The line is down. Work goes on."))
        journey.take_call(
            "adeyemi",
            "complaint",
            ("1", "yesterday", "The crew left the gate open.", "An apology.", "N"),
            "offline",
        )
        journey.end_call()
        journey.look_at_sync("offline")
        start_centre()
        journey.wait_for_line(Line.SYNCED)
        journey.look_at_sync("synced")
        diary.note(_words("The line is back and everything is sent."))
    except NotSeen as unseen:
        print(
            _words("The demonstration stopped: it waited in vain for {what}.", what=unseen), file=sys.stderr
        )
        return 1
    finally:
        program.close()
        qInstallMessageHandler(None)
    summary = "\n".join([_HEADING, "", *(f"- {line}" for line in diary.lines), ""])
    (out / "summary.md").write_text(summary, encoding="utf-8")
    print(_words("Letters, pictures and summary.md are in {folder}/", folder=out))
    return 0
