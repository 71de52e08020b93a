"""The centre over HTTP: what desks get, and one problem for whatever is refused."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from typing import Any

import msgspec
import psycopg
import pytest
from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient

from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.devices import scope_epoch
from caseapp.central.files import MOST_BYTES
from caseapp.central.routes import MOST_PUSH_BYTES
from caseapp.domain.ids import new_id
from caseapp.wire.feed import decode_page
from caseapp.wire.headers import CURSOR_HEADER, MARK_HEADER
from caseapp.wire.messages import Problem, Push, Tokens, WireOperation
from tests.central.conftest import PASSWORD, Desk, Town, proof
from tests.support.postgres import Databases

Client = TestClient[Litestar]
NOBODY = "01900000-0000-7000-8000-000000000000"


@pytest.fixture
def client(centre: Centre) -> Iterator[Client]:
    with TestClient(create_app(centre), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def signed_in(client: Client, centre: Centre, town: Town) -> Client:
    """The client as an enrolled device of Asha's that has said hello."""
    tokens = sign_in(client)
    client.headers["Authorization"] = f"Bearer {tokens.access}"
    assert client.post("/sync/v1/enrol", json={"name": "counter"}).status_code == 200
    session = centre.resume(tokens.access)
    said = msgspec.json.encode(proof(session.council, session.device, tokens.access))
    assert client.post("/sync/v1/hello", content=said).status_code == 200
    return client


def sign_in(client: Client, device: str | None = None) -> Tokens:
    given = {"council": "westmere", "username": "asha", "password": PASSWORD, "device": device or new_id()}
    answer = client.post("/sync/v1/sign-in", json=given)
    assert answer.status_code == 200
    return msgspec.json.decode(answer.content, type=Tokens)


def epoch(client: Client, centre: Centre) -> str:
    """The epoch of the officer's scopes, as hello tells it."""
    return scope_epoch(centre.resume(client.headers["Authorization"].removeprefix("Bearer ")).scopes)


def person(client: Client, centre: Centre, **other: Any) -> WireOperation:
    session = centre.resume(client.headers["Authorization"].removeprefix("Bearer "))
    return Desk(centre, session).operation("person", "create", {"born": "1950"}, **other)


def check(answer: Response, status: int, code: str) -> None:
    assert answer.status_code == status, answer.text
    problem = msgspec.json.decode(answer.content, type=Problem)
    assert json.loads(answer.content).keys() == {"code", "detail"}
    assert (problem.code, problem.detail.endswith(".")) == (code, True)


def test_the_way_of_a_desk(signed_in: Client, centre: Centre, town: Town) -> None:
    operation = person(signed_in, centre)
    sent = msgspec.json.encode(Push([operation]))
    first = signed_in.post("/sync/v1/push", content=sent)
    assert first.status_code == 200
    assert [result["verdict"] for result in first.json()["results"]] == ["applied"]
    assert signed_in.post("/sync/v1/push", content=sent).content == first.content

    page = signed_in.get("/sync/v1/pull", params={"epoch": epoch(signed_in, centre), "cursor": 1})
    rows = [row for chunk in decode_page(page.content, scopes=3) for row in chunk.rows]
    assert [row.values["born"] for row in rows if row.kind == "person"] == ["1950"]
    end = page.headers[CURSOR_HEADER]
    idle = signed_in.get("/sync/v1/pull", params={"epoch": epoch(signed_in, centre), "cursor": end})
    assert (idle.status_code, idle.content, idle.headers[MARK_HEADER]) == (
        204,
        b"",
        page.headers[MARK_HEADER],
    )


def test_tokens_are_refreshed_and_ended(client: Client, town: Town) -> None:
    first = sign_in(client)
    answer = client.post("/sync/v1/refresh", json={"refresh": first.refresh})
    second = msgspec.json.decode(answer.content, type=Tokens)
    bearer = {"Authorization": f"Bearer {second.access}"}
    assert client.post("/sync/v1/enrol", json={"name": "counter"}, headers=bearer).status_code == 200
    check(client.post("/sync/v1/refresh", json={"refresh": first.refresh}), 401, "session_over")
    check(client.post("/sync/v1/sign-out", headers=bearer), 401, "session_over")
    bearer = {"Authorization": f"Bearer {sign_in(client).access}"}
    assert client.post("/sync/v1/sign-out", headers=bearer).status_code == 204
    check(client.post("/sync/v1/enrol", json={"name": "x"}, headers=bearer), 401, "session_over")


