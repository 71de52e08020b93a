"""Passwords, waits, tokens that expire and rotate, devices that enrol."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from time import monotonic
from typing import Any

import pytest
from argon2 import PasswordHasher
from httpx import Response
from litestar.testing import TestClient

from caseapp.central.app import create_app
from caseapp.central.audit import THE_CENTRE
from caseapp.central.centre import Centre
from caseapp.central.database import Database, only_one
from caseapp.central.errors import (
    AccountLocked,
    CouncilExists,
    DeviceOfAnother,
    InvalidCouncil,
    InvalidOfficer,
    InvalidRequest,
    PasswordTooShort,
    RoleNotGranted,
    SessionOver,
    UsernameTaken,
    WrongCredentials,
)
from caseapp.central.sessions import MOST_UNUSED
from caseapp.central.tries import (
    FREE_TRIES,
    LONGEST_WAIT,
    count_wrong,
    forget_old_tries,
    name_hash,
    wait_after,
)
from caseapp.cli import run
from caseapp.domain.council import Role
from caseapp.domain.fields import BadValue
from caseapp.domain.ids import TeamId, new_id
from caseapp.errors import NotFound
from caseapp.wire.messages import Enrol, OpenSession, SignIn, Tokens
from tests.central.conftest import (
    PASSWORD,
    QUICK,
    WAIT,
    Desk,
    Time,
    Town,
    let_sessions_age,
    let_tries_age,
    wait_for_lock,
)


def sign_in(username: str = "asha", password: str = PASSWORD, council: str = "westmere") -> SignIn:
    return SignIn(council, username, password, new_id())


def test_a_right_password_opens_a_session(centre: Centre, town: Town) -> None:
    asked = sign_in(" ASHA ")
    tokens = centre.sign_in(asked)
    session = centre.resume(tokens.access)
    assert (session.council, session.device) == (town.id, asked.device)
    assert session.scopes == ("council", f"team:{town.team}")
    assert (session.role, session.enrolled, session.proved) == (Role.OFFICER, False, False)
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


def test_wrong_tries_lock_the_account_for_a_growing_while(
    centre: Centre, town: Town, database: Database
) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongCredentials):
            centre.sign_in(sign_in(password="wrong password"))
    waits = []
    for _ in range(4):
        # While it is locked the right password does not help, and does not lengthen the wait.
        with pytest.raises(AccountLocked) as locked:
            centre.sign_in(sign_in())
        waits.append(locked.value.values["wait"])
        let_tries_age(database, seconds=int(locked.value.values["wait"]))
        with pytest.raises(WrongCredentials):
            centre.sign_in(sign_in(password="wrong password"))
    assert waits == [1, 2, 4, 8]
    centre.sign_in(sign_in("bryn"))
    let_tries_age(database, seconds=16)
    centre.sign_in(sign_in())
    with pytest.raises(WrongCredentials):
        centre.sign_in(sign_in(password="wrong password"))
    centre.sign_in(sign_in())


def answers(centre: Centre, database: Database, council: str, username: str) -> list[tuple[str, int]]:
    """How wrong tries are answered, one after another, now at once and now after the wait."""
    told = []
    for patient in (False, False, False, False, True, True, False, True, True, True, True, True, True):
        try:
            centre.sign_in(sign_in(username, "wrong password", council))
        except WrongCredentials:
            told.append(("wrong", 0))
        except AccountLocked as locked:
            wait = int(locked.values["wait"])
            told.append(("locked", wait))
            if patient:
                let_tries_age(database, seconds=wait)
    return told


def test_a_name_that_nobody_bears_is_answered_as_one_that_somebody_bears(
    centre: Centre, town: Town, database: Database
) -> None:
    known = answers(centre, database, "westmere", "asha")
    assert known[:4] == [("wrong", 0)] * 3 + [("locked", 1)]
    assert max(wait for _, wait in known) == 8
    for council, username in (
        ("westmere", "nobody"),
        ("nowhere", "asha"),
        ("nowhere", "nobody"),
        ("westmere", "as\x00ha"),
        ("west\x00mere", "asha"),
        ("westmere", "half \ud800 a pair"),
        ("westmere", "x" * 5_000),
    ):
        assert answers(centre, database, council, username) == known
    with database.transaction(None) as connection:
        kept = connection.execute("SELECT t::text FROM sign_in_try t").fetchall()
    assert len(kept) == 8
    assert not any(name in str(kept) for name in ("asha", "nobody", "westmere", "x" * 10))


def test_an_account_that_is_made_later_takes_over_what_was_tried(centre: Centre, town: Town) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongCredentials):
            centre.sign_in(sign_in("carys"))
    town.officer("carys")
    with pytest.raises(AccountLocked):
        centre.sign_in(sign_in("carys"))


def test_tries_are_forgotten_after_a_day_and_after_the_right_password(
    centre: Centre, town: Town, database: Database
) -> None:
    def names() -> int:
        with database.transaction(None) as connection:
            (count,) = connection.execute("SELECT count(*) FROM sign_in_try").fetchone() or (0,)
        return int(count)

    for username in ("nobody", "nothing", "asha"):
        with pytest.raises(WrongCredentials):
            centre.sign_in(sign_in(username, "wrong password"))
    assert names() == 3
    centre.sign_in(sign_in("asha"))
    assert names() == 2
    let_tries_age(database, hours=23)
    with pytest.raises(WrongCredentials):
        centre.sign_in(sign_in("another", "wrong password"))
    assert names() == 3
    let_tries_age(database, hours=1)
    with pytest.raises(WrongCredentials):
        centre.sign_in(sign_in("another", "wrong password"))
    assert names() == 1


def test_forgetting_old_tries_waits_for_no_sign_in_at_work(database: Database) -> None:
    names = [name_hash("westmere", username) for username in ("nobody", "nothing")]
    with database.transaction(None) as connection:
        for name in names:
            count_wrong(connection, name)
    let_tries_age(database, days=2)
    with database.transaction(None) as at_work:
        count_wrong(at_work, names[0])
        with database.transaction(None) as connection:
            connection.execute("SET LOCAL lock_timeout = '2s'")
            forget_old_tries(connection)
            kept = connection.execute("SELECT name_hash FROM sign_in_try").fetchall()
    assert kept == [(names[0],)]


def fails(centre: Centre, given: SignIn) -> None:
    with suppress(AccountLocked), pytest.raises(WrongCredentials):
        centre.sign_in(given)


def test_a_strangers_tries_lock_no_desk_of_the_officer_out(
    centre: Centre, town: Town, database: Database, asha: Desk, bryn: Desk
) -> None:
    """A try a second for an hour; once a minute the officer signs in at a desk of their own."""
    own = SignIn("westmere", "asha", PASSWORD, asha.session.device)
    for second in range(3600):
        let_tries_age(database, seconds=1)
        fails(centre, sign_in(password="wrong password"))
        if second % 60 == 30:
            centre.sign_in(own)
    for elsewhere in (new_id(), bryn.session.device):
        with pytest.raises(AccountLocked):
            centre.sign_in(SignIn("westmere", "asha", PASSWORD, elsewhere))


def test_wrong_tries_at_a_desk_of_the_officer_lock_the_name_there_alone(
    centre: Centre, town: Town, database: Database
) -> None:
    first, other = (town.desk("asha").session.device for _ in range(2))
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongCredentials):
            centre.sign_in(SignIn("westmere", "asha", "wrong password", first))
    with pytest.raises(AccountLocked):
        centre.sign_in(SignIn("westmere", " Asha", PASSWORD, first))
    for device in (other, new_id()):
        centre.sign_in(SignIn("westmere", "asha", PASSWORD, device))
    let_tries_age(database, seconds=1)
    centre.sign_in(SignIn("westmere", "asha", PASSWORD, first))


@dataclass
class Together(PasswordHasher):
    """Looks at a password when the test comes to the barrier."""

    all_here: threading.Barrier

    def __post_init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=1024, parallelism=1)

    def verify(self, hash: str | bytes, password: str | bytes) -> Any:
        self.all_here.wait(WAIT)
        return super().verify(hash, password)


def at_once(database: Database, centre: Centre, passwords: list[str]) -> list[str]:
    """How tries are answered of which each has begun before any is judged."""

    def answer(password: str) -> str:
        try:
            centre.sign_in(sign_in(password=password))
        except (WrongCredentials, AccountLocked) as refused:
            return refused.code
        return "signed in"

    count = (name_hash("westmere", "asha"),)
    with ThreadPoolExecutor(len(passwords)) as threads:
        with database.as_owner() as connection:
            connection.execute("INSERT INTO sign_in_try VALUES (%s, 0, now())", count)
        with database.as_owner() as held:
            held.execute("SELECT FROM sign_in_try WHERE name_hash = %s FOR UPDATE", count)
            told = [threads.submit(answer, password) for password in passwords]
            wait_for_lock(database, len(passwords))
        return sorted(each.result(WAIT) for each in told)


def test_right_passwords_at_the_same_moment_do_not_lock_each_other_out(
    centre: Centre, database: Database, town: Town
) -> None:
    assert at_once(database, centre, [PASSWORD] * 8) == ["signed in"] * 8


def test_many_wrong_passwords_at_the_same_moment_gain_nothing(
    centre: Centre, database: Database, town: Town
) -> None:
    told = at_once(database, centre, ["wrong password"] * 8)
    assert told == ["account_locked"] * (8 - FREE_TRIES) + ["wrong_credentials"] * FREE_TRIES
    with pytest.raises(AccountLocked):
        centre.sign_in(sign_in())


@pytest.mark.parametrize("minutes", [-10, 10])
def test_copies_whose_clocks_differ_lock_a_name_alike(
    centre: Centre, database: Database, town: Town, time: Time, minutes: int
) -> None:
    other = Centre(database, clock=lambda: time.now + timedelta(minutes=minutes), hasher=QUICK)
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongCredentials):
            other.sign_in(sign_in(password="wrong password"))
    for each in (centre, other):
        with pytest.raises(AccountLocked) as locked:
            each.sign_in(sign_in())
        assert locked.value.values["wait"] == 1


def test_a_right_password_that_is_judged_after_the_lock_is_not_told_to_be_right(
    database: Database, town: Town, time: Time
) -> None:
    barrier = threading.Barrier(2)
    centre = Centre(database, clock=time, hasher=Together(barrier))
    with ThreadPoolExecutor(1) as threads:
        trying = threads.submit(centre.sign_in, sign_in())
        give_up = monotonic() + WAIT
        while not barrier.n_waiting and monotonic() < give_up:
            fails(town.centre, sign_in("nobody"))
        for _ in range(FREE_TRIES):
            with pytest.raises(WrongCredentials):
                town.centre.sign_in(sign_in(password="wrong password"))
        barrier.wait(WAIT)
        with pytest.raises(AccountLocked):
            trying.result(WAIT)


@pytest.mark.parametrize("change", ["set_password", "close_account"])
def test_a_right_password_that_is_changed_before_it_is_judged_opens_nothing(
    database: Database, town: Town, time: Time, change: str
) -> None:
    officer = town.centre.find_officer(town.id, "asha")
    barrier = threading.Barrier(2)
    centre = Centre(database, clock=time, hasher=Together(barrier))
    with ThreadPoolExecutor(1) as threads:
        trying = threads.submit(centre.sign_in, sign_in())
        give_up = monotonic() + WAIT
        while not barrier.n_waiting and monotonic() < give_up:
            fails(town.centre, sign_in("nobody"))
        if change == "set_password":
            town.centre.set_password(town.id, officer, "battery horse correct")
        else:
            town.centre.close_account(town.id, officer)
        barrier.wait(WAIT)
        with pytest.raises(WrongCredentials):
            trying.result(WAIT)
    assert town.centre.open_sessions(town.id, officer) == []


def test_a_session_that_begins_while_its_account_is_closed_ends_with_the_others(
    centre: Centre, town: Town, database: Database
) -> None:
    """The sign-in has looked at the account and waits for an earlier session of its desk."""
    given = sign_in()
    earlier = centre.resume(centre.sign_in(given).access)
    with ThreadPoolExecutor(2) as threads:
        with database.transaction(town.id) as held:
            only_one(held, earlier.family)
            beginning = threads.submit(centre.sign_in, given)
            wait_for_lock(database)
            closing = threads.submit(centre.close_account, town.id, earlier.officer)
            wait_for_lock(database, 2)
        begun = beginning.result(WAIT)
        assert closing.result(WAIT) == 1
    with pytest.raises(SessionOver):
        centre.resume(begun.access)


class Counted(PasswordHasher):
    """Counts what takes long."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=1024, parallelism=1)
        self.worked = 0

    def hash(self, password: str | bytes, *, salt: bytes | None = None) -> str:
        self.worked += 1
        return super().hash(password, salt=salt)

    def verify(self, hash: str | bytes, password: str | bytes) -> Any:
        self.worked += 1
        return super().verify(hash, password)


