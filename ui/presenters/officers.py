"""The council's officers and teams, for administrators: what the desk knows, what the centre adds, acts there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Protocol, TypeVar

from caseapp.domain.council import Role
from caseapp.errors import Expected, NoLine
from caseapp.ports import Changes, Reader
from caseapp.texts import Words, problem
from caseapp.usecases.officers import (
    AccountAtCentre,
    CodeGiven,
    DeviceAtCentre,
    OfficerRow,
    Roster,
    TeamRow,
    roster,
)
from caseapp.usecases.this_desk import DeskFacts, desk_facts
from ui.delegates.looks import ResultLook
from ui.models.officer_looks import ActLook, CodeLook, DetailLook, EntryLook
from ui.models.paper import list_at_hand
from ui.presenters.officers_words import Wording
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.runtime.line import Line, LineState

T = TypeVar("T")
OFFICERS, TEAMS = "officers", "teams"
_FIELDS = {
    "username_taken": "username",
    "invalid_officer": "username",
    "team_exists": "name",
    "bad_value": "name",
    "last_administrator": "role",
}
"""Beside which field of a form a refusal of the centre stands."""


class OfficersPort(Protocol):
    """What is asked of the centre; each answer takes its time and may be what the line gives."""

    def listed(self) -> Future[tuple[AccountAtCentre, ...]]: ...

    def devices(self, officer: str) -> Future[tuple[DeviceAtCentre, ...]]: ...

    def invite(self, username: str, name: str, role: str, team: str) -> Future[CodeGiven]: ...

    def give_code(self, officer: str) -> Future[CodeGiven]: ...

    def suspend(self, officer: str) -> Future[None]: ...

    def let_back(self, officer: str) -> Future[None]: ...

    def change(self, officer: str, name: str, role: str, team: str) -> Future[None]: ...

    def sign_out(self, officer: str, device: str) -> Future[None]: ...

    def make_team(self, name: str, name_cy: str, services: tuple[str, ...]) -> Future[str]: ...

    def change_team(self, team: str, name: str, name_cy: str, services: tuple[str, ...]) -> Future[None]: ...


class AdministeredDesk(DeskPort, Protocol):
    """A desk whose centre can be asked about officers."""

    @property
    def officers(self) -> OfficersPort: ...


class OfficersView(Protocol):
    """Parts are officers and teams; the fields of a form are those of its look."""

    def show_counts(self, officers: int, teams: int) -> None: ...

    def show_off(self, sentence: str) -> None:
        """Why nothing can be changed now; empty while the centre answers."""
        ...

    def show_rows(self, rows: Sequence[tuple[str, ResultLook]], empty: str) -> None: ...

    def take(self, id: str) -> None:
        """Take a row in hand, if it is shown."""
        ...

    def show_detail(self, look: DetailLook | None) -> None: ...

    def show_acts(self, acts: Sequence[ActLook]) -> None: ...

    def show_entry(self, look: EntryLook | None) -> None: ...

    def show_problem(self, field: str, sentence: str) -> None: ...

    def show_question(self, sentence: str) -> None:
        """Ask whether to give another password code, and say what follows; empty when it is answered."""
        ...

    def show_code(self, look: CodeLook | None) -> None: ...


class OfficersPresenter:
    """Shows the desk's own rows at once, and the centre's as soon as it answers."""

    def __init__(
        self, view: OfficersView, desk: AdministeredDesk, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._roster = Roster("", (), ())
        self._facts: DeskFacts | None = None
        self._accounts: dict[str, AccountAtCentre] | None = None
        self._devices: tuple[DeviceAtCentre, ...] | None = None
        self._off = words("Asking the centre…")
        self._part, self._narrowed, self._now, self._entry = OFFICERS, "", "", ""
        self._asked: dict[str, Asked] = {}
        self._closed = False

    def start(self) -> None:
        self._read()
        self.ask_again()

    def changed(self, changes: Changes) -> None:
        if any(kind in ("officer", "team") for kind, _ in changes.touched):
            self._read()

    def close(self) -> None:
        """Show no more; an act that is under way is finished."""
        self._closed = True
        for asked in self._asked.values():
            asked.cancel()

    def stated(self, state: LineState) -> None:
        """The line has come, gone, or stopped: what the centre had not told it may tell now."""
        if self._off and state.line is Line.SYNCED:
            self.ask_again()
        elif not self._off and state.line is Line.OFFLINE:
            self._not_listed(NoLine())

    def ask_again(self) -> None:
        """Ask the centre how the accounts stand, as when the line is back."""
        self._follow("accounts", self._desk.officers.listed(), self._listed, self._not_listed)

    def part_chosen(self, part: str) -> None:
        self._part = part
        self.leave_entry()
        self._show_rows()

    def narrowed(self, text: str) -> None:
        """Show those alone whose name, user name, role, team or state holds this."""
        self._narrowed = text.strip().casefold()
        self._show_rows()

    def print_asked(self) -> None:
        """Print the part that is shown, narrowed as it is."""
        words, looks = self._words, [look for _, look in self._shown()]
        told = [words("Officers") if self._part == OFFICERS else words("Teams")]
        if self._narrowed:
            told.append(words("narrowed by “{typed}”", typed=self._narrowed))
        if self._part == OFFICERS:
            heads: tuple[str, ...] = (
                words("Name"),
                words("Role and team"),
                words("State"),
                words("Last seen"),
            )
            rows: list[tuple[str, ...]] = [
                (look.title, look.why, ", ".join(chip.words for chip in look.chips), look.tail)
                for look in looks
            ]
        else:
            heads, rows = (words("Name"), words("Officers")), [(look.title, look.why) for look in looks]
        title = words("Officers and teams")
        self._navigator.print_out(list_at_hand("officers", title, (" · ".join(told),), heads, rows))

    def chosen(self, id: str) -> None:
        """The row in hand is another."""
        if id == self._now:
            return
        self._now, self._devices = id, None
        self._view.show_question("")
        self._show_detail()
        self._ask_devices()

    def acted(self, act: str) -> None:
        """One of the acts shown was asked for; its reason, if it is off, is on its button."""
        acts: dict[str, Callable[[], None]] = {
            "new": partial(self._begin_entry, "new"),
            "change": partial(self._begin_entry, "change"),
            "code": self._ask_for_code,
            "suspend": self._suspend,
            "let_back": self._let_back,
        }
        if any(look.key == act and not look.reason for look in self._acts()):
            acts[act]()

    def code_agreed(self) -> None:
        """The officer in hand is to get another code."""
        self._view.show_question("")
        if (officer := self._officer()) is not None:
            given = self._desk.officers.give_code(officer.id)
            told = self._words("{name} is signed out and sets a new password.", name=officer.name)
            self._do(given, lambda code: self._code_given(code, officer, told))

    def code_left(self) -> None:
        """No other code, then."""
        self._view.show_question("")

    def code_done(self) -> None:
        """The code has been handed over: it stands nowhere any more."""
        self._view.show_code(None)

    def signed_out(self, device: str) -> None:
        """End the sign-ins of a device of the officer in hand."""
        if (officer := self._officer()) is not None:
            told = self._words("Signed out. That desk keeps its work and asks for the password.")
            self._do(self._desk.officers.sign_out(officer.id, device), lambda _: self._tell(told))

    def saved(self, given: Mapping[str, str]) -> None:
        """The form that is open was filled in."""
        for field in given:
            self._view.show_problem(field, "")
        empty = [each for each in ("name", "name_cy", "username") if not given.get(each, "x").strip()]
        for field in empty:
            self._view.show_problem(field, self._words("Fill this in."))
        if not empty:
            (self._save_officer if self._part == OFFICERS else self._save_team)(given)

    def leave_entry(self) -> None:
        """Nothing of the form is kept."""
        self._entry = ""
        self._view.show_entry(None)

    def _save_officer(self, given: Mapping[str, str]) -> None:
        name, role, team = given["name"].strip(), given["role"], given["team"]
        if self._entry == "new":
            username = given["username"].strip().lower()
            made = OfficerRow("", username, name, Role(role), team)
            told = self._words("{name} is invited.", name=name)
            invited = self._desk.officers.invite(username, name, role, team)
            self._do(invited, lambda code: self._code_given(code, made, told), self._entry_refused)
        elif (officer := self._officer()) is not None:
            told = self._words("{name} is changed.", name=name)
            changed = self._desk.officers.change(officer.id, name, role, team)
            self._do(changed, lambda _: self._tell(told), self._entry_refused)

    def _save_team(self, given: Mapping[str, str]) -> None:
        name, name_cy = given["name"].strip(), given["name_cy"].strip()
        services = tuple(given["services"].split())
        told = self._words("{name} is saved.", name=name)
        if self._entry == "new":
            made = self._desk.officers.make_team(name, name_cy, services)
            self._do(made, lambda _: self._tell(told), self._entry_refused)
        elif (team := self._team()) is not None:
            changed = self._desk.officers.change_team(team.id, name, name_cy, services)
            self._do(changed, lambda _: self._tell(told), self._entry_refused)

    def _begin_entry(self, entry: str) -> None:
        self._entry = entry
        of_officer = self._wording.officer_entry(self._officer() if entry == "change" else None)
        of_team = self._wording.team_entry(self._team() if entry == "change" else None)
        self._view.show_entry(of_officer if self._part == OFFICERS else of_team)

    def _ask_for_code(self) -> None:
        if (officer := self._officer()) is not None:
            self._view.show_question(
                self._words(
                    "{name} is signed out everywhere, and the password they have opens nothing any more.",
                    name=officer.name,
                )
            )

    def _suspend(self) -> None:
        if (officer := self._officer()) is not None:
            told = self._words("{name} is suspended and signed out everywhere.", name=officer.name)
            back = partial(self._let_back, officer)
            self._do(self._desk.officers.suspend(officer.id), lambda _: self._tell(told, back))

    def _let_back(self, officer: OfficerRow | None = None) -> None:
        if (officer := officer or self._officer()) is not None:
            told = self._words("{name} may sign in again.", name=officer.name)
            self._do(self._desk.officers.let_back(officer.id), lambda _: self._tell(told))

    def _do(
        self,
        future: Future[T],
        done: Callable[[T], None],
        refused: Callable[[Expected], None] | None = None,
    ) -> None:
        """Have something done at the centre; it is told of also when this page is closed by then."""

        def did(answer: T) -> None:
            done(answer)
            if not self._closed:
                self.ask_again()
                self._ask_devices()

        self._runner.follow(future, did, refused or self._navigator.tell_problem)

    def _tell(self, sentence: str, undo: Callable[[], None] | None = None) -> None:
        if not self._closed:
            self.leave_entry()
        self._navigator.tell(sentence, undo=undo)

    def _code_given(self, code: CodeGiven, officer: OfficerRow, told: str) -> None:
        if self._closed:
            told += " " + self._words("This page was closed before the code was shown: give another.")
        self._tell(told)
        if not self._closed:
            self._view.show_code(self._wording.code(code, officer, self._facts))

    def _entry_refused(self, problem_met: Expected) -> None:
        field = _FIELDS.get(str(problem_met.values.get("reason", "")))
        if field is None or self._closed:
            self._navigator.tell_problem(problem_met)
        else:
            self._view.show_problem(field, problem(self._words, problem_met))

    def _read(self) -> None:
        self._ask(
            "rows",
            self._runner.start(
                partial(self._desk.read, _known, self._words.language), self._show, self._problem
            ),
        )

    def _show(self, known: tuple[Roster, DeskFacts]) -> None:
        self._roster, self._facts = known
        self._show_rows()

    def _listed(self, accounts: tuple[AccountAtCentre, ...]) -> None:
        self._accounts, self._off = {each.officer.id: each for each in accounts}, ""
        self._show_rows()

    def _not_listed(self, problem_met: Expected) -> None:
        told = (
            self._words("The centre cannot be reached: you can look, but not change anything.")
            if isinstance(problem_met, NoLine)
            else problem(self._words, problem_met)
        )
        self._off = told
        self._show_rows()

    def _ask_devices(self) -> None:
        if self._part == OFFICERS and self._now:
            devices = self._desk.officers.devices(self._now)
            self._follow("devices", devices, partial(self._show_devices, self._now), lambda _: None)

    def _show_devices(self, officer: str, devices: tuple[DeviceAtCentre, ...]) -> None:
        if officer == self._now:
            self._devices = devices
            self._show_detail()

    def _show_rows(self) -> None:
        words = self._words
        self._view.show_counts(len(self._officers()), len(self._roster.teams))
        self._view.show_off(self._off)
        shown = self._shown()
        empty = (
            words("Nobody is called that.")
            if self._narrowed
            else words("Nothing has come from the centre yet.")
        )
        self._view.show_rows(shown, empty)
        if self._now not in [id for id, _ in shown]:
            self.chosen(shown[0][0] if shown else "")
        else:
            self._show_detail()
        self._view.take(self._now)

    def _shown(self) -> list[tuple[str, ResultLook]]:
        """The rows of the part that is looked at, narrowed."""
        wording = self._wording
        if self._part == OFFICERS:
            rows = [(each.id, wording.officer_row(each, self._account(each.id))) for each in self._officers()]
        else:
            teams = self._roster.teams
            rows = [(each.id, wording.team_row(each, len(self._in_team(each.id)))) for each in teams]
        return [(id, look) for id, look in rows if self._fits(id, look)]

    def _fits(self, id: str, look: ResultLook) -> bool:
        username = next((each.username for each in self._officers() if each.id == id), "")
        told = (look.title, username, look.why, *(chip.words for chip in look.chips))
        return self._narrowed in " ".join(told).casefold()

    def _show_detail(self) -> None:
        look: DetailLook | None = None
        officer, team = self._officer(), self._team()
        if officer is not None:
            remark = (
                self._words("Not known without the centre.")
                if self._off
                else self._words("Asking the centre…")
            )
            account = self._account(officer.id)
            look = self._wording.officer_detail(officer, account, self._devices, remark)
        elif team is not None:
            look = self._wording.team_detail(team, self._in_team(team.id))
        self._view.show_detail(look)
        self._view.show_acts(self._acts())

    def _acts(self) -> list[ActLook]:
        words, off = self._words, self._off
        none = off or ("" if self._now else words("Choose one first."))
        if self._part == TEAMS:
            return [
                ActLook("new", words("New team"), "plus", off),
                ActLook("change", words("Change"), "pencil-simple", none),
            ]
        mine = words("Another administrator can do that to you.") if self._now == self._roster.me else ""
        account = self._account(self._now)
        toggle = (
            ActLook("let_back", words("Let back"), "user-plus", none)
            if account is not None and account.suspended
            else ActLook("suspend", words("Suspend"), "user-minus", none or mine)
        )
        suspended = words("Let them back first.") if account is not None and account.suspended else ""
        code = words("New password") if account is None or account.password else words("New code")
        return [
            ActLook("new", words("Invite an officer"), "user-plus", off),
            ActLook("change", words("Change"), "pencil-simple", none),
            ActLook("code", code, "key", none or mine or suspended),
            toggle,
        ]

    @property
    def _wording(self) -> Wording:
        teams = {each.id: each for each in self._roster.teams}
        return Wording(self._words, self._desk.clock(), self._desk.knowledge.catalogue, teams)

    def _officers(self) -> tuple[OfficerRow, ...]:
        """As the centre has them, or else as this desk knows them."""
        if self._accounts is None:
            return self._roster.officers
        return tuple(each.officer for each in self._accounts.values())

    def _in_team(self, team: str) -> list[OfficerRow]:
        return [each for each in self._officers() if each.team == team]

    def _account(self, officer: str) -> AccountAtCentre | None:
        return None if self._accounts is None else self._accounts.get(officer)

    def _officer(self) -> OfficerRow | None:
        if self._part != OFFICERS:
            return None
        return next((each for each in self._officers() if each.id == self._now), None)

    def _team(self) -> TeamRow | None:
        if self._part != TEAMS:
            return None
        return next((each for each in self._roster.teams if each.id == self._now), None)

    def _follow(
        self, about: str, future: Future[T], show: Callable[[T], None], refused: Callable[[Expected], None]
    ) -> None:
        self._ask(about, self._runner.follow(future, show, refused))

    def _ask(self, about: str, asked: Asked) -> None:
        """Of two answers about the same the later counts."""
        if (before := self._asked.get(about)) is not None:
            before.cancel()
        self._asked[about] = asked

    def _problem(self, problem_met: Expected) -> None:
        self._navigator.tell_problem(problem_met)


def _known(reader: Reader, language: str) -> tuple[Roster, DeskFacts]:
    return roster(reader, language), desk_facts(reader)
