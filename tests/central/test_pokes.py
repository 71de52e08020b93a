"""Desks that listen hear at once that something has come for them, from whichever copy, and hear nothing else."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from time import monotonic

import httpx
import pytest

from caseapp.central.centre import Centre
from caseapp.central.channels import poke
from caseapp.central.database import Database
from caseapp.central.pokes import BEAT, POKE
from caseapp.central.sessions import Session
from caseapp.domain.ids import new_id
from caseapp.wire.messages import Enrol, SignIn
from tests.central.conftest import MADE_AT, PASSWORD, WAIT, Desk, Town, greet
from tests.support.copies import Copy

Listen = Callable[[Copy, str], Iterator[bytes]]


def token_of(town: Town, username: str) -> str:
    """An access token of an officer's new device, which has said hello."""
    tokens = town.centre.sign_in(SignIn(town.slug, username, PASSWORD, new_id()))
    town.centre.enrol(town.centre.resume(tokens.access), Enrol("counter 1"))
    greet(town.centre, tokens.access)
    return tokens.access


def asked(copy: Copy, access: str) -> tuple[str, str, dict[str, str]]:
    return "GET", f"{copy.address}/sync/v1/poke", {"Authorization": f"Bearer {access}"}


@pytest.fixture
def listen() -> Iterator[Listen]:
    """Opens a stream and reads the comment with which it begins; it is closed at the end."""
    with ExitStack() as opened:
        client = opened.enter_context(httpx.Client(trust_env=False, timeout=WAIT))

        def open_it(copy: Copy, access: str) -> Iterator[bytes]:
            method, url, headers = asked(copy, access)
            answer = opened.enter_context(client.stream(method, url, headers=headers))
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith("text/event-stream")
            pieces = answer.iter_raw()
            assert next(pieces) == BEAT
            return pieces

        yield open_it


@contextmanager
def a_note_for(town: Town, username: str) -> Iterator[Callable[[], None]]:
    """Gives the act of writing a note that travels in the scope of the officer's team alone."""
    desk = town.desk(username)
    case = desk.operation(
        "case",
        "create",
        {
            "reference": f"WES-0001-{len(username):04}-0",
            "service": "524",
            "service_version": 1,
            "received_at": MADE_AT,
            "team": desk.session.scopes[1].removeprefix("team:"),
        },
    )
    assert desk.push(case)[0].verdict == "applied"

    def write() -> None:
        answer = {"case": case.record, "question": "bin", "value": "food"}
        assert desk.push(desk.operation("answer", "create", answer))[0].verdict == "applied"

    yield write


def test_what_any_copy_commits_is_heard_at_all_of_them(
    database: Database, prepared_url: str, town: Town, asha: Desk, listen: Listen
) -> None:
    access = token_of(town, "bryn")
    with Copy(prepared_url) as one, Copy(prepared_url) as other:
        streams = [listen(copy, access) for copy in (one, other)]
        asha.push(asha.person())
        assert [next(stream) for stream in streams] == [POKE, POKE]


def test_another_council_and_another_team_are_not_heard(
    prepared_url: str, centre: Centre, town: Town, make_town: Callable[[str, str], Town], listen: Listen
) -> None:
    """Who is concerned hears it first: by then the others would have been told too, before they are told to end."""
    eastmere = make_town("eastmere", "EAS")
    eastmere.officer("eve")
    waste = centre.create_team(town.id, name="Waste", name_cy="Gwastraff")
    centre.create_officer(town.id, username="wyn", name="Officer wyn", password=PASSWORD, team=waste)
    with Copy(prepared_url) as copy, a_note_for(town, "wyn") as write:
        accesses = {
            "asha": token_of(town, "asha"),
            "wyn": token_of(town, "wyn"),
            "eve": token_of(eastmere, "eve"),
        }
        streams = {name: listen(copy, access) for name, access in accesses.items()}
        write()
        assert next(streams["wyn"]) == POKE
        for name in ("asha", "eve"):
            centre.sign_out(centre.resume(accesses[name]))
            assert list(streams[name]) == []


