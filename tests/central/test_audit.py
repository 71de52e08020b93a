"""Who did and who saw what stands in a chain that nobody can change unnoticed, at the centre and for every desk."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

import msgspec
import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient

from caseapp.central.app import create_app
from caseapp.central.audit import THE_CENTRE
from caseapp.central.audit_check import Fault
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.desk_audit import MOST_LINKS
from caseapp.central.errors import (
    AuditGap,
    DeviceOfAnother,
    InvalidRequest,
    TooManyLinks,
    WrongCredentials,
)
from caseapp.central.feed import Feed, locked_numbers
from caseapp.cli import run
from caseapp.domain.audit import Act, AuditRow, Link, broken, first_hash, head_text, link
from caseapp.domain.ids import OfficerId, new_id
from caseapp.errors import AuditForked, NotEnrolled, NotFound
from caseapp.wire.messages import AuditPush, Problem, SignedHead, SignIn, WireAudit
from tests.central.chains import Chain, wire
from tests.central.conftest import MADE_AT, PASSWORD, QUICK, WAIT, Desk, Held, Town, greet, wait_for_lock
from tests.support.postgres import Databases

PDF = b"%PDF-1.7 a letter"
FINGERPRINT = hashlib.sha256(PDF).hexdigest()
COLUMNS = "number, at, actor, act, kind, record, operation, hash"
AUDIT_TABLES = ("audit", "desk_audit", "audit_head")
Client = TestClient[Litestar]
Tamper = Callable[..., AbstractContextManager[None]]


def own_links(database: Database, council: str) -> list[Link]:
    with database.transaction(council) as connection:
        rows = connection.execute(f"SELECT {COLUMNS} FROM audit ORDER BY number").fetchall()
    return [Link(AuditRow(n, at, who, Act(act), *what), bytes(hash)) for n, at, who, act, *what, hash in rows]


def told(database: Database, town: Town) -> list[tuple[str, Act, str, str, str]]:
    rows = [each.row for each in own_links(database, town.id)]
    return [(row.actor, row.act, row.kind, row.record, row.operation) for row in rows]


def is_signed(desk: Desk, head: SignedHead, owner: str | None = None) -> bool:
    text = head_text(
        desk.session.council, owner or desk.session.device, head.number, bytes.fromhex(head.hash), head.at
    )
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(head.key)).verify(bytes.fromhex(head.signature), text)
    return True


# The centre's own chain


def test_everything_done_and_seen_is_written_down_in_order(database: Database, town: Town) -> None:
    asha = town.desk("asha")
    officer, device = asha.session.officer, asha.session.device
    good, bad = asha.person(), asha.operation("person", "patch", {"born": ["1", "2"]})
    asha.push(good, bad)
    asha.push(good)
    with pytest.raises(WrongCredentials):
        asha.centre.sign_in(SignIn("westmere", "asha", "wrong", device))
    with pytest.raises(WrongCredentials):
        asha.centre.sign_in(SignIn("westmere", "nobody", "wrong", device))
    case, file = asha.attached(PDF)
    asha.push(case, file)
    asha.centre.put_file(asha.session, FINGERPRINT, PDF)
    assert asha.centre.get_file(asha.session, FINGERPRINT) == PDF
    with pytest.raises(NotFound):
        asha.centre.get_file(asha.session, "0" * 64)
    asha.centre.sign_out(asha.session)
    asha.centre.sign_out(asha.session)
    officers = [id for _, _, kind, id, _ in told(database, town) if kind == "officer"]
    assert told(database, town) == [
        (THE_CENTRE, Act.CHANGED, "council", town.id, ""),
        (THE_CENTRE, Act.CHANGED, "team", town.team, ""),
        *((THE_CENTRE, Act.CHANGED, "officer", id, "") for id in officers),
        (officer, Act.SIGNED_IN, "device", device, ""),
        (officer, Act.CHANGED, "device", device, ""),
        (officer, Act.CHANGED, "person", good.record, good.id),
        (officer, Act.REJECTED, "person", bad.record, bad.id),
        (officer, Act.SIGN_IN_FAILED, "device", device, ""),
        (officer, Act.CHANGED, "case", case.record, case.id),
        (officer, Act.CHANGED, "attachment", file.record, file.id),
        (officer, Act.VIEWED, "file", FINGERPRINT, ""),
        (officer, Act.SESSION_ENDED, "session", asha.session.family, ""),
    ]
    assert len(officers) == 2
    assert broken(own_links(database, town.id), first_hash(town.id)) is None
    assert asha.centre.verify_audit(town.id) == []


def test_an_operation_stands_in_the_audit_with_its_verdict(
    database: Database, town: Town, asha: Desk, bryn: Desk
) -> None:
    person = asha.person(born="1950", language="en")
    (made,) = asha.push(person)
    before = len(own_links(database, town.id))
    born = {"born": ["1950", "1951"]}
    (taken,) = bryn.push(bryn.operation("person", "patch", born, record=person.record, base=made.position))
    sent = [
        asha.operation("person", "patch", {"language": ["en", "cy"]}, record=person.record),
        asha.operation("person", "patch", {"born": ["1950", "1952"]}, record=person.record),
        asha.operation("person", "patch", {"born": ["1950", "1952"]}),
    ]
    verdicts = [result.verdict for result in (taken, *asha.push(*sent))]
    assert verdicts == ["applied", "merged", "conflict", "rejected"]
    acts = [each.row.act for each in own_links(database, town.id)[before:]]
    assert acts == [Act.CHANGED, Act.MERGED, Act.CONFLICT, Act.REJECTED]


def test_the_audit_holds_no_words_of_a_record(database: Database, asha: Desk, town: Town) -> None:
    name = asha.person(pinned="Ceri Example rings early")
    asha.push(name)
    with database.transaction(town.id) as connection:
        rows = str(connection.execute("SELECT a::text FROM audit a").fetchall())
    assert name.record in rows
    assert not any(word in rows for word in ("Ceri", "asha", "Front desk", "Westmere", "counter"))


def test_what_is_undone_is_not_told_and_what_cannot_be_told_is_undone(
    prepared_url: str, database: Database, asha: Desk, town: Town
) -> None:
    with psycopg.connect(prepared_url) as owner:
        owner.execute("ALTER TABLE person ADD CHECK (born <> '1900')")
        owner.execute("ALTER TABLE audit ADD CHECK (record <> '" + FINGERPRINT + "' OR act <> 'viewed')")
    before = len(own_links(database, town.id))
    sent = [asha.person(born=born) for born in ("1900", "1950")]
    assert [result.reason for result in asha.push(*sent)] == ["not_stored", None]
    assert [row[4] for row in told(database, town)[before:]] == [sent[1].id]
    asha.push(*asha.attached(PDF))
    asha.centre.put_file(asha.session, FINGERPRINT, PDF)
    with pytest.raises(psycopg.errors.CheckViolation):
        asha.centre.get_file(asha.session, FINGERPRINT)


def test_the_application_role_rewrites_no_row(database: Database, asha: Desk) -> None:
    asha.centre.take_audit(asha.session, Chain(asha).grow(1))
    for table, column in (("audit", "hash"), ("desk_audit", "hash"), ("signing_key", "private")):
        for statement in (f"UPDATE {table} SET {column} = ''", f"DELETE FROM {table}", f"TRUNCATE {table}"):
            with (
                pytest.raises(psycopg.errors.InsufficientPrivilege),
                database.transaction(asha.session.council) as connection,
            ):
                connection.execute(statement)


def test_writers_of_one_council_at_once_make_one_whole_chain(
    database: Database, town: Town, asha: Desk, bryn: Desk
) -> None:
    asha.push(*asha.attached(PDF))
    asha.centre.put_file(asha.session, FINGERPRINT, PDF)
    chains = [Chain(asha), Chain(bryn)]

    def push(desk: Desk) -> None:
        assert {result.verdict for result in desk.push(*[desk.person() for _ in range(5)])} == {"applied"}

    def sign_in_and_out() -> None:
        tokens = town.centre.sign_in(SignIn("westmere", "bryn", PASSWORD, new_id()))
        town.centre.sign_out(town.centre.resume(tokens.access))

    acts: list[Callable[[], Any]] = []
    for _ in range(6):
        acts += [partial(push, asha), partial(push, bryn), sign_in_and_out]
        acts += [partial(asha.centre.get_file, asha.session, FINGERPRINT)]
        acts += [partial(town.officer, f"officer-{len(acts)}")]
    acts += [partial(chain.desk.centre.take_audit, chain.desk.session, chain.grow(3)) for chain in chains]
    before = len(own_links(database, town.id))
    with ThreadPoolExecutor(8) as threads:
        for done in [threads.submit(act) for act in acts]:
            done.result(WAIT)
    assert len(own_links(database, town.id)) == before + 6 * (5 + 5 + 2 + 1 + 1)
    assert town.centre.verify_audit(town.id) == []


def test_a_sign_in_while_a_push_is_at_work_waits_and_follows_it(
    database: Database, town: Town, asha: Desk
) -> None:
    held = Held(locked_numbers, holding=True)
    slow = Centre(database, feed=Feed(held), hasher=QUICK)
    person = asha.person()
    with ThreadPoolExecutor(2) as threads:
        pushing = threads.submit(slow.push, asha.session, [person])
        assert held.taken.wait(WAIT)
        entering = threads.submit(town.centre.sign_in, SignIn("westmere", "bryn", PASSWORD, new_id()))
        wait_for_lock(database)
        held.let_go.set()
        pushing.result(WAIT)
        entering.result(WAIT)
    assert [act for _, act, *_ in told(database, town)[-2:]] == [Act.CHANGED, Act.SIGNED_IN]
    assert town.centre.verify_audit(town.id) == []


# Desks' chains


def test_links_are_kept_and_their_head_is_signed(asha: Desk) -> None:
    chain = Chain(asha)
    nothing = asha.centre.take_audit(asha.session, [])
    assert (nothing.number, nothing.hash) == (0, first_hash(asha.session.device).hex())
    assert is_signed(asha, nothing)
    first = chain.grow(3)
    head = asha.centre.take_audit(asha.session, first)
    assert (head.number, head.hash, head.key) == (3, first[-1].hash, nothing.key)
    assert is_signed(asha, head)
    assert asha.centre.take_audit(asha.session, first) == head
    assert asha.centre.take_audit(asha.session, []) == head
    overlapping = first[1:] + chain.grow(2)
    assert asha.centre.take_audit(asha.session, overlapping).number == 5
    assert asha.centre.take_audit(asha.session, overlapping[:2]).number == 5
    assert asha.centre.verify_audit(asha.session.council) == []  # type: ignore[arg-type]


def test_copies_of_the_centre_sign_with_one_key(database: Database, asha: Desk) -> None:
    heads = [Centre(database, hasher=QUICK).take_audit(asha.session, []) for _ in range(2)]
    assert heads[0] == heads[1]
    assert is_signed(asha, heads[1])


def test_each_device_has_a_chain_of_its_own(asha: Desk, town: Town) -> None:
    other = town.desk("asha")
    one, another = Chain(asha).grow(2), Chain(other).grow(1)
    asha.centre.take_audit(asha.session, one)
    with pytest.raises(AuditForked):
        other.centre.take_audit(other.session, one)
    assert other.centre.take_audit(other.session, another).number == 1


def test_a_push_of_links_sent_again_while_the_first_is_at_work_is_kept_once(
    database: Database, asha: Desk
) -> None:
    links = Chain(asha).grow(50)
    with ThreadPoolExecutor(4) as threads:
        taken = [threads.submit(asha.centre.take_audit, asha.session, links) for _ in range(4)]
        heads = [each.result(WAIT) for each in taken]
    assert {head.number for head in heads} == {50}
    with database.transaction(asha.session.council) as connection:
        assert connection.execute("SELECT count(*) FROM desk_audit").fetchone() == (50,)


def forks(chain: Chain, links: list[WireAudit]) -> dict[str, tuple[list[WireAudit], int]]:
    """Ways to fork a chain of 5 links of which 3 are known, each with the number at which it shows."""
    first, _, third, fourth, fifth = links
    second = link(chain.links[0].hash, replace(chain.links[1].row, record=new_id()))
    other = Chain(chain.desk)
    other.grow(3)
    return {
        "a known link differs": ([first, wire(second), third], 2),
        "it does not follow": (other.grow(2), 4),
        "a row was changed": ([msgspec.structs.replace(fourth, record=new_id()), fifth], 4),
        "a row was taken out": ([third, fifth], 4),
        "two rows changed places": ([third, fifth, fourth], 4),
        "a row is doubled": ([fourth, fourth], 5),
    }


def test_a_fork_is_refused_and_told_and_nobody_loses_a_word(
    database: Database, asha: Desk, town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    chain = Chain(asha)
    links = chain.grow(5)
    device = asha.session.device
    head = asha.centre.take_audit(asha.session, links[:3])
    for how, (sent, number) in forks(chain, links).items():
        caplog.clear()
        with caplog.at_level(logging.WARNING, logger="caseapp"), pytest.raises(AuditForked) as refused:
            asha.centre.take_audit(asha.session, sent)
        assert refused.value.values == {"number": number}, how
        assert [getattr(each, "values", {}) for each in caplog.records] == [
            {"device": device, "number": number}
        ]
        assert told(database, town)[-1] == (THE_CENTRE, Act.FORKED, "audit", f"{device}/{number}", "")
        assert asha.centre.take_audit(asha.session, []) == head
        assert [result.verdict for result in asha.push(asha.person())] == ["applied"]
    assert asha.centre.verify_audit(town.id) == []
    assert asha.centre.take_audit(asha.session, links[3:]).number == 5


def test_a_gap_says_what_is_known(asha: Desk) -> None:
    links = Chain(asha).grow(6)
    for known in (0, 3):
        asha.centre.take_audit(asha.session, links[:known])
        with pytest.raises(AuditGap) as refused:
            asha.centre.take_audit(asha.session, links[known + 1 :])
        assert refused.value.values == {"number": known}


BAD_VALUES: dict[str, list[object]] = {
    "number": [0, -1, 2**63],
    "at": ["", "yesterday", "2026-11-02", "2026-11-02T09:00:00Z", "2026-11-02T09:00:00.000+00:00"],
    "actor": ["", "asha", "01900000-0000-4000-8000-000000000000", "nul \x00"],
    "act": ["", "read", "VIEWED"],
    "kind": ["Person", "per son", "x" * 41, "person\n"],
    "record": ["Ceri Example", "a" * 63, "\x00", "half \ud800 a pair"],
    "operation": ["x", FINGERPRINT],
    "hash": ["", "0" * 63, "A" * 64, "zz" * 32],
}


def test_a_value_that_no_row_has_is_refused(asha: Desk) -> None:
    good = Chain(asha).grow(1)[0]
    for field, values in BAD_VALUES.items():
        for value in values:
            with pytest.raises(InvalidRequest) as refused:
                asha.centre.take_audit(asha.session, [msgspec.structs.replace(good, **{field: value})])
            assert refused.value.values == {"field": field}


def test_a_moment_out_of_the_calendar_is_refused(asha: Desk) -> None:
    good = Chain(asha).grow(1)[0]
    with pytest.raises(InvalidRequest):
        at = "0001-01-01T00:00:00.000+23:00"
        asha.centre.take_audit(asha.session, [msgspec.structs.replace(good, at=at)])


def test_every_act_of_a_desk_is_taken(asha: Desk) -> None:
    officer, before, sent = OfficerId(asha.session.officer), first_hash(asha.session.device), []
    for number, act in enumerate(Act, start=1):
        made = link(before, AuditRow(number, MADE_AT, officer, act, "file", FINGERPRINT, new_id()))
        before = made.hash
        sent.append(wire(made))
    assert asha.centre.take_audit(asha.session, sent).number == len(Act)


def test_audit_has_a_limit_and_needs_an_enrolled_device(asha: Desk, town: Town) -> None:
    links = Chain(asha).grow(MOST_LINKS + 1)
    with pytest.raises(TooManyLinks):
        asha.centre.take_audit(asha.session, links)
    assert asha.centre.take_audit(asha.session, links[:-1]).number == MOST_LINKS
    tokens = town.centre.sign_in(SignIn(town.slug, "asha", PASSWORD, new_id()))
    with pytest.raises(NotEnrolled):
        town.centre.take_audit(town.centre.resume(tokens.access), [])


# The rest of what a folder was before it became another device


def rest(database: Database, town: Town) -> list[tuple[str, str, int]]:
    with database.transaction(town.id) as connection:
        return connection.execute(
            "SELECT device, sent_by, number FROM audit_rest ORDER BY device, number"
        ).fetchall()


def test_a_rest_that_follows_is_kept_in_its_chain(database: Database, town: Town, asha: Desk) -> None:
    chain, now = Chain(asha), town.desk("asha")
    was = asha.session.device
    asha.centre.take_audit(asha.session, chain.grow(3))
    links = [wire(each) for each in chain.links[1:]] + chain.grow(4)
    head = now.centre.take_audit(now.session, links, was)
    assert (head.number, head.hash) == (7, links[-1].hash)
    assert is_signed(now, head, was)
    assert now.centre.take_audit(now.session, links, was) == head
    assert (rest(database, town), town.centre.verify_audit(town.id)) == ([], [])
    assert asha.centre.take_audit(asha.session, chain.grow(1)).number == 8


def test_a_rest_of_a_device_that_never_enrolled_is_kept(database: Database, town: Town, asha: Desk) -> None:
    was = replace(asha.session, device=new_id())
    chain = Chain(replace(asha, session=was))
    assert asha.centre.take_audit(asha.session, chain.grow(2), was.device).number == 2
    assert (rest(database, town), town.centre.verify_audit(town.id)) == ([], [])


def test_a_rest_that_does_not_follow_is_kept_apart_and_told_once(
    database: Database, town: Town, asha: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    was = asha.session.device
    chain = Chain(asha)
    links = chain.grow(5)
    asha.centre.take_audit(asha.session, links[:3])
    for how, (sent, number) in forks(chain, links).items():
        now, fitting = town.desk("asha"), number - sent[0].number
        caplog.clear()
        with caplog.at_level(logging.WARNING, logger="caseapp"):
            head = now.centre.take_audit(now.session, sent, was)
        assert head.number == max(3, number - 1), how
        marked = {"device": was, "number": sent[fitting].number}
        assert [getattr(each, "values", {}) for each in caplog.records] == [marked]
        record = f"{was}/{marked['number']}"
        assert told(database, town)[-1] == (THE_CENTRE, Act.FORKED, "audit_rest", record, "")
        before = len(own_links(database, town.id))
        assert now.centre.take_audit(now.session, sent, was) == head
        assert len(own_links(database, town.id)) == before
        apart = [n for device, by, n in rest(database, town) if (device, by) == (was, now.session.device)]
        assert apart == sorted(each.number for each in sent[fitting:]), how
    assert town.centre.verify_audit(town.id) == []


def test_a_rest_behind_a_gap_is_kept_apart(database: Database, town: Town, asha: Desk) -> None:
    now, links = town.desk("asha"), Chain(asha).grow(5)
    assert now.centre.take_audit(now.session, links[2:], asha.session.device).number == 0
    assert [number for _, _, number in rest(database, town)] == [3, 4, 5]


def test_a_value_that_no_row_has_is_left_out_of_a_rest(database: Database, town: Town, asha: Desk) -> None:
    good = Chain(asha).grow(1)[0]
    for field, values in BAD_VALUES.items():
        for value in values:
            now = town.desk("asha")
            bad = msgspec.structs.replace(good, **{field: value})
            if field == "number":
                with pytest.raises(InvalidRequest):
                    now.centre.take_audit(now.session, [bad], asha.session.device)
                continue
            assert now.centre.take_audit(now.session, [bad], asha.session.device).number == 0
            with database.transaction(town.id) as connection:
                kept = connection.execute(
                    f"SELECT {field} FROM audit_rest WHERE sent_by = %s", (now.session.device,)
                ).fetchall()
            assert kept in ([("",)], [(b"",)])


def test_nobody_adds_to_the_chain_of_anothers_device(database: Database, asha: Desk, bryn: Desk) -> None:
    links = Chain(asha).grow(2)
    with pytest.raises(DeviceOfAnother):
        bryn.centre.take_audit(bryn.session, links, asha.session.device)
    for no_device in ("asha's", asha.session.council, asha.session.officer):
        with pytest.raises(InvalidRequest):
            bryn.centre.take_audit(bryn.session, links, no_device)
    assert asha.centre.take_audit(asha.session, []).number == 0


def test_a_desk_that_names_itself_is_told_of_its_fork(database: Database, town: Town, asha: Desk) -> None:
    """What it calls a rest is of the chain that it goes on with: none of it is put aside."""
    device = asha.session.device
    asha.centre.take_audit(asha.session, Chain(asha).grow(3), device)
    with pytest.raises(AuditForked):
        asha.centre.take_audit(asha.session, Chain(asha).grow(4), device)
    assert asha.centre.take_audit(asha.session, [], device).number == 3
    assert (rest(database, town), told(database, town)[-1][1:3]) == ([], (Act.FORKED, "audit"))


# Over HTTP


@pytest.fixture
def client(asha: Desk, town: Town) -> Iterator[Client]:
    """As Asha's enrolled device."""
    tokens = asha.centre.sign_in(SignIn(town.slug, "asha", PASSWORD, asha.session.device))
    greet(asha.centre, tokens.access)
    with TestClient(create_app(asha.centre), raise_server_exceptions=False) as client:
        client.headers["Authorization"] = f"Bearer {tokens.access}"
        yield client


