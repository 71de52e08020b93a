"""What an administrator does from a desk: officers invited, suspended, moved; nobody else, and no other council's."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from litestar.testing import TestClient

from caseapp.central.accounts import CODE_GOOD_FOR
from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.database import Database, only_one
from caseapp.central.errors import (
    AccountLocked,
    AccountSuspended,
    DeviceOfAnother,
    InvalidOfficer,
    LastAdministrator,
    PasswordTooShort,
    RoleNotGranted,
    SessionOver,
    TeamExists,
    UsernameTaken,
    WrongCode,
    WrongCredentials,
)
from caseapp.central.officers import turn_of
from caseapp.central.tries import FREE_TRIES
from caseapp.domain.council import Role
from caseapp.domain.fields import BadValue
from caseapp.domain.ids import new_id
from caseapp.errors import Expected, NotFound, NotProved
from caseapp.wire.messages import (
    Enrol,
    FirstPassword,
    NewOfficer,
    OfficerAccount,
    OfficerChange,
    SignIn,
    TeamDetails,
)
from tests.central.conftest import (
    PASSWORD,
    WAIT,
    Desk,
    Time,
    Town,
    greet,
    let_tries_age,
    sign_in,
    wait_for_lock,
)
from tests.central.test_sign_in import Counted

NEW_PASSWORD = "a staple of horses"


@pytest.fixture
def mair(town: Town) -> Desk:
    """The desk of the council's one administrator."""
    town.officer("mair", Role.ADMINISTRATOR)
    return town.desk("mair")


def efa(town: Town, **other: str) -> NewOfficer:
    return NewOfficer(
        **({"username": "efa", "name": "Efa Example", "role": "officer", "team": town.team} | other)
    )


def first(code: str, username: str = "efa", password: str = NEW_PASSWORD, device: str = "") -> FirstPassword:
    return FirstPassword("westmere", username, code, password, device or new_id())


def account(centre: Centre, mair: Desk, username: str) -> OfficerAccount:
    (found,) = [each for each in centre.officers(mair.session) if each.username == username]
    return found


def audited(database: Database, town: Town, *acts: str) -> list[tuple[str, str, str]]:
    with database.transaction(town.id) as connection:
        return connection.execute(
            "SELECT actor, act, record FROM audit WHERE act = ANY(%s) ORDER BY number", (list(acts),)
        ).fetchall()


def let_codes_age(database: Database, town: Town, span: timedelta) -> None:
    with database.transaction(town.id) as connection:
        connection.execute("UPDATE account SET code_until = code_until - %s", (span,))


def test_an_invited_officer_sets_a_password_with_the_code_once(
    centre: Centre, town: Town, mair: Desk, database: Database
) -> None:
    invited = centre.invite(mair.session, efa(town, username=" EFA "))
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}", invited.code)
    assert datetime.fromisoformat(invited.until) - datetime.now(UTC) == pytest.approx(
        CODE_GOOD_FOR, abs=timedelta(minutes=1)
    )
    before = account(centre, mair, "efa")
    assert (before.password, before.code_until, before.seen_at) == (False, invited.until, "")
    for password in ("", invited.code):
        with pytest.raises(WrongCredentials):
            centre.sign_in(sign_in("efa", password))
    typed = invited.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    tokens = centre.sign_in_first(first(f" {typed} "))
    assert centre.resume(tokens.access).officer == invited.officer
    after = account(centre, mair, "efa")
    assert (after.password, after.code_until, after.sign_ins) == (True, "", 1)
    centre.sign_in(sign_in("efa", NEW_PASSWORD))
    with pytest.raises(WrongCode):
        centre.sign_in_first(first(invited.code))
    assert audited(database, town, "code_given") == [(mair.session.officer, "code_given", invited.officer)]
    with database.transaction(town.id) as connection:
        kept = str(connection.execute("SELECT a::text FROM account a").fetchall())
        told = str(connection.execute("SELECT a::text FROM audit a").fetchall())
    for secret in (invited.code, invited.code.replace("-", ""), NEW_PASSWORD):
        assert secret not in kept + told