@pytest.mark.parametrize("username", ["asha", "bryn", "nobody"])
def test_a_closed_account_takes_as_long_as_one_that_is_open(
    centre: Centre, town: Town, database: Database, time: Time, username: str
) -> None:
    centre.close_account(town.id, centre.find_officer(town.id, "bryn"))
    hasher = Counted()
    fails(Centre(database, clock=time, hasher=hasher), sign_in(username, "wrong password"))
    assert hasher.worked == 1


def test_the_wait_has_an_end() -> None:
    assert wait_after(10_000) == LONGEST_WAIT


def test_an_access_token_expires(centre: Centre, town: Town, database: Database) -> None:
    tokens = centre.sign_in(sign_in())
    let_sessions_age(database, town.id, seconds=tokens.expires_in - WAIT)
    centre.resume(tokens.access)
    let_sessions_age(database, town.id, seconds=WAIT)
    with pytest.raises(SessionOver):
        centre.resume(tokens.access)
    centre.resume(centre.refresh(tokens.refresh).access)


def test_a_refresh_token_expires(centre: Centre, town: Town, database: Database) -> None:
    tokens = centre.sign_in(sign_in())
    let_sessions_age(database, town.id, days=13.9)
    tokens = centre.refresh(tokens.refresh)
    let_sessions_age(database, town.id, days=14)
    with pytest.raises(SessionOver):
        centre.refresh(tokens.refresh)


