"""Passwords and the waits that wrong ones bring."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from time import monotonic
from typing import Any

import pytest
from argon2 import PasswordHasher

from caseapp.central.centre import Centre
from caseapp.central.database import Database, only_one
from caseapp.central.errors import (
    AccountLocked,
    AccountSuspended,
    SessionOver,
    WrongCredentials,
)
from caseapp.central.tries import (
    FREE_TRIES,
    LONGEST_WAIT,
    count_wrong,
    forget_old_tries,
    name_hash,
    wait_after,
)
from caseapp.domain.council import Role
from caseapp.domain.ids import new_id
from caseapp.errors import Expected
from caseapp.wire.messages import SignIn, Tokens
from tests.central.conftest import (
    PASSWORD,
    QUICK,
    WAIT,
    Desk,
    Time,
    Town,
    let_tries_age,
    sign_in,
    wait_for_lock,
)


def test_a_right_password_opens_a_session(centre: Centre, town: Town) -> None:
    asked = sign_in(" ASHA ")
    tokens = centre.sign_in(asked)
    session = centre.resume(tokens.access)
    assert (session.council, session.device) == (town.id, asked.device)
    assert session.scopes == ("council", f"team:{town.team}", f"named:{town.team}")
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


@contextmanager
def about_to_be_judged(
    database: Database, town: Town, time: Time
) -> Iterator[tuple[Future[Tokens], Callable[[], object]]]:
    """A sign-in with the right password that is looked up, and judged once the second is called."""
    barrier = threading.Barrier(2)
    centre = Centre(database, clock=time, hasher=Together(barrier))
    with ThreadPoolExecutor(1) as threads:
        trying = threads.submit(centre.sign_in, sign_in())
        give_up = monotonic() + WAIT
        while not barrier.n_waiting and monotonic() < give_up:
            fails(town.centre, sign_in("nobody"))
        yield trying, partial(barrier.wait, WAIT)


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
    with about_to_be_judged(database, town, time) as (trying, judge):
        for _ in range(FREE_TRIES):
            with pytest.raises(WrongCredentials):
                town.centre.sign_in(sign_in(password="wrong password"))
        judge()
        with pytest.raises(AccountLocked):
            trying.result(WAIT)


@pytest.mark.parametrize(
    ("change", "refusal"), [("set_password", WrongCredentials), ("close_account", AccountSuspended)]
)
def test_a_right_password_that_is_changed_before_it_is_judged_opens_nothing(
    database: Database, town: Town, time: Time, change: str, refusal: type[Expected]
) -> None:
    officer = town.centre.find_officer(town.id, "asha")
    with about_to_be_judged(database, town, time) as (trying, judge):
        if change == "set_password":
            town.centre.set_password(town.id, officer, "battery horse correct")
        else:
            town.centre.close_account(town.id, officer)
        judge()
        with pytest.raises(refusal):
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
