"""What is hostile, broken or another's is refused in one sentence, at the centre and on the desk, in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any

import msgspec
import pytest
import zstandard
from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient

from caseapp.central import problems
from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.devices import scope_epoch
from caseapp.central.routes import MOST_PUSH_BYTES
from caseapp.domain.council import Role
from caseapp.domain.ids import CouncilId, new_id
from caseapp.errors import AuditForked
from caseapp.sync.transport import Answer, problem_of
from caseapp.texts import Words
from caseapp.texts import problem as told
from caseapp.wire.messages import PUSH_BYTES, Enrol, Problem, SignIn
from tests.central.conftest import PASSWORD, Desk, Town, greet, let_sessions_age

Client = TestClient[Litestar]
PDF = b"%PDF-1.7 a letter"
FILE = f"/sync/v1/files/{sha256(PDF).hexdigest()}"
FALLBACKS = ("newer rule", "rheol fwy newydd", "Something is not right", "Nid yw rhywbeth yn iawn")
BOMB = zstandard.ZstdCompressor().compress(b" " * (MOST_PUSH_BYTES + 1))


@pytest.fixture
def client(centre: Centre) -> Iterator[Client]:
    with TestClient(create_app(centre), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def access(centre: Centre, town: Town) -> str:
    """The good token of a desk of Asha's that has said hello."""
    return signed_in(centre, town.slug, "asha")


@pytest.fixture
def elsewhere(make_town: Callable[[str, str], Town]) -> Desk:
    """Eve's desk, of another council on the same database."""
    other = make_town("eastmere", "EAS")
    other.officer("eve")
    return other.desk("eve")


def signed_in(centre: Centre, council: str, username: str, device: str = "") -> str:
    token = centre.sign_in(SignIn(council, username, PASSWORD, device or new_id())).access
    centre.enrol(centre.resume(token), Enrol("counter 1"))
    greet(centre, token)
    return token


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def refused(answer: Response, status: int, code: str, *secrets: str) -> None:
    """It is one Problem in one sentence, and so is what the desk makes of it; neither says anything of `secrets`."""
    assert answer.status_code == status, answer.text
    problem = msgspec.json.decode(answer.content, type=Problem)
    assert msgspec.json.decode(answer.content).keys() == {"code", "detail"}
    assert problem.code == code
    assert re.fullmatch(r"[A-Z][^.]+\.", problem.detail)
    failure = problem_of(Answer(answer.status_code, answer.headers, answer.content), what="file")
    sentences = [told(Words(language), failure) for language in ("en", "cy")]
    assert sentences[0] != sentences[1]
    for said in (problem.detail, *sentences):
        assert said.endswith(".") and not any(each in said for each in FALLBACKS)
        assert not any(secret in said for secret in secrets)


def operations(client: Client, *, with_body: bool = False) -> list[tuple[str, str]]:
    """The method and address of each call that wants a token, as they are described; those that take JSON."""
    return [
        (method.upper(), re.sub(r"\{\w+\}", new_id(), path))
        for path, methods in client.get("/schema/openapi.json").json()["paths"].items()
        for method, described in methods.items()
        if "security" in described
        if not with_body or "application/json" in described.get("requestBody", {}).get("content", {})
    ]


def test_a_decompression_bomb_is_refused_wherever_a_body_is_taken(client: Client, access: str) -> None:
    called = operations(client, with_body=True)
    assert {("POST", "/sync/v1/push"), ("POST", "/sync/v1/audit")} < set(called) and len(called) > 6
    for method, address in called:
        packed = bearer(access) | {"Content-Encoding": "zstd"}
        answer = client.request(method, address, content=BOMB, headers=packed)
        if address.endswith(("/push", "/audit")):
            refused(answer, 413, "too_large")
        else:
            refused(answer, 400, "invalid_request")


LONG = "Ceri Example " * 100_000


FIRST = {"council": "westmere", "username": "asha", "code": "x", "password": PASSWORD, "device": new_id()}
OFFICER = {"username": "efa", "name": "Efa Example", "role": "officer", "team": ""}
TEAM: dict[str, Any] = {"name": "Waste", "name_cy": "Gwastraff", "services": []}