@pytest.mark.parametrize("minutes", [-30, 30])
def test_copies_whose_clocks_differ_judge_a_token_alike(
    centre: Centre, town: Town, database: Database, time: Time, minutes: int
) -> None:
    other = Centre(database, clock=lambda: time.now + timedelta(minutes=minutes), hasher=QUICK)
    tokens = centre.sign_in(sign_in())
    other.resume(tokens.access)
    centre.resume(other.refresh(tokens.refresh).access)
    let_sessions_age(database, town.id, minutes=10)
    for copy in (centre, other):
        with pytest.raises(SessionOver):
            copy.resume(tokens.access)


def test_a_refresh_answer_may_be_lost(centre: Centre, town: Town) -> None:
    first = centre.sign_in(sign_in())
    centre.refresh(first.refresh)
    second = centre.refresh(first.refresh)
    centre.resume(second.access)
    third = centre.refresh(second.refresh)
    centre.resume(third.access)


def generations(database: Database, town: Town) -> list[tuple[int, bool]]:
    with database.transaction(town.id) as connection:
        return connection.execute("SELECT generation, used FROM session ORDER BY generation").fetchall()


@pytest.mark.parametrize("used", ["access", "refresh"])
@pytest.mark.parametrize("which", [0, 2, 4])
def test_answers_that_were_lost_are_forgotten_when_one_is_used(
    centre: Centre, town: Town, database: Database, which: int, used: str
) -> None:
    first = centre.sign_in(sign_in())
    answers = [centre.refresh(first.refresh) for _ in range(5)]
    kept = answers[which]
    if used == "access":
        centre.resume(kept.access)
        centre.resume(kept.access)
        assert generations(database, town) == [(0, True), (which + 1, True)]
    else:
        last = centre.refresh(kept.refresh)
        assert generations(database, town) == [(0, True), (which + 1, True), (which + 2, False)]
        centre.resume(last.access)
    for lost in answers:
        if lost is not kept:
            with pytest.raises(SessionOver):
                centre.resume(lost.access)
    centre.resume(kept.access)


