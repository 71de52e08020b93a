"""Files on cases between desks and a real centre: they come, they go with their case, and what is taken off leaves."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.database import Database
from caseapp.demo_data.council import MILL_LANE_4, REVENUES, RHIANNON, WASTE, WESTMERE
from caseapp.domain.attachment import MOST_BYTES, Attachment, file_name
from caseapp.domain.audit import Act
from caseapp.domain.fingerprint import Fingerprint
from caseapp.domain.ids import CaseId
from caseapp.domain.media import Media
from caseapp.errors import CentreRefused, CentreUnclear, NoLine, NotFound
from caseapp.ports import UNSETTLED
from caseapp.sync.transport import Transport
from caseapp.usecases import cases
from caseapp.usecases.attachments import (
    NewFile,
    attach,
    attachment_content,
    attachments_of,
    put_back,
    take_off,
)
from caseapp.usecases.outbox import discard
from caseapp.usecases.people import add_note
from caseapp.usecases.timeline import case_timeline
from caseapp.wire.messages import Result
from tests.support.clear_text import clear_text
from tests.support.services import Service
from tests.sync.conftest import Open

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
WORDS = b"Quagglethorpe stands at the gate."
TEXT = NewFile(file_name("gate.txt", Media.TEXT), Media.TEXT, WORDS)
SCAN = NewFile(file_name("scan.pdf", Media.PDF), Media.PDF, b"%PDF-1.7 Quagglethorpe")


def a_case(desk: Desk) -> CaseId:
    """A missed bin, which is Waste's."""
    service = desk.knowledge.catalogue.version("524", 1)
    return desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value


def kept_files(desk: Desk) -> int:
    return desk.read(lambda r: r.connection.exec_driver_sql("SELECT count(*) FROM file").fetchone()[0])


def test_a_file_comes_to_another_desk_that_holds_the_case_with_its_line_in_the_timeline(
    desk_of: Open,
) -> None:
    dewi, mair = desk_of("dewi", WASTE), desk_of("mair", WASTE)
    case = a_case(dewi)
    ids = dewi.write(attach, case, [TEXT, SCAN]).result().value
    assert all(row.waiting for row in dewi.read(attachments_of, case))
    dewi.sync()
    mine = dewi.read(attachments_of, case)
    assert not any(row.waiting for row in mine), "the centre has files and rows"
    mair.sync()
    theirs = mair.read(attachments_of, case)
    assert [(row.id, row.name, row.size, row.officer, row.here, row.waiting) for row in theirs] == [
        (row.id, row.name, row.size, "Officer dewi", True, False) for row in mine
    ]
    assert mair.read(attachment_content, ids[0]) == WORDS
    row = mair.read(cases.case_page, mair.knowledge, case).row
    lines = [line for line in mair.read(case_timeline, row) if line.what == "attachment.create"]
    assert {(line.file.name, line.file.size) for line in lines if line.file} == {
        ("gate.txt", len(WORDS)),
        ("scan.pdf", len(SCAN.content)),
    }