def test_a_file_is_taken_as_it_was_sent_and_given_to_nobody_while_no_case_names_it(signed_in: Client) -> None:
    content = b"%PDF-1.7" + bytes(range(256)) * 100
    address = f"/sync/v1/files/{hashlib.sha256(content).hexdigest()}"
    check(signed_in.get(address), 404, "not_found")
    check(signed_in.put(address, content=content[:-1]), 400, "wrong_fingerprint")
    check(signed_in.get(address), 404, "not_found")
    for _ in range(2):
        assert signed_in.put(address, content=content).status_code == 204
    check(signed_in.get(address), 404, "not_found")
    check(signed_in.put("/sync/v1/files/letter.pdf", content=content), 400, "invalid_request")


def test_a_file_has_a_limit(signed_in: Client) -> None:
    most = b"x" * MOST_BYTES
    assert (
        signed_in.put(f"/sync/v1/files/{hashlib.sha256(most).hexdigest()}", content=most).status_code == 204
    )
    more = most + b"x"
    check(signed_in.put(f"/sync/v1/files/{hashlib.sha256(more).hexdigest()}", content=more), 413, "too_large")


def test_an_unreadable_operation_is_refused_alone(signed_in: Client, centre: Centre, town: Town) -> None:
    good = json.loads(msgspec.json.encode(person(signed_in, centre)))
    surrogate = json.loads(msgspec.json.encode(person(signed_in, centre)))
    surrogate["values"] = {"pinned": "half \ud800 a pair"}
    shapeless = {"id": new_id(), "number": "seven"}
    body = json.dumps({"operations": [surrogate, shapeless, good]})
    answer = signed_in.post("/sync/v1/push", content=body)
    assert answer.status_code == 200, answer.text
    assert [(result["verdict"], result["reason"]) for result in answer.json()["results"]] == [
        ("rejected", "bad_value:pinned"),
        ("rejected", "bad_value:operation"),
        ("applied", None),
    ]
    assert [result["id"] for result in answer.json()["results"]] == [
        surrogate["id"],
        shapeless["id"],
        good["id"],
    ]
    assert len(centre.dump(town.id)["person"]) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"operations": 1}',
        b'{"operations": [1]}',
        b'{"operations": [{"id": 7}]}',
        b'{"operations": [{"id": "\\ud800"}]}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"operations": [{"id": "x", "values": {"a": ' + b"[" * 100_000,
    ],
)
def test_a_body_that_is_no_push_is_one_problem(signed_in: Client, body: bytes) -> None:
    check(signed_in.post("/sync/v1/push", content=body), 400, "invalid_request")


def test_limits_of_a_push(signed_in: Client, centre: Centre) -> None:
    many = msgspec.json.encode(Push([person(signed_in, centre)] * 2_001))
    check(signed_in.post("/sync/v1/push", content=many), 413, "too_many_operations")
    check(signed_in.post("/sync/v1/push", content=b" " * (MOST_PUSH_BYTES + 1)), 413, "too_large")


@pytest.mark.parametrize(
    ("given", "status", "code"),
    [
        ({"council": "westmere", "username": "asha", "password": "wrong"}, 401, "wrong_credentials"),
        ({"council": "westmere", "username": 7, "password": PASSWORD}, 400, "invalid_request"),
        ({"council": "westmere", "password": PASSWORD}, 400, "invalid_request"),
        ({"council": "westmere", "username": "asha", "password": "x" * 20_000}, 413, "too_large"),
    ],
)
def test_a_sign_in_that_does_not_fit(
    client: Client, town: Town, given: dict[str, object], status: int, code: str
) -> None:
    check(client.post("/sync/v1/sign-in", json=given | {"device": new_id()}), status, code)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b'{"more": ' + b"[" * 15_000])
def test_a_sign_in_that_is_none(client: Client, body: bytes) -> None:
    check(client.post("/sync/v1/sign-in", content=body), 400, "invalid_request")


def test_a_locked_account_says_when_to_come_back(client: Client, town: Town) -> None:
    given = {"council": "westmere", "username": "asha", "password": "wrong", "device": new_id()}
    for _ in range(3):
        check(client.post("/sync/v1/sign-in", json=given), 401, "wrong_credentials")
    locked = client.post("/sync/v1/sign-in", json=given)
    check(locked, 429, "account_locked")
    assert locked.headers["Retry-After"] == "1"


