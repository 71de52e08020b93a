"""The guided first call: steps in a table, each done when what stands on the practice desk says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

from caseapp.domain.references import spoken
from caseapp.errors import Expected
from caseapp.ports import Changes
from caseapp.texts import Words
from caseapp.usecases.first_call import CallSoFar, call_so_far, read_out
from ui.keymap import key_shown
from ui.models.start_looks import StepLook, StepState
from ui.presenters.ports import Asked, DeskPort, Runner

_CALL_KINDS: Final = frozenset({"contact", "party", "topic", "case", "activity", "setting"})


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step: its English messages, the keys that fill the blanks of `how`, and when it is done.

    What no window can see, the officer says with a button of these words.
    """

    head: str
    how: str
    done: Callable[[CallSoFar], bool]
    keys: tuple[tuple[str, str], ...] = ()
    said: str = ""


STEPS: Final = (
    GuideStep(
        "The phone rings: pick up",
        "Press {call}. The call stands at the right, with its time.",
        lambda call: call.begun,
        (("call", "call"),),
    ),
    GuideStep(
        "Find the caller",
        "“Tomos Adeyemi here, my bin was not emptied.” Press {find}, type “ade” and press Enter. The person you open"
        " becomes the caller.",
        lambda call: call.caller_known,
        (("find", "find"),),
    ),
    GuideStep(
        "Read the warning",
        "The red band is a warning at this address. Read it before all else, then press {marker}.",
        lambda call: call.marker_read,
        (("marker", "marker"),),
    ),
    GuideStep(
        "Open a case",
        "Press {new}, type “bin” and press Enter. Answer with the key that stands at each answer; Tab moves on. For the"
        " day, “today” will do. Then press {open}.",
        lambda call: bool(call.reference),
        (("new", "case-for"), ("open", "open-case")),
    ),
    GuideStep(
        "Read out the reference",
        "Say it letter by letter: {spoken}. It is valid at once. Then press {said}.",
        lambda call: call.read_out,
        (("said", "read-out"),),
        "I have read it out",
    ),
    GuideStep(
        "End the call",
        "Press {end}, then a letter for why he had to ring, such as N, and {end} again.",
        lambda call: call.ended,
        (("end", "end"),),
    ),
)
READ_OUT_KEY: Final = "Alt+G"


class GuideView(Protocol):
    """`now` is the step in hand; `button` what can be said of it, if anything."""

    def show_steps(
        self, place: str, steps: Sequence[StepLook], now: StepLook | None, button: str
    ) -> None: ...

    def show_done(self, head: str, detail: str, button: str) -> None: ...


class GuidePresenter:
    """Watches one practice desk. Where the call stands is read from the desk, so that nothing here is to be kept."""

    def __init__(
        self,
        view: GuideView,
        desk: DeskPort,
        runner: Runner,
        words: Words,
        tell_problem: Callable[[Expected], None],
        leave: Callable[[], object],
    ) -> None:
        """`leave` ends the practice."""
        self._view, self._desk, self._runner, self._words = view, desk, runner, words
        self._tell_problem, self._leave = tell_problem, leave
        self._call = CallSoFar()
        self._asked: Asked | None = None

    @property
    def is_done(self) -> bool:
        """Whether the last step was done."""
        return all(step.done(self._call) for step in STEPS)

    def start(self) -> None:
        """Show where the call stands."""
        self._read()

    def changed(self, changes: Changes) -> None:
        """Look again if something of the call changed."""
        if any(kind in _CALL_KINDS for kind, _ in changes.touched):
            self._read()

    def close(self) -> None:
        """Look no more."""
        if self._asked is not None:
            self._asked.cancel()

    def pressed(self) -> None:
        """The officer says that the step in hand is done, or at the end that the practice is over."""
        if self.is_done:
            self._leave()
        elif self._now().said:
            written = self._desk.write(read_out, self._call.reference)
            self._runner.follow(written, lambda _: None, self._tell_problem)

    def _read(self) -> None:
        self.close()
        ask = partial(self._desk.read, call_so_far, self._desk.clock())
        self._asked = self._runner.start(ask, self._show, self._tell_problem)

    def _now(self) -> GuideStep:
        return next(step for step in STEPS if not step.done(self._call))

    def _show(self, call: CallSoFar) -> None:
        self._call = call
        words = self._words
        if self.is_done:
            self._view.show_done(
                words("That was a whole call"),
                words(
                    "Found, warned, opened, read out and ended. Your own calls go the same way. {key} opens the help.",
                    key=key_shown("help"),
                ),
                words("End the practice"),
            )
            return
        now = self._now()
        number = STEPS.index(now)
        looks = [self._look(step, place, number) for place, step in enumerate(STEPS)]
        place = words("Step {number} of {all}", number=number + 1, all=len(STEPS))
        self._view.show_steps(place, looks, looks[number], words(now.said) if now.said else "")

    def _look(self, step: GuideStep, place: int, now: int) -> StepLook:
        words = self._words
        state = StepState.DONE if place < now else StepState.NOW if place == now else StepState.LATER
        keys = {blank: READ_OUT_KEY if act == "read-out" else key_shown(act) for blank, act in step.keys}
        letters = spoken(self._call.reference) if self._call.reference else ""
        how = words(step.how, **keys, spoken=letters) if state is StepState.NOW else ""
        return StepLook(state, words(step.head), how)
