"""Traps into which other systems that sync have fallen, each by its name."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.operations import Patch
from caseapp.domain.person import Language, Person
from caseapp.errors import AuditForked, DiskFull, NoLine
from caseapp.ports import UNDECIDED, OutboxState
from caseapp.usecases.outbox import Keep, settle
from caseapp.wire import feed as pages
from tests.machine import acts
from tests.machine.centre_truth import truth_of
from tests.machine.desk_truth import check_desk
from tests.machine.machine import OFFICERS, SyncMachine
from tests.machine.player import Player
from tests.machine.road import Spoilt

NOTES = 12
OTHERS = 20_000
"""Rows of the feed in others' scopes."""


@pytest.fixture
def officers(machine: type[SyncMachine], tmp_path: Path) -> Iterator[tuple[Player, Player]]:
    """dewi and elin, who know one person."""
    town = machine.centre.found()
    with ExitStack() as open_desks:
        players = []
        for name in OFFICERS[:2]:
            folder = shutil.copytree(machine.folders / name, tmp_path / name)
            players.append(Player(name, town, machine.centre, folder))
            open_desks.callback(players[-1].close)
        dewi, elin = players
        dewi.sync()
        dewi.act(acts.meet, "Ceri Example", "Canary 0.")
        dewi.sync()
        elin.sync()
        yield dewi, elin


def person(player: Player) -> Person:
    (found,) = player.desk.read(lambda reader: reader.find(Person))
    return found


def note(player: Player, words: str) -> None:
    player.act(acts.note, words, person=person(player).id)


def notes(player: Player) -> list[str]:
    found = player.desk.read(lambda reader: reader.find(Activity, kind=ActivityKind.NOTE))
    return [each.text for each in found]


def work_on_with_copy(player: Player) -> None:
    player.work_on_with_copy(truth_of(player.centre, player.town).told.keys())


def check(*players: Player) -> None:
    truth = truth_of(players[0].centre, players[0].town)
    for player in players:
        check_desk(player, truth)


def test_power_lost_at_any_statement_of_a_pull_loses_no_row(officers: tuple[Player, Player]) -> None:
    dewi, elin = officers
    gap, lost = 0, True
    while lost:
        gap += 1
        note(elin, f"First {gap}.")
        note(elin, f"Second {gap}.")
        elin.sync()
        lost = dewi.lose_power(gap, "pull")
        dewi.sync()
        check(dewi, elin)
    assert gap > 20 and len(notes(dewi)) == 2 * gap


def test_a_note_made_before_its_person_is_known_keeps_its_link(officers: tuple[Player, Player]) -> None:
    """Both are made offline; the push that brings them is cut, and comes again."""
    dewi, elin = officers
    met = dewi.act(acts.meet, "Early Bird", "Canary 1.")
    assert met is not None
    dewi.act(acts.note, "Rang twice.", person=met)
    with dewi.road.spoilt("push", Spoilt.ANSWER_LOST), pytest.raises(NoLine):
        dewi.sync()
    dewi.sync()
    elin.sync()
    (found,) = elin.desk.read(lambda reader: reader.find(Activity, text="Rang twice."))
    assert found.person == met
    check(dewi, elin)


def test_a_desks_own_push_comes_back_to_it_as_no_conflict(officers: tuple[Player, Player]) -> None:
    """It edits the same field before its own edits come back, after an answer was lost, and once they have come."""
    dewi, elin = officers
    for year, spoilt in ((1950, None), (1951, Spoilt.ANSWER_LOST), (1952, None)):
        dewi.act(acts.decide, person(dewi).id, year, None)
        dewi.act(acts.decide, person(dewi).id, year + 20, None)
        if spoilt is not None:
            with dewi.road.spoilt("push", spoilt), pytest.raises(NoLine):
                dewi.sync()
            dewi.act(acts.decide, person(dewi).id, year + 40, None)
        dewi.sync()
    elin.sync()
    assert dewi.entries(OutboxState.CONFLICT, OutboxState.REJECTED) == []
    assert person(elin).born == "1972"
    check(dewi, elin)


def test_a_folder_that_was_copied_before_its_new_device_had_signed_in(
    officers: tuple[Player, Player],
) -> None:
    """A copy had to become another device; one made of that before it signed in is let in as well, and is another."""
    dewi, elin = officers
    dewi.keep_copy()
    note(dewi, "Of the first.")
    dewi.sync()
    work_on_with_copy(dewi)
    note(dewi, "Of a copy.")
    with pytest.raises(AuditForked):
        dewi.desk.sync()
    dewi.keep_copy()
    dewi.sync()
    work_on_with_copy(dewi)
    note(dewi, "Of a copy of the copy.")
    for player in (dewi, elin, dewi):
        player.sync()
    check(dewi, elin)


