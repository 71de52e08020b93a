"""A row reaches the desks of its scopes and leaves the others, whoever moves it and whatever goes on meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import psycopg
import pytest

from caseapp.central import feed
from caseapp.central.centre import Centre
from caseapp.central.database import Connection, Database
from caseapp.central.errors import ScopeNotGranted
from caseapp.central.feed import Feed, locked_numbers
from caseapp.domain.council import Role
from caseapp.domain.ids import TeamId
from caseapp.errors import NotFound
from caseapp.wire.feed import decode_page
from tests.central.conftest import MADE_AT, QUICK, WAIT, Desk, Held, Town, wait_for_lock

BINS = {"service": "524", "service_version": 1, "received_at": MADE_AT}


@dataclass(slots=True)
class Copy:
    """What a desk holds by what it was sent: for each scope its rows, and what it was told has left."""

    desk: Desk
    cursors: dict[str, int] = field(default_factory=dict)
    rows: dict[str, dict[tuple[str, str], dict[str, Any]]] = field(default_factory=dict)
    left: set[tuple[str, str, str]] = field(default_factory=set)

    def read(self) -> Copy:
        scopes, more = self.desk.session.scopes, True
        for scope in scopes:
            self.rows.setdefault(scope, {})
        while more:
            cursors = {scope: self.cursors.get(scope, 0) for scope in scopes}
            page = self.desk.centre.pull(self.desk.session, cursors)
            chunks = [] if page.body is None else list(decode_page(page.body, len(scopes)))
            for chunk in chunks:
                for row in chunk.rows:
                    for number in row.within:
                        self.rows[scopes[number]][row.kind, row.id] = dict(row.values)
                for kind, id, _, within in chunk.left:
                    for scope in (scopes[number] for number in within):
                        self.rows[scope].pop((kind, id), None)
                        self.left.add((scope, kind, id))
            self.cursors = dict.fromkeys(scopes, page.end)
            more = bool(chunks) and chunks[-1].more
        return self

    def kinds_of(self, case: str) -> set[str]:
        """Which kinds of row of a case the desk holds."""
        every = [item for held in self.rows.values() for item in held.items()]
        return {kind for (kind, id), values in every if case in (id, values.get("case"))}


@dataclass(slots=True)
class Teams:
    """Waste and its officer dewi, Revenues and its officer elin."""

    centre: Centre
    waste: TeamId
    revenues: TeamId
    dewi: Desk
    elin: Desk
    numbers: Iterator[int] = field(default_factory=count)

    def case(self, team: TeamId | None, **values: Any) -> str:
        """A case of a team with an answer and a note, made by dewi."""
        made = self.dewi.operation(
            "case", "create", {**BINS, "reference": f"R-{next(self.numbers)}", "team": team} | values
        )
        answer = {"case": made.record, "question": "bin", "value": "recycling"}
        assert (
            verdicts(self.dewi, made, self.dewi.operation("answer", "create", answer), self.note(made.record))
            == ["applied"] * 3
        )
        return made.record

    def note(self, case: str, desk: Desk | None = None) -> Any:
        desk = desk or self.dewi
        note = desk.operation("activity", "create", {})
        words = {
            "kind": "note",
            "what": "note",
            "officer": desk.session.officer,
            "at": MADE_AT,
            "text": "Rang.",
        }
        return desk.operation("activity", "create", words | {"case": case}, record=note.id, id=note.id)

    def give(self, case: str, team: TeamId, desk: Desk | None = None, base: int = 0) -> None:
        desk = desk or self.dewi
        step = desk.operation("case", "assign", {"team": team}, record=case, base=base)
        assert verdicts(desk, step) == ["applied"]


def verdicts(desk: Desk, *operations: Any) -> list[str]:
    return [str(result.verdict) for result in desk.push(*operations)]


@pytest.fixture
def teams(centre: Centre, town: Town) -> Teams:
    def team(name: str) -> TeamId:
        return centre.create_team(town.id, name=name, name_cy=name)

    waste, revenues = team("Waste"), team("Revenues")
    for username, of in (("dewi", waste), ("elin", revenues)):
        town.team = of
        town.officer(username)
    return Teams(centre, waste, revenues, town.desk("dewi"), town.desk("elin"))


WHOLE = {"case", "answer", "activity"}


def test_a_case_is_its_teams_and_its_headline_everybodys(teams: Teams):
    case = teams.case(teams.waste)
    assert Copy(teams.dewi).read().kinds_of(case) == WHOLE
    assert Copy(teams.elin).read().kinds_of(case) == {"case"}
    with pytest.raises(ScopeNotGranted):
        teams.centre.pull(teams.elin.session, {f"team:{teams.waste}": 0})


def test_a_restricted_case_is_on_its_own_teams_desks_alone_until_that_is_lifted(teams: Teams, town: Town):
    """Not on those that cover for it either, nor as a headline."""
    teams.centre.cover(town.id, teams.revenues, [teams.waste])
    elin = Copy(town.desk("elin")).read()
    case = teams.case(teams.waste)
    assert elin.read().kinds_of(case) == WHOLE
    assert verdicts(teams.dewi, teams.dewi.operation("case", "restrict", {}, record=case)) == ["applied"]
    dewi = Copy(teams.dewi).read()
    assert dewi.kinds_of(case) == WHOLE and elin.read().kinds_of(case) == set()
    assert verdicts(teams.dewi, teams.note(case)) == ["applied"]
    assert elin.read().kinds_of(case) == set()
    assert verdicts(teams.dewi, teams.dewi.operation("case", "lift", {}, record=case)) == ["rejected"]
    town.officer("mair", Role.SUPERVISOR)
    mair = town.desk("mair")
    assert verdicts(mair, mair.operation("case", "lift", {}, record=case)) == ["applied"]
    assert elin.read().kinds_of(case) == WHOLE


def test_a_case_that_is_given_away_leaves_with_all_its_parts(teams: Teams):
    case = teams.case(teams.waste)
    dewi, elin = Copy(teams.dewi).read(), Copy(teams.elin).read()
    teams.give(case, teams.revenues)
    assert dewi.read().kinds_of(case) == {"case"}
    assert elin.read().kinds_of(case) == WHOLE
    assert elin.rows[f"team:{teams.revenues}"]["case", case]["team"] == teams.revenues
    teams.give(case, teams.waste, teams.elin, base=elin.cursors["council"])
    assert (dewi.read().kinds_of(case), elin.read().kinds_of(case)) == (WHOLE, {"case"})


def test_a_closed_case_leaves_the_others_and_comes_back_when_it_is_opened_again(teams: Teams):
    case = teams.case(teams.waste)
    dewi, elin = Copy(teams.dewi).read(), Copy(teams.elin).read()
    close = teams.dewi.operation("case", "close", {"outcome": "done", "closed_at": MADE_AT}, record=case)
    assert verdicts(teams.dewi, close) == ["applied"]
    assert (dewi.read().kinds_of(case), elin.read().kinds_of(case)) == (WHOLE, set())
    assert verdicts(teams.dewi, teams.dewi.operation("case", "reopen", {"reason": "again"}, record=case)) == [
        "applied"
    ]
    assert (dewi.read().kinds_of(case), elin.read().kinds_of(case)) == (WHOLE, {"case"})


def test_a_case_without_a_team_is_everybodys(teams: Teams):
    case = teams.case(None)
    elin = Copy(teams.elin).read()
    assert elin.kinds_of(case) == WHOLE
    teams.give(case, teams.waste)
    assert elin.read().kinds_of(case) == {"case"}


def test_what_is_written_on_another_teams_case_goes_there_and_its_maker_is_told(teams: Teams):
    case = teams.case(teams.waste)
    note = teams.note(case, teams.elin)
    assert verdicts(teams.elin, note) == ["applied"]
    assert (teams.elin.session.scopes[-1], "activity", note.id) in Copy(
        teams.elin, dict.fromkeys(teams.elin.session.scopes, 1)
    ).read().left
    assert ("activity", note.id) in Copy(teams.dewi).read().rows[f"team:{teams.waste}"]


def test_a_case_given_away_in_the_push_that_writes_on_it(teams: Teams):
    case = teams.case(teams.waste)
    dewi, elin = Copy(teams.dewi).read(), Copy(teams.elin).read()
    before, after = teams.note(case), teams.note(case)
    give = teams.dewi.operation("case", "assign", {"team": teams.revenues}, record=case)
    assert verdicts(teams.dewi, before, give, after) == ["applied"] * 3
    assert dewi.read().kinds_of(case) == {"case"}
    notes = {id for kind, id in elin.read().rows[f"team:{teams.revenues}"] if kind == "activity"}
    assert {before.id, after.id} <= notes


def test_a_note_that_is_being_written_goes_where_its_case_goes(teams: Teams, database: Database):
    """Two pushes at once: the one that gives the case away waits until the note stands."""
    held = Held(locked_numbers)
    case = teams.case(teams.waste)
    teams.elin.centre = Centre(database, feed=Feed(held), hasher=QUICK)
    note = teams.note(case, teams.elin)
    held.holding = True
    with ThreadPoolExecutor(2) as threads:
        writing = threads.submit(verdicts, teams.elin, note)
        assert held.taken.wait(WAIT)
        giving = threads.submit(teams.give, case, teams.revenues)
        wait_for_lock(database)
        held.let_go.set()
        assert writing.result(WAIT) == ["applied"]
        giving.result(WAIT)
    held.holding = False
    teams.elin.centre = teams.centre
    assert ("activity", note.id) in Copy(teams.elin).read().rows[f"team:{teams.revenues}"]


def test_who_covers_for_a_team_holds_its_cases(teams: Teams, town: Town):
    case = teams.case(teams.waste)
    teams.centre.cover(town.id, teams.revenues, [teams.waste])
    covering = town.desk("elin")
    assert Copy(covering).read().kinds_of(case) == WHOLE
    teams.centre.cover(town.id, teams.revenues, [])
    assert f"team:{teams.waste}" not in town.desk("elin").session.scopes
    with pytest.raises(NotFound):
        teams.centre.cover(town.id, teams.revenues, [TeamId(case)])


def test_a_desk_that_has_nothing_yet_is_not_told_what_has_left(teams: Teams):
    case = teams.case(teams.waste)
    teams.give(case, teams.revenues)
    assert Copy(teams.dewi).read().left == set()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET born = '1950'",
        "UPDATE person SET position = position - 1",
        "UPDATE person SET position = nextval('feed_position')",
        "UPDATE feed SET gone = true; UPDATE person SET position = nextval('feed_position')",
        "UPDATE person SET position = nextval('feed_position'); UPDATE feed SET position = nextval('feed_position')",
    ],
)
def test_the_database_refuses_a_row_written_past_the_feed(
    teams: Teams, prepared_url: str, town: Town, statement: str
):
    assert verdicts(teams.dewi, teams.dewi.person()) == ["applied"]
    with psycopg.connect(prepared_url) as connection:
        connection.execute("SELECT set_config('app.council', %s, true)", (town.id,))
        connection.execute(statement)
        with pytest.raises(psycopg.errors.IntegrityConstraintViolation):
            connection.commit()


def test_a_row_written_with_its_place_in_the_feed_is_taken(teams: Teams, prepared_url: str, town: Town):
    person = teams.dewi.person()
    elin = Copy(teams.elin).read()
    assert verdicts(teams.dewi, person) == ["applied"]
    with psycopg.connect(prepared_url) as connection:
        connection.execute("SELECT set_config('app.council', %s, true)", (town.id,))
        connection.execute(
            "WITH moved AS (UPDATE person SET born = '1950', position = nextval('feed_position') WHERE id = %s"
            " RETURNING id, position) UPDATE feed SET position = moved.position FROM moved WHERE feed.id = moved.id",
            (person.record,),
        )
        connection.execute(
            "INSERT INTO feed_mark SELECT council, max(position), 'by hand' FROM feed GROUP BY council"
        )
    assert elin.read().rows["council"]["person", person.record]["born"] == "1950"


def test_a_pull_tells_of_one_moment(teams: Teams, town: Town, monkeypatch: pytest.MonkeyPatch):
    """A case that goes from one team of a desk to another and is changed while that is read has not left the desk."""
    teams.centre.cover(town.id, teams.revenues, [teams.waste])
    elin = Copy(town.desk("elin")).read()
    case = teams.case(teams.waste)
    elin.read()
    teams.give(case, teams.revenues)
    head = feed.last_mark

    def head_while_somebody_writes(connection: Connection, council: str) -> tuple[int, str]:
        told = head(connection, council)
        monkeypatch.undo()
        assert verdicts(teams.dewi, teams.note(case)) == ["applied"]
        closing = {"outcome": "done", "closed_at": MADE_AT}
        assert verdicts(teams.dewi, teams.dewi.operation("case", "close", closing, record=case)) == [
            "applied"
        ]
        return told

    monkeypatch.setattr(feed, "last_mark", head_while_somebody_writes)
    page = teams.centre.pull(elin.desk.session, elin.cursors)
    assert page.body is not None
    (chunk,) = decode_page(page.body, len(elin.cursors))
    waste, revenues = (
        elin.desk.session.scopes.index(f"team:{team}") for team in (teams.waste, teams.revenues)
    )
    assert [left.within for left in chunk.left if left.id == case] == [(waste,)]
    assert [row.within for row in chunk.rows if row.id == case] == [(0, revenues)]


def test_a_restricted_case_is_neither_told_of_nor_taken_by_who_may_not_read_it(teams: Teams):
    """elin has the id of an answer from when the case was her team's; it is restricted and another team's by now."""
    case = teams.case(teams.revenues)
    (answer,) = (row.id for row in teams.elin.pull(f"team:{teams.revenues}") if row.kind == "answer")
    teams.give(case, teams.waste)
    step = teams.dewi.operation("case", "restrict", {}, record=case)
    patch = teams.dewi.operation("answer", "patch", {"value": ["recycling", "secret"]}, record=answer)
    assert verdicts(teams.dewi, step, patch) == ["applied"] * 2
    taken = teams.elin.operation("case", "assign", {"team": teams.revenues}, record=case)
    (told,) = teams.elin.push(taken)
    assert (told.verdict, told.reason) == ("rejected", "restricted_to_others")
    blind = teams.elin.operation("answer", "patch", {"value": ["food", "garden"]}, record=answer)
    for _ in range(2):
        (told,) = teams.elin.push(blind)
        assert [(clash.theirs, clash.mine) for clash in told.clashes] == [(None, "garden")]
