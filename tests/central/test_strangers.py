"""One machine without credentials stops nobody: connections, bodies, passwords, and an address that many share."""

from __future__ import annotations

import json
import signal
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import httpx
import msgspec
import psycopg
import pytest
import typer

from caseapp.central.centre import Centre
from caseapp.central.errors import TooManyOperations
from caseapp.central.limits import Limits, Rate, Rates
from caseapp.central.reading import read_push
from caseapp.commands.service import _proxies
from caseapp.domain.ids import new_id
from caseapp.wire.messages import SignIn, Tokens
from tests.central.conftest import PASSWORD, WAIT, Desk, Town
from tests.central.test_server import make_pair
from tests.support.copies import Copy, ask

READ = "/sync/v1/snapshot?scope=council"
PATIENT = {"head_seconds": 2 * WAIT}
"""Nobody is hung up on for being silent while a test looks: who goes has given way."""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Of a certificate and its key."""
    return [str(each) for each in make_pair(tmp_path)]


def until(what: Callable[[], bool]) -> None:
    give_up = monotonic() + WAIT
    while not what():
        assert monotonic() < give_up


def silent(copy: Copy, room: ExitStack) -> socket.socket:
    return room.enter_context(socket.create_connection(("127.0.0.1", copy.port), timeout=WAIT))


def sign_in(client: httpx.Client) -> Tokens:
    given = {"council": "westmere", "username": "asha", "password": PASSWORD, "device": new_id()}
    answer = client.post("/sync/v1/sign-in", json=given)
    return msgspec.json.decode(answer.content, type=Tokens)


@pytest.mark.parametrize("with_tls", [False, True], ids=["http", "tls"])
def test_who_is_silent_gives_way_to_who_speaks(
    prepared_url: str,
    files: list[str],
    with_tls: bool,
) -> None:
    """Sixty say nothing, in a TLS handshake too: eight are held, and another caller is answered."""
    options = {"tls": files} if with_tls else {}
    with Copy(prepared_url, {"strangers": 8} | PATIENT, **options) as copy, ExitStack() as room:
        for _ in range(60):
            silent(copy, room)
        address = copy.address.replace("http:", "https:") if with_tls else copy.address
        answer = httpx.get(f"{address}/health", verify=False, trust_env=False)
        assert answer.status_code == 200, "it came last: all sixty were let in before"
        until(lambda: len(copy.connections("ESTABLISHED")) <= 8)


def test_a_tls_handshake_that_never_ends_is_hung_up_on(prepared_url: str, files: list[str]) -> None:
    with (
        Copy(prepared_url, {"head_seconds": 0.4}, tls=files) as copy,
        ExitStack() as room,
    ):
        assert silent(copy, room).recv(1) == b""


def test_a_desk_that_is_known_keeps_its_connection(prepared_url: str, asha: Desk, centre: Centre) -> None:
    tokens = centre.sign_in(SignIn("westmere", "asha", PASSWORD, asha.session.device))
    with Copy(prepared_url, {"strangers": 2} | PATIENT) as copy, ExitStack() as room:
        desk = silent(copy, room)
        assert ask(desk, "/sync/v1/sessions", tokens.access) == 200
        strangers = [silent(copy, room) for _ in range(5)]
        for caller in strangers[:3]:
            assert caller.recv(1) == b"", "the oldest strangers gave way"
        assert ask(desk, "/sync/v1/sessions", tokens.access) == 200


def test_a_request_counts_as_heard_when_all_of_it_has_come(prepared_url: str) -> None:
    with Copy(prepared_url, {"strangers": 2} | PATIENT) as copy, ExitStack() as room:
        half, whole = (silent(copy, room) for _ in range(2))
        assert ask(whole, "/health") == 200
        half.sendall(
            b"POST /sync/v1/sign-in HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 999\r\n\r\n"
        )
        assert half.recv(65536).startswith(b"HTTP/1.1 100 ")
        assert ask(silent(copy, room), "/health") == 200
        assert half.recv(1) == b""
        assert ask(whole, "/health") == 200


def test_what_comes_through_a_proxy_is_many_callers(prepared_url: str) -> None:
    with Copy(prepared_url, {"strangers": 2} | PATIENT, proxies=["127.0.0.1"]) as copy, ExitStack() as room:
        callers = [silent(copy, room) for _ in range(6)]
        for caller in reversed(callers):
            assert ask(caller, "/health") == 200


def test_a_body_is_not_waited_for_before_its_token_is_known(prepared_url: str) -> None:
    with Copy(prepared_url) as copy, ExitStack() as room:
        caller = silent(copy, room)
        caller.sendall(
            b"POST /sync/v1/push HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Length: 4000000\r\n\r\n"
        )
        assert caller.recv(65536).startswith(b"HTTP/1.1 401 ")


def test_of_many_sign_ins_at_once_some_are_told_to_come_back(prepared_url: str, town: Town) -> None:
    with Copy(prepared_url) as copy, ThreadPoolExecutor(30) as callers:

        def one(number: int) -> httpx.Response:
            given = {"council": "westmere", "username": f"x{number}", "password": "p" * 9, "device": new_id()}
            return httpx.post(f"{copy.address}/sync/v1/sign-in", json=given, trust_env=False, timeout=WAIT)

        answers = list(callers.map(one, range(30)))
    refused = [answer for answer in answers if answer.status_code == 503]
    assert refused and {answer.status_code for answer in answers} == {401, 503}
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in refused)


def test_a_stranger_at_the_same_address_does_not_stop_desks(prepared_url: str, town: Town) -> None:
    """The bucket of the address is empty: who has tokens refreshes, works, and so does a copy that knows none yet."""
    limits = {"by_stranger": {"burst": 3, "a_minute": 1}}
    with Copy(prepared_url) as first, httpx.Client(base_url=first.address, trust_env=False) as client:
        tokens = sign_in(client)
    with Copy(prepared_url, limits) as copy, httpx.Client(base_url=copy.address, trust_env=False) as client:
        while client.get("/sync/v1/none").status_code != 429:
            pass
        for _ in range(6):
            answer = client.post("/sync/v1/refresh", json={"refresh": tokens.refresh})
            assert answer.status_code == 200
            tokens = msgspec.json.decode(answer.content, type=Tokens)
            headers = {"Authorization": f"Bearer {tokens.access}"}
            assert client.get("/sync/v1/sessions", headers=headers).status_code == 200
        assert client.get("/sync/v1/sessions", headers={"Authorization": "Bearer x"}).status_code == 429


def test_one_token_has_two_calls_at_once() -> None:
    rates = Rates(Limits())
    one, two, three = (rates.admit(READ, "192.0.2.1", "Bearer t") for _ in range(3))
    assert (one.wait, two.wait, three.wait) == (0, 0, 1)
    assert not rates.admit(READ, "192.0.2.1", "Bearer other").wait
    rates.settle(one, 200, known=True)
    assert not rates.admit(READ, "192.0.2.1", "bearer  t").wait


def test_a_refresh_token_has_a_limit_of_its_own() -> None:
    rates = Rates(Limits(by_refresh=Rate(2, 1)))
    issued = Tokens("c.a", "c.r", 600, "c", "o")
    rates.settle(rates.admit("/sync/v1/sign-in", "192.0.2.1"), 200, issued=issued)
    waits = [rates.admit("/sync/v1/refresh", "192.0.2.1", refresh="c.r").wait for _ in range(3)]
    assert (waits[:2], waits[2] > 0) == ([0, 0], True)


def test_junk_is_counted_before_it_is_read() -> None:
    body = b'{"operations":[' + b",".join([b'{"id":""}'] * 2_001) + b"]}"
    with pytest.raises(TooManyOperations):
        read_push(body)


def test_a_caller_who_goes_away_in_a_body_is_no_failure_of_the_service(prepared_url: str) -> None:
    with Copy(prepared_url) as copy:
        with ExitStack() as room:
            caller = silent(copy, room)
            caller.sendall(b"POST /sync/v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\n{")
        assert httpx.get(f"{copy.address}/health", trust_env=False).status_code == 200, (
            "that end was heard before"
        )
        copy.signal(signal.SIGTERM)
        assert copy.ended() == 0
        statuses = [line["status"] for line in copy.lines() if line.get("route") == "/sync/v1/sign-in"]
    assert statuses == ["gone"]


def test_who_goes_away_in_a_body_has_made_a_call(prepared_url: str) -> None:
    with Copy(prepared_url, {"by_sign_in": {"burst": 2, "a_minute": 1}}) as copy:
        with ExitStack() as room:
            for _ in range(2):
                silent(copy, room).sendall(
                    b"POST /sync/v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\n{"
                )
        assert httpx.get(f"{copy.address}/health", trust_env=False).status_code == 200, (
            "those ends were heard before"
        )
        given = {"council": "nowhere", "username": "asha", "password": PASSWORD, "device": new_id()}
        answer = httpx.post(f"{copy.address}/sync/v1/sign-in", json=given, trust_env=False)
    assert answer.status_code == 429


def test_a_database_that_takes_no_writing_is_not_ready(prepared_url: str, asha: Desk) -> None:
    name = prepared_url.partition("@/")[2].partition("?")[0]
    keeper = prepared_url.replace("caseapp_owner@", "postgres@")
    with psycopg.connect(keeper, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")  # type: ignore[call-overload]
    with Copy(prepared_url) as copy, httpx.Client(base_url=copy.address, trust_env=False) as client:
        given = {"council": "westmere", "username": "asha", "password": PASSWORD, "device": new_id()}
        for answer in (client.get("/ready"), client.post("/sync/v1/sign-in", json=given)):
            assert (answer.status_code, json.loads(answer.content)["code"]) == (503, "away")


@pytest.mark.parametrize("wrong", ["proxy.internal", "10.0.0.5/24", "127.0.0.1,*"])
def test_a_proxy_is_named_by_its_address(wrong: str) -> None:
    assert _proxies("127.0.0.1, ::1,10.0.0.0/24") == ("127.0.0.1", "::1", "10.0.0.0/24")
    with pytest.raises(typer.BadParameter):
        _proxies(wrong)
