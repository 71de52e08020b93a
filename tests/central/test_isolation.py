"""Two councils on one database: neither sees anything of the other, whatever it asks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import psycopg
import pytest

from caseapp.central.database import Database
from caseapp.central.errors import ScopeNotGranted, SessionOver
from caseapp.central.tables import RIGHTS, metadata
from caseapp.domain.ids import CouncilId, new_id
from caseapp.errors import NotFound
from caseapp.wire.messages import SignIn
from tests.central.chains import Chain
from tests.central.conftest import MADE_AT, PASSWORD, Desk, Town

PDF = b"%PDF-1.7 a letter"
FINGERPRINT = hashlib.sha256(PDF).hexdigest()
COUNCIL_TABLES = [table.name for table in metadata.sorted_tables if "council" in table.c]


@pytest.fixture
def eve(make_town: Callable[[str, str], Town]) -> Desk:
    """A desk of another council on the same database."""
    other = make_town("eastmere", "EAS")
    other.officer("eve")
    return other.desk("eve")


def with_a_letter(desk: Desk) -> tuple[str, str]:
    """A person and a case, a letter and its file; the ids of the two."""
    person = desk.person(born="1950", pinned="for Westmere alone")
    case = desk.operation(
        "case",
        "create",
        {
            "reference": "WES-0001-0001-K",
            "service": "524",
            "service_version": 1,
            "received_at": MADE_AT,
            "person": person.record,
        },
    )
    letter = desk.operation(
        "letter",
        "create",
        {
            "case": case.record,
            "person": person.record,
            "template": "acknowledge",
            "template_version": 1,
            "language": "en",
            "sha256": FINGERPRINT,
            "pages": 1,
            "size": len(PDF),
            "officer": desk.session.officer,
            "final_at": MADE_AT,
        },
    )
    assert {result.verdict for result in desk.push(person, case, letter)} == {"applied"}
    desk.centre.put_file(desk.session, FINGERPRINT, PDF)
    desk.centre.take_audit(desk.session, Chain(desk).grow(2))
    return person.record, case.record


def test_pull_dump_and_files_stay_inside(asha: Desk, eve: Desk, town: Town) -> None:
    with_a_letter(asha)
    ours = {row.id for row in asha.pull()}
    theirs = eve.pull()
    assert ours
    assert ours.isdisjoint(row.id for row in theirs)
    assert {row.kind for row in theirs} == {"council", "team", "officer", "device"}
    assert eve.centre.get_file(asha.session, FINGERPRINT) == PDF
    with pytest.raises(NotFound):
        eve.centre.get_file(eve.session, FINGERPRINT)
    with pytest.raises(ScopeNotGranted):
        eve.centre.pull(eve.session, {f"team:{town.team}": 0})


def test_foreign_ids_in_a_push_reach_nothing(asha: Desk, eve: Desk, town: Town) -> None:
    person, case = with_a_letter(asha)
    before = asha.centre.dump(town.id)
    reasons = [
        result.reason
        for result in eve.push(
            eve.operation("person", "patch", {"born": ["1950", "1999"]}, record=person),
            eve.operation("case", "close", {"outcome": "done", "closed_at": MADE_AT}, record=case),
            eve.operation("person_name", "create", {"person": person, "full": "Eve"}),
            eve.operation("person", "patch", {"born": ["1950", "1999"]}, record=person, council=town.id),
        )
    ]
    assert reasons == ["unknown_record", "unknown_record", "unknown_record", "not_yours"]
    # The same id may be made here too: it is another record, and the first is untouched.
    assert [result.verdict for result in eve.push(eve.operation("person", "create", {}, record=person))] == [
        "applied"
    ]
    assert asha.centre.dump(town.id) == before


def test_the_ledger_tells_nothing_to_another_council(asha: Desk, eve: Desk) -> None:
    person = asha.person()
    asha.push(person)
    (result,) = eve.push(eve.operation("person", "patch", {"born": [None, "1950"]}, id=person.id))
    assert (result.verdict, result.reason) == ("rejected", "unknown_record")


def test_a_token_is_good_in_its_own_council_only(asha: Desk, eve: Desk, town: Town) -> None:
    tokens = asha.centre.sign_in(SignIn("westmere", "asha", PASSWORD, asha.session.device))
    _, _, secret = tokens.access.partition(".")
    assert asha.centre.resume(tokens.access).council == town.id
    for forged in (f"{eve.session.council}.{secret}", secret, f"{town.id}.", ""):
        with pytest.raises(SessionOver):
            asha.centre.resume(forged)
    _, _, secret = tokens.refresh.partition(".")
    with pytest.raises(SessionOver):
        asha.centre.refresh(f"{eve.session.council}.{secret}")


def test_one_device_id_in_two_councils_has_two_chains(asha: Desk, eve: Desk, town: Town) -> None:
    """And neither council's check sees the other's."""
    device = asha.session.device
    namesake = Desk(eve.centre, replace(eve.session, device=device))
    first, other = Chain(asha).grow(3), Chain(namesake).grow(2)
    head = asha.centre.take_audit(asha.session, first)
    assert eve.centre.take_audit(namesake.session, []).number == 0
    assert eve.centre.take_audit(namesake.session, other).number == 2
    assert asha.centre.take_audit(asha.session, []) == head
    assert asha.centre.verify_audit(town.id) == []
    assert eve.centre.verify_audit(CouncilId(eve.session.council)) == []


@pytest.mark.parametrize("table", COUNCIL_TABLES)
def test_raw_sql_sees_one_council_or_nothing(
    prepared_url: str, database: Database, asha: Desk, eve: Desk, table: str
) -> None:
    """Even without a word about the council in the statement, also as the owner, also on a used connection."""
    with_a_letter(asha)
    count = f'SELECT count(*) FILTER (WHERE council <> %s) FROM "{table}"'
    for desk in (asha, eve):
        with database.transaction(desk.session.council) as connection:
            assert connection.execute(count, (desk.session.council,)).fetchone() == (0,)
    with database.transaction(None) as connection:
        assert connection.execute(f'SELECT count(*) FROM "{table}"').fetchone() == (0,)
    with psycopg.connect(prepared_url) as owner:
        assert owner.execute(f'SELECT count(*) FROM "{table}"').fetchone() == (0,)


def test_raw_sql_writes_into_its_own_council_only(database: Database, asha: Desk, eve: Desk) -> None:
    put = "INSERT INTO file (council, sha256, size, content, put_by, put_at) VALUES (%s, 'x', 1, 'x', %s, now())"
    with (
        pytest.raises(psycopg.errors.InsufficientPrivilege),
        database.transaction(eve.session.council) as connection,
    ):
        connection.execute(put, (asha.session.council, new_id()))
    with database.transaction(eve.session.council) as connection:
        assert connection.execute("UPDATE officer SET name = 'x' WHERE username = 'asha'").rowcount == 0


def test_the_application_role_may_not_rewrite_ledger_or_keys(database: Database, asha: Desk) -> None:
    asha.push(asha.person())
    for statement in (
        "UPDATE ledger SET number = 0",
        "DELETE FROM ledger",
        "DELETE FROM person",
        "DELETE FROM audit_head",
        "INSERT INTO signing_key VALUES (true, '', now())",
        "UPDATE alembic_version SET version_num = '1'",
    ):
        with (
            pytest.raises(psycopg.errors.InsufficientPrivilege),
            database.transaction(asha.session.council) as connection,
        ):
            connection.execute(statement)


def test_every_table_has_its_rights_and_every_council_table_its_rule(prepared_url: str) -> None:
    with psycopg.connect(prepared_url) as owner:
        ruled = owner.execute(
            "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity ORDER BY 1"
        ).fetchall()
    assert [name for (name,) in ruled] == sorted(COUNCIL_TABLES)
    assert {table.name for table in metadata.sorted_tables} - RIGHTS.keys() == {
        "alembic_version",
        "schema_version",
    }