def test_a_code_is_too_old_after_72_hours(centre: Centre, town: Town, mair: Desk, database: Database) -> None:
    code = centre.invite(mair.session, efa(town)).code
    let_codes_age(database, town, CODE_GOOD_FOR - timedelta(minutes=1))
    assert account(centre, mair, "efa").code_until
    let_codes_age(database, town, timedelta(minutes=1))
    assert account(centre, mair, "efa").code_until == ""
    with pytest.raises(WrongCode):
        centre.sign_in_first(first(code))


def test_wrong_codes_lock_the_name_as_wrong_passwords_do(
    centre: Centre, town: Town, mair: Desk, database: Database
) -> None:
    code = centre.invite(mair.session, efa(town)).code
    for username in ("efa", "asha", "nobody"):
        for attempt in range(FREE_TRIES):
            with pytest.raises(WrongCode):
                centre.sign_in_first(first(f"0000-0000-000{attempt}", username))
        with pytest.raises(AccountLocked):
            centre.sign_in_first(first(code, username))
        with pytest.raises(AccountLocked):
            centre.sign_in(sign_in(username))
    let_tries_age(database, seconds=1)
    centre.sign_in_first(first(code))


@pytest.mark.parametrize("username", ["efa", "asha", "nobody"])
def test_a_wrong_code_takes_as_long_whoever_was_invited(
    centre: Centre, town: Town, mair: Desk, database: Database, time: Time, username: str
) -> None:
    centre.invite(mair.session, efa(town))
    hasher = Counted()
    with pytest.raises(WrongCode):
        Centre(database, clock=time, hasher=hasher).sign_in_first(first("0000-0000-0000", username))
    assert hasher.worked == 1


def test_a_code_that_was_refused_for_another_reason_stays_good(
    centre: Centre, town: Town, mair: Desk, asha: Desk
) -> None:
    code = centre.invite(mair.session, efa(town)).code
    with pytest.raises(PasswordTooShort):
        centre.sign_in_first(first(code, password="short"))
    with pytest.raises(DeviceOfAnother):
        centre.sign_in_first(first(code, device=asha.session.device))
    centre.sign_in_first(first(code))


def test_of_two_that_bring_a_code_at_the_same_moment_one_sets_the_password(
    centre: Centre, town: Town, mair: Desk, database: Database
) -> None:
    invited = centre.invite(mair.session, efa(town))

    def bring(password: str) -> str:
        try:
            centre.sign_in_first(first(invited.code, password=password))
        except WrongCode:
            return ""
        return password

    passwords = ["the first of horses", "the second of horses"]
    with ThreadPoolExecutor(2) as threads:
        with database.transaction(town.id) as held:
            held.execute("SELECT FROM account WHERE officer = %s FOR UPDATE", (invited.officer,))
            brought = [threads.submit(bring, password) for password in passwords]
            wait_for_lock(database, 2)
        won, lost = sorted((each.result(WAIT) for each in brought), reverse=True)
    assert won and not lost
    centre.sign_in(sign_in("efa", won))


def test_a_password_that_is_reset_opens_nothing_and_its_sign_ins_end(
    centre: Centre, town: Town, mair: Desk, asha: Desk, database: Database
) -> None:
    tokens = centre.sign_in(sign_in("asha"))
    given = centre.give_code(mair.session, asha.session.officer)
    with pytest.raises(SessionOver):
        centre.resume(tokens.access)
    with pytest.raises(WrongCredentials):
        centre.sign_in(sign_in("asha"))
    again = centre.give_code(mair.session, asha.session.officer)
    with pytest.raises(WrongCode):
        centre.sign_in_first(first(given.code, "asha"))
    centre.sign_in_first(first(again.code, "asha", device=asha.session.device))
    ended = audited(database, town, "session_ended")
    assert {actor for actor, _, _ in ended} == {mair.session.officer} and len(ended) == 2


