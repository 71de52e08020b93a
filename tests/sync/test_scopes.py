"""Two teams' desks at one centre: what is another team's leaves the desk, its bytes too, and no work on it is lost."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import CUSTOMER_SERVICES, MILL_LANE_4, REVENUES, RHIANNON, WASTE, WESTMERE
from caseapp.domain.activity import Activity
from caseapp.domain.case import Answer, Case
from caseapp.domain.council import Role
from caseapp.domain.fields import Record
from caseapp.domain.ids import CaseId, TeamId
from caseapp.domain.letter import Letter
from caseapp.errors import NoLine, NotFound
from caseapp.ports import UNSETTLED, OutboxState, UnitOfWork
from caseapp.sync.transport import Transport
from caseapp.usecases import cases, letters, people
from tests.support.clear_text import clear_text
from tests.support.desks import PASSPHRASE
from tests.support.services import Service, dump
from tests.sync.conftest import Open

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
WORDS = "Quagglethorpe rang about the gate."


def case_with_a_letter(desk: Desk) -> CaseId:
    """A missed bin, which is Waste's, with a note and a letter on it."""
    service = desk.knowledge.catalogue.version("524", 1)
    case = desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value
    desk.write(people.add_note, WORDS, case=case).result()
    now = desk.clock()
    facts = desk.read(letters.letter_facts, desk.knowledge, case, now)
    final = desk.press.final(facts, "acknowledgement", desk.press.language_for(facts), {}, now)
    desk.write(letters.file_letter, facts, final).result()
    return CaseId(case)


def give(desk: Desk, case: CaseId, team: TeamId) -> None:
    desk.write(cases.assign_case, case, team, None).result()


def parts(desk: Desk, case: CaseId) -> dict[type[Record], int]:
    return {
        kind: desk.read(lambda r, k=kind: len(r.find(k, case=case))) for kind in (Answer, Letter, Activity)
    }


def test_a_case_given_to_another_team_leaves_within_one_sync_and_comes_to_theirs(
    desk_of: Open, westmere: Service
):
    dewi, elin = desk_of("dewi", WASTE), desk_of("elin", REVENUES)
    case = case_with_a_letter(dewi)
    dewi.sync()
    held = parts(dewi, case)
    assert all(held.values())
    (letter,) = dewi.read(lambda reader: reader.find(Letter, case=case))
    elin.sync()
    assert not any(parts(elin, case).values())
    assert elin.read(lambda reader: reader.get(Case, case)).team == WASTE
    give(dewi, case, REVENUES)
    dewi.sync()
    assert not any(parts(dewi, case).values())
    assert dewi.read(lambda reader: reader.get(Case, case)).team == REVENUES
    with pytest.raises(NotFound):
        dewi.read(lambda reader: reader.file(letter.sha256))
    elin.sync()
    assert parts(elin, case) == {**held, Activity: held[Activity] + 1}
    assert elin.read(lambda reader: reader.file(letter.sha256))


def test_no_byte_of_a_case_that_left_stays_in_the_database(desk_of: Open, tmp_path: Path):
    dewi = desk_of("dewi", WASTE)
    case = case_with_a_letter(dewi)
    dewi.sync()
    file = dewi.read(lambda reader: reader.file(reader.find(Letter, case=case)[0].sha256))
    traces = (WORDS.encode(), file[:200])
    dewi.close()
    assert all(trace in clear_text(tmp_path / "dewi") for trace in traces)
    again = Desk(tmp_path / "dewi", PASSPHRASE)
    give(again, case, REVENUES)
    again.sync()
    again.close()
    found = clear_text(tmp_path / "dewi")
    assert [trace for trace in traces if trace in found] == []


def test_no_byte_of_it_stays_while_the_desk_is_open(desk_of: Open, tmp_path: Path):
    """Neither in the database nor in its log, which may be long: what is deleted stands in both until they are one."""
    dewi = desk_of("dewi", WASTE)
    case = case_with_a_letter(dewi)
    dewi.sync()
    file = dewi.read(lambda reader: reader.file(reader.find(Letter, case=case)[0].sha256))
    traces = (WORDS.encode(), file[:200])
    assert all(trace in clear_text(tmp_path / "dewi") for trace in traces)
    give(dewi, case, REVENUES)
    dewi.sync()
    found = clear_text(tmp_path / "dewi")
    assert [trace for trace in traces if trace in found] == []


def test_no_word_of_a_step_on_a_case_that_left_stays(desk_of: Open, tmp_path: Path):
    """The case's row is everybody's while it is open; why it was opened again is its team's alone."""
    dewi = desk_of("dewi", WASTE)
    case = case_with_a_letter(dewi)
    dewi.write(cases.close_case, case, "collected").result()
    dewi.write(cases.reopen_case, case, WORDS).result()
    dewi.sync()
    give(dewi, case, REVENUES)
    dewi.sync()
    assert dewi.read(lambda reader: reader.get(Case, case)).team == REVENUES
    dewi.close()
    assert WORDS.encode() not in clear_text(tmp_path / "dewi")


