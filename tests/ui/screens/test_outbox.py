"""The outbox over a real desk: sentences, states in words, what the centre said."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Case, Progress
from caseapp.domain.person import Person
from caseapp.errors import CentreBusy, CentreUnclear, NoLine, SignInNeeded
from caseapp.ports import UNSETTLED, UnitOfWork
from caseapp.ports import OutboxState as State
from caseapp.storage.outbox import quarantine
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.texts import Words
from caseapp.usecases.outbox import discard, unsettled
from caseapp.usecases.people import NewPerson, add_note, add_person
from caseapp.wire.messages import Result
from tests.support.answers import refuse
from tests.support.screens import Led
from ui.delegates.looks import OutboxLook, OutboxState
from ui.delegates.row import LOOK
from ui.presenters import outbox
from ui.presenters.outbox import _STATES, OutboxPresenter
from ui.runtime.line import Line, LineState
from ui.runtime.runner import Runner
from ui.screens.outbox import OutboxScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"


class Page:
    def __init__(self, qtbot: QtBot, desk: Desk, runner: Runner) -> None:
        self.screen = OutboxScreen(Words())
        state = LineState(Line.OFFLINE, desk.clock())
        self.presenter = OutboxPresenter(self.screen, desk, runner, Led(), Words(), state)
        self.screen.part_chosen.connect(self.presenter.part_chosen)
        qtbot.addWidget(self.screen)
        self.screen.show()
        qtbot.waitExposed(self.screen)
        self.presenter.start()

    def looks(self) -> list[OutboxLook]:
        model = self.screen.rows.model()
        return [model.index(row, 0).data(LOOK) for row in range(model.rowCount())]


@pytest.fixture
def page(qtbot: QtBot, westmere_desk: Desk) -> Iterator[Page]:
    runner = Runner()
    yield Page(qtbot, westmere_desk, runner)
    runner.close()


def _move(work: UnitOfWork) -> None:
    case = work.find(Case, closed_at=None, service="524", status="opened")[0]
    work.command(case, Progress("crew_told"))


def test_each_act_is_one_sentence_whatever_the_name(qtbot: QtBot, page: Page, westmere_desk: Desk) -> None:
    new = NewPerson(HOSTILE, born="1951", phone="07700 900142")
    page.presenter.changed(westmere_desk.write(add_person, new).result().changes)
    noted = westmere_desk.write(add_note, "Bin was out by 6.", person=RHIANNON)
    page.presenter.changed(noted.result().changes)
    qtbot.waitUntil(lambda: len(page.looks()) == 2)
    assert [(look.state, look.word, look.sentence) for look in page.looks()] == [
        (OutboxState.WAITING, "Waiting", f"You took down a new person, {HOSTILE}."),
        (OutboxState.WAITING, "Waiting", "You added a note about Rhiannon Llŷr."),
    ]
    assert page.screen.line.text().startswith("Offline since ")


def test_what_the_centre_refused_says_why_and_what_it_took_is_done(
    qtbot: QtBot, page: Page, westmere_desk: Desk
) -> None:
    westmere_desk.write(add_note, "Bin was out by 6.", person=RHIANNON).result()
    westmere_desk.write(_move).result()
    machinery = StoreSyncDesk(westmere_desk._store, westmere_desk.clock)
    note, step = machinery.take(10)
    changes = machinery.settle(
        [Result(note.id, "applied", position=99_999), Result(step.id, "rejected", reason="case_closed")], ""
    )
    page.presenter.changed(changes)
    qtbot.waitUntil(lambda: len(page.looks()) == 1)
    (refused,) = page.looks()
    assert (refused.state, refused.reason) == (
        OutboxState.REFUSED,
        "The centre said no: the case is closed.",
    )
    assert refused.sentence.endswith("to “Crew told”.")
    page.screen.parts.choose("done")
    assert [(look.word, look.state) for look in page.looks()] == [("Done", OutboxState.DONE)]


def test_what_waited_for_a_week_is_read_page_by_page(
    qtbot: QtBot, page: Page, westmere_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "_PAGE", 20)
    page.presenter._many = {"open": 20, "done": 20}
    page.screen.more_wanted.connect(page.presenter.more_wanted)
    for number in range(50):
        written = westmere_desk.write(add_note, f"Note {number}.", person=RHIANNON).result()
    page.presenter.changed(written.changes)
    qtbot.waitUntil(lambda: len(page.looks()) == 20)
    assert page.screen.heading._count.text() == "50 not settled, 0 done"
    oldest = [row.operation.transaction for row in westmere_desk.read(unsettled, westmere_desk.knowledge)]
    assert page.screen.rows.keys() == oldest[:20]
    page.screen.rows.set_now(oldest[5])
    for there in (40, 50):
        page.screen.rows.scrollToBottom()
        qtbot.waitUntil(lambda there=there: len(page.looks()) == there)
        assert page.screen.rows.keys() == oldest[:there]
    assert page.screen.rows.now() == oldest[5]
    page.presenter.more_wanted()
    assert page.presenter._many["open"] == 60
    refuse(westmere_desk)
    page.presenter.changed(westmere_desk.write(add_note, "The last.", person=RHIANNON).result().changes)
    qtbot.waitUntil(lambda: len(page.looks()) == 51)


def test_session_that_has_ended_offers_to_sign_in(page: Page, westmere_desk: Desk) -> None:
    assert not page.screen.sign_in.isVisible()
    page.presenter.stated(LineState(Line.STOPPED, westmere_desk.clock(), SignInNeeded()))
    assert page.screen.sign_in.isVisible()
    assert "nothing is lost" in page.screen.detail.text()


def test_why_the_line_is_off_is_said(page: Page, westmere_desk: Desk) -> None:
    for problem, told in (
        (None, "Everything here works."),
        (NoLine(), "cannot be reached"),
        (CentreUnclear(), "Something other than this council's centre"),
        (CentreBusy(wait=40), "asks to wait 40 seconds"),
    ):
        page.presenter.stated(LineState(Line.OFFLINE, westmere_desk.clock(), problem))
        assert told in page.screen.detail.text()


def test_what_waits_for_another_is_kept_back_or_was_settled_is_said_in_words(
    qtbot: QtBot, page: Page, westmere_desk: Desk
) -> None:
    for words in ("Ring twice.", "Ring thrice."):
        westmere_desk.write(lambda work, w=words: work.patch(work.get(Person, RHIANNON), pinned=w)).result()
        if words == "Ring twice.":
            refuse(westmere_desk)
    westmere_desk.write(add_note, "Bin was out by 6.", person=RHIANNON).result()
    refused, _, note = westmere_desk.read(lambda reader: reader.outbox(UNSETTLED))
    changes = westmere_desk._store.in_writer(quarantine, "activity", note.operation.record).result()
    page.presenter.changed(changes)
    qtbot.waitUntil(lambda: len(page.looks()) == 3)
    assert [(look.word, look.state, look.reason) for look in page.looks()][1:] == [
        ("Waits for another", OutboxState.HELD, ""),
        ("Kept back", OutboxState.SET_ASIDE, "The record has left this desk."),
    ]
    act = refused.operation.transaction
    page.presenter.changed(westmere_desk.write(discard, act, "Typed in error.").result().changes)
    qtbot.waitUntil(lambda: len(page.looks()) == 2)
    assert page.looks()[0].word == "Waiting"
    page.screen.parts.choose("done")
    assert [(look.word, look.state, look.reason) for look in page.looks()] == [
        ("Settled", OutboxState.DONE, "Given up: Typed in error.")
    ]


def test_every_state_has_a_word_in_both_languages() -> None:
    assert _STATES.keys() == set(State)
    new = (State.WAITING, State.QUARANTINED, State.SETTLED)
    assert all(Words("cy")(_STATES[state][1]) != _STATES[state][1] for state in new)