def test_a_stream_ends_with_its_session_and_only_then(
    prepared_url: str, centre: Centre, town: Town, asha: Desk, listen: Listen
) -> None:
    accesses = [token_of(town, "bryn") for _ in range(3)]
    sessions: list[Session] = [centre.resume(access) for access in accesses]
    with Copy(prepared_url) as copy:
        signed_out, ended, goes_on = (listen(copy, access) for access in accesses)
        centre.sign_out(sessions[0])
        assert list(signed_out) == []
        centre.end_session(sessions[2], sessions[1].family)
        assert list(ended) == []
        asha.push(asha.person())
        assert next(goes_on) == POKE


def test_a_copy_that_is_to_stop_sends_its_listeners_away_and_takes_no_more(
    prepared_url: str, town: Town, listen: Listen
) -> None:
    access = token_of(town, "bryn")
    with Copy(prepared_url, drain_seconds=WAIT) as copy:
        stream = listen(copy, access)
        copy.signal(signal.SIGTERM)
        assert list(stream) == []
        method, url, headers = asked(copy, access)
        refused = httpx.request(method, url, headers=headers, trust_env=False)
        assert (refused.status_code, refused.json()["code"]) == (503, "draining")
        assert int(refused.headers["retry-after"]) > 0
        copy.signal(signal.SIGTERM)


def test_listeners_occupy_no_thread_and_are_few_with_one_token(
    prepared_url: str, town: Town, asha: Desk, listen: Listen
) -> None:
    accesses = [token_of(town, "bryn") for _ in range(6)]
    with Copy(prepared_url, limits={"threads": 2}) as copy:
        streams = [listen(copy, access) for access in accesses for _ in range(2)]
        method, url, headers = asked(copy, accesses[0])
        refused = httpx.request(method, url, headers=headers, trust_env=False)
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
        pulled = httpx.get(
            f"{copy.address}/sync/v1/snapshot?scope=council",
            headers=headers,
            trust_env=False,
            timeout=WAIT,
        )
        assert pulled.status_code == 200
        asha.push(asha.person())
        assert [next(stream) for stream in streams] == [POKE] * 12


def test_a_listener_that_has_gone_makes_room_for_another(prepared_url: str, town: Town) -> None:
    access = token_of(town, "bryn")
    with Copy(prepared_url) as copy, ExitStack() as opened:
        method, url, headers = asked(copy, access)
        for _ in range(2):
            with httpx.Client(trust_env=False, timeout=WAIT) as client:
                answer = opened.enter_context(client.stream(method, url, headers=headers))
                assert next(answer.iter_raw()) == BEAT
        give_up, status = monotonic() + WAIT, 429
        while status == 429 and monotonic() < give_up:
            with httpx.stream(method, url, headers=headers, trust_env=False) as answer:
                status = answer.status_code
        assert status == 200


def test_what_was_committed_while_the_database_was_not_heard_is_looked_for(
    database: Database, prepared_url: str, town: Town, asha: Desk, listen: Listen
) -> None:
    with Copy(prepared_url) as copy:
        stream = listen(copy, token_of(town, "bryn"))
        with database.as_owner() as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND query LIKE 'LISTEN %'"
            )
        assert next(stream) == POKE
        again = listen(copy, token_of(town, "asha"))
        asha.push(asha.person())
        assert next(again) == POKE


def test_who_has_proved_nothing_hears_nothing(prepared_url: str, town: Town) -> None:
    tokens = town.centre.sign_in(SignIn(town.slug, "asha", PASSWORD, new_id()))
    with Copy(prepared_url) as copy:
        for access, status in ((tokens.access, 403), ("made up", 401)):
            method, url, headers = asked(copy, access)
            assert httpx.request(method, url, headers=headers, trust_env=False).status_code == status
        town.centre.enrol(town.centre.resume(tokens.access), Enrol("counter 1"))
        method, url, headers = asked(copy, tokens.access)
        refused = httpx.request(method, url, headers=headers, trust_env=False)
        assert (refused.status_code, refused.json()["code"]) == (403, "not_proved")


def test_too_many_scopes_to_name_are_the_whole_council(
    prepared_url: str, database: Database, town: Town, listen: Listen
) -> None:
    with Copy(prepared_url) as copy:
        stream = listen(copy, token_of(town, "bryn"))
        with database.transaction(town.id) as connection:
            poke(connection, town.id, [f"team:{new_id()}" for _ in range(300)])
        assert next(stream) == POKE
