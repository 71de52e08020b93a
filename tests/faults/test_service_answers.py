"""Whatever the service or what stands in its place answers: it is said in a sentence, and no act is lost or doubled."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import msgspec
import pytest
import zstandard

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.errors import CentreBusy, CentreUnclear, NoLine, SignInRefused
from caseapp.sync import transport
from caseapp.sync.transport import Transport
from caseapp.wire.feed import MAX_PAGE_BYTES, NoPage, decode_page
from caseapp.wire.messages import Tokens
from tests.support.evidence import desk_at, note_before
from tests.support.road import GIVE_UP, Call, Road, Spoiler, pass_on, road_to
from tests.support.services import Service

PAGE = b"<html><title>Welcome</title>Please accept the terms of this network.</html>"
HTML = "Content-Type: text/html"
JSON = "Content-Type: application/json"
CLASH = b'{"results":[{"id":"x","verdict":"conflict","clashes":[{"field":"f","base":'
IMPATIENT = 0.5
PIECE, PAUSE = 50, 0.2


@pytest.fixture(scope="module")
def whole_road(centre: Service) -> Iterator[Road]:
    with road_to(centre.address) as road:
        yield road


@pytest.fixture
def road(whole_road: Road) -> Iterator[Road]:
    """Abi's road to the centre; whole again after the test."""
    whole_road.calls.clear()
    yield whole_road
    whole_road.mend()


@pytest.fixture(scope="module")
def abi(whole_road: Road, tmp_path_factory) -> Iterator[Desk]:
    with desk_at(tmp_path_factory.mktemp("abi") / "desk", whole_road.address) as desk:
        desk.sync()
        yield desk


def on(path: str, spoil: Spoiler) -> Spoiler:
    """Spoil the answers to one kind of request alone."""
    return lambda call: (spoil if call.path.startswith(f"/sync/v1/{path}") else pass_on)(call)


def answering(status: str, body: bytes = b"", *headers: str) -> Spoiler:
    return lambda call: call.answer(status, body, *headers)


def told(code: str) -> bytes:
    return json.dumps({"code": code, "detail": "For whoever reads a log."}).encode()


@pytest.mark.slow
def test_down(centre: Service, tmp_path) -> None:
    with desk_at(tmp_path / "desk", centre.address) as desk:
        desk.sync()
        note = note_before(desk)
        centre.stop()
        try:
            note.sync_fails(NoLine)
        finally:
            centre.start()
        note.comes_through(centre)


