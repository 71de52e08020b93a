"""What the officer sees, prints or takes away is written down in the audit before it is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from caseapp.domain.audit import Act
from caseapp.errors import Expected
from caseapp.ports import Reader, UnitOfWork
from ui.presenters.ports import Asked, DeskPort, Runner

T = TypeVar("T")


def see(
    desk: DeskPort,
    runner: Runner,
    kind: str,
    record: str,
    ask: Callable[[Reader], T],
    show: Callable[[T], None],
    problem: Callable[[Expected], None],
) -> Asked:
    """Ask for what is shown of a record, and write down the view in the same transaction.

    Where nothing can be written it is only asked: a desk that may be looked at must show what warns of danger.
    """
    if desk.read_only:
        return runner.start(partial(desk.read, ask), show, problem)

    def look(work: UnitOfWork) -> T:
        work.audit(Act.VIEWED, kind, record)
        return ask(work)

    return runner.follow(desk.write(look), lambda done: show(done.value), problem)


def seen(desk: DeskPort, runner: Runner, kind: str, record: str, problem: Callable[[Expected], None]) -> None:
    """Write down that a record was shown; nobody waits for it."""
    if not desk.read_only:
        written = desk.write(lambda work: work.audit(Act.VIEWED, kind, record))
        runner.follow(written, lambda _: None, problem)


def write_down(desk: DeskPort, act: Act, kind: str, record: str) -> None:
    """Write down what is about to be done. Off the GUI thread: it waits for the writer."""
    if not desk.read_only:
        desk.write(lambda work: work.audit(act, kind, record)).result()
