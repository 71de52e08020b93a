"""Each limit of the service is seen to hold, and ordinary work not to touch it."""

from __future__ import annotations

import json
import selectors
import socket
import subprocess
import sys
import time as clock
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx
import msgspec
import psycopg
import pytest
import zstandard
from litestar.testing import TestClient

from caseapp.central import database as database_module
from caseapp.central.addresses import network
from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import InvalidRequest, TooLarge, UnknownEncoding
from caseapp.central.limits import Buckets, Limits, Rate, Rates
from caseapp.central.reading import unpacked
from caseapp.central.routes import MOST_PUSH_BYTES
from caseapp.domain.ids import new_id
from caseapp.wire.messages import Push, Tokens
from tests.central.conftest import PASSWORD, QUICK, WAIT, Desk, Time, Town, proof
from tests.support.copies import PROJECT, Copy, ask

SHORT = 0.4
BEARER = "Bearer of-one-desk"


class Moment:
    """A clock for rates."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def problem(answer: httpx.Response, status: int, code: str) -> httpx.Response:
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    return answer


def sign_in(client: httpx.Client, password: str = PASSWORD, device: str | None = None) -> httpx.Response:
    given = {
        "council": "westmere",
        "username": "asha",
        "password": password,
        "device": device or new_id(),
    }
    return client.post("/sync/v1/sign-in", json=given)


def bearer(client: httpx.Client) -> dict[str, str]:
    """The header of a new session on a device of its own that has said hello."""
    device = new_id()
    answer = sign_in(client, device=device)
    assert answer.status_code == 200, answer.text
    tokens = msgspec.json.decode(answer.content, type=Tokens)
    header = {"Authorization": f"Bearer {tokens.access}"}
    assert client.post("/sync/v1/enrol", json={"name": "counter"}, headers=header).status_code == 200
    said = msgspec.json.encode(proof(tokens.council, device, tokens.access))
    assert client.post("/sync/v1/hello", content=said, headers=header).status_code == 200
    return header


# Rates


def test_a_bucket_fills_again_with_time_and_no_further_than_its_burst() -> None:
    moment = Moment()
    buckets = Buckets(Rate(burst=3, a_minute=60), moment)
    assert [buckets.take(b"a") for _ in range(4)] == [0, 0, 0, 1]
    moment.now += 1
    assert [buckets.take(b"a"), buckets.take(b"a")] == [0, 1]
    assert buckets.take(b"b") == 0, "each key has its own"
    moment.now += 1000
    assert [buckets.take(b"a") for _ in range(4)] == [0, 0, 0, 1]


def test_of_many_buckets_the_oldest_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseapp.central.limits._MOST_KEYS", 2)
    buckets = Buckets(Rate(burst=1, a_minute=1), Moment())
    for key in (b"a", b"b", b"a", b"c"):
        buckets.take(key)
    assert [buckets.knows(key) for key in (b"a", b"b", b"c")] == [True, False, True]


def call(rates: Rates, path: str, authorization: str, status: int, *, known: bool = False) -> bool:
    """Whether a call goes on; if so it is answered with `status`."""
    admission = rates.admit(f"/sync/v1/{path}", "192.0.2.1", authorization)
    if not admission.wait:
        rates.settle(admission, status, known=known)
    return not admission.wait


def test_an_office_works_and_a_first_sync_passes() -> None:
    """Two hundred desks behind one address renew their tokens at once; then one fetches 2,000 letters in a row."""
    rates = Rates(Limits(), Moment())
    for desk in range(200):
        assert call(rates, "refresh", "", 200)
        for _ in range(5):
            assert call(rates, "pull", f"Bearer {desk}", 200, known=True)
    for _ in range(2_000):
        assert call(rates, "files/x", "Bearer 7", 404, known=True)


def test_invented_tokens_count_by_address_and_do_not_touch_those_that_are_known() -> None:
    rates = Rates(Limits(by_stranger=Rate(burst=5, a_minute=1)), Moment())
    assert call(rates, "pull", BEARER, 200, known=True)
    for attempt, status in enumerate((401, 401, 404, 400, 401)):
        assert call(rates, "pull", f"Bearer {attempt}", status)
    assert not call(rates, "pull", "Bearer 5", 401)
    assert not rates.admit("/sync/v1/pull", "192.0.2.2", "Bearer 5").wait, "another address is another caller"
    assert call(rates, "pull", BEARER, 403, known=True)
    assert call(rates, "pull", BEARER, 401), "its last call is counted as its own"
    assert [call(rates, "pull", BEARER, 401) for _ in range(6)] == [True] * 5 + [False], (
        "a token that has ended is known no more: it counts by address and council"
    )


@pytest.mark.parametrize("how", ["issued", "shown"])
def test_a_council_that_is_made_while_a_copy_runs_is_known_by_its_first_token(how: str) -> None:
    """The bucket of the address is empty; a token that another copy gave out goes on."""
    rates = Rates(Limits(by_stranger=Rate(burst=1, a_minute=1)), Moment())
    first = rates.admit("/sync/v1/sign-in", "192.0.2.1")
    if how == "issued":
        rates.settle(first, 200, issued=Tokens("new.a", "new.r", 600, "new", "officer"))
        assert call(rates, "pull", BEARER, 401)
    else:
        rates.settle(first, 401)
        assert call(rates, "pull", "Bearer new.a", 200, known=True)
        assert call(rates, "pull", BEARER, 401)
    assert not call(rates, "pull", "Bearer other.b", 401)
    assert call(rates, "pull", "Bearer new.b", 401)
    assert not call(rates, "pull", "Bearer new.c", 401), "as often as a stranger"


def test_a_fault_of_the_service_is_not_counted_against_the_caller() -> None:
    rates = Rates(Limits(by_stranger=Rate(burst=1, a_minute=1)), Moment())
    assert all(call(rates, "refresh", "", 503) for _ in range(3))
    assert [call(rates, "refresh", "", 401) for _ in range(2)] == [True, False]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8::1", "2001:db8::ffff:1", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("", "testclient", False),
        ("192.0.2.1", "::ffff:192.0.2.1", True),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
    ],
)
def test_what_counts_as_one_caller(one: str, other: str, same: bool) -> None:
    assert (network(one) == network(other)) == same


def test_the_service_tells_a_caller_that_asks_too_often_to_wait(prepared_url: str, asha: Desk) -> None:
    limits = {"by_token": {"burst": 10, "a_minute": 1}, "by_sign_in": {"burst": 4, "a_minute": 1}}
    with Copy(prepared_url, limits) as copy, httpx.Client(base_url=copy.address, trust_env=False) as client:
        for _ in range(6):
            assert sign_in(client).status_code == 200, "right passwords are not counted"
        one, other = bearer(client), bearer(client)

        def pull(headers: dict[str, str]) -> httpx.Response:
            return client.get("/sync/v1/snapshot?scope=council", headers=headers)

        answers = [pull(one) for _ in range(10)]
        assert {answer.status_code for answer in answers[:8]} == {200}
        assert 0 < int(problem(answers[-1], 429, "too_many_requests").headers["Retry-After"]) <= 60
        assert pull(other).status_code == 200
        wrong = {"council": "nowhere", "password": "wrong", "device": new_id()}
        answers = [client.post("/sync/v1/sign-in", json=wrong | {"username": f"u{n}"}) for n in range(5)]
        for answer in answers[:4]:
            problem(answer, 401, "wrong_credentials")
        problem(answers[4], 429, "too_many_requests")
        code = wrong | {"username": "u", "code": "0000-0000-0000"}
        problem(client.post("/sync/v1/first-password", json=code), 429, "too_many_requests")
        assert client.get("/health").status_code == client.get("/ready").status_code == 200


def test_wrong_passwords_at_one_copy_are_known_at_the_other(
    prepared_url: str, town: Town, time: Time
) -> None:
    with Database(prepared_url) as one, Database(prepared_url) as other:
        apps = [create_app(Centre(each, clock=time, hasher=QUICK)) for each in (one, other)]
        with TestClient(apps[0]) as first, TestClient(apps[1]) as second:
            for client in (first, second, first):
                problem(sign_in(client, "wrong"), 401, "wrong_credentials")
            problem(sign_in(second), 429, "account_locked")


# Time


@contextmanager
def spoken_to(copy: Copy) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", copy.port), timeout=WAIT) as caller:
        yield caller


def drip(caller: socket.socket, head: bytes, drop: bytes) -> tuple[bytes, float]:
    """Send the head, then a drop whenever nothing is heard for a while; the answer and the seconds until the end."""
    began = clock.monotonic()
    heard = b""
    caller.sendall(head)
    with selectors.DefaultSelector() as selector:
        selector.register(caller, selectors.EVENT_READ)
        while clock.monotonic() - began < WAIT:
            if selector.select(SHORT / 8):
                try:
                    data = caller.recv(65536)
                except ConnectionResetError:
                    data = b""
                if not data:
                    return heard, clock.monotonic() - began
                heard += data
            else:
                try:
                    caller.sendall(drop)
                except (BrokenPipeError, ConnectionResetError):
                    return heard, clock.monotonic() - began
    raise TimeoutError


@pytest.fixture(scope="module")
def hasty(databases: Any, prepared: str) -> Iterator[Copy]:
    """A copy that gives callers little time and room."""
    name = databases.create(prepared)
    limits = {"head_seconds": SHORT, "body_seconds": SHORT, "answer_seconds": SHORT, "connections": 8}
    with Copy(databases.server.url(name), limits) as copy:
        yield copy
    databases.drop(name)


@pytest.mark.parametrize(
    ("head", "drop"),
    [
        (b"", b""),
        (b"GET /health HTTP/1.1\r\nHost: x\r\n", b"X: 1\r\n"),
        (b"GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /health HT", b"T"),
        (b"GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n", b"x"),
    ],
    ids=["silent", "head", "second head", "body nobody reads"],
)
def test_who_does_not_finish_a_request_is_hung_up_on(hasty: Copy, head: bytes, drop: bytes) -> None:
    with spoken_to(hasty) as caller:
        _, seconds = drip(caller, head, drop)
    assert SHORT * 0.9 <= seconds < WAIT / 2


def test_a_body_that_drips_is_ended_with_a_problem(hasty: Copy) -> None:
    head = b"POST /sync/v1/refresh HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n"
    with spoken_to(hasty) as caller:
        heard, seconds = drip(caller, head, b"{")
    assert SHORT * 0.9 <= seconds < WAIT / 2
    head, _, body = heard.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 408 ") and b"\r\nconnection: close" in head.lower()
    assert json.loads(body)["code"] == "too_slow"


def test_a_body_that_comes_by_a_thin_line_is_waited_for(hasty: Copy) -> None:
    pieces = [b" " * 500] * 20
    head = f"POST /sync/v1/refresh HTTP/1.1\r\nHost: x\r\nContent-Length: {len(b''.join(pieces))}\r\n\r\n"
    with spoken_to(hasty) as caller, selectors.DefaultSelector() as selector:
        selector.register(caller, selectors.EVENT_READ)
        began = clock.monotonic()
        caller.sendall(head.encode())
        for piece in pieces:
            assert not selector.select(SHORT / 8), "answered before it was whole"
            caller.sendall(piece)
        assert clock.monotonic() - began > SHORT * 2
        assert caller.recv(65536).startswith(b"HTTP/1.1 400 ")


def test_an_answer_that_nobody_takes_is_given_up(hasty: Copy) -> None:
    asked = b"GET /schema/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n"
    with socket.socket() as caller:
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        caller.settimeout(WAIT)
        caller.connect(("127.0.0.1", hasty.port))
        caller.sendall(asked * 300)  # more than the system's own buffers hold
        _until(lambda: ("127.0.0.1", hasty.port) in hasty.connections("ESTABLISHED"))
        _until(lambda: ("127.0.0.1", hasty.port) not in hasty.connections("ESTABLISHED"))


def test_a_connection_that_waits_between_requests_is_kept(hasty: Copy) -> None:
    with spoken_to(hasty) as caller:
        for wait in (SHORT * 2, 0):
            caller.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            heard = b""
            while not heard.endswith(b'{"status":"ok"}'):
                heard += caller.recv(65536) or pytest.fail("hung up on")
            with selectors.DefaultSelector() as selector:
                selector.register(caller, selectors.EVENT_READ)
                assert not selector.select(wait), "hung up on while it waited"


def test_a_statement_that_takes_too_long_is_given_up(
    prepared_url: str, asha: Desk, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "STATEMENT_SECONDS", 1)
    with (
        Database(prepared_url) as database,
        TestClient(create_app(Centre(database, clock=time, hasher=QUICK))) as client,
        ThreadPoolExecutor(1) as beside,
        psycopg.connect(prepared_url) as owner,
    ):
        owner.execute("LOCK TABLE session")
        asked = beside.submit(
            client.get, "/sync/v1/snapshot?scope=council", headers={"Authorization": _token(asha)}
        )
        try:
            answer = asked.result(WAIT)
        finally:
            owner.rollback()
        assert int(problem(answer, 503, "away").headers["Retry-After"]) > 0
        with database.as_owner() as connection:
            connection.execute("SELECT pg_sleep(1.1)")


def test_who_finds_no_connection_to_the_database_is_told_to_come_back(
    prepared_url: str, asha: Desk, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "WAIT_SECONDS", SHORT)
    with (
        Database(prepared_url, most_connections=1) as database,
        TestClient(create_app(Centre(database, clock=time, hasher=QUICK))) as client,
    ):
        with database.transaction(None):
            answer = client.get("/sync/v1/snapshot?scope=council", headers={"Authorization": _token(asha)})
            assert int(problem(answer, 503, "away").headers["Retry-After"]) > 0
        answer = client.get("/sync/v1/snapshot?scope=council", headers={"Authorization": _token(asha)})
        assert answer.status_code == 401, "there is a connection again, and no such token"


def _token(desk: Desk) -> str:
    return f"Bearer {desk.session.council}.invented"


def _until(what: Any) -> None:
    give_up = clock.monotonic() + WAIT
    while not what():
        assert clock.monotonic() < give_up


# Room


@pytest.mark.parametrize(
    ("path", "headers", "statuses"),
    [
        ("/health", {f"X-{number}": "1" for number in range(65)}, {431}),
        ("/health", {"X": "x" * 17_000}, {400, 431}),
        ("/health?" + "x" * 17_000, {}, {400, 431}),
        ("/health", {f"X-{number}": "1" for number in range(40)}, {200}),
    ],
    ids=["many", "large", "long address", "some"],
)
def test_heads_have_a_limit(hasty: Copy, path: str, headers: dict[str, str], statuses: set[int]) -> None:
    answer = httpx.get(hasty.address + path, headers=headers, trust_env=False)
    assert answer.status_code in statuses


def test_of_more_connections_than_there_is_room_for_the_one_longest_silent_gives_way(
    prepared_url: str,
) -> None:
    """Nobody is hung up on for being silent meanwhile."""
    with Copy(prepared_url, {"connections": 8, "head_seconds": 2 * WAIT}) as copy, ExitStack() as connections:
        callers = [connections.enter_context(spoken_to(copy)) for _ in range(8)]
        assert ask(callers[0], "/health") == 200
        assert ask(connections.enter_context(spoken_to(copy)), "/health") == 200
        assert callers[1].recv(1) == b""
        assert {ask(caller, "/health") for caller in (callers[0], *callers[2:])} == {200}


def frame(content: bytes, **how: Any) -> bytes:
    return zstandard.ZstdCompressor(**how).compress(content)


def test_a_push_may_come_in_a_zstd_frame(prepared_url: str, asha: Desk, time: Time) -> None:
    with Database(prepared_url) as database:
        centre = Centre(database, clock=time, hasher=QUICK)
        with TestClient(create_app(centre)) as client:
            headers = bearer(client)
            desk = Desk(centre, centre.resume(headers["Authorization"].removeprefix("Bearer ")))
            sent = msgspec.json.encode(Push([desk.person(born="1950")]))
            zstd = headers | {"Content-Encoding": "zstd"}
            answer = client.post("/sync/v1/push", content=frame(sent), headers=zstd)
            assert [result["verdict"] for result in answer.json()["results"]] == ["applied"]
            assert client.post("/sync/v1/push", content=sent, headers=headers).content == answer.content
            bomb = frame(b" " * (MOST_PUSH_BYTES + 1))
            problem(client.post("/sync/v1/push", content=bomb, headers=zstd), 413, "too_large")
            problem(client.post("/sync/v1/push", content=sent, headers=zstd), 400, "invalid_request")
            gzip = headers | {"Content-Encoding": "gzip"}
            problem(client.post("/sync/v1/push", content=sent, headers=gzip), 415, "unknown_encoding")


_WINDOW = zstandard.ZstdCompressionParameters(window_log=27)
_packer = zstandard.ZstdCompressor(compression_params=_WINDOW).compressobj()
WIDE = _packer.compress(b"x" * 1000) + _packer.flush()
"""A frame that asks for a window of 128 MiB."""


@pytest.mark.parametrize(
    ("body", "encoding", "refusal"),
    [
        (frame(b"x" * 1000), "zstd", None),
        (frame(b"x" * 400) + frame(b"x" * 600), "zstd", None),
        (b"x" * 1000, "", None),
        (frame(b"x" * 1001), "zstd", TooLarge),
        (frame(b"x" * 400) + frame(b"x" * 601), "zstd", TooLarge),
        (frame(b"x" * 1000) + b"more", "zstd", InvalidRequest),
        (b"x" * 1000, "zstd", InvalidRequest),
        (frame(b"x" * 1000), "gzip", UnknownEncoding),
        (frame(b"x" * 1000), "zstd, zstd", UnknownEncoding),
        (WIDE, "zstd", InvalidRequest),
    ],
)
def test_what_is_unpacked(body: bytes, encoding: str, refusal: type[Exception] | None) -> None:
    if refusal is None:
        assert unpacked(body, encoding, 1000) == b"x" * 1000
    else:
        with pytest.raises(refusal):
            unpacked(body, encoding, 1000)


def test_a_bomb_takes_no_memory() -> None:
    measured = subprocess.run(
        [sys.executable, "-c", _BOMB], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout.split()
    packed, refused, grown_kib = measured
    assert (int(packed) < 200_000, refused) == (True, "TooLarge")
    assert int(grown_kib) < 24 * 1024


_BOMB = """
import resource, zstandard
from caseapp.central.reading import unpacked
from caseapp.central.routes import MOST_PUSH_BYTES
packer = zstandard.ZstdCompressor(level=1, write_content_size=False).compressobj()
bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(256)) + packer.flush()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    unpacked(bomb, "zstd", MOST_PUSH_BYTES)
except Exception as refusal:
    print(len(bomb), type(refusal).__name__, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
