"""What the outbox says and reads: two answers by name, the next page after a failed one, the act in hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import CUSTOMER_SERVICES, JO, REVENUES, RHIANNON, WASTE
from caseapp.domain.case import Assign, Case
from caseapp.domain.ids import OfficerId, TeamId
from caseapp.errors import DiskFull
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.texts import Words
from caseapp.usecases.people import add_note
from caseapp.wire.messages import Result, WireClash
from tests.support.screens import HeldRunner, Led
from ui.delegates.looks import OutboxLook, OutboxState
from ui.models.outbox_looks import ActsLook, FormField
from ui.presenters import outbox
from ui.presenters.outbox import OutboxPresenter
from ui.runtime.line import Line, LineState


@dataclass
class Shown:
    looks: list[OutboxLook] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    acts: ActsLook | None = None

    def show_counts(self, open_acts: int, done: int) -> None: ...

    def show_rows(self, rows: Sequence[tuple[str, OutboxLook]], empty: str) -> None:
        self.looks, self.keys = [look for _, look in rows], [key for key, _ in rows]

    def show_line(self, look: str, head: str, detail: str, *, sign_in: bool) -> None: ...

    def show_acts(self, look: ActsLook | None) -> None:
        self.acts = look

    def show_form(self, fields: Sequence[FormField]) -> None: ...


def _told(
    desk: Desk, language: str, team: TeamId | None, officer: OfficerId | None, theirs: list[str]
) -> str:
    case = desk.read(lambda reader: reader.find(Case, closed_at=None, team=WASTE))[0]
    desk.write(lambda work: work.command(case, Assign(team, officer))).result()
    machinery = StoreSyncDesk(desk._store, desk.clock)
    (sent,) = machinery.take(10)
    mine = [team or "", officer or ""]
    machinery.settle([Result(sent.id, "conflict", clashes=[WireClash("assign", None, theirs, mine)])], "")
    shown, runner, words = Shown(), HeldRunner(), Words(language)
    OutboxPresenter(shown, desk, runner, Led(), words, LineState(Line.OFFLINE, desk.clock())).start()
    runner.asked[-1].answer()
    (look,) = shown.looks
    assert look.state is OutboxState.CONFLICT
    return look.reason


@pytest.mark.parametrize(
    ("theirs", "mine", "told"),
    [
        (
            [CUSTOMER_SERVICES, JO],
            (REVENUES, None),
            "Somebody else was first: the case is with Jo Mistry now. You gave it to Revenues; that is kept here as "
            "a request.",
        ),
        (
            [REVENUES, ""],
            (CUSTOMER_SERVICES, JO),
            "Somebody else was first: the case is with Revenues now. You gave it to Jo Mistry; that is kept here as "
            "a request.",
        ),
        (
            ["", ""],
            (REVENUES, None),
            "Somebody else was first: the case is with nobody now. You gave it to Revenues; that is kept here as "
            "a request.",
        ),
    ],
)
def test_both_owners_are_told_by_name(
    westmere_desk: Desk, theirs: list[str], mine: tuple[TeamId, OfficerId | None], told: str
) -> None:
    assert _told(westmere_desk, "en", *mine, theirs) == told


def test_both_owners_are_told_in_welsh(westmere_desk: Desk) -> None:
    assert _told(westmere_desk, "cy", REVENUES, None, [CUSTOMER_SERVICES, JO]) == (
        "Roedd rhywun arall yn gyntaf: Jo Mistry sydd â’r achos nawr. Rhoesoch chi’r achos i Refeniw; "
        "cedwir hynny yma fel cais."
    )


def _outbox(desk: Desk) -> tuple[Shown, HeldRunner, OutboxPresenter]:
    shown, runner = Shown(), HeldRunner()
    state = LineState(Line.OFFLINE, desk.clock())
    presenter = OutboxPresenter(shown, desk, runner, Led(), Words(), state)
    presenter.start()
    runner.asked.pop().answer()
    return shown, runner, presenter


def test_after_a_read_that_failed_the_next_page_is_read(
    westmere_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "_PAGE", 2)
    for number in range(5):
        westmere_desk.write(add_note, f"Note {number}.", person=RHIANNON).result()
    shown, runner, presenter = _outbox(westmere_desk)
    presenter._many = {"open": 2, "done": 2}
    presenter.stated(LineState(Line.OFFLINE, westmere_desk.clock()))
    runner.asked.pop().answer()
    assert len(shown.looks) == 2
    presenter.more_wanted()
    presenter.more_wanted()  # it is on its way
    (failing,) = runner.asked
    failing.problem(DiskFull())
    runner.asked.clear()
    presenter.more_wanted()
    runner.asked.pop().answer()
    assert len(shown.looks) == 4


def test_an_act_in_hand_that_is_done_stays_though_later_ones_push_it_down(
    westmere_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "_PAGE", 2)
    machinery = StoreSyncDesk(westmere_desk._store, westmere_desk.clock)

    def sent(number: int) -> None:
        westmere_desk.write(add_note, f"Note {number}.", person=RHIANNON).result()
        machinery.settle([Result(each.id, "applied") for each in machinery.take(10)], "")

    sent(1)
    shown, runner, presenter = _outbox(westmere_desk)
    presenter._many = {"open": 2, "done": 2}
    presenter.part_chosen("done")
    (held,) = shown.keys
    presenter.chosen(held)
    for number in range(2, 7):
        sent(number)
    presenter.stated(LineState(Line.OFFLINE, westmere_desk.clock()))
    _answer_all(runner)
    assert held in shown.keys and shown.acts is not None


def test_an_act_in_hand_that_is_gone_is_looked_for_once(
    westmere_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "_PAGE", 2)
    machinery = StoreSyncDesk(westmere_desk._store, westmere_desk.clock)
    for number in range(9):
        westmere_desk.write(add_note, f"Note {number}.", person=RHIANNON).result()
        machinery.settle([Result(each.id, "applied") for each in machinery.take(10)], "")
    shown, runner, presenter = _outbox(westmere_desk)
    presenter._many = {"open": 2, "done": 2}
    presenter.part_chosen("done")
    presenter.chosen(shown.keys[0])
    westmere_desk._store.in_writer(
        lambda c: (
            c.exec_driver_sql("DELETE FROM outbox WHERE number = (SELECT max(number) FROM outbox)") and None
        )
    ).result()
    presenter.stated(LineState(Line.OFFLINE, westmere_desk.clock()))
    assert _answer_all(runner) == 2
    assert len(shown.keys) == 8 and shown.acts is None


def _answer_all(runner: HeldRunner) -> int:
    answered = 0
    while runner.asked:
        runner.asked.pop().answer()
        answered += 1
    return answered
