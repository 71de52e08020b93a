"""This desk: how it opens, when it locks, whether it is whole and backed up."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from caseapp.desk_keys import Ways
from caseapp.domain.deadlines import london_day
from caseapp.errors import Expected
from caseapp.health import Damage, Finding
from caseapp.ports import Changes
from caseapp.texts import Words, problem
from caseapp.usecases.this_desk import LOCK_AFTER, DeskFacts, desk_facts, lock_after
from ui.presenters.lock import LockedDesk
from ui.presenters.officers import AdministeredDesk
from ui.presenters.ports import Asked, Runner
from ui.presenters.sign_ins import SignedInDesk, SignInsPresenter
from ui.presenters.wording import clock_words, day_words

T = TypeVar("T")


class CarePort(Protocol):
    """What can be done for the desk's safety; each takes its time."""

    def check(self) -> Damage | None: ...

    def back_up(self) -> Path: ...

    def backed_up_at(self) -> datetime | None: ...

    def audit_findings(self) -> list[Finding]: ...

    def audit_rows(self) -> int: ...


class CaredDesk(LockedDesk, SignedInDesk, AdministeredDesk, Protocol):
    """A desk that can be looked after."""

    @property
    def care(self) -> CarePort: ...


class ThisDeskView(Protocol):
    """Fields of the forms are pin, pin_again, old, new and new_again."""

    def show_ways(self, sentence: str, *, account: bool, pin: bool, key_store: bool) -> None: ...

    def show_lock(self, minutes: int) -> None: ...

    def show_backup(self, told: str) -> None: ...

    def show_check(self, told: str, *, good: bool) -> None: ...

    def show_lease(self, sentence: str) -> None: ...

    def show_problem(self, field: str, sentence: str) -> None: ...

    def show_code(self, code: str) -> None: ...

    def show_busy(self, sentence: str) -> None: ...

    def forget(self) -> None:
        """Empty the fields: what opens the desk stays on no screen."""
        ...