def test_a_token_that_is_refreshed_again_and_again_leaves_few_rows(
    centre: Centre, town: Town, database: Database
) -> None:
    tokens = centre.sign_in(sign_in())
    answers = [centre.refresh(tokens.refresh) for _ in range(30)]
    assert len(generations(database, town)) == 1 + MOST_UNUSED
    centre.resume(answers[-MOST_UNUSED].access)
    assert generations(database, town) == [(0, True), (31 - MOST_UNUSED, True)]


def test_siblings_first_used_at_the_same_moment_leave_one(
    centre: Centre, town: Town, database: Database
) -> None:
    tokens = centre.sign_in(sign_in())
    family = centre.resume(tokens.access).family
    answers = [centre.refresh(tokens.refresh) for _ in range(2)]

    def use(answer: Tokens) -> str:
        try:
            return centre.resume(answer.access).family
        except SessionOver:
            return "over"

    with ThreadPoolExecutor(2) as threads:
        with database.transaction(town.id) as held:
            only_one(held, family)
            used = [threads.submit(use, answer) for answer in answers]
            wait_for_lock(database, 2)
        assert sorted(each.result(WAIT) for each in used) == sorted([family, "over"])
    assert len(generations(database, town)) == 2


def test_signing_in_again_at_a_desk_ends_its_earlier_family(
    centre: Centre, town: Town, database: Database
) -> None:
    """Whoever used a stolen answer first holds a family that the desk does not know any more."""
    given = sign_in()
    first, other = centre.sign_in(given), centre.sign_in(sign_in())
    stolen, lost = (centre.refresh(first.refresh) for _ in range(2))
    family = centre.resume(stolen.access).family
    with pytest.raises(SessionOver):
        centre.resume(lost.access)
    tokens = centre.sign_in(given)
    for refused in (partial(centre.resume, stolen.access), partial(centre.refresh, stolen.refresh)):
        with pytest.raises(SessionOver):
            refused()
    assert ended(database, town) == [(tokens.officer, family)]
    for going_on in (tokens, other):
        centre.resume(going_on.access)


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


