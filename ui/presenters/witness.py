"""What the officer sees, prints or takes away is written down in the audit before it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from caseapp.domain.audit import Act
from caseapp.ports import Reader, UnitOfWork
from ui.presenters.ports import DeskPort

T = TypeVar("T")


def see(desk: DeskPort, kind: str, record: str, ask: Callable[[Reader], T]) -> T:
    """Ask for what is shown of a record, and write down the view in the same transaction. Off the GUI thread.

    Where nothing can be written it is only asked: a desk that may be looked at must show what warns of danger.
    """
    if desk.read_only:
        return desk.read(ask)

    def look(work: UnitOfWork) -> T:
        work.audit(Act.VIEWED, kind, record)
        return ask(work)

    return desk.write(look).result().value


def write_down(desk: DeskPort, act: Act, kind: str, record: str) -> None:
    """Write down what is about to be done. Off the GUI thread."""
    if not desk.read_only:
        desk.write(lambda work: work.audit(act, kind, record)).result()