class ThisDeskPresenter:
    """Shows how the desk stands and changes it."""

    def __init__(
        self,
        view: ThisDeskView,
        desk: CaredDesk,
        runner: Runner,
        words: Words,
        tell: Callable[[str], None],
        sign_ins: SignInsPresenter,
    ) -> None:
        """`tell` says what was done, in the strip at the foot; `sign_ins` shows its own section."""
        self._sign_ins = sign_ins
        self._view, self._desk, self._runner, self._words, self._tell = view, desk, runner, words, tell
        self._asked: list[Asked] = []
        self._closed = self._busy = self._code_shown = False

    def start(self) -> None:
        self._read()
        self._sign_ins.start()

    def changed(self, changes: Changes) -> None:
        if any(kind == "setting" for kind, _ in changes.touched):
            self._read()

    def close(self) -> None:
        """Show no more; what is under way is finished."""
        self._closed = True
        if self._code_shown:
            self._drop_code()
        self._sign_ins.close()
        for asked in self._asked:
            asked.cancel()

    def account_chosen(self) -> None:
        """From now on the key store alone opens the desk."""
        self._do(self._desk.keys.open_by_account, self._words("This desk opens by itself now."), "pin")

    def passphrase_chosen(self) -> None:
        """From now on the passphrase is asked each time."""
        told = self._words("The passphrase is asked for each time now.")
        self._do(self._desk.keys.open_by_passphrase_only, told, "pin")

    def pin_chosen(self, pin: str, again: str) -> None:
        """From now on this PIN is asked."""
        if self._same(pin, again, "pin_again"):
            self._do(partial(self._desk.keys.open_by_pin, pin), self._words("The PIN is set."), "pin")

    def passphrase_changed(self, old: str, new: str, again: str) -> None:
        """The passphrase becomes another."""
        if self._same(new, again, "new_again"):
            told = self._words("The passphrase is changed. Backups made before open by the old one.")
            self._do(partial(self._desk.keys.change_passphrase, old, new), told, "old", renewed=True)

    def code_wanted(self, given: str) -> None:
        """A new recovery code is to take the place of passphrase or code; `given` is what opens the desk now."""
        if self._begin(self._words("Making the recovery code…")):
            make = partial(self._desk.keys.new_recovery_code, given)
            self._runner.start(make, self._code_made, partial(self._refused, "old"))

    def code_kept(self) -> None:
        """The officer has written the recovery code down."""
        self._code_shown = False
        told = self._words(
            "The recovery code opens this desk. What opened it before opens only the backups made before."
        )
        self._do(self._desk.keys.code_kept, told, "old", renewed=True)

    def lock_after_chosen(self, minutes: str) -> None:
        """The window locks after so many minutes without anybody."""
        self._runner.follow(self._desk.write(lock_after, int(minutes)), lambda _: None, self._told_problem)

    def backup_wanted(self) -> None:
        """Make a backup now."""
        self._view.show_busy(self._words("Backing up…"))
        self._runner.start(self._desk.care.back_up, self._backed_up, self._told_problem)

    def check_wanted(self) -> None:
        """Read database and audit and say whether they are whole."""
        self._view.show_busy(self._words("Checking…"))
        self._runner.start(self._checked, self._show_check, self._told_problem)

    def _read(self) -> None:
        self._ask(self._desk.keys.ways, self._show_ways)
        self._ask(partial(self._desk.read, desk_facts), self._show_facts)
        self._ask(self._desk.care.backed_up_at, self._show_backup)

    def _ask(self, call: Callable[[], T], show: Callable[[T], None]) -> None:
        if not self._closed:
            self._asked.append(self._runner.start(call, show, self._told_problem))

    def _do(self, act: Callable[[], None], told: str, field: str, *, renewed: bool = False) -> None:
        """With `renewed` a backup follows that opens by what opens the desk from now on."""
        if self._begin(self._words("Changing…")):
            if renewed:
                act = partial(_and_back_up, act, self._desk.care)
            self._runner.start(act, lambda _: self._done(told), partial(self._refused, field))

    def _begin(self, sentence: str) -> bool:
        """One change after the other: a key pressed twice changes nothing twice."""
        if self._busy:
            return False
        self._busy = True
        for each in ("pin", "pin_again", "old", "new", "new_again"):
            self._view.show_problem(each, "")
        self._view.show_busy(sentence)
        return True

    def _done(self, told: str) -> None:
        self._busy = False
        self._tell(told)
        if not self._closed:
            self._view.show_busy("")
            self._view.forget()
            self._read()

    def _same(self, one: str, other: str, field: str) -> bool:
        differs = self._words("That is not the same.") if one != other else ""
        self._view.show_problem(field, differs)
        return not differs

    def _code_made(self, code: str) -> None:
        self._busy, self._code_shown = False, True
        if self._closed:
            self._drop_code()
            return
        self._view.show_busy("")
        self._view.show_code(code)

    def _drop_code(self) -> None:
        """The page that showed the code is gone: what opened the desk before still does."""
        self._code_shown = False
        self._runner.start(self._desk.keys.drop_code, lambda _: None, lambda _: None)
        self._tell(
            self._words("The new recovery code was not kept and opens nothing; the one before still does.")
        )

    def _refused(self, field: str, problem_met: Expected) -> None:
        self._busy = False
        if self._closed:
            self._tell(problem(self._words, problem_met))
            return
        self._view.show_busy("")
        field = "new" if problem_met.code == "passphrase_too_short" else field
        self._view.show_problem(field, problem(self._words, problem_met))

    def _told_problem(self, problem_met: Expected) -> None:
        if not self._closed:
            self._view.show_busy("")
        self._tell(problem(self._words, problem_met))

    def _show_ways(self, ways: Ways) -> None:
        words = self._words
        sentence = (
            words("It asks for a PIN.")
            if ways.pin
            else words("It opens by itself while you are signed in to this computer.")
            if ways.account
            else words("It asks for its passphrase.")
        )
        if not ways.key_store:
            sentence += " " + words(
                "This computer has no key store that answers, so nothing else can be chosen."
            )
        self._view.show_ways(sentence, account=ways.account, pin=ways.pin, key_store=ways.key_store)

    def _show_facts(self, facts: DeskFacts) -> None:
        words = self._words
        self._view.show_lock(facts.lock_after if facts.lock_after is not None else LOCK_AFTER)
        told = ""
        if facts.lease_until is not None:
            when = self._when(facts.lease_until)
            told = words(
                "It may work without the centre until {when}. Each sync begins that time anew.", when=when
            )
        self._view.show_lease(told)

    def _show_backup(self, at: datetime | None) -> None:
        words = self._words
        told = words("Last backup: {when}.", when=self._when(at)) if at else words("There is no backup yet.")
        self._view.show_backup(told)

    def _backed_up(self, _: Path) -> None:
        self._done(self._words("The backup is made."))

    def _checked(self) -> tuple[Damage | None, list[Finding], int]:
        care = self._desk.care
        return care.check(), care.audit_findings(), care.audit_rows()

    def _show_check(self, answer: tuple[Damage | None, list[Finding], int]) -> None:
        words = self._words
        damage, findings, rows = answer
        whole = words("The database is whole.")
        chained = words("All {rows} rows of the audit are as they were written.", rows=f"{rows:,}")
        if damage is not None:
            pages = len(damage.pages)
            whole = words("The database is damaged: {pages} pages. Tell the service desk.", pages=pages)
        if findings:
            at_row = findings[0].number
            chained = words(
                "Row {number} of the audit is not as it was written. Tell the service desk.", number=at_row
            )
        parts = (whole, chained)
        if self._closed:
            self._tell(" ".join(parts))
            return
        self._view.show_busy("")
        self._view.show_check(" ".join(parts), good=damage is None and not findings)

    def _when(self, at: datetime) -> str:
        today = london_day(self._desk.clock())
        return f"{day_words(self._words, london_day(at), today)} {clock_words(at)}"


def _and_back_up(act: Callable[[], None], care: CarePort) -> None:
    act()
    with contextlib.suppress(Expected):  # the daily one follows, and its trouble is told
        care.back_up()