def send(client: Client, links: list[WireAudit]) -> Response:
    return client.post("/sync/v1/audit", content=msgspec.json.encode(AuditPush(links)))


def check(answer: Response, status: int, problem: Problem) -> None:
    assert answer.status_code == status, answer.text
    got = msgspec.json.decode(answer.content, type=Problem)
    assert (got.code, got.number, got.detail.endswith(".")) == (problem.code, problem.number, True)


def test_the_way_of_the_audit(client: Client, asha: Desk) -> None:
    chain = Chain(asha)
    links = chain.grow(4)
    answer = send(client, links[:2])
    assert answer.status_code == 200, answer.text
    head = msgspec.json.decode(answer.content, type=SignedHead)
    assert head.number == 2
    assert is_signed(asha, head)
    check(send(client, links[3:]), 409, Problem("audit_gap", "", 2))
    parted = msgspec.structs.replace(links[1], record="")
    check(send(client, [parted]), 409, Problem("audit_forked", "", 2))
    many = chain.grow(MOST_LINKS)
    check(send(client, links + many), 413, Problem("too_many_links", ""))
    assert (
        msgspec.json.decode(send(client, links[2:] + many[:-4]).content, type=SignedHead).number == MOST_LINKS
    )
    check(send(client, [msgspec.structs.replace(many[-1], act="read")]), 400, Problem("invalid_request", ""))
    answer = client.post("/sync/v1/audit", content=msgspec.json.encode(AuditPush(links, new_id())))
    assert msgspec.json.decode(answer.content, type=SignedHead).number == 0