def ended(database: Database, town: Town) -> list[tuple[str, str]]:
    with database.transaction(town.id) as connection:
        return connection.execute(
            "SELECT actor, record FROM audit WHERE act = 'session_ended' AND kind = 'session' ORDER BY number"
        ).fetchall()


def test_a_spent_refresh_token_leaves_a_line_in_the_audit(
    centre: Centre, town: Town, database: Database
) -> None:
    first = centre.sign_in(sign_in())
    session = centre.resume(centre.refresh(first.refresh).access)
    with pytest.raises(SessionOver):
        centre.refresh(first.refresh)
    assert ended(database, town) == [(THE_CENTRE, session.family)]
    with pytest.raises(SessionOver):
        centre.refresh(first.refresh)
    assert len(ended(database, town)) == 1


def ago(moment: str) -> float:
    """Minutes since a moment, by this machine's clock, which the database's is too."""
    return (datetime.now(UTC) - datetime.fromisoformat(moment)) / timedelta(minutes=1)


def test_an_officer_sees_where_they_are_signed_in(centre: Centre, town: Town, database: Database) -> None:
    desk = town.desk("asha")
    town.desk("bryn")
    let_sessions_age(database, town.id, hours=1)
    given = sign_in()
    tokens = centre.sign_in(given)
    here = centre.resume(tokens.access)
    newer, older = centre.sessions(here)
    assert newer == OpenSession(here.family, given.device, "", newer.begun_at, newer.begun_at, True)
    assert older == OpenSession(
        desk.session.family, desk.session.device, "counter 1", older.begun_at, older.begun_at, False
    )
    assert [ago(each.begun_at) for each in (newer, older)] == pytest.approx([0, 60], abs=0.5)
    let_sessions_age(database, town.id, minutes=5)
    begun_at = centre.sessions(here)[0].begun_at
    centre.resume(centre.refresh(tokens.refresh).access)
    renewed = centre.sessions(here)[0]
    assert (renewed.family, renewed.begun_at) == (here.family, begun_at)
    assert [ago(renewed.begun_at), ago(renewed.used_at)] == pytest.approx([5, 0], abs=0.5)
    let_sessions_age(database, town.id, days=14)
    assert centre.sessions(here) == []