@pytest.mark.parametrize("bearer", [None, "", "Basic YTpi", "Bearer", "Bearer x", f"Bearer {NOBODY}.x"])
@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("GET", "/sync/v1/pull?scope=council&cursor=0"),
        ("POST", "/sync/v1/push"),
        ("POST", "/sync/v1/sign-out"),
        ("GET", "/sync/v1/files/" + "0" * 64),
        ("PUT", "/sync/v1/files/" + "0" * 64),
    ],
)
def test_nothing_without_a_token(client: Client, method: str, address: str, bearer: str | None) -> None:
    answer = client.request(method, address, headers={} if bearer is None else {"Authorization": bearer})
    check(answer, 401, "session_over")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("cursor=x", 400, "invalid_request"),
        ("cursor=-1", 400, "invalid_request"),
        (f"cursor={2**63}", 400, "invalid_request"),
        ("cursor=0", 400, "invalid_request"),
        ("cursor=0,0,0", 400, "invalid_request"),
        ("cursor=1,1", 400, "invalid_request"),
        ("cursor=1,1,1,1", 400, "invalid_request"),
        ("cursor=1,,1", 400, "invalid_request"),
        ("cursor=1%0A", 400, "invalid_request"),
        ("", 400, "invalid_request"),
    ],
)
def test_a_pull_that_does_not_fit(
    signed_in: Client, centre: Centre, query: str, status: int, code: str
) -> None:
    check(signed_in.get(f"/sync/v1/pull?epoch={epoch(signed_in, centre)}&{query}"), status, code)


def test_a_pull_for_scopes_that_the_officer_has_not(signed_in: Client) -> None:
    check(signed_in.get(f"/sync/v1/pull?epoch={'0' * 16}&cursor=1"), 409, "scopes_changed")
    check(signed_in.get("/sync/v1/pull?cursor=1"), 400, "invalid_request")


def test_a_device_that_is_not_enrolled_gets_nothing(client: Client, town: Town) -> None:
    bearer = {"Authorization": f"Bearer {sign_in(client).access}"}
    check(client.get("/sync/v1/pull?epoch=&cursor=1", headers=bearer), 403, "not_enrolled")
    check(client.post("/sync/v1/push", content=b'{"operations":[]}', headers=bearer), 403, "not_enrolled")
    check(client.post("/sync/v1/enrol", json={"name": "\x00"}, headers=bearer), 400, "bad_value")


def test_other_addresses_and_methods_are_problems_too(client: Client) -> None:
    check(client.get("/sync/v1/nothing"), 404, "not_found")
    check(client.get("/sync/v1/push"), 405, "method_not_allowed")


def test_a_failure_tells_neither_client_nor_log_what_was_in_the_row(
    signed_in: Client, centre: Centre, prepared_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    with psycopg.connect(prepared_url) as owner:
        owner.execute("DROP TABLE ledger")
    with caplog.at_level(logging.DEBUG, logger="caseapp"):
        sent = msgspec.json.encode(Push([person(signed_in, centre, transaction=new_id())]))
        answer = signed_in.post("/sync/v1/push", content=sent)
    check(answer, 500, "broken")
    assert "UndefinedTable at" in caplog.text
    assert "ledger" not in caplog.text + answer.text


def test_a_database_that_went_away_is_a_problem_until_it_is_back(
    client: Client, databases: Databases, prepared_url: str
) -> None:
    with psycopg.connect(databases.server.url("postgres", role="postgres")) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
            (prepared_url.partition("@/")[2].partition("?")[0],),
        )
    away = client.get("/ready")
    check(away, 503, "away")
    assert int(away.headers["Retry-After"]) > 0
    assert client.get("/health").status_code == 200
    while client.get("/ready").status_code != 200:
        pass


def test_health_and_readiness(client: Client, prepared_url: str) -> None:
    assert client.get("/health").json() == client.get("/ready").json() == {"status": "ok"}


def test_the_api_page_lists_every_call_and_loads_nothing_from_elsewhere(client: Client) -> None:
    page = client.get("/schema").text
    paths = client.get("/schema/openapi.json").json()["paths"]
    names = "sign-in refresh sign-out enrol hello push pull snapshot digest rows files/{sha256}"
    for name in names.split():
        assert f"/sync/v1/{name}" in paths
        assert f"/sync/v1/{name}" in page
    assert "://" not in page
