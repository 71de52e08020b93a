"""Tokens that expire and rotate, sign-ins that are listed and ended."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from httpx import Response
from litestar.testing import TestClient

from caseapp.central.app import create_app
from caseapp.central.audit import THE_CENTRE
from caseapp.central.centre import Centre
from caseapp.central.database import Database, only_one
from caseapp.central.errors import (
    RoleNotGranted,
    SessionOver,
)
from caseapp.central.sessions import MOST_UNUSED
from caseapp.cli import run
from caseapp.domain.council import Role
from caseapp.domain.ids import new_id
from caseapp.errors import NotFound
from caseapp.wire.messages import OpenSession, Tokens
from tests.central.conftest import (
    QUICK,
    WAIT,
    Time,
    Town,
    let_sessions_age,
    sign_in,
    wait_for_lock,
)


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
        return run(asked, *[lambda *_: 0] * 3), capsys.readouterr().out

    today = replace(town, centre=Centre(database, hasher=QUICK))
    desk = today.desk("asha")
    status, out = command("sessions", "asha", "--json")
    assert status == 0
    assert [each["family"] for each in json.loads(out)["sessions"]] == [desk.session.family]
    assert command("sessions", "ASHA")[1].startswith("counter 1: since 2")
    assert command("end-sessions", "asha", "--json") == (0, '{"ended": 1}\n')
    assert command("sessions", "asha") == (0, "The officer is signed in nowhere.\n")
    assert command("end-sessions", "nobody")[0] == 1
