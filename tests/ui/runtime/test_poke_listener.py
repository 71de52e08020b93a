"""A desk at whose window somebody sits hears of others' work and fetches it; nothing depends on its hearing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack, closing
from pathlib import Path
from queue import SimpleQueue

import pytest

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.person import Person
from caseapp.errors import CentreBusy, Expected, NoLine
from tests.support.desks import PASSPHRASE
from tests.support.services import Service, sign_in
from ui.runtime import poke_listener, sync_driver
from ui.runtime.line import Line, LineState
from ui.runtime.poke_listener import PokeListener
from ui.runtime.sync_driver import SyncDriver

BOUND = 20
UP, OFF = (LineState(line, system_clock()) for line in (Line.SYNCED, Line.OFFLINE))


class Streams:
    """Streams as a test has them: each is told of, and lasts until it is ended, or fails with `problem`."""

    def __init__(self) -> None:
        self.begun: SimpleQueue[Future[None]] = SimpleQueue()
        self.problem: Exception | None = None

    def listen(self, _: Callable[[], None], until: Future[None]) -> None:
        self.begun.put(until)
        if self.problem is not None:
            raise self.problem
        until.result(BOUND)


@pytest.fixture
def streams() -> Streams:
    return Streams()


@pytest.fixture
def listener(streams: Streams, monkeypatch: pytest.MonkeyPatch) -> Iterator[PokeListener]:
    monkeypatch.setattr(poke_listener, "FIRST_PAUSE", 0.0)
    with closing(PokeListener(streams.listen, lambda: None)) as listener:
        listener.start()
        yield listener


def pinned(desk: Desk) -> str:
    return desk.read(lambda reader: reader.get(Person, RHIANNON).pinned)


def test_what_another_desk_sends_is_fetched_at_once(
    qtbot, monkeypatch, tmp_path: Path, westmere: Service
) -> None:
    monkeypatch.setattr(sync_driver, "EVERY", 1e6)
    with ExitStack() as opened:
        abi, jo = (opened.enter_context(closing(Desk(tmp_path / name, PASSPHRASE))) for name in ("abi", "jo"))
        sign_in(abi, westmere, "abi")
        sign_in(jo, westmere, "jo")
        driver = opened.enter_context(closing(SyncDriver(abi.sync, abi.clock, abi.end)))
        heard: SimpleQueue[None] = SimpleQueue()

        def poked() -> None:
            heard.put(None)
            driver.poked()

        listener = opened.enter_context(closing(PokeListener(abi.hear_pokes, poked)))
        driver.stated.connect(listener.stated)
        rounds: list[object] = []
        driver.came.connect(rounds.append)
        driver.start()
        listener.start()
        qtbot.waitUntil(lambda: len(rounds) == 2, timeout=BOUND * 1000)
        heard.get(timeout=BOUND)  # the stream is open, and the round that follows upon that has come
        assert heard.empty()
        jo.sync()
        jo.write(lambda work: work.patch(work.get(Person, RHIANNON), pinned="Ring twice.")).result()
        jo.sync()
        qtbot.waitUntil(lambda: pinned(abi) == "Ring twice.", timeout=BOUND * 1000)


def test_a_stream_is_there_while_the_line_is_up_and_the_window_is_seen(
    listener: PokeListener, streams: Streams
) -> None:
    assert streams.begun.empty()
    listener.stated(UP)
    first = streams.begun.get(timeout=BOUND)
    listener.watch(False)
    assert first.done()
    listener.watch(True)
    assert not streams.begun.get(timeout=BOUND).done()


@pytest.mark.parametrize("problem", [NoLine(), KeyError("bug")], ids=["no line", "bug"])
def test_after_a_failure_the_next_round_that_goes_well_brings_the_next_try(
    listener: PokeListener, streams: Streams, problem: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: SimpleQueue[type[BaseException]] = SimpleQueue()
    monkeypatch.setattr(threading, "excepthook", lambda caught: reported.put(caught.exc_type))
    streams.problem = problem
    listener.stated(UP)
    streams.begun.get(timeout=BOUND)
    if not isinstance(problem, Expected):
        assert reported.get(timeout=BOUND) is KeyError
    with listener._turn:
        assert listener._turn.wait_for(lambda: not listener._up, BOUND)
    streams.problem = None
    listener.stated(OFF)
    listener.stated(UP)
    assert not streams.begun.get(timeout=BOUND).done()


def test_a_centre_that_asks_for_time_is_given_it(streams: Streams, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(poke_listener, "FIRST_PAUSE", 0.0)
    streams.problem = CentreBusy(wait=1e9)
    listener = PokeListener(streams.listen, lambda: None)
    rested: SimpleQueue[float] = SimpleQueue()
    monkeypatch.setattr(listener, "_rest", lambda seconds: (rested.put(seconds), listener.close()))
    listener.start()
    listener.stated(UP)
    assert poke_listener.LONGEST_ASKED <= rested.get(timeout=BOUND) <= poke_listener.LONGEST_ASKED * 1.2


def test_closing_ends_the_stream_and_waits_for_nothing(streams: Streams) -> None:
    listener = PokeListener(streams.listen, lambda: None)
    listener.start()
    listener.stated(UP)
    until = streams.begun.get(timeout=BOUND)
    listener.close()
    assert until.done()
