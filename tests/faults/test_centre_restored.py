"""The centre comes back older: what it forgot is sent to it again, and nobody overrules what nobody has seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import MILL_LANE_4, REVENUES, RHIANNON, WASTE, WESTMERE
from caseapp.domain.case import Answer, Case
from caseapp.domain.ids import CaseId
from caseapp.domain.person import Person
from caseapp.errors import CentreRestored, NoLine, SignInNeeded
from caseapp.ports import OutboxState, UnitOfWork
from caseapp.usecases import cases, letters
from caseapp.usecases.people import add_note
from tests.support.desks import PASSPHRASE
from tests.support.evidence import Evidence, desk_at, note_before, shown, waiting, write_note
from tests.support.postgres import Databases
from tests.support.road import road_to, westmere_for_all
from tests.support.services import Service, dump, sign_in

pytestmark = pytest.mark.slow
BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


@contextmanager
def forgets(databases: Databases, centre: Service) -> Iterator[None]:
    """The centre knows no more afterwards what is done meanwhile."""
    name = centre.database_url.partition("@/")[2].partition("?")[0]
    centre.stop()
    copied = databases.create(name)
    centre.start()
    yield
    centre.stop()
    databases.drop(name)
    url = centre.database_url.replace("caseapp_owner@", "postgres@").replace(f"/{name}?", "/postgres?")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {copied} RENAME TO {name}")  # type: ignore[call-overload]
    centre.start()


@contextmanager
def two_desks(databases: Databases, folder: Path) -> Iterator[tuple[Service, Desk, Desk]]:
    """Westmere's centre, and Abi's and Jo's desks, which have synced with it."""
    with (
        westmere_for_all(databases, folder) as centre,
        desk_at(folder / "abi", centre.address) as abi,
        desk_at(folder / "jo", centre.address, "jo") as jo,
    ):
        for desk in (abi, jo):
            desk.sync()
        yield centre, abi, jo


def work_on(desk: Desk) -> None:
    """More than the centre forgot, so that its feed passes what others had read."""
    for _ in range(3):
        write_note(desk)
    desk.sync()


def suspects(desk: Desk) -> int:
    """How much the desk holds that its centre may have forgotten."""
    return int(
        desk.read(lambda reader: reader.connection.exec_driver_sql("SELECT count(*) FROM suspect").scalar())
    )


def open_case(desk: Desk) -> CaseId:
    service = desk.knowledge.catalogue.version("524", 1)
    return desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value


def pin(work: UnitOfWork, words: str) -> None:
    work.patch(work.get(Person, RHIANNON), pinned=words)


def in_state(desk: Desk, state: OutboxState) -> int:
    return len(desk.read(lambda reader: reader.outbox((state,), 1_000)))


def all_equal(centre: Service, *desks: Desk) -> bool:
    held = centre.dump()
    return all(dump(desk) == held and suspects(desk) == 0 for desk in desks)


@dataclass(frozen=True, slots=True)
class Restored:
    """A centre that forgot a note of Abi's, whose desk wrote another while it was away; Jo's desk met no fault."""

    centre: Service
    abi: Desk
    jo: Desk
    forgotten: str
    later: Evidence

    def mends_itself(self) -> None:
        """A round of Abi's desk sends what was forgotten and what waited, each once; then all hold the same."""
        assert self.abi.sync().restored
        assert not self.abi.sync().restored
        self.jo.sync()
        assert all_equal(self.centre, self.abi, self.jo) and waiting(self.abi) == []
        notes = [row["text"] for row in self.centre.dump()["activity"]]
        assert notes.count(self.forgotten) == notes.count(self.later.words) == 1


@pytest.fixture
def restored(databases: Databases, tmp_path: Path) -> Iterator[Restored]:
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        with forgets(databases, centre):
            forgotten = write_note(abi)
            abi.sync()
            centre.stop()
            later = note_before(abi)
            later.sync_fails(NoLine)
            centre.start()
        yield Restored(centre, abi, jo, forgotten, later)


def test_restored_from_a_backup(restored: Restored) -> None:
    restored.mends_itself()


def test_restored_and_others_worked_first(restored: Restored) -> None:
    """The head has passed what this desk read when it comes back, with other rows."""
    work_on(restored.jo)
    restored.mends_itself()


def test_restored_twice(databases: Databases, tmp_path: Path) -> None:
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        for _ in range(2):
            with forgets(databases, centre):
                write_note(abi)
                abi.sync()
            work_on(jo)
            assert abi.sync().restored
        jo.sync()
        assert all_equal(centre, abi, jo)


def test_a_desk_that_only_read_what_was_forgotten_notices_and_keeps_it(
    databases: Databases, tmp_path: Path
) -> None:
    """What it does with a case that the centre does not know waits until the desk that made it comes back."""
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        with forgets(databases, centre):
            case = open_case(abi)
            for desk in (abi, jo):
                desk.sync()
        with desk_at(tmp_path / "another", centre.address, "jo") as another:
            work_on(another)
        jo.write(add_note, "Rang again.", case=case).result()
        assert jo.sync().restored
        assert jo.read(lambda reader: reader.find(Case, id=case)) and shown(jo, "Rang again.") == 1
        assert suspects(jo) and in_state(jo, OutboxState.QUARANTINED) == 1
        jo.sync()
        assert case not in {row["id"] for row in centre.dump()["case"]}
        assert abi.sync().restored
        for desk in (jo, jo, abi):
            desk.sync()
        assert all_equal(centre, abi, jo)
        assert [row["text"] for row in centre.dump()["activity"]].count("Rang again.") == 1