NO_AUDIT = (
    b"",
    b"{",
    b"[]",
    b'{"links": 1}',
    b'{"links": [1]}',
    b'{"links": [{"number": "1"}]}',
    b'{"links": [{"number": 1.5, "at": 1}]}',
    b"\xff",
    b'{"links": ' + b"[" * 100_000,
)


def test_a_body_that_is_no_audit_is_one_problem(client: Client) -> None:
    for body in NO_AUDIT:
        check(client.post("/sync/v1/audit", content=body), 400, Problem("invalid_request", ""))


def test_a_body_of_audit_has_a_limit_and_needs_a_token(client: Client) -> None:
    check(client.post("/sync/v1/audit", content=b" " * (1024 * 1024 + 1)), 413, Problem("too_large", ""))
    del client.headers["Authorization"]
    check(client.post("/sync/v1/audit", content=b'{"links":[]}'), 401, Problem("session_over", ""))


# Tampering


@pytest.fixture
def chains(asha: Desk, town: Town) -> dict[str, str]:
    """A council whose own chain has 9 rows, with a chain of 9 from a desk; the owners by table."""
    asha.centre.take_audit(asha.session, Chain(asha).grow(9))
    asha.push(*[asha.person() for _ in range(3)])
    return {"audit": town.id, "desk_audit": asha.session.device}


