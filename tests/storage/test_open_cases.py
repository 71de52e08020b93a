"""Lists of open cases in SQL, beside the same lists made in plain Python of the records themselves."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import ABI, CUSTOMER_SERVICES, JO, MILL_LANE_4, RHIANNON, WASTE
from caseapp.domain import collation
from caseapp.domain.case import Case
from caseapp.domain.council import Officer, Team
from caseapp.domain.deadlines import LONDON, Holiday, london_day
from caseapp.domain.person import PersonName, shown_name
from caseapp.domain.property import Property
from caseapp.domain.words import bare, words
from caseapp.ports import CasesWanted, ListedBy
from caseapp.storage import open_cases, search
from caseapp.usecases import cases
from caseapp.usecases.queue import Part, QueueQuestion, queue_counts, queue_order, queue_rows
from tests.support.answers import refuse
from tests.support.desks import PASSPHRASE

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
TYPED = [
    "",
    "",
    "",
    "mill",
    "bin",
    "rhi llyr",
    "rhi bin",
    "abi",
    "waste",
    "received",
    "gwastraff",
    "nothing at all",
    '"x*',
]
QUESTIONS = st.builds(
    QueueQuestion,
    team=st.sampled_from([None, CUSTOMER_SERVICES, WASTE]),
    part=st.sampled_from(Part),
    typed=st.sampled_from(TYPED),
    by=st.sampled_from(ListedBy),
    descending=st.booleans(),
    language=st.sampled_from(["en", "cy"]),
)


@pytest.fixture(scope="module")
def desk(westmere_folder, tmp_path_factory):
    """Read, not changed, by every example."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("caseapp.keys.MEMORY_KIB", 64)
        desk = Desk(shutil.copytree(westmere_folder, tmp_path_factory.mktemp("lists") / "desk"), PASSPHRASE)
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def truth(desk):
    return desk.read(lambda reader: Truth(reader, desk.knowledge))


class Truth:
    """What a list must hold, worked out of the records one by one."""

    def __init__(self, reader, knowledge) -> None:
        self.knowledge = knowledge
        self.cases = [case for case in reader.find(Case) if not case.closed]
        self.number = {
            case.id: reader.connection.exec_driver_sql(
                'SELECT n FROM "case" WHERE id = ?', (case.id,)
            ).scalar()
            for case in self.cases
        }
        self.names = {}
        for name in reader.find(PersonName):
            self.names.setdefault(name.person, []).append(name)
        self.places = {place.id: place for place in reader.find(Property)}
        self.officers = {officer.id: officer for officer in reader.find(Officer)}
        self.teams = {team.id: team for team in reader.find(Team)}

    def due(self, case):
        return self.knowledge.due_of(case).at

    def who(self, case):
        place = self.places.get(case.place)
        return bare(
            shown_name(self.names.get(case.person, []))
            or (f"{place.lines} {place.postcode}" if place else "")
        )

    def holds(self, case, question, now) -> bool:
        tomorrow = datetime.combine(london_day(now) + timedelta(days=1), time(), LONDON)
        part = {
            Part.ALL: True,
            Part.OVERDUE: self.due(case) < now,
            Part.TODAY: now <= self.due(case) < tomorrow,
            Part.NOBODYS: case.officer is None,
            Part.MINE: case.officer == ABI,
        }[question.part]
        return part and question.team in (None, case.team) and self.is_called(case, question.typed)

    def is_called(self, case, typed) -> bool:
        service = self.knowledge.service_of(case)
        step = service.step(case.status)
        place = self.places.get(case.place)
        officer = self.officers.get(case.officer)
        team = self.teams.get(case.team)
        said = [case.reference, "".join(words(case.reference)), service.name, service.name_cy]
        said += [step.name, step.name_cy] if step else []
        said += [name.full for name in self.names.get(case.person, [])]
        said += [place.lines, place.postcode, "".join(words(place.postcode))] if place else []
        said += [officer.name] if officer else []
        said += [team.name, team.name_cy] if team else []
        there = [word for text in said for word in words(text)]
        return all(any(word.startswith(each) for word in there) for each in words(typed))

    def key(self, case, question):
        service, welsh = self.knowledge.service_of(case), question.language == "cy"

        def in_alphabet(name: str) -> str:
            return collation.key(name, question.language)

        match question.by:
            case ListedBy.DUE:
                return self.due(case)
            case ListedBy.WHAT:
                return in_alphabet(service.name_cy if welsh else service.name)
            case ListedBy.WHO:
                return self.who(case)
            case ListedBy.STATUS:
                step = service.step(case.status)
                return in_alphabet(step.name_cy if welsh else step.name)
            case ListedBy.RECEIVED:
                return case.received_at.replace(microsecond=0)
            case ListedBy.OWNER:
                officer = self.officers.get(case.officer)
                return (officer is None, in_alphabet(officer.name) if officer else "")

    def order(self, question, now):
        held = [case for case in self.cases if self.holds(case, question, now)]
        ordered = sorted(
            held,
            key=lambda case: (self.key(case, question), self.number[case.id]),
            reverse=question.descending,
        )
        return [self.number[case.id] for case in ordered]


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(question=QUESTIONS, hours=st.integers(-24 * 20, 24 * 20), first=st.integers(1, 8))
def test_a_list_is_what_the_records_say(desk, truth, question, hours, first):
    now = desk.clock() + timedelta(hours=hours)
    expected = truth.order(question, now)
    assert desk.read(queue_order, desk.knowledge, question, now) == expected
    assert desk.read(queue_order, desk.knowledge, question, now, first) == expected[:first]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(question=QUESTIONS, hours=st.integers(-24 * 20, 24 * 20))
