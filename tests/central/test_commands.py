"""Commands for whoever runs the centre: accounts, and which of them bring a database to this version."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import psycopg
import pytest

from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import AccountLocked, AccountSuspended, SessionOver, WrongCredentials
from caseapp.central.tables import SCHEMA_VERSION
from caseapp.central.tries import FREE_TRIES
from caseapp.central.version import version_of
from caseapp.cli import run
from caseapp.domain.ids import new_id
from caseapp.wire.messages import SignIn
from tests.central.conftest import PASSWORD, QUICK, Town

NEW_PASSWORD = "battery horse correct"
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    def ask(url: str, *words: str, given: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        status = run(["service", *words, "--database-url", url], *[lambda *_: 0] * 3)
        told = capsys.readouterr()
        return status, told.out, told.err

    return ask


@pytest.fixture
def today(town: Town, database: Database) -> Town:
    """The town by the clock that commands go by."""
    return replace(town, centre=Centre(database, hasher=QUICK))


def told(database: Database, town: Town) -> list[tuple[str, str, str, str]]:
    with database.transaction(town.id) as connection:
        return connection.execute(
            "SELECT act, kind, actor, record FROM audit WHERE kind IN ('account', 'password')"
        ).fetchall()


def lock(town: Town, device: str) -> None:
    for _ in range(FREE_TRIES + 1):
        with pytest.raises((WrongCredentials, AccountLocked)):
            town.centre.sign_in(SignIn("westmere", "asha", "wrong password", device))
    with pytest.raises(AccountLocked):
        town.centre.sign_in(SignIn("westmere", "asha", PASSWORD, device))


def test_a_new_password_ends_what_the_old_one_began(
    today: Town, database: Database, prepared_url: str, command: Command
) -> None:
    tokens = today.centre.sign_in(SignIn("westmere", "asha", PASSWORD, new_id()))
    asked = ("set-password", "westmere", "ASHA")
    assert command(prepared_url, *asked, given="short\n")[0] == 1
    today.centre.resume(tokens.access)
    assert command(prepared_url, *asked, "--json", given=f"{NEW_PASSWORD}\n")[:2] == (0, '{"ended": 1}\n')
    with pytest.raises(SessionOver):
        today.centre.refresh(tokens.refresh)
    with pytest.raises(WrongCredentials):
        today.centre.sign_in(SignIn("westmere", "asha", PASSWORD, new_id()))
    today.centre.sign_in(SignIn("westmere", "asha", NEW_PASSWORD, new_id()))
    assert told(database, today) == [("changed", "password", "", tokens.officer)]


def test_a_new_password_unlocks_the_account(today: Town, prepared_url: str, command: Command) -> None:
    device = today.desk("asha").session.device
    for each in (device, new_id()):
        lock(today, each)
    asked = ("set-password", "westmere", "asha")
    assert command(prepared_url, *asked, given=f"{NEW_PASSWORD}\n")[0] == 0
    for each in (device, new_id()):
        today.centre.sign_in(SignIn("westmere", "asha", NEW_PASSWORD, each))


def test_an_account_that_is_locked_is_unlocked_at_every_desk(
    today: Town, database: Database, prepared_url: str, command: Command
) -> None:
    desk = today.desk("asha").session
    for device in (desk.device, new_id()):
        lock(today, device)
    assert command(prepared_url, "unlock", "westmere", "asha")[0] == 0
    for device in (desk.device, new_id()):
        today.centre.sign_in(SignIn("westmere", "asha", PASSWORD, device))
    assert told(database, today) == [("unlocked", "account", "", desk.officer)]


def test_a_closed_account_signs_in_no_more_until_it_has_a_password(
    today: Town, database: Database, prepared_url: str, command: Command
) -> None:
    tokens = today.centre.sign_in(SignIn("westmere", "asha", PASSWORD, new_id()))
    assert command(prepared_url, "close-account", "westmere", "asha", "--json")[:2] == (0, '{"ended": 1}\n')
    with pytest.raises(SessionOver):
        today.centre.resume(tokens.access)
    for password, refusal in ((PASSWORD, AccountSuspended), ("closed", WrongCredentials)):
        with pytest.raises(refusal):
            today.centre.sign_in(SignIn("westmere", "asha", password, new_id()))
    assert told(database, today) == [("suspended", "account", "", tokens.officer)]
    assert command(prepared_url, "set-password", "westmere", "asha", given=f"{NEW_PASSWORD}\n")[0] == 0
    today.centre.sign_in(SignIn("westmere", "asha", NEW_PASSWORD, new_id()))


def test_a_councils_colour_goes_to_its_desks(
    today: Town, database: Database, prepared_url: str, command: Command
) -> None:
    def council() -> tuple[str, int]:
        with database.transaction(today.id) as connection:
            return connection.execute("SELECT colour, position FROM council").fetchone()

    _, before = council()
    assert command(prepared_url, "set-colour", "westmere", "#6A1B9A")[0] == 0
    colour, after = council()
    assert colour == "#6A1B9A" and after > before
    status, _, err = command(prepared_url, "set-colour", "westmere", "purple")
    assert status == 1 and "colour" in err and council() == (colour, after)
    assert command(prepared_url, "set-colour", "westmere")[0] == 0
    assert council()[0] == ""


WITHOUT_MIGRATION = (
    ("create-council", "northam", "NOR", "Northam Council"),
    ("create-officer", "westmere", "abi", "Abi Example"),
    *((name, "westmere") for name in ("verify-audit",)),
    *((name, "westmere", "asha") for name in ("sessions", "end-sessions", "set-password", "unlock")),
    ("close-account", "westmere", "asha"),
)


@pytest.mark.parametrize("words", WITHOUT_MIGRATION, ids=lambda words: words[0])
@pytest.mark.parametrize(
    ("version", "language", "said"),
    [
        (SCHEMA_VERSION - 1, "en", "`caseapp service migrate`"),
        (SCHEMA_VERSION - 1, "cy", "rhedwch `caseapp service migrate`"),
        (SCHEMA_VERSION + 1, "en", "The centre's database was last used by a newer Caseapp"),
    ],
)
def test_a_database_of_another_version_is_refused_and_left_alone(
    prepared_url: str,
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    version: int,
    language: str,
    said: str,
) -> None:
    monkeypatch.setenv("CASEAPP_LANGUAGE", language)
    with psycopg.connect(prepared_url) as owner:
        owner.execute("UPDATE alembic_version SET version_num = %s", (str(version),))
    status, out, err = command(prepared_url, *words, given=f"{NEW_PASSWORD}\n")
    assert (status, out, len(err.splitlines())) == (1, "", 1) and said in err
    with Database(prepared_url) as database:
        assert version_of(database) == version


def test_in_an_empty_database_only_a_council_is_made(database_url: str, command: Command) -> None:
    for words in WITHOUT_MIGRATION[1:]:
        status, _, err = command(database_url, *words, given=f"{NEW_PASSWORD}\n")
        assert status == 1 and "`caseapp service create-council`" in err
    with Database(database_url) as database:
        assert version_of(database) is None
        assert command(database_url, *WITHOUT_MIGRATION[0])[0] == 0
        assert version_of(database) == SCHEMA_VERSION


def test_migrating_is_asked_for_by_name(database_url: str, command: Command) -> None:
    assert command(database_url, "migrate")[:2] == (0, f"Made the tables of version {SCHEMA_VERSION}.\n")
    assert command(database_url, "migrate", "--json")[1] == (
        f'{{"found": {SCHEMA_VERSION}, "version": {SCHEMA_VERSION}}}\n'
    )
    with psycopg.connect(database_url) as owner:
        owner.execute("UPDATE alembic_version SET version_num = '99'")
    for words in (("migrate",), ("run", "--port", "0"), ("worker",)):
        status, _, err = command(database_url, *words)
        assert status == 1 and err.startswith("The centre's database was last used by a newer Caseapp")


def test_a_team_is_made_and_covers_for_others_by_name(
    today: Town, prepared_url: str, command: Command
) -> None:
    for name in ("Waste", "Revenues"):
        assert command(prepared_url, "create-team", "westmere", name, "--receives", "524")[0] == 0
    status, _, err = command(prepared_url, "create-team", "westmere", " waste ")
    assert (status, err) == (1, "There is a team waste already.\n")
    status, _, err = command(prepared_url, "create-team", "westmere", "Housing", "--receives", "999")
    assert status == 1 and err.startswith("There is no service 999 in the catalogue. It has 353 Complaint, ")
    waste, revenues = (today.centre.find_team(today.id, name) for name in ("Waste", "Revenues"))
    asked = ("create-officer", "westmere", "dewi", "Dewi", "--team", "Waste")
    assert command(prepared_url, *asked, given=f"{NEW_PASSWORD}\n")[0] == 0

    def scopes() -> tuple[str, ...]:
        tokens = today.centre.sign_in(SignIn("westmere", "dewi", NEW_PASSWORD, new_id()))
        return today.centre.resume(tokens.access).scopes

    assert scopes() == ("council", f"team:{waste}", f"named:{waste}")
    assert command(prepared_url, "cover", "westmere", "Waste", "Revenues")[:2] == (
        0,
        "Waste covers for 1 team.\n",
    )
    assert scopes() == ("council", f"team:{waste}", f"team:{revenues}", f"named:{waste}")
    assert command(prepared_url, "cover", "westmere", "Waste")[0] == 0
    assert scopes() == ("council", f"team:{waste}", f"named:{waste}")
    assert command(prepared_url, "cover", "westmere", "Waste", "Nobody")[0] == 1