def test_a_suspended_officer_signs_in_no_more_until_they_are_let_back(
    centre: Centre, town: Town, mair: Desk, asha: Desk, database: Database
) -> None:
    tokens = centre.sign_in(sign_in("asha"))
    for _ in range(2):
        centre.suspend(mair.session, asha.session.officer)
    assert account(centre, mair, "asha").suspended
    with pytest.raises(SessionOver):
        centre.resume(tokens.access)
    with pytest.raises(SessionOver):
        centre.refresh(tokens.refresh)
    with pytest.raises(AccountSuspended):
        centre.sign_in(sign_in("asha"))
    with pytest.raises(WrongCredentials):
        centre.sign_in(sign_in("asha", "wrong horse battery"))
    code = centre.give_code(mair.session, asha.session.officer).code
    with pytest.raises(AccountSuspended):
        centre.sign_in_first(first(code, "asha"))
    for _ in range(2):
        centre.let_back(mair.session, asha.session.officer)
    centre.sign_in_first(first(code, "asha"))
    assert audited(database, town, "suspended", "let_back") == [
        (mair.session.officer, act, asha.session.officer) for act in ("suspended", "let_back")
    ]
    assert centre.verify_audit(town.id) == []


def test_the_last_administrator_is_kept(centre: Centre, town: Town, mair: Desk) -> None:
    """An invited one, or one that is suspended, administers nothing yet."""
    me = mair.session.officer
    town.officer("nia", Role.ADMINISTRATOR)
    nia = town.desk("nia").session.officer
    centre.suspend(mair.session, nia)
    centre.invite(mair.session, efa(town, role="administrator"))
    for act in (
        lambda: centre.suspend(mair.session, me),
        lambda: centre.give_code(mair.session, me),
        lambda: centre.change_officer(mair.session, me, OfficerChange(role="supervisor")),
    ):
        with pytest.raises(LastAdministrator):
            act()
    centre.change_officer(mair.session, me, OfficerChange(name="Mair Example"))
    centre.let_back(mair.session, nia)
    centre.change_officer(mair.session, me, OfficerChange(role="supervisor"))
    with pytest.raises(RoleNotGranted):
        centre.officers(town.desk("mair").session)


def test_two_administrators_who_suspend_each_other_leave_one(
    centre: Centre, town: Town, mair: Desk, database: Database
) -> None:
    town.officer("nia", Role.ADMINISTRATOR)
    nia = town.desk("nia")

    def suspend(by: Desk, whom: Desk) -> bool:
        try:
            centre.suspend(by.session, whom.session.officer)
        except (LastAdministrator, RoleNotGranted):
            return False
        return True

    with ThreadPoolExecutor(2) as threads:
        with database.transaction(town.id) as held:
            only_one(held, turn_of(town.id))
            both = [threads.submit(suspend, *pair) for pair in ((mair, nia), (nia, mair))]
            wait_for_lock(database, 2)
        assert sorted(each.result(WAIT) for each in both) == [False, True]


def test_a_right_that_is_taken_while_an_act_waits_for_its_turn_is_gone(
    centre: Centre, town: Town, mair: Desk, database: Database
) -> None:
    town.officer("nia", Role.ADMINISTRATOR)
    nia = town.desk("nia")
    with ThreadPoolExecutor(1) as threads:
        with database.transaction(town.id) as held:
            only_one(held, turn_of(town.id))
            inviting = threads.submit(centre.invite, nia.session, efa(town))
            wait_for_lock(database, 1)
            held.execute("UPDATE account SET suspended = true WHERE officer = %s", (nia.session.officer,))
        with pytest.raises(RoleNotGranted):
            inviting.result(WAIT)


def test_an_officer_who_moves_reads_the_scopes_of_the_new_team(
    centre: Centre, town: Town, mair: Desk, asha: Desk
) -> None:
    waste = centre.make_team(mair.session, TeamDetails("Waste", "Gwastraff", ["524"]))
    mair.pull()
    old = asha.session.scopes
    centre.change_officer(mair.session, asha.session.officer, OfficerChange(team=waste))
    tokens = centre.sign_in(sign_in("asha"))
    assert centre.resume(tokens.access).scopes == ("council", f"team:{waste}", f"named:{waste}") != old
    (row,) = mair.pull()
    assert (row.kind, row.id, row.values["team"]) == ("officer", asha.session.officer, waste)
    centre.change_officer(mair.session, asha.session.officer, OfficerChange(team=waste))
    assert mair.pull() == []
    with pytest.raises(NotFound):
        centre.change_officer(mair.session, asha.session.officer, OfficerChange(team=new_id()))