@pytest.fixture
def tamper(databases: Databases, prepared_url: str) -> Tamper:
    """Runs statements as a superuser, whom no right holds; left as a context they are undone again."""
    url = databases.server.url(prepared_url.partition("@/")[2].partition("?")[0], role="postgres")

    @contextmanager
    def run(*statements: str) -> Iterator[None]:
        with psycopg.connect(url) as admin:
            for table in AUDIT_TABLES:
                admin.execute(f"CREATE TABLE {table}_kept AS TABLE {table}")
            for statement in statements:
                assert admin.execute(statement).rowcount > 0
        yield
        with psycopg.connect(url) as admin:
            for table in AUDIT_TABLES:
                admin.execute(f"DELETE FROM {table}")
                admin.execute(f"INSERT INTO {table} TABLE {table}_kept")
                admin.execute(f"DROP TABLE {table}_kept")

    return run


def findings(town: Town, owner: str) -> list[tuple[Fault, int, int]]:
    found = town.centre.verify_audit(town.id)
    assert {each.owner for each in found} <= {owner}
    return [(each.fault, each.first, each.last) for each in found]


both = pytest.mark.parametrize("table", ["audit", "desk_audit"])


@both
def test_a_changed_row_is_found_at_its_number(
    town: Town, chains: dict[str, str], tamper: Tamper, table: str
) -> None:
    changes = (
        "at = '2026-11-02T09:00:00.001Z'",
        f"actor = '{new_id()}'",
        "act = 'printed'",
        "act = 'no act at all'",
        "kind = kind || 's'",
        "record = ''",
        f"operation = '{new_id()}'",
    )
    for change in changes:
        for number in (1, 5, 9):
            with tamper(f"UPDATE {table} SET {change} WHERE number = {number}"):
                assert findings(town, chains[table]) == [(Fault.CHANGED, number, number)], change
    assert findings(town, chains[table]) == []