def test_unknown_name(abi: Desk, centre: Service, monkeypatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    note = note_before(abi)
    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", unknown)
        note.sync_fails(NoLine)
    note.comes_through(centre)


def test_a_name_that_is_looked_up_for_ever(abi: Desk, centre: Service, monkeypatch) -> None:
    found = threading.Event()
    look_up = socket.getaddrinfo

    def slowly(*given, **more):
        assert found.wait(GIVE_UP)
        return look_up(*given, **more)

    note = note_before(abi)
    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", slowly)
        patch.setattr(transport, "PATIENCE", IMPATIENT)
        note.sync_fails(NoLine)
        note.sync_fails(NoLine)
        assert len(requests()) == 1, "one that hangs is enough"
        found.set()
        given_up_has_ended()
    note.comes_through(centre)


SLOW: dict[str, Spoiler] = {
    "no headers": Call.hold,
    "headers drip": lambda call: call.drip(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"."),
    "body drips": lambda call: call.drip(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{", b" "),
    "chunks drip": lambda call: call.drip(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"
    ),
}


@pytest.mark.parametrize("spoil", SLOW.values(), ids=SLOW)
@pytest.mark.parametrize("path", ["push", "pull"])
def test_slow(abi: Desk, centre: Service, road: Road, monkeypatch, path: str, spoil: Spoiler) -> None:
    note = note_before(abi)
    with monkeypatch.context() as patch:
        patch.setattr(transport, "PATIENCE", IMPATIENT)
        road.spoil = on(path, spoil)
        began = time.monotonic()
        note.sync_fails(NoLine, on=path)
        assert time.monotonic() - began < GIVE_UP / 2
    road.mend()
    given_up_has_ended()
    note.comes_through(centre)


def test_a_thin_line_is_not_taken_for_a_dead_one(monkeypatch) -> None:
    """It brings an answer that takes longer than patience lasts, for bytes keep coming."""

    def thinly(call: Call) -> None:
        call.send(f"HTTP/1.1 200 OK\r\nContent-Length: {len(given)}\r\n\r\n".encode())
        for start in range(0, len(given), PIECE):
            time.sleep(PAUSE)
            call.send(given[start : start + PIECE])

    given = msgspec.json.encode(Tokens("a" * 200, "r" * 200, 600, "c", "o"))
    pieces = len(given) // PIECE
    monkeypatch.setattr(transport, "PATIENCE", pieces * PAUSE * 0.7)
    monkeypatch.setattr(transport, "LEAST_RATE", PIECE / PAUSE / 10)
    with road_to() as road:
        road.spoil = thinly
        centre = Transport(road.address)
        began = time.monotonic()
        assert centre.refresh("r").expires_in == 600
        assert time.monotonic() - began > transport.PATIENCE
        centre.close()


BROKEN: dict[str, Spoiler] = {
    "with a problem": answering("500 Internal Server Error", told("broken"), JSON),
    "with nothing": answering("500 Internal Server Error"),
    "with a page": answering("502 Bad Gateway", PAGE, HTML),
    "away": answering("503 Service Unavailable", told("away"), JSON),
}


@pytest.mark.parametrize("spoil", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("path", ["", "push"])
def test_500(abi: Desk, centre: Service, road: Road, path: str, spoil: Spoiler) -> None:
    note = note_before(abi)
    road.spoil = on(path, spoil)
    note.sync_fails(NoLine)
    road.mend()
    note.comes_through(centre)


@pytest.mark.parametrize("path", ["", "push", "pull"])
def test_page_for_people(abi: Desk, centre: Service, road: Road, path: str) -> None:
    note = note_before(abi)
    road.spoil = on(path, answering("200 OK", PAGE, HTML))
    note.sync_fails(CentreUnclear, on=path)
    road.mend()
    note.comes_through(centre)


@pytest.mark.parametrize(
    "status", ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Moved"]
)
@pytest.mark.parametrize("body", [b"", told("moved")], ids=["bare", "problem"])
def test_redirect(abi: Desk, centre: Service, road: Road, status: str, body: bytes) -> None:
    note = note_before(abi)
    with road_to() as elsewhere:
        road.spoil = lambda call: call.answer(status, body, JSON, f"Location: {elsewhere.address}{call.path}")
        note.sync_fails(CentreUnclear)
        assert not elsewhere.arrived, "a token went elsewhere"
    road.mend()
    note.comes_through(centre)


def halved(call: Call) -> None:
    head, blank, body = call.real().partition(b"\r\n\r\n")
    call.send(head + blank + body[: len(body) // 2])


def unmeasured(call: Call) -> None:
    """Half a body whose end only its own text tells."""
    head, _, body = call.real().partition(b"\r\n\r\n")
    call.send(re.sub(rb"(?im)^content-length:.*\r\n", b"", head + b"\r\n") + b"\r\n" + body[: len(body) // 2])


CUTS: dict[str, Spoiler] = {
    "no answer": lambda call: (call.real(), None)[1],
    "within the status": lambda call: call.send(call.real()[:10]),
    "within the headers": lambda call: call.send(call.real()[:60]),
    "within the body": halved,
}


@pytest.mark.parametrize("cut", CUTS.values(), ids=CUTS)
@pytest.mark.parametrize("path", ["push", "pull"])
def test_half_an_answer(abi: Desk, centre: Service, road: Road, path: str, cut: Spoiler) -> None:
    note = note_before(abi)
    road.spoil = on(path, cut)
    note.sync_fails(NoLine, on=path)
    road.mend()
    note.comes_through(centre)


def test_half_a_page_whose_end_the_line_does_not_tell(
    abi: Desk, centre: Service, road: Road, tmp_path
) -> None:
    with desk_at(tmp_path / "desk", road.address, "jo") as jo:
        note = note_before(jo)
        road.spoil = on("pull", unmeasured)
        with pytest.raises(NoLine):
            jo.sync()
        road.mend()
        note.comes_through(centre)


def rewritten(change: Callable[[dict], object]) -> Spoiler:
    """The centre's own JSON, changed."""

    def spoil(call: Call) -> None:
        answer = json.loads(call.real().partition(b"\r\n\r\n")[2])
        change(answer)
        call.answer("200 OK", json.dumps(answer).encode(), JSON)

    return spoil


def page_rewritten(change: Callable[[list], object]) -> Spoiler:
    """The centre's own page of the feed, changed line by line."""

    def spoil(call: Call) -> None:
        head, _, body = call.real().partition(b"\r\n\r\n")
        if not body:
            call.send(head + b"\r\n\r\n")
            return
        lines = [msgspec.json.decode(line) for line in zstandard.decompress(body).split(b"\n")]
        change(lines)
        cursor = re.search(rb"(?i)caseapp-cursor: *(\d+)", head)
        assert cursor is not None
        page = zstandard.compress(b"\n".join(map(msgspec.json.encode, lines)))
        call.answer("200 OK", page, f"Caseapp-Cursor: {cursor[1].decode()}")

    return spoil


def new_column(lines: list) -> None:
    for names in lines[0]["columns"].values():
        names.append("of_a_later_version")
    for line in lines:
        if isinstance(line, list):
            line.append({"new": [1]})


def new_kind(lines: list) -> None:
    lines[0]["columns"]["drone"] = ["height"]
    lines.insert(1, ["drone", "0" * 8, lines[1][2], 120])


def lost_column(lines: list) -> None:
    columns = lines[0]["columns"]["activity"]
    gone = columns.index("text")
    columns.remove("text")
    for line in lines:
        if isinstance(line, list) and line[0] == "activity":
            del line[3 + gone]


def other_value(lines: list) -> None:
    place = 3 + lines[0]["columns"]["activity"].index("text")
    for line in lines:
        if isinstance(line, list) and line[0] == "activity":
            line[place] = {"html": "a note"}


LATER: dict[str, tuple[str, Spoiler]] = {
    "a field more in a result": ("push", rewritten(lambda told: told["results"][0].update(new=[1, {}]))),
    "a field more in the answer": ("push", rewritten(lambda told: told.update(new=1))),
    "a column more": ("pull", page_rewritten(new_column)),
    "a kind more": ("pull", page_rewritten(new_kind)),
    "a field more in the end": ("pull", page_rewritten(lambda lines: lines[-1].update(new=1))),
}

OTHER: dict[str, tuple[str, Spoiler]] = {
    "no such API": ("", answering("404 Not Found", told("not_found"), JSON)),
    "no such API here": ("", answering("404 Not Found", PAGE, HTML)),
    "no longer": ("", answering("410 Gone", told("gone"), JSON)),
    "not so": ("push", answering("405 Method Not Allowed", told("method_not_allowed"), JSON)),
    "a field less": ("push", rewritten(lambda told: told["results"][0].pop("verdict"))),
    "a result less": ("push", rewritten(lambda told: told["results"].pop())),
    "another type": ("push", rewritten(lambda told: told["results"][0].update(position="1"))),
    "no UTF-8": ("push", answering("200 OK", b'{"results":[{"id":"\xff","verdict":"applied"}]}', JSON)),
    "endless nesting": ("push", answering("200 OK", CLASH + b"[" * 100_000, JSON)),
    "a refusal without UTF-8": ("push", answering("400 Bad Request", b'{"code":"\xff","detail":""}', JSON)),
    "endless nesting of a refusal": ("push", answering("400 Bad Request", b'{"z":' + b"[" * 100_000, JSON)),
}

OTHER_PAGES: dict[str, Spoiler] = {
    "a column less": page_rewritten(lost_column),
    "another value": page_rewritten(other_value),
    "no columns": page_rewritten(lambda lines: lines[0].pop("columns")),
    "a position in words": page_rewritten(lambda lines: lines[1].__setitem__(2, "one")),
    "a position that is none": page_rewritten(lambda lines: lines[1].__setitem__(2, -1)),
    "an end in words": page_rewritten(lambda lines: lines[-1].update(end="last")),
    "a line of another kind": page_rewritten(lambda lines: lines.insert(1, {"of_a_later_version": 1})),
    "endless nesting": page_rewritten(lambda lines: lines[1].__setitem__(3, msgspec.Raw(b"[" * 100_000))),
    "a scope that was not asked for": page_rewritten(lambda lines: lines.insert(1, {"in": [99]})),
    "a scope before the first": page_rewritten(lambda lines: lines.insert(1, {"in": [-1]})),
    "no scope": page_rewritten(lambda lines: lines.insert(1, {"in": []})),
    "scopes that change for ever": answering("409 Conflict", told("scopes_changed"), JSON),
    "no page": answering("200 OK", b"what is this", "Caseapp-Cursor: 1"),
    "no cursor": answering("200 OK", b"what is this"),
    "a cursor in words": answering("200 OK", b"what is this", "Caseapp-Cursor: \u00b2"),
    "a cursor that is none": answering("200 OK", b"what is this", "Caseapp-Cursor: 9" + "9" * 5000),
    "no mark": answering("204 No Content"),
    "a mark in words": answering("204 No Content", b"", "Caseapp-Mark: \u00b2"),
    "a mark that is none": answering("204 No Content", b"", "Caseapp-Mark: 9" + "9" * 5000 + "-" + "0" * 16),
}


@pytest.mark.parametrize(("path", "spoil"), OTHER.values(), ids=OTHER)
def test_other_version(abi: Desk, centre: Service, road: Road, path: str, spoil: Spoiler) -> None:
    note = note_before(abi)
    road.spoil = on(path, spoil)
    note.sync_fails(CentreUnclear)
    road.mend()
    note.comes_through(centre)


@pytest.mark.parametrize("spoil", OTHER_PAGES.values(), ids=OTHER_PAGES)
def test_pages_of_another_version(abi: Desk, centre: Service, road: Road, spoil: Spoiler) -> None:
    note = note_before(abi)
    road.spoil = on("pull", spoil)
    note.sync_fails(CentreUnclear, on="pull")
    road.mend()
    note.comes_through(centre)


@pytest.mark.parametrize(("path", "spoil"), LATER.values(), ids=LATER)
def test_what_a_later_version_says_more_does_no_harm(
    abi: Desk, centre: Service, road: Road, path: str, spoil: Spoiler
) -> None:
    road.spoil = on(path, spoil)
    note_before(abi).comes_through(centre)


def endless(call: Call) -> None:
    call.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(2_000):
        call.send(b"4000\r\n" + b" " * 0x4000 + b"\r\n")


@pytest.mark.parametrize("path", ["push", "pull"])
def test_endless_answer(abi: Desk, centre: Service, road: Road, monkeypatch, path: str) -> None:
    note = note_before(abi)
    with monkeypatch.context() as patch:
        patch.setattr(transport, "MOST_ANSWER_BYTES", 1024 * 1024)
        road.spoil = on(path, endless)
        tracemalloc.start()
        try:
            note.sync_fails(CentreUnclear, on=path)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 6 * 1024 * 1024
    road.mend()
    note.comes_through(centre)


@pytest.mark.parametrize("sized", [True, False], ids=["says its size", "says nothing"])
def test_a_small_page_that_would_fill_the_memory_is_no_page(sized: bool) -> None:
    bomb = zstandard.ZstdCompressor(write_content_size=sized).compress(bytes(MAX_PAGE_BYTES + 1))
    tracemalloc.start()
    try:
        with pytest.raises(NoPage):
            list(decode_page(bomb))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(bomb) < 16 * 1024 and peak < 1024 * 1024


BUSY: dict[str, tuple[Spoiler, int]] = {
    "too many": (answering("429 Too Many Requests", told("too_many_requests"), JSON, "Retry-After: 7"), 7),
    "too many, says a proxy": (answering("429 Too Many Requests", PAGE, HTML, "Retry-After: 9"), 9),
    "too many, for how long?": (answering("429 Too Many Requests", told("too_many_requests"), JSON), 30),
    "away for a while": (answering("503 Service Unavailable", told("away"), JSON, "Retry-After: 5"), 5),
    "away until a moment": (
        answering(
            "503 Service Unavailable",
            PAGE,
            "Date: " + format_datetime(datetime(2026, 11, 2, 9, tzinfo=UTC), usegmt=True),
            "Retry-After: "
            + format_datetime(datetime(2026, 11, 2, 9, tzinfo=UTC) + timedelta(minutes=2), usegmt=True),
        ),
        120,
    ),
    "an odd wait": (
        answering("429 Too Many Requests", told("too_many_requests"), JSON, "Retry-After: \u00b2"),
        30,
    ),
}


@pytest.mark.parametrize(("spoil", "wait"), BUSY.values(), ids=BUSY)
def test_busy(abi: Desk, centre: Service, road: Road, spoil: Spoiler, wait: int) -> None:
    note = note_before(abi)
    road.spoil = on("push", spoil)
    assert note.sync_fails(CentreBusy).values == {"wait": wait}
    road.mend()
    note.comes_through(centre)


def test_a_centre_that_is_busy_is_not_told_as_a_wrong_password(empty_desk: Desk, road: Road) -> None:
    road.spoil = on(
        "sign-in", answering("429 Too Many Requests", told("too_many_requests"), JSON, "Retry-After: 4")
    )
    with pytest.raises(CentreBusy) as busy:
        empty_desk.sign_in(road.address, "westmere", "jo", PASSWORD)
    assert busy.value.values == {"wait": 4}
    road.spoil = on(
        "sign-in", answering("429 Too Many Requests", told("account_locked"), JSON, "Retry-After: 8")
    )
    with pytest.raises(SignInRefused) as refused:
        empty_desk.sign_in(road.address, "westmere", "jo", PASSWORD)
    assert refused.value.values == {"wait": 8}


def requests() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "request"]


def given_up_has_ended() -> None:
    for thread in requests():
        thread.join(GIVE_UP)
    assert not requests()