def test_teams_are_made_renamed_and_receive_services(centre: Centre, town: Town, mair: Desk) -> None:
    mair.pull()
    team = centre.make_team(mair.session, TeamDetails(" Waste ", "Gwastraff", ["524", "524", "1"]))
    for taken in ("waste", "Front desk"):
        with pytest.raises(TeamExists):
            centre.make_team(mair.session, TeamDetails(taken, "x", []))
    with pytest.raises(TeamExists):
        centre.change_team(mair.session, team, TeamDetails("FRONT desk", "x", []))
    centre.change_team(mair.session, team, TeamDetails("WASTE", "Gwastraff", ["524"]))
    (row,) = mair.pull()
    assert (row.id, row.values["name"], row.values["services"]) == (team, "WASTE", ["524"])
    for bad in (TeamDetails("", "x", []), TeamDetails("x", " ", []), TeamDetails("x", "x", ["bins"])):
        with pytest.raises(BadValue):
            centre.make_team(mair.session, bad)
    with pytest.raises(NotFound):
        centre.change_team(mair.session, new_id(), TeamDetails("x", "x", []))


@pytest.mark.parametrize(
    ("other", "refusal"),
    [
        ({"username": "asha"}, UsernameTaken),
        ({"username": "Efa Example"}, InvalidOfficer),
        ({"name": " "}, InvalidOfficer),
        ({"name": "x" * 201}, InvalidOfficer),
        ({"name": "x\x00"}, InvalidOfficer),
        ({"role": "king"}, InvalidOfficer),
        ({"team": "none"}, InvalidOfficer),
        ({"team": "01900000-0000-7000-8000-000000000000"}, NotFound),
    ],
)
def test_an_officer_who_does_not_fit_is_not_made(
    centre: Centre, town: Town, mair: Desk, other: dict[str, str], refusal: type[Expected]
) -> None:
    before = centre.officers(mair.session)
    with pytest.raises(refusal):
        centre.invite(mair.session, efa(town, **other))
    assert centre.officers(mair.session) == before


def test_the_devices_of_an_officer_are_told_and_one_is_signed_out(
    centre: Centre, town: Town, mair: Desk, asha: Desk
) -> None:
    officer, device = asha.session.officer, new_id()
    tokens = centre.sign_in(SignIn("westmere", "asha", PASSWORD, device))
    centre.enrol(centre.resume(tokens.access), Enrol("laptop"))
    greet(centre, tokens.access, version="9.9.9")
    newer, older = sorted(
        centre.officer_devices(mair.session, officer), key=lambda each: each.name != "laptop"
    )
    assert (newer.device, newer.name, newer.version, newer.sign_ins) == (device, "laptop", "9.9.9", 1)
    assert (older.device, older.version, older.sign_ins) == (asha.session.device, "", 1)
    assert newer.seen_at and newer.enrolled_at
    told = account(centre, mair, "asha")
    assert (told.devices, told.sign_ins, bool(told.seen_at)) == (2, 2, True)
    centre.sign_device_out(mair.session, officer, device)
    with pytest.raises(SessionOver):
        centre.refresh(tokens.refresh)
    assert [
        each.sign_ins for each in centre.officer_devices(mair.session, officer) if each.name == "laptop"
    ] == [0]
    assert account(centre, mair, "asha").seen_at >= newer.seen_at
    assert len(centre.open_sessions(town.id, town.centre.find_officer(town.id, "asha"))) == 1
    for absent in (device, new_id(), "x"):
        with pytest.raises(NotFound):
            centre.sign_device_out(mair.session, officer, absent)


ACTS: list[Callable[[Centre, Any, str, str], object]] = [
    lambda centre, session, officer, team: centre.officers(session),
    lambda centre, session, officer, team: centre.invite(session, NewOfficer("efa", "Efa", "officer", team)),
    lambda centre, session, officer, team: centre.give_code(session, officer),
    lambda centre, session, officer, team: centre.suspend(session, officer),
    lambda centre, session, officer, team: centre.let_back(session, officer),
    lambda centre, session, officer, team: centre.change_officer(session, officer, OfficerChange(name="X")),
    lambda centre, session, officer, team: centre.officer_devices(session, officer),
    lambda centre, session, officer, team: centre.sign_device_out(session, officer, new_id()),
    lambda centre, session, officer, team: centre.make_team(session, TeamDetails("X", "X", [])),
    lambda centre, session, officer, team: centre.change_team(session, team, TeamDetails("X", "X", [])),
]