def test_the_counts_are_those_of_the_lists(desk, truth, question, hours):
    now = desk.clock() + timedelta(hours=hours)
    counts = desk.read(queue_counts, desk.knowledge, question, now)
    lengths = [len(truth.order(replace(question, part=part), now)) for part in Part]
    assert [counts.all, counts.overdue, counts.today, counts.nobodys, counts.officers] == lengths


def rows_as_made_anew(desk: Desk) -> tuple[list, list]:
    """What is kept, and what it would be if all were made anew."""

    def both(connection):
        kept = connection.exec_driver_sql("SELECT * FROM open_case ORDER BY n").fetchall()
        ids = connection.exec_driver_sql('SELECT id FROM "case"').scalars().all()
        connection.exec_driver_sql("DELETE FROM open_case")
        open_cases.keep(connection, ids)
        return kept, connection.exec_driver_sql("SELECT * FROM open_case ORDER BY n").fetchall()

    return desk._store.in_writer(both).result()


def opened(desk: Desk, **more) -> str:
    service = desk.knowledge.catalogue.version("524", 1)
    about = {"person": RHIANNON, "place": MILL_LANE_4, **more}
    return desk.write(cases.open_case, service, BIN, **about).result().value


def numbers(desk: Desk, **asked) -> list[str]:
    question = QueueQuestion(asked.pop("team", None), **asked)
    order = desk.read(queue_order, desk.knowledge, question, desk.clock())
    rows = desk.read(queue_rows, desk.knowledge, order)
    return [rows[number].row.id for number in order]


def test_the_list_follows_what_is_done(westmere_desk):
    desk = westmere_desk
    case = opened(desk)
    assert case in numbers(desk, team=WASTE) and case not in numbers(desk, team=CUSTOMER_SERVICES)
    desk.write(cases.assign_case, case, CUSTOMER_SERVICES, JO).result()
    assert case in numbers(desk, team=CUSTOMER_SERVICES, typed="jo")
    desk.write(cases.progress_case, case, desk.knowledge.catalogue.version("524", 1).steps[1].key).result()
    for name in desk.read(lambda reader: reader.find(PersonName, person=RHIANNON)):
        desk.write(lambda work, name=name: work.patch(name, full="Quintella Yarborough")).result()
    desk.write(
        lambda work: work.patch(work.get(Property, MILL_LANE_4), lines="9 Quince Wharf\nWestmere")
    ).result()
    alone = opened(desk, person=None)
    kept, anew = rows_as_made_anew(desk)
    assert kept == anew and {"quintella yarborough"} <= {row[-1] for row in kept}
    assert any(row[-1].startswith("9 quince wharf") for row in kept) and alone in numbers(desk)
    desk.write(cases.close_case, case, "collected").result()
    assert case not in numbers(desk)
    desk.write(cases.reopen_case, case, "not collected").result()
    assert case in numbers(desk)