@both
def test_a_changed_fingerprint_is_found(
    town: Town, chains: dict[str, str], tamper: Tamper, table: str
) -> None:
    for number, expected in {
        1: [(Fault.CHANGED, 1, 2)],
        5: [(Fault.CHANGED, 5, 6)],
        9: [(Fault.CHANGED, 9, 9), (Fault.SIGNED_OTHERWISE, 9, 9)],
    }.items():
        with tamper(f"UPDATE {table} SET hash = sha256(hash) WHERE number = {number}"):
            assert findings(town, chains[table]) == expected


@both
def test_rows_taken_out_are_found(town: Town, chains: dict[str, str], tamper: Tamper, table: str) -> None:
    for first, last in ((1, 1), (4, 6), (9, 9), (7, 9), (1, 9)):
        with tamper(f"DELETE FROM {table} WHERE number BETWEEN {first} AND {last}"):
            assert findings(town, chains[table]) == [(Fault.MISSING, first, last)]


@both
def test_a_row_put_in_before_others_is_found(
    town: Town, chains: dict[str, str], tamper: Tamper, table: str
) -> None:
    device = ", device" if table == "desk_audit" else ""
    columns = f"council{device}, at, actor, act, kind, record, operation"
    for number in (1, 5, 9):
        with tamper(
            f"UPDATE {table} SET number = -number WHERE number >= {number}",
            f"UPDATE {table} SET number = 1 - number WHERE number < 0",
            f"INSERT INTO {table} (number, hash, {columns})"
            f" SELECT {number}, sha256(hash), {columns} FROM {table} WHERE number = 10",
        ):
            assert findings(town, chains[table]) == [
                (Fault.CHANGED, number, 10),
                (Fault.NOT_SIGNED, 10, 10),
                (Fault.SIGNED_OTHERWISE, 9, 9),
            ]