def test_a_note_that_another_scope_held_before_the_centre_was_put_back_leaves(
    officers: tuple[Player, Player],
) -> None:
    """Its case was nobody's when it was written, and is Waste's when it is sent again."""
    dewi, elin = officers
    case = dewi.act(acts.open_case, person(dewi).id, None, "Canary 3.")
    assert case is not None
    for player in officers:
        player.sync()
    backup = dewi.centre.back_up(dewi.town)
    elin.act(acts.note, "Canary 4.", case=case)
    for player in (elin, dewi):
        player.sync()
    dewi.act(acts.give, case, dewi.town.waste)
    dewi.sync()
    dewi.centre.restore(backup)
    for player in (dewi, elin, dewi):
        player.sync()
    assert notes(dewi) == ["Canary 3.", "Canary 4."] and notes(elin) == []
    check(dewi, elin)


@pytest.mark.parametrize("settled", [False, True])
@pytest.mark.parametrize("first", [0, 1])
def test_a_conflict_that_a_restored_centre_forgot(
    officers: tuple[Player, Player], first: int, settled: bool
) -> None:
    """It comes again to whoever comes second, what was taken beside it too; what had settled it stops nobody."""
    dewi, elin = officers
    backup = dewi.centre.back_up(dewi.town)
    dewi.act(acts.decide, person(dewi).id, 1950, None)
    elin.act(acts.decide, person(elin).id, 1951, Language.CY)
    for player in (dewi, elin, dewi):
        player.sync()
    if settled:
        (conflict,) = elin.entries(OutboxState.CONFLICT)
        elin.act(settle, conflict.operation.id, {"born": Keep.MINE})
        for player in (elin, dewi):
            player.sync()
    dewi.centre.restore(backup)
    for player in 2 * (officers[first], officers[1 - first]):
        player.sync()
    assert [each for player in officers for each in player.entries(*UNDECIDED, OutboxState.REJECTED)] == []
    conflicts = [each for player in officers for each in player.entries(OutboxState.CONFLICT)]
    disagreements = dewi.desk.read(lambda reader: reader.find(Disagreement, settled_at=None))
    assert [each.operation for each in disagreements] == [each.operation.id for each in conflicts]
    assert len(conflicts) == 1
    assert person(dewi).language is Language.CY
    for player in officers:
        player.was_forgotten = True
    check(dewi, elin)