def test_a_use_is_noted_once_a_minute(centre: Centre, town: Town, database: Database) -> None:
    tokens = centre.sign_in(sign_in())
    session = centre.resume(tokens.access)
    noted = []
    for seconds in (20, 40, 20, 40):
        let_sessions_age(database, town.id, seconds=seconds)
        before = centre.sessions(session)[0].used_at
        centre.resume(tokens.access)
        noted.append(centre.sessions(session)[0].used_at != before)
    assert noted == [False, True, False, True]


def test_an_officer_ends_a_sign_in_of_their_own_alone(centre: Centre, town: Town, database: Database) -> None:
    lost, here = centre.sign_in(sign_in()), centre.resume(centre.sign_in(sign_in()).access)
    family = centre.resume(lost.access).family
    other = centre.resume(centre.sign_in(sign_in("bryn")).access)
    for absent in (other.family, new_id(), "x", ""):
        with pytest.raises(NotFound):
            centre.end_session(here, absent)
    centre.end_session(here, family)
    for refused in (partial(centre.resume, lost.access), partial(centre.refresh, lost.refresh)):
        with pytest.raises(SessionOver):
            refused()
    with pytest.raises(NotFound):
        centre.end_session(here, family)
    assert [each.family for each in centre.sessions(here)] == [here.family]
    assert centre.sessions(other)
    assert ended(database, town) == [(here.officer, family)]


def test_an_administrator_ends_every_sign_in_of_another(
    centre: Centre, town: Town, database: Database, make_town: Callable[[str, str], Town]
) -> None:
    town.officer("mair", Role.ADMINISTRATOR)
    mair = centre.resume(centre.sign_in(sign_in("mair")).access)
    tokens = [centre.sign_in(sign_in()) for _ in range(2)]
    asha = centre.resume(tokens[0].access)
    make_town("eastmere", "EAS").officer("eve", Role.ADMINISTRATOR)
    eve = centre.resume(centre.sign_in(sign_in("eve", council="eastmere")).access)
    for act in (centre.sessions_of, centre.end_sessions_of):
        with pytest.raises(RoleNotGranted):
            act(asha, asha.officer)
        for absent in (eve.officer, new_id(), "asha"):
            with pytest.raises(NotFound):
                act(mair, absent)
        with pytest.raises(NotFound):
            act(eve, asha.officer)
    listed = centre.sessions_of(mair, asha.officer)
    assert len(listed) == 2
    assert not any(each.current for each in listed)
    centre.end_sessions_of(mair, asha.officer)
    for token in tokens:
        with pytest.raises(SessionOver):
            centre.resume(token.access)
        with pytest.raises(SessionOver):
            centre.refresh(token.refresh)
    assert centre.sessions_of(mair, asha.officer) == []
    assert [actor for actor, _ in ended(database, town)] == [mair.officer] * 2
    centre.resume(centre.sign_in(sign_in()).access)


def test_a_refresh_at_work_does_not_outlive_the_end_of_its_session(
    centre: Centre, town: Town, database: Database
) -> None:
    """The new generation is written while the end waits for the family."""
    tokens = centre.sign_in(sign_in())
    session = centre.resume(tokens.access)
    with ThreadPoolExecutor(2) as threads:
        with database.transaction(town.id) as held:
            only_one(held, session.family)
            refreshing = threads.submit(centre.refresh, tokens.refresh)
            wait_for_lock(database)
            ending = threads.submit(centre.sign_out, session)
            wait_for_lock(database, 2)
        renewed = refreshing.result(WAIT)
        ending.result(WAIT)
    with pytest.raises(SessionOver):
        centre.resume(renewed.access)
    with pytest.raises(SessionOver):
        centre.refresh(renewed.refresh)