@both
def test_a_row_put_in_at_the_end_is_found(
    town: Town, chains: dict[str, str], tamper: Tamper, database: Database, table: str
) -> None:
    """Also one that follows as it should: only the centre can sign it."""
    with database.transaction(town.id) as connection:
        row = connection.execute(f"SELECT hash FROM {table} WHERE number = 9").fetchone()
    assert row is not None
    made = link(bytes(row[0]), AuditRow(10, MADE_AT, THE_CENTRE, Act.VIEWED))
    device = f", '{chains[table]}'" if table == "desk_audit" else ""
    values = f"10, '{MADE_AT}', '', 'viewed', '', '', '', '\\x{made.hash.hex()}'"
    with tamper(f"INSERT INTO {table} VALUES ('{town.id}'{device}, {values})"):
        assert findings(town, chains[table]) == [(Fault.NOT_SIGNED, 10, 10)]


@both
def test_a_head_that_was_tampered_with_is_found(
    town: Town, chains: dict[str, str], tamper: Tamper, table: str
) -> None:
    for statement, expected in {
        "UPDATE audit_head SET signature = sha512(signature)": [(Fault.SIGNATURE_FALSE, 9, 9)],
        "UPDATE audit_head SET at = '2026-11-02T09:00:00.001Z'": [(Fault.SIGNATURE_FALSE, 9, 9)],
        "UPDATE audit_head SET number = 8": [
            (Fault.NOT_SIGNED, 9, 9),
            (Fault.SIGNED_OTHERWISE, 8, 8),
            (Fault.SIGNATURE_FALSE, 8, 8),
        ],
        "DELETE FROM audit_head": [(Fault.NOT_SIGNED, 1, 9)],
    }.items():
        with tamper(f"{statement} WHERE owner = '{chains[table]}'"):
            assert findings(town, chains[table]) == expected


