"""Rounds of sync between real desks and a real service process."""

from __future__ import annotations

import hashlib
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
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
    SignInNeeded,
    SignInRefused,
    UnsafeAddress,
)
from caseapp.ports import UNSETTLED, Changes, OutboxState
from caseapp.sync.transport import Transport
from caseapp.usecases import cases, contacts, letters, people
from caseapp.wire.messages import SignIn
from tests.support.desks import PASSPHRASE
from tests.support.services import Service, dump, sign_in

BOUND = 5
"""Seconds until a wait is in vain: far below the 20 that a request may hang."""

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


def filed_letter(desk: Desk) -> tuple[str, bytes]:
    now = desk.clock()
    facts = desk.read(letters.letter_facts, desk.knowledge, missed_bin(desk), now)
    final = desk.press.final(facts, "acknowledgement", desk.press.language_for(facts), {}, now)
    return desk.write(letters.file_letter, facts, final).result().value, final.pdf


def waiting(desk: Desk) -> list[str]:
    return [entry.operation.id for entry in desk.read(lambda reader: reader.outbox(UNSETTLED, 100))]


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


def test_a_sign_in_at_another_desk_is_seen_and_ended(abi, westmere, tmp_path):
    other = Desk(tmp_path / "other", PASSPHRASE)
    sign_in(other, westmere, "abi")
    case = missed_bin(other)
    here, there = sorted(abi.sign_ins().result(), key=lambda each: not each.here)
    assert here.here and not there.here and here.name and there.begun_at <= there.used_at
    abi.end_sign_in(there.family).result()
    abi.end_sign_in(there.family).result()  # it has ended already
    assert [each.family for each in abi.sign_ins().result()] == [here.family]
    with pytest.raises(SignInNeeded):
        other.sync()
    assert other.read(lambda reader: reader.get(Case, case)) and waiting(other)
    sign_in(other, westmere, "abi")
    other.sync()
    assert waiting(other) == []
    other.close()


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
    letter, pdf = filed_letter(abi)
    abi.sync()
    jo.sync()
    assert jo.read(letters.letter_pdf, letter) == abi.read(letters.letter_pdf, letter) == pdf


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
            "https://caseapp..example",
            "https://.example",
            "https://" + "a" * 64 + ".example",
            "https://xn--.example",
        ):
            with pytest.raises(UnsafeAddress):
                desk.sign_in(address, "westmere", "abi", "x")
    finally:
        desk.close()


def test_a_name_that_cannot_even_be_looked_up_is_a_line_that_is_down(monkeypatch):
    def lookup(*_: object, **__: object) -> None:
        raise UnicodeError("label empty or too long")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    transport = Transport("http://localhost:1")
    with pytest.raises(NoLine):
        transport.refresh("r")
    transport.close()


@pytest.mark.parametrize(
    "call",
    [
        lambda transport: transport.sign_in(SignIn("westmere", "abi", "x", "d")),
        lambda transport: transport.refresh("r"),
        lambda transport: transport.enrol("a", "desk"),
        lambda transport: transport.push("a", []),
        lambda transport: list(transport.pull("a", "e", [1])),
        lambda transport: transport.put_file("a", "0" * 64, b"%PDF"),
    ],
    ids=["sign-in", "refresh", "enrol", "push", "pull", "put"],
)
def test_a_page_for_people_is_taken_for_no_answer(call: Callable[[Transport], object]):
    with page_for_people() as address:
        transport = Transport(address)
        with pytest.raises(CentreUnclear):
            call(transport)
        transport.close()


def test_what_a_router_took_for_the_centre_is_sent_when_the_centre_is_back(abi, jo, westmere):
    letter, pdf = filed_letter(abi)
    westmere.stop()
    with page_for_people(int(westmere.address.rpartition(":")[2])), pytest.raises(CentreUnclear):
        abi.sync()
    westmere.start()
    abi.sync()
    jo.sync()
    assert jo.read(letters.letter_pdf, letter) == pdf


def test_closing_gives_up_a_request_that_hangs_and_loses_nothing(tmp_path, westmere):
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    sign_in(desk, westmere, "abi")
    case = missed_bin(desk)
    made = waiting(desk)
    westmere.stop()
    with silence(westmere.address) as (_, hangs), ThreadPoolExecutor() as threads:
        round = threads.submit(desk.sync)
        hangs()
        threads.submit(desk.close).result(BOUND)
        with pytest.raises(NoLine):
            round.result(BOUND)
    westmere.start()
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    try:
        assert waiting(desk) == made
        desk.sync()
        assert case in {row["id"] for row in westmere.dump()["case"]}
    finally:
        desk.close()


def test_a_sign_in_that_hangs_is_given_up_when_the_desk_ends(empty_desk):
    with silence() as (address, hangs), ThreadPoolExecutor() as threads:
        signing = threads.submit(empty_desk.sign_in, address, "westmere", "abi", "x")
        hangs()
        empty_desk.end()
        with pytest.raises(NoLine):
            signing.result(BOUND)


def test_a_first_fill_that_is_ended_goes_on_from_its_last_chunk(tmp_path, westmere):
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    sign_in(desk, westmere, "abi")
    heard: list[Changes] = []

    def end(changes: Changes) -> None:
        heard.append(changes)
        desk.end()

    desk.listen(end)
    with pytest.raises(NoLine):
        desk.sync()
    desk.close()
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    try:
        assert len(heard) == 1
        assert 0 < sum(map(len, dump(desk).values())) < sum(map(len, westmere.dump().values()))
        desk.sync()
        assert dump(desk) == westmere.dump()
    finally:
        desk.close()


def test_something_else_at_the_address_is_said_in_words(tmp_path):
    desk = Desk(tmp_path / "new", PASSPHRASE)
    try:
        with page_for_people() as address, pytest.raises(CentreUnclear):
            desk.sign_in(address, "westmere", "abi", "x")
    finally:
        desk.close()


def test_an_address_that_leads_beside_the_centre_is_said_in_words(tmp_path, westmere):
    desk = Desk(tmp_path / "new", PASSPHRASE)
    try:
        with pytest.raises(CentreUnclear):
            desk.sign_in(f"{westmere.address}/elsewhere", "westmere", "abi", "x")
    finally:
        desk.close()


@contextmanager
def silence(address: str = "http://127.0.0.1:0") -> Iterator[tuple[str, Callable[[], None]]]:
    """A server that takes requests and never answers: its address, and a wait until the next one hangs."""
    taken: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", int(address.rpartition(":")[2]))) as server:
        server.settimeout(BOUND)

        def hangs() -> None:
            taken.append(server.accept()[0])
            taken[-1].settimeout(BOUND)
            assert taken[-1].recv(1)

        yield f"http://127.0.0.1:{server.getsockname()[1]}", hangs
        for each in taken:
            each.close()


@contextmanager
def page_for_people(port: int = 0) -> Iterator[str]:
    """A server that answers everything with a page for people, as a hotel's router does."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>Welcome to the router</html>")

        do_POST = do_PUT = do_GET

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", port), Page)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