def test_a_page_that_was_cut_takes_nothing_away(
    officers: tuple[Player, Player], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A part of a list says nothing of what is not in it."""
    dewi, elin = officers
    for number in range(NOTES):
        note(elin, f"Note {number}.")
    elin.sync()
    dewi.sync()
    assert len(notes(dewi)) == NOTES
    monkeypatch.setattr(pages, "CHECKPOINT", 4)
    note(elin, "One more.")
    elin.sync()
    with dewi.road.spoilt("pull", Spoilt.ANSWER_CUT), pytest.raises(NoLine):
        dewi.sync()
    assert len(notes(dewi)) >= NOTES
    dewi.sync()
    check(dewi, elin)


def test_what_is_settled_does_not_stay_for_ever(officers: tuple[Player, Player]) -> None:
    dewi, _ = officers
    for number in range(NOTES):
        note(dewi, f"Note {number}.")
    dewi.sync()
    assert len(dewi.entries(*OutboxState)) > NOTES
    dewi.centre.time.pass_by(timedelta(days=8))
    dewi.sync()
    left = "SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM base), (SELECT count(*) FROM leaving)"
    assert dewi.desk.read(lambda reader: tuple(reader.connection.exec_driver_sql(left).one())) == (0, 0, 0)
    assert len(notes(dewi)) == NOTES


def test_a_desk_passes_over_what_does_not_concern_it_once(officers: tuple[Player, Player]) -> None:
    """Another team's case is nothing for dewi's scopes, and is not read over again with every pull."""
    dewi, elin = officers
    case = elin.act(acts.open_case, person(elin).id, elin.town.revenues, "Canary 2.")
    assert case is not None
    elin.sync()
    dewi.sync()
    read = dewi.cursors()
    for number in range(NOTES):
        elin.act(acts.note, f"Note {number}.", case=case)
    elin.sync()
    dewi.sync()
    (at,) = dewi.cursors()
    assert (at,) == tuple(elin.cursors()) and at > max(read)
    assert notes(dewi) == []


def test_a_disk_that_is_full_in_the_middle_of_a_pull(officers: tuple[Player, Player]) -> None:
    """What was read is kept, the rest comes once there is room."""
    dewi, elin = officers
    for number in range(400):
        note(elin, f"Note {number}. " + "x" * 200)
    elin.sync()
    pages_now = dewi.desk._store.in_writer(_pages).result()
    dewi.desk._store.in_writer(_most_pages, pages_now + 20).result()
    with pytest.raises(DiskFull):
        dewi.sync()
    assert len(notes(dewi)) < 400
    dewi.desk._store.in_writer(_most_pages, 2**30).result()
    dewi.sync()
    assert len(notes(dewi)) == 400
    check(dewi, elin)


def test_an_older_desk_blanks_no_field_that_it_does_not_know(officers: tuple[Player, Player]) -> None:
    """A later version has given people a field. What desks send names what was changed alone."""
    dewi, elin = officers
    with dewi.centre.database.as_owner() as connection:
        connection.execute("ALTER TABLE person ADD COLUMN later text NOT NULL DEFAULT 'kept'")
        connection.execute("ALTER TABLE person ALTER later SET DEFAULT 'blank'")
    for player, year in ((dewi, 1950), (elin, 1951)):
        player.sync()
        player.act(acts.decide, person(player).id, year, None)
        player.sync()
    patches = [
        each.change
        for player in officers
        for each in player.accepted.values()
        if isinstance(each.change, Patch)
    ]
    assert [patch.new for patch in patches] == [{"born": "1950"}, {"born": "1951"}]
    with dewi.centre.database.transaction(dewi.town.id) as connection:
        assert connection.execute("SELECT born, later FROM person").fetchall() == [("1951", "kept")]


def test_a_pull_reads_its_own_scopes_by_their_index_and_filters_no_councils_feed(
    officers: tuple[Player, Player], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a pull asks of a feed full of others' rows, as PostgreSQL does it: it meets no row that is not dewi's."""
    dewi, elin = officers
    centre, town = dewi.centre, dewi.town
    with centre.database.transaction(town.id) as connection:
        connection.execute(
            "INSERT INTO feed SELECT %s, 'activity', gen_random_uuid(), 'team:' || (n %% 20), n, false"
            " FROM generate_series(1, %s) n",
            (town.id, OTHERS),
        )
    with centre.database.as_owner() as connection:
        connection.execute("SELECT setval('feed_position', %s)", (OTHERS,))
        connection.execute("ANALYZE feed")
    note(elin, "One for everybody.")
    elin.sync()
    with _asked_of_the_feed(dewi, monkeypatch) as asked:
        dewi.sync()
    assert notes(dewi) == ["One for everybody."]
    assert max(dewi.cursors()) > OTHERS and asked
    with centre.database.transaction(town.id) as connection:
        for statement, values in asked:
            (plan,) = (
                connection.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}", values).fetchone() or ()
            )
            for scan in _scans_of_the_feed(plan[0]["Plan"]):
                assert scan.get("Index Name") == "feed_order", scan
                assert all(name in scan["Index Cond"] for name in ("council", "scope", "position")), scan
                assert scan["Actual Rows"] * scan["Actual Loops"] < 100
                assert scan.get("Rows Removed by Filter", 0) == 0


@contextmanager
def _asked_of_the_feed(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[tuple[str, Mapping[str, Any] | Sequence[Any] | None]]]:
    """The statements with their values that read the feed for a pull meanwhile."""
    execute = psycopg.Cursor.execute
    asked: list[tuple[str, Mapping[str, Any] | Sequence[Any] | None]] = []

    def noted(self: Any, statement: Any, values: Any = None, **more: Any) -> Any:
        if player.road.gone[-1].endswith("/pull") and re.search(r"(FROM|JOIN) feed\b", str(statement)):
            asked.append((statement, values))
        return execute(self, statement, values, **more)

    with monkeypatch.context() as patch:
        patch.setattr(psycopg.Cursor, "execute", noted)
        yield asked


def _scans_of_the_feed(plan: dict[str, Any]) -> list[dict[str, Any]]:
    below = [scan for each in plan.get("Plans", ()) for scan in _scans_of_the_feed(each)]
    return [plan, *below] if plan.get("Relation Name") == "feed" else below


def _pages(connection) -> int:  # type: ignore[no-untyped-def]
    return connection.exec_driver_sql("PRAGMA page_count").scalar_one()


def _most_pages(connection, most: int) -> None:  # type: ignore[no-untyped-def]
    connection.exec_driver_sql(f"PRAGMA max_page_count = {most}").fetchall()
