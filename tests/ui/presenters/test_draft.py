"""Drafts: what was typed last is what is kept, however fast it is typed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TypeVar

from caseapp.bootstrap import Desk
from caseapp.errors import Expected
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.people import add_note
from ui.presenters.draft import DraftKeeper

T = TypeVar("T")


class Never:
    def cancel(self) -> None: ...


@dataclass
class ByHand:
    """A runner whose answers the test hands over."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def start(
        self, call: Callable[[], T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> Never:
        raise AssertionError("drafts are written, not read")

    def follow(
        self, future: Future[T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> Never:
        self.waiting.append(lambda: show(future.result()))
        return Never()


def _keeper(desk: Desk) -> tuple[DraftKeeper, ByHand, list[str]]:
    runner, kept = ByHand(), list[str]()
    keeper = DraftKeeper(
        "key", desk, runner, lambda: kept.append("kept"), lambda problem: kept.append("problem")
    )
    return keeper, runner, kept


def test_what_is_typed_during_a_write_is_written_as_one(empty_desk: Desk) -> None:
    keeper, runner, kept = _keeper(empty_desk)
    for text in ("B", "Bi", "Bin"):
        keeper.typed(text)
    assert len(runner.waiting) == 1
    runner.waiting[0]()
    assert kept == []
    assert len(runner.waiting) == 2
    runner.waiting[1]()
    assert kept == ["kept"]
    assert empty_desk.read(kept_draft, "key") == "Bin"


def test_flush_puts_it_before_the_next_act(empty_desk: Desk) -> None:
    keeper, _, _ = _keeper(empty_desk)
    keeper.typed("B")
    keeper.typed("Bin")
    keeper.flush()
    assert empty_desk.write(kept_draft, "key").result().value == "Bin"


def test_a_forgotten_draft_does_not_come_back_after_the_note(empty_desk: Desk) -> None:
    keeper, runner, _ = _keeper(empty_desk)
    keeper.typed("B")
    keeper.typed("Bin")
    keeper.forget()
    empty_desk.write(add_note, "Bin", draft="key").result()
    runner.waiting[0]()
    assert len(runner.waiting) == 1
    assert empty_desk.read(kept_draft, "key") == ""
