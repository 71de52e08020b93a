"""What the API page promises is what the centre does: Schemathesis calls every operation of a running copy as its
description allows, and as it does not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import httpx
import pytest
import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import Status, events, from_schema
from schemathesis.schemas import BaseSchema

from caseapp.central.centre import Centre
from caseapp.central.devices import scope_epoch
from caseapp.central.errors import SessionOver
from caseapp.domain.council import Role
from caseapp.domain.ids import new_id
from caseapp.wire.messages import Enrol, Enrolment, SignIn
from tests.central.conftest import MADE_AT, PASSWORD, Town, greet, sign_in
from tests.support.copies import Copy

POKE = "/sync/v1/poke"
"""It is not called here: it goes on until its session ends. `test_pokes` listens to it."""

UNGUESSED = {
    "POST /sync/v1/hello",
    "POST /sync/v1/first-password",
    "POST /sync/v1/sign-in",
    "POST /sync/v1/refresh",
    "DELETE /sync/v1/sessions/{family}",
    "DELETE /sync/v1/officers/{officer}/devices/{device}/sessions",
    "GET /sync/v1/files/{sha256}",
}
"""These may be refused each time: the first wants a signature over its own token, the last a file that a case names,
the others a code, a password or a sign-in that the calls of an administrator have not ended before. `test_hello`,
`test_officers`, `test_sign_in`, `test_sessions` and `test_audit` have them."""

_OFTEN = {"burst": 1_000_000, "a_minute": 1_000_000}
_SHARE = 0.7


@pytest.fixture
def described(prepared_url: str, centre: Centre, town: Town) -> Iterator[BaseSchema]:
    """The description of a copy that answers an administrator, whose desk signs in again when its session has ended."""
    town.officer("carys", Role.ADMINISTRATOR)
    town.officer("dewi")
    device, access, enrolment = new_id(), "", None

    def token() -> str:
        nonlocal access, enrolment
        try:
            centre.resume(access)
        except SessionOver:
            access = centre.sign_in(SignIn(town.slug, "carys", PASSWORD, device)).access
            enrolment = centre.enrol(centre.resume(access), Enrol("counter 1"))
            greet(centre, access)
        return access

    token()
    assert enrolment is not None
    limits = dict.fromkeys(("by_token", "by_refresh", "by_stranger", "by_sign_in"), _OFTEN)
    with Copy(prepared_url, limits) as copy:
        known = _what_is_known(centre, town, access, enrolment)
        config = SchemathesisConfig.from_dict(_config(known) | {"base-url": copy.address})
        description = httpx.get(f"{copy.address}/schema/openapi.json", trust_env=False).json()
        schema = schemathesis.openapi.from_dict(_without_tuples(description), config=config)

        @schema.auth(refresh_interval=None)
        class Bearer:
            def get(self, case: schemathesis.Case, context: object) -> str:
                return token()

            def set(self, case: schemathesis.Case, token: str, context: object) -> None:
                case.headers["Authorization"] = f"Bearer {token}"

        yield schema.exclude(path=POKE)


def _without_tuples(description: Any) -> Any:
    """The same with lists of the same length: Schemathesis 4.32 stumbles over a tuple within a list of an answer."""
    if isinstance(description, list):
        return [_without_tuples(each) for each in description]
    if not isinstance(description, dict):
        return description
    plain = {name: _without_tuples(each) for name, each in description.items()}
    if "prefixItems" in plain:
        plain["items"] = {"anyOf": plain.pop("prefixItems")}
    return plain


def _what_is_known(centre: Centre, town: Town, access: str, enrolment: Enrolment) -> dict[str, list[str]]:
    """By parameter the values that get past the first door; a part of the calls has them."""
    session = centre.resume(access)
    return {
        "path.officer": [town.desk("dewi").session.officer],
        "path.team": [centre.create_team(town.id, name="Waste", name_cy="Gwastraff")],
        "body.role": ["officer", "senior"],
        "body.team": [town.team],
        "body.name": ["Efa Example"],
        "body.name_cy": ["Efa Example"],
        "body.services[*]": ["524"],
        "path.sha256": [sha256(b"").hexdigest()],
        "query.scope": list(session.scopes),
        "query.epoch": [scope_epoch(session.scopes)],
        "body.scope": list(session.scopes),
        "body.after": [enrolment.block.code],
        "body.council": [town.slug],
        "body.username": ["bryn", "efa"],
        "body.password": [PASSWORD],
        "body.device": [new_id(), session.device],
        "body.refresh": [centre.sign_in(sign_in()).refresh],
        "body.operations[*].council": [town.id],
        "body.operations[*].device": [session.device],
        "body.operations[*].actor": [session.officer],
        "body.operations[*].id": [new_id() for _ in range(9)],
        "body.operations[*].transaction": [new_id()],
        "body.operations[*].record": [new_id() for _ in range(3)],
        "body.operations[*].kind": ["person", "case", "note", "officer"],
        "body.operations[*].action": ["create", "change", "void"],
        "body.operations[*].made_at": [MADE_AT],
    }


def _config(known: dict[str, list[str]]) -> dict[str, Any]:
    return {
        "generation": {"deterministic": True, "max-examples": 20, "database": "none"},
        "phases": {"stateful": {"enabled": False}},
        "checks": {
            # What fits its description may still be refused for its meaning: a file that has not its SHA-256.
            "positive_data_acceptance": {"enabled": False},
            # Litestar answers OPTIONS of an address with the methods of one of its handlers; no desk asks.
            "allow_header_conformance": {"enabled": False},
            "negative_data_rejection": {"expected-statuses": [400, 401, 403, 404, 405, 409, 413, 415]},
        },
        "request-timeout": 30,
        "dictionaries": {name.replace("[*]", ""): {"values": values} for name, values in known.items()},
        "parameters": {
            name: {"dictionary": name.replace("[*]", ""), "probability": _SHARE} for name in known
        },
    }


def test_every_operation_does_what_it_is_described_to(described: BaseSchema) -> None:
    failures: list[str] = []
    statuses: dict[str, set[int]] = defaultdict(set)
    cases = 0
    for event in from_schema(described).execute():
        match event:
            case events.NonFatalError(value=error) | events.FatalError(exception=error):
                raise error
            case events.ScenarioFinished(recorder=recorder):
                for id, call in recorder.interactions.items():
                    operation = recorder.cases[id].value.operation
                    cases += 1
                    if call.response is not None and call.request.method == operation.method.upper():
                        statuses[operation.label].add(call.response.status_code)
                failures += [
                    f"{recorder.label}: {check.failure_info.failure.title}: {check.failure_info.failure.message}"
                    for checks in recorder.checks.values()
                    for check in checks
                    if check.status is Status.FAILURE and check.failure_info is not None
                ]
    assert failures == []
    assert cases > 500
    fulfilled = {label for label, seen in statuses.items() if any(200 <= each < 300 for each in seen)}
    assert statuses.keys() - fulfilled <= UNGUESSED
