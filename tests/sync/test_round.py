"""Rounds of sync between real desks and a real service process."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import JO, MILL_LANE_4, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.contact import Contact, ContactState
from caseapp.domain.ids import CaseId
from caseapp.domain.person import Person, PersonName
from caseapp.errors import (
    CentreRefused,
    CentreUnclear,
    NoLine,
    NotEnrolled,
    NotFound,
    OtherOfficer,
    SignInRefused,
    UnsafeAddress,
)
from caseapp.ports import UNSETTLED, OutboxState
from caseapp.sync.transport import Transport
from caseapp.usecases import cases, contacts, letters, people
from tests.support.desks import PASSPHRASE
from tests.support.services import Service, dump, sign_in

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


@pytest.fixture
def abi(tmp_path: Path, westmere: Service):
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    sign_in(desk, westmere, "abi")
    desk.sync()
    yield desk
    desk.close()


@pytest.fixture
def jo(tmp_path: Path, westmere: Service):
    desk = Desk(tmp_path / "jo", PASSPHRASE)
    sign_in(desk, westmere, "jo")
    desk.sync()
    yield desk
    desk.close()


def missed_bin(desk: Desk) -> CaseId:
    service = desk.knowledge.catalogue.version("524", 1)
    return desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value


def pin(work, words: str) -> None:
    work.patch(work.get(Person, RHIANNON), pinned=words)


def pinned(desk: Desk) -> str:
    return desk.read(lambda reader: reader.get(Person, RHIANNON).pinned)


def states(desk: Desk) -> list[OutboxState]:
    return [entry.state for entry in desk.read(lambda reader: reader.outbox(UNSETTLED, 100))]


def test_two_desks_and_the_centre_are_equal_after_work_on_both_sides(abi, jo, westmere):
    case = missed_bin(abi)
    reference = abi.read(lambda reader: reader.get(Case, case).reference)
    jo.write(people.add_note, "Neighbours were emptied.", person=RHIANNON).result()
    for desk in (abi, jo, abi):
        desk.sync()
    assert dump(abi) == dump(jo) == westmere.dump()
    assert jo.read(lambda reader: reader.get(Case, case).reference) == reference
    assert states(abi) == states(jo) == []


def test_what_was_done_with_the_line_down_is_there_when_it_is_back(abi, jo, westmere):
    westmere.stop()
    case = missed_bin(abi)
    contact = abi.write(contacts.start_contact).result().value
    abi.write(contacts.set_caller, contact, RHIANNON).result()
    abi.write(contacts.keep_draft, contacts.note_draft(contact), "Bin was out by 6.").result()
    abi.write(contacts.finish_contact, contact, None).result()
    with pytest.raises(NoLine):
        abi.sync()
    assert set(states(abi)) == {OutboxState.QUEUED}
    westmere.start()
    abi.sync()
    jo.sync()
    assert dump(abi) == dump(jo) == westmere.dump()
    assert jo.read(lambda reader: reader.get(Contact, contact).state) is ContactState.DONE
    assert jo.read(lambda reader: reader.get(Case, case)).person == RHIANNON


def test_an_answer_lost_after_the_commit_changes_nothing_when_sent_again(abi, westmere, monkeypatch):
    missed_bin(abi)
    push, seen = Transport.push, []

    def lose_the_answer(transport, access, operations):
        seen.append(push(transport, access, operations))
        raise NoLine

    with monkeypatch.context() as patch:
        patch.setattr(Transport, "push", lose_the_answer)
        with pytest.raises(NoLine):
            abi.sync()
    assert set(states(abi)) == {OutboxState.QUEUED}
    after_commit = westmere.dump()
    report = abi.sync()
    assert list(report.settled) == seen[0] and all(result.verdict == "applied" for result in report.settled)
    assert westmere.dump() == after_commit == dump(abi)


def test_a_shown_edit_stays_shown_until_the_centre_has_it_and_while_others_edit(abi, jo):
    abi.write(pin, "Ring twice.").result()
    jo.write(people.add_note, "Something else.", person=RHIANNON).result()
    jo.write(lambda work: work.add(work.get(Person, RHIANNON), "needs", "interpreter")).result()
    jo.sync()
    abi.sync()
    shown = abi.read(lambda reader: reader.get(Person, RHIANNON))
    assert shown.pinned == "Ring twice." and "interpreter" in shown.needs


def test_two_answers_the_centres_stays_and_the_other_is_kept_in_the_outbox(abi, jo):
    abi.write(pin, "Abi's words").result()
    jo.write(pin, "Jo's words").result()
    abi.sync()
    jo.sync()
    assert pinned(jo) == pinned(abi) == "Abi's words"
    (entry,) = jo.read(lambda reader: reader.outbox((OutboxState.CONFLICT,), 10))
    assert entry.clashes == (("pinned", "Abi's words", "Jo's words"),)


def test_a_second_close_is_told_and_the_first_stands(abi, jo):
    case = missed_bin(abi)
    abi.sync()
    jo.sync()
    abi.write(cases.close_case, case, "collected").result()
    jo.write(cases.close_case, case, "not_ours").result()
    abi.sync()
    jo.sync()
    abi.sync()
    assert {desk.read(lambda reader: reader.get(Case, case)).outcome for desk in (abi, jo)} == {"collected"}
    assert states(jo) == [OutboxState.CONFLICT] and states(abi) == []
    assert dump(abi) == dump(jo)


def test_what_the_centre_refuses_leaves_the_screen_and_is_kept_with_its_reason(abi, jo, westmere):
    def rename_by_jo(work) -> None:
        work.create(
            PersonName(id=work.new_id(), council=work.me.council, person=work.new_id(), full="Nobody's Name")
        )

    abi.write(rename_by_jo).result()
    abi.sync()
    (entry,) = abi.read(lambda reader: reader.outbox((OutboxState.REJECTED,), 10))
    assert entry.reason == "unknown_record" and entry.operation.change.values["full"] == "Nobody's Name"
    assert not [
        name for name in abi.read(lambda reader: reader.find(PersonName)) if name.full == "Nobody's Name"
    ]
    assert dump(abi) == westmere.dump()


def test_a_letter_is_readable_on_the_second_desk_byte_for_byte(abi, jo):
    case = missed_bin(abi)
    now = abi.clock()
    facts = abi.read(letters.letter_facts, abi.knowledge, case, now)
    final = abi.press.final(facts, "acknowledgement", abi.press.language_for(facts), {}, now)
    letter = abi.write(letters.file_letter, facts, final).result().value
    abi.sync()
    jo.sync()
    assert jo.read(letters.letter_pdf, letter) == abi.read(letters.letter_pdf, letter) == final.pdf


def test_a_file_that_the_centre_refuses_holds_up_nothing_else(abi, westmere):
    abi.write(lambda work: work.put_file(hashlib.sha256(b"x").hexdigest(), b"changed on the disk")).result()
    case = missed_bin(abi)
    with pytest.raises(CentreRefused):
        abi.sync()
    assert states(abi) == []
    assert case in {row["id"] for row in westmere.dump()["case"]}


def test_a_letter_whose_paper_is_still_on_the_way_is_said_to_be(abi, jo):
    with pytest.raises(NotFound):
        jo.read(letters.letter_pdf, missed_bin(abi))


def test_what_a_folder_held_before_anybody_signed_in_is_adopted(tmp_path, westmere):
    desk = Desk(tmp_path / "new", PASSPHRASE)
    try:
        person = (
            desk.write(people.add_person, people.NewPerson("Early Bird", phone="0121 496 0199"))
            .result()
            .value
        )
        desk.write(people.add_note, "Came before the line did.", person=person).result()
        with pytest.raises(NotEnrolled):
            desk.sync()
        sign_in(desk, westmere, "jo")
        desk.sync()
        assert dump(desk) == westmere.dump()
        page = desk.read(people.person_page, desk.knowledge, person, desk.clock())
        assert page.name == "Early Bird" and {line.officer for line in page.timeline} == {"Jo Mistry"}
        assert desk.read(lambda reader: reader.me.officer) == JO
    finally:
        desk.close()


def test_a_folder_stays_with_its_officer(abi, westmere):
    missed_bin(abi)
    with pytest.raises(OtherOfficer):
        sign_in(abi, westmere, "jo")
    abi.sync()
    assert states(abi) == []


def test_a_wrong_password_is_refused_and_nothing_is_kept_of_it(tmp_path, westmere):
    desk = Desk(tmp_path / "new", PASSPHRASE)
    try:
        with pytest.raises(SignInRefused):
            desk.sign_in(westmere.address, "westmere", "abi", "not the password")
        assert not desk.read(lambda reader: reader.me.enrolled)
    finally:
        desk.close()


def test_the_line_is_never_plain_beyond_this_machine(tmp_path):
    desk = Desk(tmp_path / "new", PASSPHRASE)
    try:
        for address in (
            "http://caseapp.example",
            "ftp://127.0.0.1",
            "caseapp.example",
            "http://[::1",
            "https://",
            "https://caseapp\x00.example",
            "https://caseapp.example:99999",
            "https://" + "a" * 70_000,
        ):
            with pytest.raises(UnsafeAddress):
                desk.sign_in(address, "westmere", "abi", "x")
    finally:
        desk.close()


def test_something_else_at_the_address_is_said_in_words(tmp_path, httpserver_html):
    desk = Desk(tmp_path / "new", PASSPHRASE)
    try:
        with pytest.raises(CentreUnclear):
            desk.sign_in(httpserver_html, "westmere", "abi", "x")
    finally:
        desk.close()


def test_an_address_that_leads_beside_the_centre_is_said_in_words(tmp_path, westmere):
    desk = Desk(tmp_path / "new", PASSPHRASE)
    try:
        with pytest.raises(CentreUnclear):
            desk.sign_in(f"{westmere.address}/elsewhere", "westmere", "abi", "x")
    finally:
        desk.close()


@pytest.fixture
def httpserver_html():
    """A server that answers everything with a page for people."""
    import threading
    from http.server import BaseHTTPRequestHandler, HTTPServer

    class Page(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>Welcome to the router</html>")

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()