TOO_LONG: list[tuple[str, dict[str, Any], int, str]] = [
    ("sign-in", {"council": LONG, "username": "asha", "password": "p", "device": ""}, 413, "too_large"),
    ("refresh", {"refresh": LONG}, 413, "too_large"),
    ("first-password", FIRST | {"username": LONG}, 413, "too_large"),
    ("first-password", FIRST | {"username": LONG[:9_000]}, 401, "wrong_code"),
    ("first-password", FIRST | {"code": LONG[:9_000]}, 401, "wrong_code"),
    ("hello", {"key": "0" * 64, "proof": "0" * 128, "version": LONG[:9_000]}, 400, "invalid_request"),
    ("officers", OFFICER | {"name": LONG}, 413, "too_large"),
    ("officers", OFFICER | {"name": LONG[:9_000]}, 400, "invalid_officer"),
    ("officers", OFFICER | {"username": "x" * 9_000}, 400, "invalid_officer"),
    ("officers", OFFICER | {"team": LONG[:9_000]}, 400, "invalid_officer"),
    ("teams", TEAM | {"name": LONG}, 413, "too_large"),
    ("teams", TEAM | {"name_cy": LONG[:9_000]}, 400, "bad_value"),
    ("teams", TEAM | {"services": ["1"] * 9_000}, 413, "too_large"),
    ("teams", TEAM | {"services": [LONG[:9_000]]}, 400, "bad_value"),
    ("enrol", {"name": LONG}, 413, "too_large"),
    ("enrol", {"name": LONG[:9_000]}, 400, "bad_value"),
    ("hello", {"key": LONG, "proof": ""}, 413, "too_large"),
    ("hello", {"key": LONG[:9_000], "proof": ""}, 400, "invalid_request"),
    ("refs/lease", {"after": LONG}, 413, "too_large"),
    ("refs/lease", {"after": LONG[:9_000]}, 400, "invalid_request"),
    ("rows", {"scope": LONG, "rows": []}, 413, "too_large"),
    ("rows", {"scope": LONG[:9_000], "rows": []}, 403, "scope_not_granted"),
    ("rows", {"scope": "council", "rows": [["person", LONG[:9_000]]]}, 400, "invalid_request"),
    ("marks", {"marks": [LONG]}, 400, "invalid_request"),
    ("marks", {"marks": ["0" * 16] * 1001}, 400, "invalid_request"),
    ("push", {"operations": [{"id": LONG * 4}]}, 413, "too_large"),
    ("push", {"operations": [{"id": ""}] * 2001}, 413, "too_many_operations"),
    ("audit", {"links": [], "device": LONG}, 413, "too_large"),
    ("audit", {"links": [], "device": LONG[:9_000]}, 400, "invalid_request"),
]


def test_a_field_that_is_too_long_is_refused(client: Client, centre: Centre, town: Town, access: str) -> None:
    town.officer("carys", Role.ADMINISTRATOR)
    chief = signed_in(centre, town.slug, "carys")
    for address, body, status, code in TOO_LONG:
        token = chief if address in ("officers", "teams") else access
        answer = client.post(f"/sync/v1/{address}", json=body, headers=bearer(token))
        refused(answer, status, code, "Ceri")


ADDRESSES_TOO_LONG = [
    (f"pull?epoch={'x' * 9_000}&cursor=1", 409, "scopes_changed"),
    (f"snapshot?scope=council&after={'x' * 9_000}", 400, "invalid_request"),
    (f"digest?scope=council&bucket={'0' * 9_000}", 400, "invalid_request"),
    (f"pull?epoch=x&cursor={'9' * 4_000}", 400, "invalid_request"),
    (f"pull?epoch=x&cursor={'9' * 9_000}", 400, "invalid_request"),
    (f"files/{'0' * 9_000}", 404, "not_found"),
]


def test_an_address_that_is_too_long_is_refused(client: Client, access: str) -> None:
    for address, status, code in ADDRESSES_TOO_LONG:
        refused(client.get(f"/sync/v1/{address}", headers=bearer(access)), status, code)


WHOLE: dict[str, dict[str, Any]] = {
    "sign-in": {"council": "westmere", "username": "asha", "password": PASSWORD, "device": new_id()},
    "first-password": FIRST,
    "refresh": {"refresh": "x"},
    "enrol": {"name": "counter 1"},
    "hello": {"key": "", "proof": "", "protocol": 1, "blocks": [], "version": ""},
    "officers": OFFICER,
    "teams": TEAM,
    "refs/lease": {"after": "A"},
    "rows": {"scope": "council", "rows": []},
    "marks": {"marks": []},
    "push": {"operations": []},
    "audit": {"links": [], "device": ""},
}