def test_several_places_are_all_found(town: Town, chains: dict[str, str], tamper: Tamper) -> None:
    with tamper(
        "UPDATE audit SET kind = 'x' WHERE number IN (2, 3, 8)",
        "DELETE FROM audit WHERE number = 6",
        "UPDATE desk_audit SET kind = 'x' WHERE number = 4",
    ):
        found = town.centre.verify_audit(town.id)
    assert [(each.owner, each.fault, each.first, each.last) for each in found] == [
        (chains["audit"], Fault.CHANGED, 2, 3),
        (chains["audit"], Fault.MISSING, 6, 6),
        (chains["audit"], Fault.CHANGED, 8, 8),
        (chains["desk_audit"], Fault.CHANGED, 4, 4),
    ]


def test_work_goes_on_and_does_not_hide_it(
    town: Town, asha: Desk, chains: dict[str, str], tamper: Tamper
) -> None:
    copied = "at, actor, act, kind, record, operation"
    for statement, expected in {
        "DELETE FROM audit WHERE number > 7": (Fault.MISSING, 8, 9),
        f"INSERT INTO audit SELECT council, 10, {copied}, sha256(hash) FROM audit WHERE number = 9": (
            Fault.CHANGED,
            10,
            11,
        ),
        "DELETE FROM audit_head WHERE owner = council": (Fault.CHANGED, 10, 10),
    }.items():
        with tamper(statement):
            assert [result.verdict for result in asha.push(asha.person())] == ["applied"]
            assert findings(town, town.id) == [expected]


