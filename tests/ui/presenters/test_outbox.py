"""The outbox tells of a case that two officers gave away in names, in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import CUSTOMER_SERVICES, JO, REVENUES, WASTE
from caseapp.domain.case import Assign, Case
from caseapp.domain.ids import OfficerId, TeamId
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.texts import Words
from caseapp.wire.messages import Result, WireClash
from tests.support.screens import HeldRunner, Led
from ui.delegates.looks import OutboxLook, OutboxState
from ui.models.outbox_looks import ActsLook, FormField
from ui.presenters.outbox import OutboxPresenter
from ui.runtime.line import Line, LineState


@dataclass
class Shown:
    looks: list[OutboxLook] = field(default_factory=list)

    def show_counts(self, open_acts: int, done: int) -> None: ...

    def show_rows(self, rows: Sequence[tuple[str, OutboxLook]], empty: str) -> None:
        self.looks = [look for _, look in rows]

    def show_line(self, look: str, head: str, detail: str, *, sign_in: bool) -> None: ...

    def show_acts(self, look: ActsLook | None) -> None: ...

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