def test_a_value_of_the_wrong_type_is_refused(client: Client, access: str) -> None:
    for address, whole in WHOLE.items():
        for field, right in whole.items():
            for wrong in (7, 1.5, True, None, {}, {"Ceri": "Example"}, ["Ceri", 7], "Ceri"):
                if type(wrong) is not type(right):
                    body = whole | {field: wrong}
                    answer = client.post(f"/sync/v1/{address}", json=body, headers=bearer(access))
                    refused(answer, 400, "invalid_request", "Ceri")


def test_a_query_of_the_wrong_type_is_refused(client: Client, centre: Centre, access: str) -> None:
    epoch = scope_epoch(centre.resume(access).scopes)
    for cursor in ("x", "1.5", "-1", "", str(2**63), "%00"):
        answer = client.get(f"/sync/v1/pull?epoch={epoch}&cursor={cursor}", headers=bearer(access))
        refused(answer, 400, "invalid_request")


def test_nothing_is_told_of_a_scope_that_is_not_the_officers(
    client: Client, centre: Centre, town: Town, access: str, elsewhere: Desk
) -> None:
    other = centre.create_team(town.id, name="Waste", name_cy="Gwastraff")
    theirs = next(scope for scope in elsewhere.session.scopes if scope != "council")
    for scope in (f"team:{other}", f"named:{other}", f"named:{new_id()}", theirs, "", "council ", "Council"):
        named = {"scope": scope, "rows": [["case", new_id()]]}
        for answer in (
            client.get("/sync/v1/snapshot", params={"scope": scope}, headers=bearer(access)),
            client.get("/sync/v1/digest", params={"scope": scope}, headers=bearer(access)),
            client.get("/sync/v1/digest", params={"scope": scope, "bucket": "00"}, headers=bearer(access)),
            client.post("/sync/v1/rows", json=named, headers=bearer(access)),
        ):
            refused(answer, 403, "scope_not_granted", other, theirs)


OF_ADMINISTRATORS: list[tuple[str, str, dict[str, str] | None]] = [
    ("GET", "/sessions", None),
    ("DELETE", "/sessions", None),
    ("PATCH", "", {"name": "Efa Example"}),
    ("POST", "/code", None),
    ("PUT", "/suspension", None),
    ("DELETE", "/suspension", None),
    ("GET", "/devices", None),
    ("DELETE", f"/devices/{new_id()}/sessions", None),
]
"""What is asked about an officer."""


def test_nobody_works_with_the_ids_of_others(
    client: Client, centre: Centre, town: Town, access: str, elsewhere: Desk
) -> None:
    bryn = centre.resume(signed_in(centre, town.slug, "bryn"))
    elsewhere.push(*elsewhere.attached(PDF))
    elsewhere.centre.put_file(elsewhere.session, sha256(PDF).hexdigest(), PDF)
    town.officer("carys", Role.ADMINISTRATOR)
    chief = bearer(signed_in(centre, town.slug, "carys"))
    theirs, eve = bearer(access), elsewhere.session
    over = {"username": "asha", "password": PASSWORD, "council": town.slug, "device": bryn.device}
    refused(client.post("/sync/v1/sign-in", json=over), 403, "device_of_another", bryn.device)
    answer = client.post("/sync/v1/audit", json={"links": [], "device": bryn.device}, headers=theirs)
    refused(answer, 403, "device_of_another", bryn.device)
    for family in (bryn.family, eve.family):
        refused(client.delete(f"/sync/v1/sessions/{family}", headers=theirs), 404, "not_found", family)
    for officer in (bryn.officer, eve.officer):
        for method, rest, body in OF_ADMINISTRATORS:
            answer = client.request(method, f"/sync/v1/officers/{officer}{rest}", json=body, headers=theirs)
            refused(answer, 403, "role_not_granted", officer)
            if officer == eve.officer:
                answer = client.request(
                    method, f"/sync/v1/officers/{officer}{rest}", json=body, headers=chief
                )
                refused(answer, 404, "not_found", officer)
    for method, address, body in (
        ("GET", "officers", None),
        ("POST", "officers", OFFICER),
        ("POST", "teams", TEAM),
    ):
        refused(
            client.request(method, f"/sync/v1/{address}", json=body, headers=theirs), 403, "role_not_granted"
        )
    (their_team,) = (row["id"] for row in centre.dump(CouncilId(eve.council))["team"])
    for token, status, code in ((theirs, 403, "role_not_granted"), (chief, 404, "not_found")):
        refused(
            client.put(f"/sync/v1/teams/{their_team}", json=TEAM, headers=token), status, code, their_team
        )
    refused(client.get(FILE, headers=theirs), 404, "not_found")
    assert centre.get_file(eve, sha256(PDF).hexdigest()) == PDF


