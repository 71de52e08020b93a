"""The way to an open desk: unlocking or making it, sign-in, PIN, recovery code, filling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from caseapp.desk_keys import DeskKeys, Standing, WaysIn, check_passphrase, check_pin
from caseapp.domain.deadlines import london_day
from caseapp.errors import Expected, FolderFleeting, LeaseOver, PinRemoved
from caseapp.ports import Changes
from caseapp.texts import Words, problem
from caseapp.usecases.this_desk import Holdings, holdings
from ui.models.start_looks import FillLook, StepLook, StepState
from ui.presenters.ports import Asked, DeskPort, Runner
from ui.presenters.sign_in import SignInPresenter, SignInView
from ui.presenters.wording import clock_words, day_words

_RESCUABLE = frozenset(
    {"database_damaged", "database_missing", "database_foreign", "key_file_damaged", "key_file_missing"}
)
"""Failures after which a backup, or what can be read, may take the place of the desk."""


class StartedDesk(DeskPort, Protocol):
    """A desk that can run a round of sync in the calling thread, and whose ways of opening can be changed."""

    @property
    def keys(self) -> DeskKeys: ...

    def sync(self) -> object: ...


class DoorPort(Protocol):
    """The ways into the folder; each takes its time and raises what stands in the way."""

    def ways_in(self) -> WaysIn: ...

    def by_passphrase(self, passphrase: str) -> StartedDesk: ...

    def by_pin(self, pin: str) -> StartedDesk: ...

    def by_account(self) -> StartedDesk: ...

    def standing(self) -> Standing: ...

    def backed_up_at(self) -> datetime | None: ...

    def restore(self, passphrase: str, backup: Path | None = None) -> StartedDesk: ...

    def salvage(self, passphrase: str) -> StartedDesk: ...


class StartView(SignInView, Protocol):
    """`show_problem` also takes the fields passphrase, again, pin, new_pin and pin_again."""

    def show_steps(self, steps: Sequence[StepLook]) -> None: ...

    def ask_passphrase(self, *, new: bool) -> None: ...

    def ask_pin(self) -> None: ...

    def offer_rescue(self, backup: str, *, readable: bool) -> None:
        """Offer the newest backup, by when it was made, "" for none; and to save what can be read."""
        ...

    def ask_sign_in(self) -> None: ...

    def ask_new_pin(self) -> None: ...

    def show_code(self, code: str) -> None: ...

    def show_caution(self, sentence: str) -> None:
        """Say over all pages what the officer must know of this computer; empty for nothing."""
        ...

    def show_filling(self, rows: Sequence[FillLook], remark: str, *, done: bool) -> None: ...


class StartPresenter:
    """Leads from the folder to the open desk; `ready` is called once with the desk when the officer may begin."""

    def __init__(
        self,
        view: StartView,
        runner: Runner,
        words: Words,
        door: DoorPort,
        *,
        opened: Callable[[StartedDesk], None],
        ready: Callable[[StartedDesk], None],
        needed: Callable[[], None],
    ) -> None:
        """`opened` hears of the desk at once; `needed` is called when the officer must be asked something."""
        self._view, self._runner, self._words, self._door = view, runner, words, door
        self._opened, self._ready, self._needed = opened, ready, needed
        self._ways = WaysIn(exists=True)
        self._desk: StartedDesk | None = None
        self._sign_in: SignInPresenter | None = None
        self._filled = self._code_due = self._enrolled = self._readable = False
        self._counting: Asked | None = None
        self.met: Expected | None = None
        """What stood in the way when the desk was to open by itself; the key store may have asked the officer."""

    def start(self, passphrase: str | None, met: Expected | None = None) -> None:
        """Find how the folder opens and ask for what is needed, or use the passphrase that is given.

        With `met`, which an opening before met, the desk is not opened by itself again: the officer would be asked
        twice by the key store.
        """
        self.met = met
        self._runner.start(
            self._door.ways_in, partial(self._begin, passphrase), partial(self._begin_anyhow, passphrase)
        )

    def opened_by_itself(self, desk: StartedDesk, standing: Standing) -> None:
        """Ask the officer for what a desk wants that needed nothing to be opened."""
        self._take(desk)
        self._known(standing)

    def passphrase_given(self, passphrase: str, again: str) -> None:
        """For a new folder both must be the same and long enough."""
        words, new = self._words, not self._ways.exists
        wrong = (
            words("Fill this in.")
            if not passphrase
            else self._refusal(check_passphrase, passphrase)
            if new
            else ""
        )
        differs = words("That is not the same.") if new and passphrase != again else ""
        self._view.show_problem("passphrase", wrong)
        self._view.show_problem("again", differs)
        if not wrong and not differs:
            self._unlock(partial(self._door.by_passphrase, passphrase))

    def pin_given(self, pin: str) -> None:
        """The officer unlocks with the PIN."""
        wrong = "" if pin else self._words("Fill this in.")
        self._view.show_problem("pin", wrong)
        if not wrong:
            self._unlock(partial(self._door.by_pin, pin), partial(self._still_locked, "pin"))

    def passphrase_wanted(self) -> None:
        """The officer would rather give the passphrase or recovery code than the PIN."""
        self._view.ask_passphrase(new=False)

    def restore_wanted(self, passphrase: str, backup: str) -> None:
        """The officer wants a backup in the place of a desk that does not open; "" is the newest in the folder."""
        self._rescue(passphrase, partial(self._door.restore, passphrase, Path(backup) if backup else None))

    def salvage_wanted(self, passphrase: str) -> None:
        """The officer wants all that can be read of a damaged desk."""
        self._rescue(passphrase, partial(self._door.salvage, passphrase))

    def sign_in_given(self, address: str, council: str, username: str, password: str) -> None:
        """The officer asks to be signed in."""
        if self._sign_in is not None:
            self._sign_in.given(address, council, username, password)

    def code_given(
        self, address: str, council: str, username: str, code: str, password: str, again: str
    ) -> None:
        """The officer sets a password with an invitation code, and asks to be signed in."""
        if self._sign_in is not None:
            self._sign_in.code_given(address, council, username, code, password, again)

    def new_pin_given(self, pin: str, again: str) -> None:
        """The officer chooses a PIN; an empty one means none."""
        assert self._desk is not None
        wrong = self._refusal(check_pin, pin) if pin else ""
        differs = self._words("That is not the same.") if pin != again else ""
        self._view.show_problem("new_pin", wrong)
        self._view.show_problem("pin_again", differs)
        if wrong or differs:
            return
        if not pin:
            self._show_code()
            return
        self._view.show_busy(self._words("Keeping the PIN…"))
        self._runner.start(
            partial(self._desk.keys.open_by_pin, pin),
            lambda _: self._show_code(),
            partial(self._refused, "new_pin"),
        )

    def code_kept(self) -> None:
        """The officer has written the recovery code down."""
        assert self._desk is not None
        self._runner.start(self._desk.keys.code_kept, self._kept, partial(self._refused, "new_pin"))

    def started(self) -> None:
        """The officer begins; filling goes on."""
        if self._desk is not None:
            self._ready(self._desk)

    def changed(self, changes: Changes) -> None:
        """Count again while the desk is being filled."""
        self._count()

    def close(self) -> None:
        if self._counting is not None:
            self._counting.cancel()

    def _begin(self, passphrase: str | None, ways: WaysIn) -> None:
        self._ways = ways
        if passphrase:
            self._ask()
            if not ways.exists and (wrong := self._refusal(check_passphrase, passphrase)):
                self._view.show_problem("passphrase", wrong)
                self._needed()
                return
            self._unlock(partial(self._door.by_passphrase, passphrase))
        elif self.met is not None:
            self._ask()
            self._not_by_itself(self.met)
        elif ways.account or (not ways.exists and ways.key_store):
            self._ask()
            self._unlock(self._door.by_account, self._not_by_itself)
        else:
            self._ask()
            self._needed()

    def _begin_anyhow(self, passphrase: str | None, problem_met: Expected) -> None:
        """The key file cannot be read: say so where the passphrase would be given."""
        self._ask()
        self._still_locked("passphrase", problem_met)

    def _ask(self) -> None:
        if self._ways.exists:
            self._show_locked()
        else:
            self._show_steps(0)
            self._view.show_caution(problem(self._words, FolderFleeting()) if self._ways.fleeting else "")
        if self._ways.pin:
            self._view.ask_pin()
        else:
            self._view.ask_passphrase(new=not self._ways.exists)

    def _unlock(
        self, open_desk: Callable[[], StartedDesk], refused: Callable[[Expected], None] | None = None
    ) -> None:
        self._view.show_busy(
            self._words("Unlocking…") if self._ways.exists else self._words("Making this desk…")
        )
        self._runner.start(open_desk, self._unlocked, refused or partial(self._still_locked, "passphrase"))

    def _unlocked(self, desk: StartedDesk) -> None:
        self._take(desk)
        self._runner.start(self._door.standing, self._known, partial(self._still_locked, "passphrase"))

    def _take(self, desk: StartedDesk) -> None:
        self._desk = desk
        self._opened(desk)

    def _known(self, standing: Standing) -> None:
        assert self._desk is not None
        self._view.show_busy("")
        self._enrolled, self._code_due = standing.enrolled, standing.code_due
        if standing.signed_in:
            self._go_on()
            return
        self._show_steps(1)
        self._sign_in = SignInPresenter(self._view, self._desk, self._runner, self._words, self._signed_in)
        self._sign_in.start()
        self._view.ask_sign_in()
        if standing.lease_over:
            self._view.show_problem("password", problem(self._words, LeaseOver()))
        self._needed()

    def _not_by_itself(self, problem_met: Expected) -> None:
        self.met = problem_met
        self._still_locked("passphrase", problem_met)

    def _still_locked(self, field: str, problem_met: Expected) -> None:
        if isinstance(problem_met, PinRemoved):
            self._view.ask_passphrase(new=False)
            field = "passphrase"
        self._refused(field, problem_met)
        if problem_met.code in _RESCUABLE:
            self._readable = problem_met.code == "database_damaged"
            self._view.ask_passphrase(new=False)
            self._runner.start(
                self._door.backed_up_at, self._offer_rescue, partial(self._refused, "passphrase")
            )
        self._needed()

    def _offer_rescue(self, backup: datetime | None) -> None:
        now = london_day(datetime.now(UTC))
        told = f"{day_words(self._words, london_day(backup), now)} {clock_words(backup)}" if backup else ""
        self._view.offer_rescue(told, readable=self._readable)

    def _rescue(self, passphrase: str, make: Callable[[], StartedDesk]) -> None:
        wrong = "" if passphrase else self._words("Give the passphrase first.")
        self._view.show_problem("passphrase", wrong)
        if not wrong:
            self._unlock(make)

    def _refused(self, field: str, problem_met: Expected) -> None:
        self._view.show_busy("")
        self._view.show_problem(field, problem(self._words, problem_met))

    def _refusal(self, check: Callable[[str], None], given: str) -> str:
        try:
            check(given)
        except Expected as refused:
            return problem(self._words, refused)
        return ""

    def _signed_in(self) -> None:
        assert self._desk is not None
        if self._enrolled:
            self._ready(self._desk)
            return
        self._runner.start(self._desk.sync, self._full, self._not_filled)
        if self._code_due:
            self._show_steps(2)
            self._view.ask_new_pin()
        else:
            self._go_on()

    def _show_code(self) -> None:
        assert self._desk is not None
        self._view.show_busy(self._words("Making the recovery code…"))
        self._runner.start(self._desk.keys.new_recovery_code, self._code_made, self._no_code)

    def _no_code(self, problem_met: Expected) -> None:
        """It is asked for again at the next start; the officer need not wait for it."""
        assert self._desk is not None
        self._view.show_busy("")
        self._ready(self._desk)

    def _code_made(self, code: str) -> None:
        self._view.show_busy("")
        self._show_steps(3)
        self._view.show_code(code)
        self._needed()

    def _kept(self, _: None) -> None:
        self._code_due = False
        self._go_on()

    def _go_on(self) -> None:
        """To the recovery code if it was never kept, to the filling of a desk that was just signed in, or to work."""
        assert self._desk is not None
        if self._code_due:
            self._show_code()
        elif self._sign_in is None:
            self._ready(self._desk)
        else:
            self._show_steps(self._last_step)
            self._view.show_filling([], "", done=False)
            self._count()

    def _full(self, _: object) -> None:
        self._filled = True
        self._count()

    def _not_filled(self, problem_met: Expected) -> None:
        if not self._code_due:
            self._view.show_filling([], problem(self._words, problem_met), done=False)

    def _count(self) -> None:
        if self._desk is None or self._sign_in is None or self._code_due:
            return
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._runner.start(
            partial(self._desk.read, holdings), self._counted, self._not_filled
        )

    def _counted(self, held: Holdings) -> None:
        words = self._words
        rows = (
            (words("Markers"), held.markers),
            (words("Places"), held.places),
            (words("People"), held.people),
            (words("Cases"), held.cases),
            (words("Calls"), held.contacts),
            (words("Letters"), held.letters),
        )
        looks = [FillLook(label, f"{count:,}", self._filled) for label, count in rows]
        remark = words("All here.") if self._filled else words("You may begin; it goes on by itself.")
        if self._filled:
            self._show_steps(self._last_step + 1)
        self._view.show_filling(looks, remark, done=self._filled)

    def _show_locked(self) -> None:
        words = self._words
        told = (
            (words("Your work is as you left it"), words("What was half typed is kept")),
            (words("No resident shows while this desk is locked"), words("All of it lies encrypted")),
        )
        self._view.show_steps([StepLook(StepState.DONE, head, detail) for head, detail in told])

    @property
    def _last_step(self) -> int:
        """The step at which the desk is filled."""
        return len(self._steps()) - 2

    def _steps(self) -> list[tuple[str, str]]:
        words = self._words
        sign_in = (words("Sign in at the centre"), words("Council, user name and password"))
        fill = (words("Fill this desk"), words("So that it works with the line down"))
        start = (words("Start taking calls"), words("As soon as you like"))
        if not self._ways.exists and self._ways.key_store:
            return [
                (words("This desk is locked to you"), words("Its key is kept by this computer's key store")),
                sign_in,
                (words("A PIN, if you like"), words("Asked for each time the desk opens")),
                (words("The recovery code"), words("For the day the key store is lost")),
                fill,
                start,
            ]
        return [
            (words("Passphrase of this desk"), words("Locks what is kept here")),
            sign_in,
            fill,
            start,
        ]

    def _show_steps(self, now: int) -> None:
        states = [
            StepState.DONE if place < now else StepState.NOW if place == now else StepState.LATER
            for place in range(len(self._steps()))
        ]
        self._view.show_steps(
            [StepLook(state, *step) for state, step in zip(states, self._steps(), strict=True)]
        )
