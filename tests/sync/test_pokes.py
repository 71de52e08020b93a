"""Listening at a real centre: what is heard, what ends it, and what is no centre's stream."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.errors import CentreBusy, CentreUnclear, NoLine, NotEnrolled, SignInNeeded
from caseapp.sync.pokes import hear
from caseapp.usecases import people
from tests.support.desks import PASSPHRASE
from tests.support.road import Call, road_to
from tests.support.services import Service, sign_in

BOUND = 20
STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"


class Listening:
    """A desk that listens in a thread of its own."""

    def __init__(self, desk: Desk, threads: ThreadPoolExecutor) -> None:
        self.heard: SimpleQueue[None] = SimpleQueue()
        self.until: Future[None] = Future()
        self.ended = threads.submit(desk.hear_pokes, lambda: self.heard.put(None), self.until)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as threads:
        yield threads


@pytest.fixture
def open_desk(tmp_path: Path, westmere: Service) -> Iterator[Callable[[str], Desk]]:
    desks: list[Desk] = []

    def open_it(username: str) -> Desk:
        desk = Desk(tmp_path / username, PASSPHRASE)
        desks.append(desk)
        sign_in(desk, westmere, username)
        desk.sync()
        return desk

    yield open_it
    for desk in desks:
        desk.close()


def test_a_desk_hears_of_anothers_push_and_ends_when_it_wants_to(open_desk, threads) -> None:
    abi, jo = open_desk("abi"), open_desk("jo")
    listening = Listening(abi, threads)
    listening.heard.get(timeout=BOUND)
    jo.write(people.add_note, "Something else.", person=RHIANNON).result()
    jo.sync()
    listening.heard.get(timeout=BOUND)
    assert not listening.ended.done()
    listening.until.set_result(None)
    listening.ended.result(BOUND)


def test_a_sign_out_elsewhere_and_a_service_that_stops_end_the_stream(open_desk, threads, westmere) -> None:
    abi, jo = open_desk("abi"), open_desk("jo")
    streams = [Listening(each, threads) for each in (abi, jo)]
    for stream in streams:
        stream.heard.get(timeout=BOUND)
    (here,) = (each for each in abi.sign_ins().result() if each.here)
    abi.end_sign_in(here.family).result()
    streams[0].ended.result(BOUND)
    assert not streams[1].ended.done()
    westmere.stop()
    streams[1].ended.result(BOUND)
    with pytest.raises(NoLine):
        Listening(jo, threads).ended.result(BOUND)
    westmere.start()
    with pytest.raises(SignInNeeded):
        Listening(abi, threads).ended.result(BOUND)


def test_a_desk_that_nobody_has_signed_in_to_hears_nothing(empty_desk) -> None:
    with pytest.raises(NotEnrolled):
        empty_desk.hear_pokes(lambda: None, Future())


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda call: call.answer("200 OK", b"<html>", "Content-Type: text/html"), CentreUnclear),
        (lambda call: call.answer("404 Not Found"), CentreUnclear),
        (lambda call: call.answer("503 Busy", b"", "Retry-After: 7"), CentreBusy),
        (lambda call: call.answer("302 Found", b"", "Location: http://127.0.0.1:9/"), CentreUnclear),
        (lambda call: call.drip(STREAM, b"x" * 1024), CentreUnclear),
        (lambda call: call.send(b"no HTTP"), NoLine),
    ],
    ids=["a page", "not found", "busy", "elsewhere", "an endless line", "no HTTP"],
)
def test_what_is_no_stream_is_an_expected_failure(spoil: Callable[[Call], None], problem: type) -> None:
    with road_to() as road:
        road.spoil = spoil
        with pytest.raises(problem):
            hear(road.address, "token", lambda: None, Future())


def test_a_stream_is_ended_in_the_middle_of_silence(threads) -> None:
    def begin_and_hold(call: Call) -> None:
        call.send(STREAM + b":\n\nevent: pull\ndata:\n\n")
        call.hold()

    heard: SimpleQueue[None] = SimpleQueue()
    until: Future[None] = Future()
    with road_to() as road:
        road.spoil = begin_and_hold
        ended = threads.submit(hear, road.address, "token", lambda: heard.put(None), until)
        for _ in range(2):
            heard.get(timeout=BOUND)
        until.set_result(None)
        ended.result(BOUND)