def test_an_operation_that_is_anothers_too_long_or_of_a_wrong_type_is_rejected_alone(
    client: Client, centre: Centre, town: Town, access: str, elsewhere: Desk
) -> None:
    person = elsewhere.person(pinned="Ceri Example")
    elsewhere.push(person)
    before = elsewhere.centre.dump(elsewhere.session.council)
    asha = Desk(centre, centre.resume(access))
    change = {"pinned": ["Ceri Example", "x"]}
    sent = [
        asha.operation("person", "patch", change, record=person.record),
        asha.operation("person", "patch", change, record=person.record, council=elsewhere.session.council),
        asha.operation("person", "create", {}, device=elsewhere.session.device),
        asha.operation("person", "create", {}, actor=elsewhere.session.officer),
        asha.operation("person", "create", {"pinned": "x" * PUSH_BYTES}),
        asha.operation("person", "create", {"born": 1950}),
        asha.operation("person", "create", {"born": "1950"}),
    ]
    body = msgspec.json.encode({"operations": sent})
    answer = client.post("/sync/v1/push", content=body, headers=bearer(access))
    reasons = [result["reason"] for result in answer.json()["results"]]
    assert reasons == ["unknown_record", *["not_yours"] * 3, "too_long", "bad_value:born", None]
    assert elsewhere.centre.dump(elsewhere.session.council) == before


@pytest.mark.parametrize("kind", ["expired", "ended", "forged", "refresh"])
def test_a_token_that_is_not_good_opens_nothing(
    client: Client, centre: Centre, database: Database, town: Town, access: str, elsewhere: Desk, kind: str
) -> None:
    session = centre.resume(access)
    council, _, secret = access.partition(".")
    last = "A" if secret[-2] != "A" else "B"
    tokens = {
        "expired": [access],
        "ended": [access],
        "forged": [
            f"{elsewhere.session.council}.{secret}",
            access[:-1],
            f"{council}.",
            secret,
            access[:-2] + last + access[-1],
            access.swapcase(),
            access + "A",
            f"{council}.{'x' * 5_000}",
        ],
        "refresh": [centre.sign_in(SignIn(town.slug, "asha", PASSWORD, new_id())).refresh],
    }[kind]
    if kind == "expired":
        let_sessions_age(database, town.id, minutes=11)
    elif kind == "ended":
        centre.sign_out(session)
    for token in tokens:
        for method, address in operations(client):
            answer = client.request(method, address, headers=bearer(token))
            refused(answer, 401, "session_over", token, secret)
            assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_refresh_token_that_is_not_good_changes_for_nothing(
    client: Client, centre: Centre, database: Database, town: Town, elsewhere: Desk
) -> None:
    tokens = centre.sign_in(SignIn(town.slug, "asha", PASSWORD, new_id()))
    _, _, secret = tokens.refresh.partition(".")
    for token in (f"{elsewhere.session.council}.{secret}", tokens.refresh[:-1], secret, tokens.access, ""):
        refused(client.post("/sync/v1/refresh", json={"refresh": token}), 401, "session_over", secret)
    let_sessions_age(database, town.id, days=15)
    answer = client.post("/sync/v1/refresh", json={"refresh": tokens.refresh})
    refused(answer, 401, "session_over", secret)


def test_every_refusal_of_the_centre_has_its_words_on_the_desk() -> None:
    for refusal, (status, detail) in problems._REFUSALS.items():
        if refusal is AuditForked:
            continue  # `sync.audit` makes it out before it is told
        body = msgspec.json.encode(Problem(refusal().code, detail))
        failure = problem_of(Answer(status, {}, body), what="file")
        for language in ("en", "cy"):
            assert not any(each in told(Words(language), failure) for each in FALLBACKS), refusal