def test_work_that_waits_on_a_case_that_left_arrives(desk_of: Open, westmere: Service):
    """The case goes while dewi is offline, with a note written and a step taken on it."""
    dewi, elin = desk_of("dewi", WASTE), desk_of("elin", REVENUES)
    case = case_with_a_letter(dewi)
    dewi.sync()
    elin.sync()
    give(elin, case, REVENUES)
    elin.sync()
    dewi.write(people.add_note, "The crew has been.", case=case).result()
    dewi.write(cases.progress_case, case, "crew_sent").result()
    dewi.sync()
    assert dewi.read(lambda reader: reader.outbox(UNSETTLED, 10)) == []
    assert not any(parts(dewi, case).values())
    elin.sync()
    words = {line.text for line in elin.read(lambda reader: reader.find(Activity, case=case))}
    assert {WORDS, "The crew has been."} <= words
    assert elin.read(lambda reader: reader.get(Case, case)).status == "crew_sent"
    assert "The crew has been." in {line["text"] for line in westmere.dump()["activity"]}


def test_words_for_another_team_leave_though_the_officer_was_given_another_scope_meanwhile(
    desk_of: Open, westmere: Service
):
    dewi, elin = desk_of("dewi", WASTE), desk_of("elin", REVENUES)
    case = case_with_a_letter(dewi)
    dewi.sync()
    elin.sync()
    elin.write(people.add_note, "They rang me about it.", case=case).result()
    with Database(westmere.database_url) as database:
        Centre(database).cover(WESTMERE, REVENUES, [CUSTOMER_SERVICES])
    elin.sync()
    assert "They rang me about it." in {line["text"] for line in westmere.dump()["activity"]}
    assert not any(parts(elin, case).values())


def test_words_for_another_team_leave_though_the_officer_could_read_them_when_they_were_sent(
    desk_of: Open, westmere: Service, monkeypatch: pytest.MonkeyPatch
):
    """Nothing tells of them as of what has left, for nothing of that scope was ever read."""
    dewi, elin = desk_of("dewi", WASTE), desk_of("elin", REVENUES)
    case = case_with_a_letter(dewi)
    dewi.sync()
    elin.sync()
    elin.write(people.add_note, "They rang me about it.", case=case).result()
    elin.write(cases.progress_case, case, "crew_sent").result()
    push = Transport.push

    def lose_the_answer(*given: Any) -> None:
        push(*given)
        raise NoLine

    with Database(westmere.database_url) as database:
        centre = Centre(database)
        centre.cover(WESTMERE, REVENUES, [WASTE])
        with monkeypatch.context() as patch:
            patch.setattr(Transport, "push", lose_the_answer)
            with pytest.raises(NoLine):
                elin.sync()
        centre.cover(WESTMERE, REVENUES, [])
    elin.sync()
    assert "They rang me about it." in {line["text"] for line in westmere.dump()["activity"]}
    assert not any(parts(elin, case).values())
    assert elin.read(lambda reader: reader.get(Case, case)).status == "crew_sent"


def test_a_scope_that_is_taken_away_after_a_round_was_cut_stops_no_other(desk_of: Open, westmere: Service):
    elin = desk_of("elin", REVENUES)
    with Database(westmere.database_url) as database:
        centre = Centre(database)
        centre.cover(WESTMERE, REVENUES, [WASTE])
        elin.sync()
        westmere.stop()
        with pytest.raises(NoLine):
            elin.sync()
        centre.cover(WESTMERE, REVENUES, [])
    westmere.start()
    elin.write(people.add_note, "Said at the counter.", person=RHIANNON).result()
    elin.sync()
    assert elin.read(lambda reader: reader.me.scopes)[:2] == ("council", f"team:{REVENUES}")
    assert "Said at the counter." in {line["text"] for line in westmere.dump()["activity"]}


def test_a_closed_case_of_another_team_leaves_the_search_too(desk_of: Open):
    dewi, elin = desk_of("dewi", WASTE), desk_of("elin", REVENUES)
    case = case_with_a_letter(dewi)
    reference = dewi.read(lambda reader: reader.get(Case, case)).reference
    dewi.sync()
    elin.sync()
    assert case in {hit.id for hit in elin.read(lambda reader: reader.search(reference, 5))}
    dewi.write(cases.close_case, case, "collected").result()
    dewi.sync()
    elin.sync()
    assert elin.read(lambda reader: reader.search(reference, 5)) == []
    assert elin.read(lambda reader: reader.count(Case, reference=reference)) == 0
    assert dewi.read(lambda reader: reader.get(Case, case)).closed


def test_the_front_desk_holds_all_that_it_covers(desk_of: Open, westmere: Service, tmp_path: Path):
    dewi = desk_of("dewi", WASTE)
    case = case_with_a_letter(dewi)
    dewi.sync()
    with ExitStack() as opened:
        abi = Desk(tmp_path / "abi", PASSPHRASE)
        opened.callback(abi.close)
        abi.sign_in(westmere.address, "westmere", "abi", PASSWORD)
        abi.sync()
        give(abi, case, REVENUES)
        abi.sync()
        assert dump(abi) == westmere.dump()


