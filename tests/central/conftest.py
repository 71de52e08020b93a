"""A prepared database, councils in it, and desks that push and pull in process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count
from time import monotonic
from typing import Any

import pytest
from argon2 import PasswordHasher
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace

from caseapp.central.centre import Centre
from caseapp.central.database import Connection, Database
from caseapp.central.feed import Numbering
from caseapp.central.schema import prepare
from caseapp.central.sessions import Session
from caseapp.domain.council import Role
from caseapp.domain.ids import CouncilId, TeamId, new_id
from caseapp.wire.feed import FeedRow, decode_page
from caseapp.wire.messages import Enrol, Hello, Result, SignIn, Welcome, WireOperation
from caseapp.wire.proof import proof_text
from tests.support.postgres import Databases

PASSWORD = "correct horse battery"
WAIT = 30
"""Seconds after which something that must happen has not."""

QUICK = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
MADE_AT = "2026-11-02T09:00:00.000Z"


@dataclass(slots=True)
class Time:
    """A clock that a test moves."""

    now: datetime = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass(slots=True)
class Desk:
    """One device of one officer."""

    centre: Centre
    session: Session
    cursor: int = 0
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def operation(
        self,
        kind: str,
        action: str,
        values: Mapping[str, Any],
        record: str | None = None,
        base: int = 0,
        **other: Any,
    ) -> WireOperation:
        id = new_id()
        made: dict[str, Any] = {
            "id": id,
            "council": self.session.council,
            "device": self.session.device,
            "number": next(self._numbers),
            "transaction": new_id(),
            "actor": self.session.officer,
            "kind": kind,
            "record": record or new_id(),
            "base": base,
            "action": action,
            "values": dict(values),
            "made_at": MADE_AT,
        }
        return WireOperation(**(made | other))

    def person(self, **values: Any) -> WireOperation:
        return self.operation("person", "create", values)

    def attached(self, content: bytes) -> tuple[WireOperation, WireOperation]:
        """What makes a case, and what puts this file on it."""
        values = {"reference": new_id(), "service": "524", "service_version": 1, "received_at": MADE_AT}
        case = self.operation("case", "create", values)
        about = {"name": "scan.pdf", "media": "application/pdf", "size": len(content), "added_at": MADE_AT}
        names = {
            "case": case.record,
            "person": None,
            "officer": self.session.officer,
            "sha256": sha256(content).hexdigest(),
        }
        return case, self.operation("attachment", "create", about | names)

    def push(self, *operations: WireOperation) -> list[Result]:
        return self.centre.push(self.session, operations).results

    def pull(self, scope: str = "council") -> list[FeedRow]:
        """Everything new, page after page."""
        rows: list[FeedRow] = []
        while True:
            page = self.centre.pull(self.session, {scope: self.cursor})
            chunks = [] if page.body is None else list(decode_page(page.body))
            rows += [row for chunk in chunks for row in chunk.rows]
            self.cursor = page.end
            if not chunks or not chunks[-1].more:
                return rows


@dataclass(slots=True)
class Town:
    """A council with a team."""

    centre: Centre
    id: CouncilId
    slug: str
    team: TeamId

    def officer(self, username: str, role: Role = Role.OFFICER) -> None:
        self.centre.create_officer(
            self.id,
            username=username,
            name=f"Officer {username}",
            password=PASSWORD,
            role=role,
            team=self.team,
        )

    def desk(self, username: str, device: str | None = None) -> Desk:
        given = SignIn(self.slug, username, PASSWORD, device or new_id())
        tokens = self.centre.sign_in(given)
        self.centre.enrol(self.centre.resume(tokens.access), Enrol("counter 1"))
        greet(self.centre, tokens.access)
        return Desk(self.centre, self.centre.resume(tokens.access))


def greet(centre: Centre, access: str, version: str = "") -> Welcome:
    """A device's first call with an access token; each has always the same key."""
    session = centre.resume(access)
    said = proof(session.council, session.device, access)
    return centre.hello(session, access, replace(said, version=version))


def proof(council: str, device: str, access: str, of: str = "") -> Hello:
    """What a device says; with `of` by the key of another."""
    key = Ed25519PrivateKey.from_private_bytes(sha256((of or device).encode()).digest())
    signed = key.sign(proof_text(council, device, access))
    return Hello(key.public_key().public_bytes_raw().hex(), signed.hex())


def sign_in(username: str = "asha", password: str = PASSWORD, council: str = "westmere") -> SignIn:
    return SignIn(council, username, password, new_id())


@dataclass(slots=True)
class Held:
    """Numbers taken by a rule, then held before anything is written until the test lets go."""

    rule: Numbering
    holding: bool = False
    taken: threading.Event = field(default_factory=threading.Event)
    let_go: threading.Event = field(default_factory=threading.Event)

    def __call__(self, connection: Connection, council: str, count: int) -> Sequence[int]:
        numbers = self.rule(connection, council, count)
        if self.holding:
            self.taken.set()
            assert self.let_go.wait(WAIT)
        return numbers


def let_sessions_age(database: Database, council: str, **span: float) -> None:
    """Put what the sessions of a council have gone through back by a span: their moments are the database's."""
    moments = ("access_until", "refresh_until", "begun_at", "used_at")
    with database.transaction(council) as connection:
        connection.execute(
            f"UPDATE session SET {', '.join(f'{name} = {name} - %(span)s' for name in moments)}",
            {"span": timedelta(**span)},
        )


def let_tries_age(database: Database, **span: float) -> None:
    """Put wrong tries at sign-in back by a span: their moments are the database's."""
    with database.transaction(None) as connection:
        connection.execute("UPDATE sign_in_try SET locked_until = locked_until - %s", (timedelta(**span),))


def wait_for_lock(database: Database, waiting: int = 1) -> None:
    """Return once so many transactions or more on this database wait for locks that others hold."""
    statement = (
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    give_up = monotonic() + WAIT
    while monotonic() < give_up:
        with database.as_owner() as connection:
            found = connection.execute(statement).fetchone()
        if found is not None and found[0] >= waiting:
            return
    raise TimeoutError


@pytest.fixture(scope="session")
def prepared(databases: Databases) -> str:
    """The name of a prepared database to copy."""
    name = databases.create()
    with Database(databases.server.url(name)) as database:
        prepare(database)
    return name


@pytest.fixture
def prepared_url(databases: Databases, prepared: str) -> Iterator[str]:
    name = databases.create(prepared)
    yield databases.server.url(name)
    databases.drop(name)


@pytest.fixture
def database(prepared_url: str) -> Iterator[Database]:
    with Database(prepared_url) as database:
        yield database


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def centre(database: Database, time: Time) -> Centre:
    return Centre(database, clock=time, hasher=QUICK)


@pytest.fixture
def make_town(centre: Centre) -> Callable[[str, str], Town]:
    def make(slug: str, prefix: str) -> Town:
        id = centre.create_council(slug=slug, prefix=prefix, name=slug.title(), name_cy=slug.title())
        return Town(centre, id, slug, centre.create_team(id, name="Front desk", name_cy="Y ddesg"))

    return make


@pytest.fixture
def town(make_town: Callable[[str, str], Town]) -> Town:
    made = make_town("westmere", "WES")
    made.officer("asha")
    made.officer("bryn")
    return made


@pytest.fixture
def asha(town: Town) -> Desk:
    return town.desk("asha")


@pytest.fixture
def bryn(town: Town) -> Desk:
    return town.desk("bryn")