def test_another_council_sees_nothing_of_it(
    make_town: Callable[[str, str], Town], asha: Desk, town: Town, tamper: Tamper
) -> None:
    other = make_town("eastmere", "EAS")
    with tamper(f"DELETE FROM audit WHERE council = '{town.id}' AND number = 1"):
        assert other.centre.verify_audit(other.id) == []
        assert findings(town, town.id) == [(Fault.MISSING, 1, 1)]


def test_a_check_while_others_write_finds_nothing(town: Town, asha: Desk, bryn: Desk) -> None:
    chain = Chain(bryn)

    def write() -> None:
        for _ in range(15):
            asha.push(asha.person())
            bryn.centre.take_audit(bryn.session, chain.grow(1))

    with ThreadPoolExecutor(1) as threads:
        writing = threads.submit(write)
        while not writing.done():
            assert town.centre.verify_audit(town.id) == []
        writing.result(WAIT)


def test_the_command_says_a_sentence_a_finding_and_fails(
    town: Town,
    chains: dict[str, str],
    tamper: Tamper,
    prepared_url: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def verify(*more: str) -> tuple[int, str, list[str]]:
        asked = ["service", "verify-audit", "westmere", "--database-url", prepared_url, *more]
        status = run(asked, *[lambda *_: 0] * 3)
        out, err = capsys.readouterr()
        return status, out, err.splitlines()

    assert verify() == (0, "Every row of the audit is as it was written.\n", [])
    with tamper("UPDATE audit SET kind = 'x' WHERE number = 3", "DELETE FROM desk_audit WHERE number = 9"):
        status, out, (sentence,) = verify()
        json_status, listed, _ = verify("--json")
    assert (status, json_status) == (1, 1)
    assert sentence.startswith("The audit is not as it was written.")
    assert out.splitlines() == [
        "The centre's own audit: rows 3 to 3 are not as they were written.",
        f"Desk {chains['desk_audit']}: rows 9 to 9 are missing.",
    ]
    assert json.loads(listed) == {
        "findings": [
            {"chain": town.id, "fault": "changed", "first": 3, "last": 3},
            {"chain": chains["desk_audit"], "fault": "missing", "first": 9, "last": 9},
        ]
    }