def test_a_file_that_its_makers_desk_has_not_sent_yet_is_said_not_to_be_here(
    desk_of: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    dewi, mair = desk_of("dewi", WASTE), desk_of("mair", WASTE)
    case = a_case(dewi)
    (id,) = dewi.write(attach, case, [TEXT]).result().value

    def no_line(*_: object) -> None:
        raise NoLine

    with monkeypatch.context() as cut:
        cut.setattr(Transport, "put_file", no_line)
        with pytest.raises(NoLine):
            dewi.sync()
    assert not dewi.read(lambda reader: reader.outbox(UNSETTLED)), "words do not wait for a file"
    mair.sync()
    (row,) = mair.read(attachments_of, case)
    assert (row.here, row.waiting) == (False, False)
    with pytest.raises(NotFound):
        mair.read(attachment_content, id)
    (row,) = dewi.read(attachments_of, case)
    assert (row.here, row.waiting) == (True, True)
    dewi.sync()
    mair.sync()
    assert mair.read(attachment_content, id) == WORDS
    assert not dewi.read(attachments_of, case)[0].waiting


def test_a_file_that_never_comes_is_asked_for_ever_more_seldom_and_stops_nothing_else(
    desk_of: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    dewi, mair = desk_of("dewi", WASTE), desk_of("mair", WASTE)
    case = a_case(dewi)
    dewi.write(attach, case, [TEXT, SCAN]).result()
    dewi.sync()
    get, asked, rounds = Transport.get_file, [], range(1, 20)
    gone = hashlib.sha256(WORDS).hexdigest()

    def without(problem: Exception) -> Callable[[Transport, str, str], bytes]:
        def ask(road: Transport, access: str, sha256: str) -> bytes:
            if sha256 != gone:
                return get(road, access, sha256)
            asked.append(number)
            raise problem

        return ask

    with monkeypatch.context() as line:
        for number in rounds:
            line.setattr(
                Transport, "get_file", without(CentreUnclear() if number == 1 else NotFound(what="file"))
            )
            mair.sync()
        assert {row.name: row.here for row in mair.read(attachments_of, case)} == {
            "gate.txt": False,
            "scan.pdf": True,
        }
    assert asked == [1, 2, 4, 8, 16]


def test_what_is_no_fingerprint_is_asked_for_by_no_desk(desk_of: Open) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    dewi.write(attach, case, [TEXT]).result()
    dewi.sync()
    for bad in ("../hello", "A" * 64, "0" * 63, ""):
        dewi._store.in_writer(
            lambda c, bad=bad: c.exec_driver_sql("UPDATE attachment SET sha256 = ?", (bad,)) and None
        ).result()
        agenda = dewi._sync_desk.agenda()
        assert not agenda.missing_files and dewi._sync_desk.missing_files() == []
    dewi.sync()


def test_what_is_written_while_a_file_is_on_its_way_goes_before_the_next_file(
    desk_of: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    dewi.write(attach, case, [TEXT, SCAN]).result()
    put, sent = Transport.put_file, []

    def slow(road: Transport, access: str, sha256: str, content: bytes) -> None:
        put(road, access, sha256, content)
        sent.append(sha256)
        dewi.write(add_note, "Written meanwhile.", case=case).result()

    with monkeypatch.context() as line:
        line.setattr(Transport, "put_file", slow)
        dewi.sync()
        assert len(sent) == 1 and len(dewi._sync_desk.agenda().files) == 1
        dewi.sync()
    assert len(sent) == 2 and dewi._sync_desk.agenda().files == []


def test_a_file_leaves_with_its_case_bytes_and_all(desk_of: Open, tmp_path: Path) -> None:
    dewi, tax = desk_of("dewi", WASTE), desk_of("tax", REVENUES)
    case = a_case(dewi)
    dewi.write(attach, case, [TEXT]).result()
    dewi.sync()
    assert WORDS in clear_text(tmp_path / "dewi")
    dewi.write(cases.assign_case, case, REVENUES, None).result()
    dewi.sync()
    assert dewi.read(attachments_of, case) == () and kept_files(dewi) == 0
    assert WORDS not in clear_text(tmp_path / "dewi")
    tax.sync()
    (row,) = tax.read(attachments_of, case)
    assert row.here and tax.read(attachment_content, row.id) == WORDS


def test_what_is_put_on_a_case_of_another_team_reaches_them_and_does_not_stay(desk_of: Open) -> None:
    dewi, tax = desk_of("dewi", WASTE), desk_of("tax", REVENUES)
    case = a_case(dewi)
    dewi.sync()
    tax.sync()
    tax.write(attach, case, [TEXT]).result()
    tax.sync()
    assert tax.read(attachments_of, case) == () and kept_files(tax) == 0
    dewi.sync()
    (row,) = dewi.read(attachments_of, case)
    assert (row.officer, row.here) == ("Officer tax", True)


def test_what_is_taken_off_leaves_the_desks_and_comes_again_when_it_is_put_back(desk_of: Open) -> None:
    dewi, mair = desk_of("dewi", WASTE), desk_of("mair", WASTE)
    case = a_case(dewi)
    (id,) = dewi.write(attach, case, [TEXT]).result().value
    dewi.sync()
    mair.sync()
    assert kept_files(mair) == 1
    mair.write(take_off, [id], "not hers").result()
    assert kept_files(mair) == 1, "until it is sent it can be put back off line"
    mair.sync()
    dewi.sync()
    for desk in (dewi, mair):
        assert desk.read(attachments_of, case) == () and kept_files(desk) == 0
        assert desk.read(lambda reader: reader.get(Attachment, id)).why_off == "not hers"
    dewi.write(put_back, id).result()
    assert [row.here for row in dewi.read(attachments_of, case)] == [False]
    dewi.sync()
    mair.sync()
    for desk in (dewi, mair):
        assert desk.read(attachment_content, id) == WORDS


def test_two_who_take_the_same_file_off_need_settle_nothing(desk_of: Open) -> None:
    dewi, mair = desk_of("dewi", WASTE), desk_of("mair", WASTE)
    case = a_case(dewi)
    (id,) = dewi.write(attach, case, [TEXT]).result().value
    dewi.sync()
    mair.sync()
    dewi.write(take_off, [id], "not hers").result()
    mair.write(take_off, [id], "wrong case").result()
    dewi.sync()
    mair.sync()
    assert mair.read(lambda reader: reader.outbox(UNSETTLED)) == []
    assert mair.read(lambda reader: reader.get(Attachment, id)).why_off == "not hers"


def test_a_file_that_was_added_by_mistake_and_undone_off_line_never_reaches_the_centre(
    desk_of: Open, westmere: Service
) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    ids = dewi.write(attach, case, [TEXT]).result().value
    dewi.write(take_off, ids, "by mistake").result()
    dewi.sync()
    dewi.sync()
    with Database(westmere.database_url) as database, database.transaction(WESTMERE) as connection:
        (number,) = connection.execute("SELECT count(*) FROM file").fetchone()
    assert number == 0
    dewi.write(cases.assign_case, case, REVENUES, None).result()
    dewi.sync()
    dewi.sync()
    with Database(westmere.database_url) as database, database.transaction(WESTMERE) as connection:
        (number,) = connection.execute("SELECT count(*) FROM file").fetchone()
    assert (number, kept_files(dewi)) == (0, 0)


def test_a_file_is_given_to_those_alone_who_hold_its_case(desk_of: Open) -> None:
    dewi, tax = desk_of("dewi", WASTE), desk_of("tax", REVENUES)
    case = a_case(dewi)
    (id,) = dewi.write(attach, case, [TEXT]).result().value
    dewi.sync()
    sha256 = dewi.read(lambda reader: reader.get(Attachment, id)).sha256

    def content(desk: Desk) -> bytes:
        road = desk._road
        assert road is not None
        return road._signed(lambda access: road._transport.get_file(access, sha256))

    assert content(dewi) == WORDS
    with pytest.raises(NotFound):
        content(tax)
    dewi.write(cases.assign_case, case, REVENUES, None).result()
    dewi.sync()
    assert content(tax) == WORDS
    with pytest.raises(NotFound):
        content(dewi)
    tax.sync()
    tax.write(take_off, [id], "not hers").result()
    tax.sync()
    with pytest.raises(NotFound):
        content(tax)


def test_what_names_no_content_is_refused_by_the_centre_and_asked_for_by_nobody() -> None:
    for name in ("../hello", "", "A" * 64, "0" * 63):
        with pytest.raises(ValueError, match=r"^$"):
            Fingerprint(name)


def test_a_desk_that_begins_later_loads_the_files_of_its_cases(desk_of: Open) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    dewi.write(attach, case, [TEXT, SCAN]).result()
    dewi.sync()
    mair, front = desk_of("mair", WASTE), desk_of("front", REVENUES)
    assert [row.here for row in mair.read(attachments_of, case)] == [True, True]
    assert front.read(attachments_of, case) == () and kept_files(front) == 0


def test_a_file_that_the_centre_refuses_keeps_nothing_else_back(desk_of: Open) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    too_large = NewFile(SCAN.name, Media.PDF, b"%PDF-1.7" + b" " * MOST_BYTES)
    dewi.write(attach, case, [too_large, TEXT]).result()
    with pytest.raises(CentreRefused):
        dewi.sync()
    assert [row.waiting for row in dewi.read(attachments_of, case)] == [True, False]


def refuse(desk: Desk) -> str:
    """Have the centre refuse what waits on a desk; gives the act."""
    waiting = desk._sync_desk.take(10)
    desk._sync_desk.settle([Result(each.id, "rejected", reason="no_record") for each in waiting], "")
    return waiting[-1].transaction


def test_a_file_comes_after_the_act_that_names_it(desk_of: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    dewi.sync()
    dewi.write(attach, case, [TEXT]).result()
    assert not dewi._sync_desk.agenda().files, "its act may wait for weeks"
    put, unsettled = Transport.put_file, []

    def after_its_act(road: Transport, access: str, sha256: str, content: bytes) -> None:
        unsettled.append(dewi.read(lambda reader: reader.outbox(UNSETTLED)))
        put(road, access, sha256, content)

    monkeypatch.setattr(Transport, "put_file", after_its_act)
    dewi.sync()
    assert unsettled == [[]] and not dewi.read(attachments_of, case)[0].waiting


def test_a_file_whose_act_was_refused_stays_until_that_is_given_up(desk_of: Open) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    dewi.sync()
    dewi.write(attach, case, [TEXT]).result()
    act = refuse(dewi)
    dewi.sync()
    assert kept_files(dewi) == 1
    dewi.write(discard, act, "not hers").result()
    assert dewi.read(attachments_of, case) == () and kept_files(dewi) == 0


def test_a_file_that_was_given_up_and_filed_again_for_others_reaches_them(desk_of: Open) -> None:
    dewi, tax = desk_of("dewi", WASTE), desk_of("tax", REVENUES)
    case = a_case(dewi)
    dewi.sync()
    tax.sync()
    tax.write(attach, case, [TEXT]).result()
    tax.write(discard, refuse(tax), "not now").result()
    tax.write(attach, case, [TEXT]).result()
    tax.sync()
    dewi.sync()
    assert [row.here for row in dewi.read(attachments_of, case)] == [True] and kept_files(tax) == 0


def test_the_same_file_on_a_case_that_waits_keeps_the_other_back_no_longer(desk_of: Open) -> None:
    dewi, mair = desk_of("dewi", WASTE), desk_of("mair", WASTE)
    case, other = a_case(dewi), a_case(dewi)
    dewi.sync()
    dewi.write(attach, other, [TEXT]).result()
    refuse(dewi)
    dewi.write(attach, case, [TEXT]).result()
    dewi.sync()
    mair.sync()
    assert [row.here for row in mair.read(attachments_of, case)] == [True]


def test_giving_up_another_act_leaves_what_was_taken_off_to_be_put_back(desk_of: Open) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    (id,) = dewi.write(attach, case, [TEXT]).result().value
    dewi.sync()
    dewi.write(add_note, "A word.", case=case).result()
    act = refuse(dewi)
    dewi.write(take_off, [id], "by mistake").result()
    dewi.write(discard, act, "no").result()
    dewi.write(put_back, id).result()
    assert dewi.read(attachment_content, id) == WORDS


def test_an_act_that_waits_for_another_keeps_no_file_back(desk_of: Open) -> None:
    dewi, mair = desk_of("dewi", WASTE), desk_of("mair", WASTE)
    case = a_case(dewi)
    dewi.sync()
    mair.sync()
    for desk in (dewi, mair):
        refused = a_case(desk)
        refuse(desk)
        desk.write(add_note, "It waits.", case=refused).result()
    dewi.write(attach, case, [TEXT]).result()
    dewi.sync()
    mair.sync()
    assert [row.waiting for row in dewi.read(attachments_of, case)] == [False]
    assert [row.here for row in mair.read(attachments_of, case)] == [True]


def test_adding_is_in_the_audit(desk_of: Open) -> None:
    dewi = desk_of("dewi", WASTE)
    case = a_case(dewi)
    (id,) = dewi.write(attach, case, [TEXT]).result().value
    rows = dewi.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT act FROM audit WHERE kind = 'attachment' AND record = ?", (id,)
        ).fetchall()
    )
    assert rows == [(Act.CHANGED.value,)]