def test_what_an_officer_may_see_changes_with_the_next_sync(desk_of: Open, westmere: Service):
    """Revenues covers for Waste, and then no more."""
    elin = desk_of("elin", REVENUES)
    everything = westmere.dump()
    assert dump(elin) != everything
    with Database(westmere.database_url) as database:
        centre = Centre(database)
        centre.cover(WESTMERE, REVENUES, [WASTE, CUSTOMER_SERVICES])
        elin.sync()
        assert dump(elin) == everything
        centre.cover(WESTMERE, REVENUES, [CUSTOMER_SERVICES])
        elin.sync()
    kept = dump(elin)
    of_waste = {case["id"] for case in everything["case"] if case["team"] == WASTE}
    assert of_waste
    for kind in ("answer", "activity", "letter"):
        assert kept[kind] == [row for row in everything[kind] if row["case"] not in of_waste]
    closed = {case["id"] for case in everything["case"] if case["closed_at"]}
    assert kept["case"] == [row for row in everything["case"] if row["id"] not in closed & of_waste]


def test_a_restricted_case_leaves_all_other_desks_those_that_cover_for_its_team_too(
    desk_of: Open, westmere: Service, tmp_path: Path
):
    dewi = desk_of("dewi", WASTE)
    with Database(westmere.database_url) as database:
        Centre(database).cover(WESTMERE, REVENUES, [WASTE])
    elin = desk_of("elin", REVENUES)
    case = case_with_a_letter(dewi)
    dewi.sync()
    elin.sync()
    assert all(parts(elin, case).values())
    dewi.write(cases.restrict_case, case).result()
    for desk in (dewi, elin):
        desk.sync()
    assert all(parts(dewi, case).values())
    assert elin.read(lambda reader: reader.find(Case, id=case)) == []
    dewi.write(people.add_note, "A word for Waste alone.", case=case).result()
    for desk in (dewi, elin):
        desk.sync()
    assert not any(parts(elin, case).values())
    elin.close()
    assert b"Quagglethorpe" not in clear_text(tmp_path / "elin")


def test_what_others_answered_leaves_with_the_record_of_a_conflict_and_what_its_officer_wanted_stays(
    desk_of: Open, tmp_path: Path
):
    dewi, elin = desk_of("dewi", WASTE), desk_of("elin", WASTE)
    case = case_with_a_letter(dewi)
    for desk in (dewi, elin):
        desk.sync()

    def answer(work: UnitOfWork, value: str) -> None:
        (given,) = work.find(Answer, case=case, question="missed_on")
        work.patch(given, value=value)

    dewi.write(answer, "Skelmersley wanted").result()
    elin.write(answer, "Thrumbletoft saw it").result()
    give(elin, case, REVENUES)
    for desk in (elin, dewi):
        desk.sync()
    assert not any(parts(dewi, case).values())
    (kept,) = dewi.read(lambda reader: reader.outbox((OutboxState.CONFLICT,), 10))
    assert [mine for _, _, mine in kept.clashes] == ["Skelmersley wanted"]
    dewi.close()
    assert b"Thrumbletoft" not in clear_text(tmp_path / "dewi")


def test_an_officer_who_is_moved_finds_the_new_teams_cases_and_the_old_ones_gone(
    desk_of: Open, westmere: Service, tmp_path: Path
):
    dewi, elin = desk_of("dewi", WASTE), desk_of("elin", REVENUES)
    case = case_with_a_letter(dewi)
    dewi.sync()
    elin.sync()
    assert parts(elin, case)[Activity] == 0
    with Database(westmere.database_url) as database:
        centre = Centre(database)
        centre.create_officer(
            WESTMERE, username="mair", name="Mair Example", password=PASSWORD, role=Role.ADMINISTRATOR
        )
        moved = {each: centre.find_officer(WESTMERE, each) for each in ("dewi", "elin")}
    mair = Desk(tmp_path / "mair", PASSPHRASE)
    mair.sign_in(westmere.address, "westmere", "mair", PASSWORD)
    dewi.write(people.add_note, "Not sent yet.", person=RHIANNON).result()
    for username, team in (("dewi", REVENUES), ("elin", WASTE)):
        mair.officers.change(moved[username], "", "", team).result()
    mair.close()
    for desk in (dewi, elin):
        desk.sync()
    assert parts(elin, case) == {Answer: len(BIN), Letter: 1, Activity: parts(elin, case)[Activity]}
    assert parts(elin, case)[Activity] > 0
    assert set(parts(dewi, case).values()) == {0}
    assert dewi.read(lambda reader: reader.outbox(UNSETTLED)) == []
    elin.sync()
    told = [each.text for each in elin.read(lambda reader: reader.find(Activity, person=RHIANNON))]
    assert "Not sent yet." in told
