"""Passwords, waits, tokens that expire and rotate, devices that enrol."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from caseapp.central.accounts import FREE_TRIES, LONGEST_WAIT, wait_after
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import (
    AccountLocked,
    CouncilExists,
    DeviceOfAnother,
    InvalidCouncil,
    InvalidOfficer,
    InvalidRequest,
    PasswordTooShort,
    SessionOver,
    UsernameTaken,
    WrongCredentials,
)
from caseapp.domain.council import Role
from caseapp.domain.fields import BadValue
from caseapp.domain.ids import TeamId, new_id
from caseapp.errors import NotFound
from caseapp.wire.messages import Enrol, SignIn
from tests.central.conftest import PASSWORD, Time, Town


def sign_in(username: str = "asha", password: str = PASSWORD, council: str = "westmere") -> SignIn:
    return SignIn(council, username, password, new_id())


def test_a_right_password_opens_a_session(centre: Centre, town: Town) -> None:
    asked = sign_in(" ASHA ")
    tokens = centre.sign_in(asked)
    session = centre.resume(tokens.access)
    assert (session.council, session.device, session.team) == (town.id, asked.device, town.team)
    assert (session.role, session.enrolled) == (Role.OFFICER, False)
    assert tokens.officer == session.officer


@pytest.mark.parametrize(
    "wrong",
    [
        sign_in(password="wrong horse battery"),
        sign_in(password="half \ud800 a pair"),
        sign_in("nobody"),
        sign_in(council="nowhere"),
        sign_in("as\x00ha"),
        sign_in(password=""),
    ],
)
def test_what_was_wrong_is_not_told(centre: Centre, town: Town, wrong: SignIn) -> None:
    with pytest.raises(WrongCredentials) as refused:
        centre.sign_in(wrong)
    assert refused.value.values == {}


def test_passwords_and_tokens_are_kept_as_hashes_only(centre: Centre, town: Town, database: Database) -> None:
    tokens = centre.sign_in(sign_in())
    with database.transaction(town.id) as connection:
        (kept,) = connection.execute("SELECT hash FROM account WHERE username = 'asha'").fetchone() or ("",)
        rows = connection.execute("SELECT s::text FROM session s").fetchall()
    assert kept.startswith("$argon2id$")
    assert tokens.access.partition(".")[2] not in str(rows)
    assert tokens.refresh.partition(".")[2] not in str(rows)


def test_wrong_tries_lock_the_account_for_a_growing_while(centre: Centre, town: Town, time: Time) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongCredentials):
            centre.sign_in(sign_in(password="wrong password"))
    waits = []
    for _ in range(4):
        # While it is locked the right password does not help, and does not lengthen the wait.
        with pytest.raises(AccountLocked) as locked:
            centre.sign_in(sign_in())
        waits.append(locked.value.values["wait"])
        time.pass_by(seconds=int(locked.value.values["wait"]))
        with pytest.raises(WrongCredentials):
            centre.sign_in(sign_in(password="wrong password"))
    assert waits == [1, 2, 4, 8]
    centre.sign_in(sign_in("bryn"))
    time.pass_by(seconds=16)
    centre.sign_in(sign_in())
    with pytest.raises(WrongCredentials):
        centre.sign_in(sign_in(password="wrong password"))
    centre.sign_in(sign_in())


def test_the_wait_has_an_end() -> None:
    assert wait_after(10_000) == LONGEST_WAIT


def test_an_access_token_expires(centre: Centre, town: Town, time: Time) -> None:
    tokens = centre.sign_in(sign_in())
    time.pass_by(seconds=tokens.expires_in - 1)
    centre.resume(tokens.access)
    time.pass_by(seconds=1)
    with pytest.raises(SessionOver):
        centre.resume(tokens.access)
    centre.resume(centre.refresh(tokens.refresh).access)


def test_a_refresh_token_expires(centre: Centre, town: Town, time: Time) -> None:
    tokens = centre.sign_in(sign_in())
    time.pass_by(days=14)
    with pytest.raises(SessionOver):
        centre.refresh(tokens.refresh)


def test_a_refresh_answer_may_be_lost(centre: Centre, town: Town) -> None:
    first = centre.sign_in(sign_in())
    centre.refresh(first.refresh)
    second = centre.refresh(first.refresh)
    centre.resume(second.access)
    third = centre.refresh(second.refresh)
    centre.resume(third.access)


@pytest.mark.parametrize("used", ["access", "refresh"])
def test_a_refresh_token_used_after_its_successor_ends_the_family(
    centre: Centre, town: Town, used: str
) -> None:
    other = centre.sign_in(sign_in())
    first = centre.sign_in(sign_in())
    second = centre.refresh(first.refresh)
    if used == "access":
        centre.resume(second.access)
        latest = second
    else:
        latest = centre.refresh(second.refresh)
    with pytest.raises(SessionOver):
        centre.refresh(first.refresh)
    for token in (latest.access, first.access):
        with pytest.raises(SessionOver):
            centre.resume(token)
    with pytest.raises(SessionOver):
        centre.refresh(latest.refresh)
    centre.resume(other.access)


def test_signing_out_ends_every_token_of_the_family(centre: Centre, town: Town) -> None:
    first = centre.sign_in(sign_in())
    second = centre.refresh(first.refresh)
    centre.sign_out(centre.resume(second.access))
    for token in (first, second):
        with pytest.raises(SessionOver):
            centre.resume(token.access)
        with pytest.raises(SessionOver):
            centre.refresh(token.refresh)


def test_enrolling_gives_each_device_a_block_of_its_own_once(centre: Centre, town: Town) -> None:
    enrolments = []
    for username in ("asha", "asha", "bryn"):
        session = centre.resume(centre.sign_in(sign_in(username)).access)
        enrolments.append(centre.enrol(session, Enrol("counter")))
        assert centre.enrol(session, Enrol("counter, renamed")) == enrolments[-1]
    assert {enrolment.block.prefix for enrolment in enrolments} == {"WES"}
    assert len({enrolment.block.code for enrolment in enrolments}) == 3
    assert enrolments[0].scopes == ["council", f"team:{town.team}"]
    devices = {row["id"]: row["name"] for row in centre.dump(town.id)["device"]}
    assert devices == {enrolment.device: "counter" for enrolment in enrolments}


def test_a_device_belongs_to_one_officer(centre: Centre, town: Town) -> None:
    desk = town.desk("asha")
    asked = SignIn("westmere", "bryn", PASSWORD, desk.session.device)
    for _ in range(FREE_TRIES + 1):  # the password was right: no try is held against the account
        with pytest.raises(DeviceOfAnother):
            centre.sign_in(asked)


def test_odd_devices_are_refused(centre: Centre, town: Town) -> None:
    with pytest.raises(InvalidRequest):
        centre.sign_in(SignIn("westmere", "asha", PASSWORD, "counter 1"))
    session = centre.resume(centre.sign_in(sign_in()).access)
    with pytest.raises(BadValue):
        centre.enrol(session, Enrol("nul \x00 here"))


def test_councils_and_officers_are_checked_before_they_are_made(
    centre: Centre, town: Town, make_town: Callable[[str, str], Town]
) -> None:
    with pytest.raises(CouncilExists):
        make_town("westmere", "WES")
    for slug, prefix in (("West Mere", "WES"), ("eastmere", "EA"), ("eastmere", "eas")):
        with pytest.raises(InvalidCouncil):
            make_town(slug, prefix)
    with pytest.raises(InvalidCouncil):
        centre.create_council(slug="eastmere", prefix="EAS", name=" ", name_cy="", address="", phone="")
    with pytest.raises(UsernameTaken):
        town.officer("asha")
    with pytest.raises(InvalidOfficer):
        centre.create_officer(town.id, username="dai", name=" ", password=PASSWORD)
    with pytest.raises(InvalidOfficer):
        town.officer("two words")
    with pytest.raises(PasswordTooShort):
        centre.create_officer(town.id, username="dai", name="Dai", password="short")
    with pytest.raises(NotFound):
        centre.create_officer(town.id, username="dai", name="Dai", password=PASSWORD, team=TeamId(new_id()))
    assert centre.find_council("westmere") == town.id
    with pytest.raises(NotFound):
        centre.find_council("eastmere")
    assert len(centre.dump(town.id)["officer"]) == 2