def test_sessions_over_http(centre: Centre, town: Town) -> None:
    town.officer("mair", Role.ADMINISTRATOR)
    mair, asha = (centre.sign_in(sign_in(name)) for name in ("mair", "asha"))
    lost = centre.sign_in(sign_in())
    with TestClient(create_app(centre)) as client:

        def ask(tokens: Tokens, method: str, address: str) -> Response:
            return client.request(
                method, f"/sync/v1/{address}", headers={"Authorization": f"Bearer {tokens.access}"}
            )

        families = [each["family"] for each in ask(asha, "GET", "sessions").json()["sessions"]]
        assert len(families) == 2
        family = centre.resume(lost.access).family
        assert ask(asha, "DELETE", f"sessions/{family}").status_code == 204
        assert ask(asha, "DELETE", f"sessions/{family}").status_code == 404
        assert ask(lost, "GET", "sessions").status_code == 401
        address = f"officers/{asha.officer}/sessions"
        for method in ("GET", "DELETE"):
            refused = ask(asha, method, address)
            assert (refused.status_code, refused.json()["code"]) == (403, "role_not_granted")
        assert len(ask(mair, "GET", address).json()["sessions"]) == 1
        assert ask(mair, "DELETE", address).status_code == 204
        assert ask(asha, "GET", "sessions").status_code == 401
        assert ask(mair, "GET", f"officers/{new_id()}/sessions").status_code == 404


def test_commands_list_and_end_sessions(
    database: Database, town: Town, prepared_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def command(name: str, *more: str) -> tuple[int, str]:
        asked = ["service", name, "westmere", *more, "--database-url", prepared_url]
        return run(asked, lambda *_: 0, lambda *_: 0), capsys.readouterr().out

    today = replace(town, centre=Centre(database, hasher=QUICK))
    desk = today.desk("asha")
    status, out = command("sessions", "asha", "--json")
    assert status == 0
    assert [each["family"] for each in json.loads(out)["sessions"]] == [desk.session.family]
    assert command("sessions", "ASHA")[1].startswith("counter 1: since 2")
    assert command("end-sessions", "asha", "--json") == (0, '{"ended": 1}\n')
    assert command("sessions", "asha") == (0, "The officer is signed in nowhere.\n")
    assert command("end-sessions", "nobody")[0] == 1


def test_enrolling_gives_each_device_a_block_of_its_own_once(centre: Centre, town: Town) -> None:
    enrolments = []
    for username in ("asha", "asha", "bryn"):
        session = centre.resume(centre.sign_in(sign_in(username)).access)
        enrolments.append(centre.enrol(session, Enrol("counter")))
        assert centre.enrol(session, Enrol("counter, renamed")) == enrolments[-1]
    assert {enrolment.block.prefix for enrolment in enrolments} == {"WES"}
    assert len({enrolment.block.code for enrolment in enrolments}) == 3
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


def make_session(database: Database, town: Town, desk: Desk, device: str) -> None:
    """Have the desk's session and enrolment bear another id, as one begun before such ids were refused."""
    with database.transaction(town.id) as connection:
        connection.execute("UPDATE session SET device = %s WHERE device = %s", (device, desk.session.device))
        connection.execute("UPDATE feed SET id = %s WHERE id = %s", (device, desk.session.device))
        connection.execute(
            "UPDATE device SET id = %s, position = position + 1 WHERE id = %s", (device, desk.session.device)
        )
        connection.execute("UPDATE feed SET position = position + 1 WHERE id = %s", (device,))


@pytest.mark.parametrize("whose", ["council", "other council", "officer", "other officer"])
def test_no_desk_bears_the_id_of_a_council_or_an_officer(
    centre: Centre,
    town: Town,
    bryn: Desk,
    database: Database,
    make_town: Callable[[str, str], Town],
    whose: str,
) -> None:
    given = sign_in()
    tokens = centre.sign_in(given)
    session = centre.resume(tokens.access)
    centre.enrol(session, Enrol("counter 1"))
    id = {
        "council": town.id,
        "other council": make_town("eastmere", "EAS").id,
        "officer": session.officer,
        "other officer": bryn.session.officer,
    }[whose]
    with pytest.raises(InvalidRequest) as refused:
        centre.sign_in(SignIn("westmere", "asha", PASSWORD, id))
    assert refused.value.values == {"field": "device"}
    with pytest.raises(InvalidRequest):
        centre.enrol(replace(session, device=id), Enrol("counter 2"))
    make_session(database, town, Desk(centre, session), id)
    with TestClient(create_app(centre)) as client:

        def push_audit(access: str) -> int:
            asked = client.post(
                "/sync/v1/audit", json={"links": []}, headers={"Authorization": f"Bearer {access}"}
            )
            return asked.status_code

        assert push_audit(tokens.access) == 401
        assert push_audit(centre.refresh(tokens.refresh).access) == 401
    assert centre.verify_audit(town.id) == []


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