def test_a_case_that_was_given_away_in_what_was_forgotten_comes_back(
    databases: Databases, tmp_path: Path
) -> None:
    """To the desk that it left; the one that gave it away has not come back yet."""
    with two_desks(databases, tmp_path) as (centre, abi, _):
        with Database(centre.database_url) as database:
            Centre(database).create_officer(
                WESTMERE, username="dewi", name="Dewi", password=PASSWORD, team=WASTE
            )
        with desk_at(tmp_path / "dewi", centre.address, "dewi") as dewi:
            case = open_case(abi)
            for desk in (abi, dewi):
                desk.sync()
            with forgets(databases, centre):
                abi.write(cases.assign_case, case, REVENUES, None).result()
                for desk in (abi, dewi):
                    desk.sync()
                assert dewi.read(lambda reader: reader.find(Answer, case=case)) == []
            assert dewi.sync().restored
            assert dewi.read(lambda reader: reader.find(Answer, case=case))
            assert dewi.read(lambda reader: reader.get(Case, case)).team == WASTE
            for desk in (abi, dewi):
                desk.sync()
            assert dewi.read(lambda reader: reader.find(Answer, case=case)) == []


def test_positions_that_are_given_out_anew_do_not_count_as_seen(databases: Databases, tmp_path: Path) -> None:
    """Both change one text; what Jo wrote stands where Abi's desk had read another's work, and Abi has not seen it."""
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        with forgets(databases, centre):
            work_on(abi)
        jo.write(pin, "Jo's words.").result()
        jo.sync()
        abi.write(pin, "Abi's words.").result()
        assert abi.sync().restored
        jo.sync()
        assert in_state(abi, OutboxState.CONFLICT) == 1
        for desk in (abi, jo):
            assert desk.read(lambda reader: reader.get(Person, RHIANNON).pinned) == "Jo's words."


def test_it_is_remembered_when_the_line_goes_before_both_have_found_what_they_share(
    databases: Databases, tmp_path: Path
) -> None:
    with (
        westmere_for_all(databases, tmp_path) as centre,
        road_to(centre.address) as road,
    ):
        with desk_at(tmp_path / "abi", road.address) as abi:
            abi.sync()
            with forgets(databases, centre):
                forgotten = write_note(abi)
                abi.sync()
            road.spoil = lambda call: (
                call.answer("502 Bad Gateway") if call.path.endswith("/marks") else call.send(call.real())
            )
            later = note_before(abi)
            later.sync_fails(NoLine)
        road.mend()
        with desk_at(tmp_path / "another", centre.address, "jo") as another:
            work_on(another)
        again = Desk(tmp_path / "abi", PASSPHRASE)
        try:
            assert again.sync().restored
            assert all_equal(centre, again)
            notes = [row["text"] for row in centre.dump()["activity"]]
            assert notes.count(forgotten) == notes.count(later.words) == 1
        finally:
            again.close()


def test_a_desk_that_enrolled_in_what_was_forgotten_signs_in_and_goes_on(
    databases: Databases, tmp_path: Path
) -> None:
    with (
        westmere_for_all(databases, tmp_path) as centre,
        desk_at(tmp_path / "jo", centre.address, "jo") as jo,
    ):
        jo.sync()
        with forgets(databases, centre):
            abi = desk_at(tmp_path / "abi", centre.address)
            desk = abi.__enter__()
            desk.sync()
            note = write_note(desk)
            desk.sync()
        with pytest.raises(SignInNeeded):
            desk.sync()
        sign_in(desk, centre, "abi")
        assert desk.sync().restored
        jo.sync()
        assert all_equal(centre, desk, jo) and shown(jo, note) == 1
        abi.__exit__(None, None, None)


def test_a_letter_that_was_forgotten_comes_again_with_its_file(databases: Databases, tmp_path: Path) -> None:
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        with forgets(databases, centre):
            now = abi.clock()
            facts = abi.read(letters.letter_facts, abi.knowledge, open_case(abi), now)
            final = abi.press.final(facts, "acknowledgement", abi.press.language_for(facts), {}, now)
            abi.write(letters.file_letter, facts, final).result()
            abi.sync()
        for desk in (abi, jo):
            desk.sync()
        assert jo.read(lambda reader: reader.file(final.sha256)) == final.pdf
        assert all_equal(centre, abi, jo)


def test_a_comparison_before_any_round_takes_out_nothing_that_was_forgotten(
    databases: Databases, tmp_path: Path
) -> None:
    """A desk that has just been started; others have worked on, so that the head has passed what it read."""
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        with forgets(databases, centre):
            forgotten = open_case(abi)
            abi.sync()
        abi.close()
        for _ in range(5):
            work_on(jo)
        again = Desk(tmp_path / "abi", PASSPHRASE)
        try:
            with pytest.raises(CentreRestored):
                again.compare()
            assert again.sync().restored
            assert forgotten in {row["id"] for row in centre.dump()["case"]}
        finally:
            again.close()
