"""Files on a case: put there, shown, taken off and put back."""

from __future__ import annotations

import pytest

from caseapp.bootstrap import Desk
from caseapp.domain.attachment import Attachment, FileName, file_name
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.domain.media import Media
from caseapp.errors import AttachedAlready, NotFound, Refused
from caseapp.ports import OutboxState
from caseapp.texts import Words, sentence
from caseapp.usecases.attachments import (
    NewFile,
    attach,
    attachment_content,
    attachments_of,
    put_back,
    take_off,
)
from caseapp.usecases.cases import case_page
from caseapp.usecases.outbox import unsettled
from caseapp.usecases.people import person_page
from caseapp.usecases.timeline import case_timeline

NOTE = NewFile(file_name("note.txt", Media.TEXT), Media.TEXT, b"The gate is locked.")
SCAN = NewFile(file_name("scan.pdf", Media.PDF), Media.PDF, b"%PDF-1.7 scan")


@pytest.fixture
def case(westmere_desk: Desk) -> CaseId:
    cases = westmere_desk.read(lambda reader: reader.find(Case, closed_at=None))
    return CaseId(next(case.id for case in cases if case.person))


def test_files_stand_on_the_case_with_their_content_and_in_its_timeline(
    westmere_desk: Desk, case: CaseId
) -> None:
    desk = westmere_desk
    ids = desk.write(attach, case, [NOTE, SCAN]).result().value
    rows = desk.read(attachments_of, case)
    assert [row.id for row in rows] == list(ids)
    assert [(row.name, row.size, row.officer) for row in rows] == [
        ("note.txt", 19, "Abi Bevan"),
        ("scan.pdf", 13, "Abi Bevan"),
    ]
    assert all(row.here and row.waiting for row in rows)
    assert desk.read(attachment_content, ids[1]) == SCAN.content
    page = desk.read(case_page, desk.knowledge, case)
    assert page.files == rows
    lines = desk.read(case_timeline, page.row)[:2]
    assert {(line.what, line.file.name if line.file else "") for line in lines} == {
        ("attachment.create", "note.txt"),
        ("attachment.create", "scan.pdf"),
    }
    assert page.row.person is not None
    person = desk.read(person_page, desk.knowledge, page.row.person, desk.clock())
    assert {line.file.name for line in person.timeline[:2] if line.file} == {"note.txt", "scan.pdf"}


def test_a_name_that_lies_about_its_file_is_shown_with_an_ending_that_does_not(
    westmere_desk: Desk, case: CaseId
) -> None:
    lying = NewFile(FileName("run.bat"), Media.TEXT, b"echo")
    westmere_desk.write(attach, case, [lying]).result()
    assert [row.name for row in westmere_desk.read(attachments_of, case)] == ["run.bat.txt"]
    row = westmere_desk.read(case_page, westmere_desk.knowledge, case).row
    line = westmere_desk.read(case_timeline, row)[0]
    assert line.file is not None and line.file.name == "run.bat.txt"
    (act,) = [
        act
        for act in westmere_desk.read(unsettled, westmere_desk.knowledge)
        if act.operation.kind == "attachment"
    ]
    assert act.subject.detail == "run.bat.txt"


def test_the_timeline_keeps_no_second_copy_of_a_name(westmere_desk: Desk, case: CaseId) -> None:
    desk = westmere_desk
    (id,) = desk.write(attach, case, [NOTE]).result().value
    line = desk.read(case_timeline, desk.read(case_page, desk.knowledge, case).row)[0]
    assert line.text == id


def test_the_same_file_is_put_on_a_case_once_and_none_of_its_fellows_then(
    westmere_desk: Desk, case: CaseId
) -> None:
    desk = westmere_desk
    desk.write(attach, case, [NOTE]).result()
    again = NewFile(file_name("another name.txt", Media.TEXT), Media.TEXT, NOTE.content)
    with pytest.raises(AttachedAlready) as refused:
        desk.write(attach, case, [SCAN, again]).result()
    assert refused.value.values == {"name": "note.txt"}
    assert [row.name for row in desk.read(attachments_of, case)] == ["note.txt"]


def test_a_file_is_taken_off_for_a_reason_and_put_back(westmere_desk: Desk, case: CaseId) -> None:
    desk = westmere_desk
    (id,) = desk.write(attach, case, [NOTE]).result().value
    with pytest.raises(Refused) as refused:
        desk.write(take_off, [id], "  ").result()
    assert refused.value.values == {"reason": "no_reason"}
    desk.write(take_off, [id], "not his").result()
    assert desk.read(attachments_of, case) == ()
    taken = desk.read(lambda reader: reader.get(Attachment, id))
    assert taken.why_off == "not his" and taken.taken_off_at is not None
    row = desk.read(case_page, desk.knowledge, case).row
    latest = desk.read(case_timeline, row)[0]
    assert (latest.what, latest.file and latest.file.why_off) == ("attachment.takeoff", "not his")
    desk.write(put_back, id).result()
    assert [each.id for each in desk.read(attachments_of, case)] == [id]
    assert desk.read(attachment_content, id) == NOTE.content
    with pytest.raises(Refused):
        desk.write(put_back, id).result()


def test_what_was_taken_off_before_it_was_sent_is_not_sent(westmere_desk: Desk, case: CaseId) -> None:
    desk = westmere_desk
    ids = desk.write(attach, case, [NOTE, SCAN]).result().value
    assert not desk._sync_desk.agenda().files, "the centre has not taken their acts yet"
    desk._sync_desk.take(10)
    desk._store.in_writer(
        lambda connection: connection.exec_driver_sql("UPDATE outbox SET state = 'applied'") and None
    ).result()
    assert len(desk._sync_desk.agenda().files) == 2
    desk.write(take_off, ids[:1], "not his").result()
    assert len(desk._sync_desk.agenda().files) == 1
    desk.write(put_back, ids[0]).result()
    assert len(desk._sync_desk.agenda().files) == 2


def test_acts_on_files_say_themselves_in_the_outbox(westmere_desk: Desk, case: CaseId) -> None:
    desk = westmere_desk
    reference = desk.read(lambda reader: reader.get(Case, case)).reference
    (id,) = desk.write(attach, case, [NOTE]).result().value
    desk.write(take_off, [id], "not his").result()
    desk.write(put_back, id).result()
    acts = [act for act in desk.read(unsettled, desk.knowledge) if act.operation.record == id]
    said = {sentence(Words(), act.operation, act.subject, "Abi Bevan") for act in acts}
    assert said == {
        f"Abi Bevan put a file on {reference}: note.txt.",
        f"Abi Bevan took a file off {reference}: note.txt.",
        f"Abi Bevan put a file back on {reference}: note.txt.",
    }


def test_a_case_that_is_not_here_takes_no_file(westmere_desk: Desk) -> None:
    with pytest.raises(NotFound):
        westmere_desk.write(attach, CaseId("0" * 8), [NOTE]).result()
    assert westmere_desk.read(lambda reader: reader.outbox((OutboxState.QUEUED,))) == []