def test_a_case_the_centre_refused_is_listed_no_more(westmere_desk):
    case = opened(westmere_desk)
    assert case in numbers(westmere_desk)
    refuse(westmere_desk)
    assert case not in numbers(westmere_desk)
    kept, anew = rows_as_made_anew(westmere_desk)
    assert kept == anew


def test_another_calendar_moves_what_is_due(westmere_folder, tmp_path):
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    desk = Desk(folder, PASSPHRASE)
    case = opened(desk)
    store, calendar = desk._store, desk.knowledge.calendar
    due = desk.read(lambda reader: desk.knowledge.due_of(reader.get(Case, case))).day

    def kept():
        return store.read(
            lambda reader: reader.connection.exec_driver_sql(
                'SELECT due FROM open_case WHERE n = (SELECT n FROM "case" WHERE id = ?)', (case,)
            ).scalar()
        )

    before = kept()
    more = replace(calendar, holidays={**calendar.holidays, due: Holiday("A day off", "Diwrnod i ffwrdd")})
    store.learn(desk.knowledge.promises(), more)
    assert kept() > before
    store.learn({}, more)
    assert kept() == open_cases.UNKNOWN
    desk.close()
    again = Desk(folder, PASSPHRASE)
    assert rows_as_made_anew(again)[0][-1][-2] <= before
    again.close()


def test_an_open_desk_whose_index_is_made_anew_lists_what_came_past_it(westmere_desk):
    store, before = westmere_desk._store, numbers(westmere_desk)
    gone = before[0]

    def past_the_index(connection):
        connection.exec_driver_sql('UPDATE "case" SET closed_at = received_at WHERE id = ?', (gone,))
        search.index_all(connection)

    store.in_writer(past_the_index).result()
    assert numbers(westmere_desk) == before[1:]
    kept, anew = rows_as_made_anew(westmere_desk)
    assert kept == anew


def test_what_was_received_before_all_tables_is_overdue(westmere_desk):
    case = opened(westmere_desk)
    westmere_desk._store.in_writer(
        lambda connection: (
            connection.exec_driver_sql(
                "UPDATE \"case\" SET received_at = '1999-05-05T10:00:00.000Z' WHERE id = ?", (case,)
            ),
            open_cases.keep(connection, [case]),
        )
    ).result()
    assert numbers(westmere_desk)[0] == case and case in numbers(westmere_desk, part=Part.OVERDUE)


@pytest.mark.parametrize("by", [ListedBy.WHAT, ListedBy.STATUS, ListedBy.OWNER])
def test_the_places_to_sort_by_are_looked_up_not_looked_through(westmere_desk, by):
    """A council with three hundred steps would have a hundred thousand rows looked through three hundred times."""
    keys = {
        ListedBy.WHAT: lambda number: (f"s{number}",),
        ListedBy.STATUS: lambda number: (f"s{number}", 1, "opened"),
        ListedBy.OWNER: lambda number: (str(UUID(int=number)),),
    }
    wanted = CasesWanted(team=None, by=by, places={keys[by](number): number for number in range(300)})
    asked = []

    def plan(reader):
        engine = reader.connection.engine
        event.listen(engine, "before_cursor_execute", lambda *told: asked.append(told[2:4]))
        open_cases.order(reader.connection, wanted, None)
        (statement, values) = asked[-1]
        return reader.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()

    steps = [row[-1] for row in westmere_desk._store.read(plan)]
    assert any(step.startswith("SEARCH place USING AUTOMATIC COVERING INDEX") for step in steps), steps


def test_the_table_of_due_moments_reaches_to_the_end_of_next_year(westmere_desk):
    last = westmere_desk._store.read(
        lambda reader: reader.connection.exec_driver_sql("SELECT max(received_from) FROM due").scalar()
    )
    reached = datetime.fromtimestamp(last, UTC).date()
    assert reached >= date(westmere_desk.clock().year + 1, 12, 20)
