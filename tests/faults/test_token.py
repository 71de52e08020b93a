"""Tokens end when they like: the round goes on with new ones, or the officer must sign in and all of it waits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import psycopg
import pytest

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.errors import NoLine, SignInNeeded
from caseapp.ports import Changes
from caseapp.sync.round import FIRST_BATCH
from tests.support.evidence import desk_at, note_before, waiting, write_notes
from tests.support.road import Call, Road, pass_on
from tests.support.services import Service, dump

LATER = 50
EXPIRE = "UPDATE session SET access_until = now() - interval '1 second'"
REVOKE = "DELETE FROM session"


@pytest.fixture
def abi(road: Road, tmp_path) -> Iterator[Desk]:
    with desk_at(tmp_path / "desk", road.address) as desk:
        desk.sync()
        road.calls.clear()
        yield desk
        road.mend()


def at_the_centre(centre: Service, statement: str) -> None:
    """Run a statement as whoever keeps the database."""
    keeper = centre.database_url.replace("caseapp_owner@", "postgres@")
    with psycopg.connect(keeper, autocommit=True) as connection:
        connection.execute(statement)


def after_first_batch(desk: Desk, act: Callable[[], None]) -> None:
    """Do this once when the first answer to a push has been written down."""
    heard: list[Changes] = []

    def hear(changes: Changes) -> None:
        if any(kind == "outbox" for kind, _ in changes.touched) and not heard:
            heard.append(changes)
            act()

    desk.listen(hear)


def asked(road: Road) -> list[str]:
    return [
        call.path.removeprefix("/sync/v1/") for call in road.calls if "pu" in call.path or "ref" in call.path
    ]


def all_there_once(desk: Desk, centre: Service, notes: list[str]) -> None:
    held = centre.dump()
    there = Counter(row["text"] for row in held["activity"])
    assert [there[words] for words in notes] == [1] * len(notes)
    assert dump(desk) == held and waiting(desk) == []


def test_expired_in_mid_push(abi: Desk, centre: Service, road: Road) -> None:
    notes = write_notes(abi, FIRST_BATCH + LATER)
    after_first_batch(abi, lambda: at_the_centre(centre, EXPIRE))
    abi.sync()
    assert asked(road)[:4] == ["push", "push", "refresh", "push"]
    all_there_once(abi, centre, notes)


def test_session_revoked_in_mid_push(abi: Desk, centre: Service, road: Road) -> None:
    notes = write_notes(abi, FIRST_BATCH + LATER)
    after_first_batch(abi, lambda: at_the_centre(centre, REVOKE))
    with pytest.raises(SignInNeeded):
        abi.sync()
    assert waiting(abi) == notes[FIRST_BATCH:]
    assert sum(row["text"] in set(notes) for row in centre.dump()["activity"]) == FIRST_BATCH
    with pytest.raises(SignInNeeded):
        abi.sync()
    abi.sign_in(road.address, "westmere", "abi", PASSWORD)
    abi.sync()
    all_there_once(abi, centre, notes)


@pytest.mark.parametrize("times", [1, 3])
def test_the_answer_to_a_refresh_is_lost(abi: Desk, centre: Service, road: Road, times: int) -> None:
    def lost(call: Call) -> None:
        answer = call.real()
        assert b" 200 OK\r\n" in answer.splitlines(keepends=True)[0]
        if not call.path.endswith("/refresh"):
            call.send(answer)

    note = note_before(abi)
    at_the_centre(centre, EXPIRE)
    road.spoil = lambda call: (lost if call.path.endswith("/refresh") else pass_on)(call)
    for _ in range(times):
        note.sync_fails(NoLine)
    road.mend()
    note.comes_through(centre)
    note_before(abi).comes_through(centre)
