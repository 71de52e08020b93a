"""What presenters ask for: a desk to act on and one door off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.errors import Expected
from caseapp.letters.press import Press
from caseapp.ports import Changes, Clock, Done, Reader, UnitOfWork
from caseapp.usecases.knowledge import Knowledge
from ui.actions import Offered
from ui.models.case_looks import ReadOutLook
from ui.models.paper import Paper

P = ParamSpec("P")
T = TypeVar("T")


class Asked(Protocol):
    """A question that is on its way; once cancelled its answer is dropped."""

    def cancel(self) -> None: ...


class Runner(Protocol):
    """Runs a call off the GUI thread and brings its answer, or its expected failure, back to it."""

    def start(
        self, call: Callable[[], T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> Asked: ...

    def start_apart(
        self, call: Callable[[], T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> Asked:
        """As `start`, for a call that the world outside may hold up for ever; no other waits for it."""
        ...

    def follow(
        self, future: Future[T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> Asked: ...


class DeskPort(Protocol):
    """The open desk, as presenters use it."""

    @property
    def knowledge(self) -> Knowledge: ...

    @property
    def press(self) -> Press: ...

    @property
    def clock(self) -> Clock: ...

    @property
    def practice(self) -> bool:
        """Whether this is a desk to practise at: nothing leaves it, on paper neither."""
        ...

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: every act raises `FolderReadOnly`."""
        ...

    def read(self, ask: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T: ...

    def write(
        self, act: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[Done[T]]: ...

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]: ...

    def sign_in(self, address: str, council: str, username: str, password: str, code: str = "") -> None: ...


class Navigator(Protocol):
    """Where a screen can lead, and where an act is told of."""

    def open_person(self, person: PersonId) -> None:
        """Show a person; on a live contact without a caller it becomes the caller."""
        ...

    def open_case(self, case: CaseId, read_out: ReadOutLook | None = None) -> None:
        """Show a case, and of one that is new what the caller is to be told."""
        ...

    def open_new_case(
        self, person: PersonId | None = None, place: PropertyId | None = None, typed: str = ""
    ) -> None:
        """The form of a new case; `typed` is what was searched for a person or place that was not found."""
        ...

    def open_letter(self, case: CaseId) -> None: ...

    def open_conflict(self, act: str) -> None:
        """Show what has to be chosen of an act; of nothing in particular: the first there is."""
        ...

    def offered_acts(self, typed: str) -> Sequence[Offered]:
        """Acts that can be done now, each of whose typed words begins a word of theirs."""
        ...

    def do_act(self, action: str) -> None:
        """Do one of them, as its key would."""
        ...

    def close_screen(self, key: str) -> None:
        """Close the tab of this key: `person:<id>`, `case:<id>`, `letter:<case id>`, `new-case`."""
        ...

    def print_out(self, paper: Paper) -> None:
        """Ask where to print a letter or a list, and print it there."""
        ...

    def tell(self, sentence: str, *, done: bool = True, undo: Callable[[], None] | None = None) -> None:
        """Say what an act did, or why nothing was `done`, in the strip at the foot; `undo` takes it back.

        It stays until the next act, and no longer than the officer stays with that tab.
        """
        ...

    def tell_problem(self, problem: Expected) -> None:
        """Say what went wrong and what to do next."""
        ...