@pytest.mark.parametrize("act", ACTS)
def test_nobody_else_administers_a_council(
    centre: Centre,
    town: Town,
    asha: Desk,
    bryn: Desk,
    make_town: Callable[[str, str], Town],
    act: Callable[[Centre, Any, str, str], object],
) -> None:
    other = make_town("eastmere", "EAS")
    other.officer("eve", Role.ADMINISTRATOR)
    other.officer("dan")
    eve, dan = other.desk("eve"), other.desk("dan")
    before = centre.dump(town.id)
    for role in Role:
        if role is not Role.ADMINISTRATOR:
            town.officer(role.value, role)
            with pytest.raises(RoleNotGranted):
                act(centre, town.desk(role.value).session, bryn.session.officer, town.team)
    unproved = centre.resume(centre.sign_in(SignIn("eastmere", "eve", PASSWORD, eve.session.device)).access)
    with pytest.raises(NotProved):
        act(centre, unproved, dan.session.officer, other.team)
    if act in (ACTS[0], ACTS[8]):
        act(centre, eve.session, "", "")
    else:
        with pytest.raises(NotFound):
            act(centre, eve.session, bryn.session.officer, town.team)
    after = centre.dump(town.id)
    assert after["team"] == before["team"]
    assert [row for row in after["officer"] if row in before["officer"]] == before["officer"]
    centre.sign_in(sign_in("bryn"))


def test_an_administrator_over_http(centre: Centre, town: Town, mair: Desk, asha: Desk) -> None:
    token = centre.sign_in(SignIn("westmere", "mair", PASSWORD, mair.session.device)).access
    greet(centre, token)
    officer = f"officers/{asha.session.officer}"
    with TestClient(create_app(centre)) as client:

        def ask(method: str, address: str, body: object = None) -> tuple[int, Any]:
            answer = client.request(
                method, f"/sync/v1/{address}", json=body, headers={"Authorization": f"Bearer {token}"}
            )
            return answer.status_code, answer.json() if answer.content else None

        names = [each["username"] for each in ask("GET", "officers")[1]["officers"]]
        assert names == ["asha", "bryn", "mair"]
        new = {"username": "efa", "name": "Efa Example", "role": "officer", "team": town.team}
        status, invited = ask("POST", "officers", new)
        assert status == 200
        status, problem = ask("POST", "officers", new)
        assert (status, problem["code"]) == (409, "username_taken")
        given = {"council": "westmere", "username": "efa", "code": invited["code"], "device": new_id()}
        short = client.post("/sync/v1/first-password", json=given | {"password": "short"})
        assert (short.status_code, short.json()["code"]) == (400, "password_too_short")
        assert (
            client.post("/sync/v1/first-password", json=given | {"password": NEW_PASSWORD}).status_code == 200
        )
        again = client.post("/sync/v1/first-password", json=given | {"password": NEW_PASSWORD})
        assert (again.status_code, again.json()["code"]) == (401, "wrong_code")
        assert ask("PATCH", officer, {"role": "senior"})[0] == 204
        assert ask("PUT", f"{officer}/suspension")[0] == 204
        told = ask("GET", "officers")[1]["officers"]
        assert [each["username"] for each in told if each["suspended"]] == ["asha"]
        assert ask("DELETE", f"{officer}/suspension")[0] == 204
        assert ask("POST", f"{officer}/code")[0] == 200
        assert len(ask("GET", f"{officer}/devices")[1]["devices"]) == 1
        assert ask("DELETE", f"{officer}/devices/{asha.session.device}/sessions")[0] == 404
        assert ask("DELETE", f"officers/{mair.session.officer}/devices/{new_id()}/sessions")[0] == 404
        status, problem = ask("PUT", f"officers/{mair.session.officer}/suspension")
        assert (status, problem["code"]) == (409, "last_administrator")
        status, made = ask("POST", "teams", {"name": "Waste", "name_cy": "Gwastraff", "services": ["524"]})
        assert status == 200
        assert (
            ask("PUT", f"teams/{made['team']}", {"name": "Bins", "name_cy": "Biniau", "services": []})[0]
            == 204
        )
