"""What an officer does with what the centre has not taken: nothing typed is lost, nothing is sent twice."""

from __future__ import annotations

from hashlib import sha256

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.activity import Activity
from caseapp.domain.case import Case
from caseapp.domain.person import Person, PersonName
from caseapp.errors import NotFound, OnItsWay, Refused, SettledAlready
from caseapp.ports import UNSETTLED, OutboxEntry, OutboxState
from caseapp.storage import outbox
from caseapp.storage.held import sweep
from caseapp.texts import Words
from caseapp.usecases import cases, letters, people
from caseapp.usecases.outbox import Edited, Keep, discard, retry, send_anyway, settle, settled, unsettled
from caseapp.usecases.outbox_text import export
from caseapp.usecases.this_desk import desk_facts
from caseapp.wire.messages import Result, WireClash
from tests.support.answers import answer, clash, come, refuse, take

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


def entries(desk: Desk, *states: OutboxState) -> list[OutboxEntry]:
    return desk.read(lambda reader: reader.outbox(states or tuple(OutboxState)))


def states(desk: Desk) -> list[str]:
    return [str(entry.state) for entry in entries(desk, *UNSETTLED)]


def resident(desk: Desk) -> Person:
    return desk.read(lambda reader: reader.get(Person, RHIANNON))


def pin(desk: Desk, words: str, **others: object) -> None:
    desk.write(lambda work: work.patch(work.get(Person, RHIANNON), pinned=words, **others)).result()


def note(desk: Desk, text: str, person: str = RHIANNON) -> None:
    desk.write(people.add_note, text, person=person).result()


def notes(desk: Desk, person: str) -> dict[str, str]:
    lines = desk.read(lambda reader: reader.find(Activity, person=person))
    return {line.text: line.id for line in lines if line.text}


def somebody(desk: Desk) -> str:
    return (
        desk.write(people.add_person, people.NewPerson("Ceri Example", phone="07700 900142")).result().value
    )


def missed_bin(desk: Desk) -> str:
    service = desk.knowledge.catalogue.version("524", 1)
    return desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value


def take_all(desk: Desk) -> None:
    """The centre takes all that is sent, for as long as something is; its rows have not come yet."""
    while sent := take(desk):
        answer(desk, *(Result(each.id, "applied", 10**6) for each in sent))


# Waiting


def test_what_builds_on_a_refused_person_waits_and_the_rest_goes_on(westmere_desk):
    person = somebody(westmere_desk)
    (maker, *_) = take(westmere_desk, 1)
    answer(westmere_desk, Result(maker.id, "rejected", 0, "not_yours"))
    note(westmere_desk, "About somebody new.", person)
    note(westmere_desk, "About somebody else.")
    assert [each.values["text"] for each in take(westmere_desk)] == ["About somebody else."]
    waiting = entries(westmere_desk, OutboxState.WAITING)
    assert [entry.operation.kind for entry in waiting] == ["person_name", "contact_point", "activity"]
    assert "About somebody new." in notes(westmere_desk, person), "it is still shown on this desk"


def test_an_unsettled_pinned_note_holds_up_no_closing_of_a_case(westmere_desk):
    case = missed_bin(westmere_desk)
    take_all(westmere_desk)
    pin(westmere_desk, "Mine.")
    clash(westmere_desk, "pinned", "Theirs.")
    pin(westmere_desk, "Mine again.")
    pin(westmere_desk, "Theirs.", language="cy")
    westmere_desk.write(lambda work: work.patch(work.get(Person, RHIANNON), born="1951")).result()
    westmere_desk.write(cases.close_case, case, "collected").result()
    assert states(westmere_desk) == ["conflict", "waiting", "waiting", "queued", "queued"]
    assert [each.action for each in take(westmere_desk)] == ["patch", "close"]


def test_of_a_conflict_only_the_clashing_fields_hold_anything_up(westmere_desk):
    pin(westmere_desk, "Mine.", born="1951")
    clash(westmere_desk, "pinned", "Theirs.")
    westmere_desk.write(lambda work: work.patch(work.get(Person, RHIANNON), born="1952")).result()
    assert states(westmere_desk) == ["conflict", "queued"]


def test_a_refused_command_holds_up_the_commands_after_it_but_no_note(westmere_desk):
    case = missed_bin(westmere_desk)
    take_all(westmere_desk)
    westmere_desk.write(cases.close_case, case, "collected").result()
    refuse(westmere_desk)
    westmere_desk.write(cases.progress_case, case, "crew_told").result()
    westmere_desk.write(people.add_note, "Rang again.", case=case).result()
    assert [each.kind for each in take(westmere_desk)] == ["activity"]
    assert states(westmere_desk) == ["rejected", "waiting", "inflight"]


def test_a_case_that_got_another_reference_holds_nothing_up(westmere_desk):
    case = missed_bin(westmere_desk)
    opened = westmere_desk.read(lambda reader: reader.get(Case, case))
    (made,) = take(westmere_desk, 1)
    answer(westmere_desk, Result(made.id, "conflict", 7, None, [WireClash("reference", None, "A", "B")]))
    come(westmere_desk, opened, reference="WES-7Q4M-0099-X")
    westmere_desk.write(cases.close_case, case, "collected").result()
    assert [each.kind for each in take(westmere_desk)] == ["answer"] * 3 + ["case"]


def test_what_is_refused_because_it_exists_holds_nothing_up(westmere_desk):
    person = somebody(westmere_desk)
    refuse(westmere_desk, "already_exists")
    note(westmere_desk, "It does exist.", person)
    assert [each.kind for each in take(westmere_desk)] == ["activity"]


def test_an_answer_for_what_is_not_on_its_way_says_nothing_new(westmere_desk):
    note(westmere_desk, "Once.")
    (sent,) = take(westmere_desk)
    answer(westmere_desk, Result(sent.id, "applied", 10**6))
    assert not answer(westmere_desk, Result(sent.id, "rejected", 0, "not_yours")).touched


# Kept back


def quarantine(desk: Desk, kind: str, record: str) -> None:
    desk._store.in_writer(outbox.quarantine, kind, record).result()


def test_what_is_kept_back_is_shown_and_sent_when_the_officer_says_so(westmere_desk):
    pin(westmere_desk, "Ring twice.")
    quarantine(westmere_desk, "person", RHIANNON)
    assert states(westmere_desk) == ["quarantined"] and resident(westmere_desk).pinned == "Ring twice."
    assert take(westmere_desk) == []
    facts = westmere_desk.read(desk_facts)
    assert (facts.waiting, facts.unsettled) == (0, 1) and westmere_desk.read(
        lambda reader: reader.waiting()
    ) == 1
    assert westmere_desk.read(lambda reader: reader.waiting_records(Person, [RHIANNON])) == {RHIANNON}
    (entry,) = entries(westmere_desk, OutboxState.QUARANTINED)
    changes = westmere_desk.write(send_anyway, entry.operation.transaction).result().changes
    assert {("outbox", entry.operation.id), ("person", RHIANNON)} <= changes.touched
    with pytest.raises(OnItsWay):
        westmere_desk.write(send_anyway, entry.operation.transaction).result()
    assert [each.id for each in take(westmere_desk)] == [entry.operation.id]


def leave(desk: Desk, person: str) -> None:
    """A person leaves the desk, and what waits on them is kept back."""
    quarantine(desk, "person", person)

    def remove(connection) -> None:
        connection.exec_driver_sql("INSERT INTO leaving VALUES ('person', ?)", (person,))
        assert ("person", person) in sweep(connection)

    desk._store.in_writer(remove).result()


def test_what_was_kept_back_goes_on_when_its_record_comes_back(westmere_desk):
    before = resident(westmere_desk)
    pin(westmere_desk, "Ring twice.")
    leave(westmere_desk, RHIANNON)
    position = come(westmere_desk, before, language="cy")
    shown = resident(westmere_desk)
    assert (shown.pinned, shown.language) == ("Ring twice.", "cy") and states(westmere_desk) == ["queued"]
    (sent,) = take(westmere_desk)
    answer(westmere_desk, Result(sent.id, "applied", position + 1))
    come(westmere_desk, before, pinned="Ring twice.")
    assert westmere_desk.read(lambda reader: reader.said(Person, RHIANNON)) == resident(westmere_desk)


def test_what_builds_on_what_is_kept_back_waits_as_long_as_that_does(westmere_desk):
    person = somebody(westmere_desk)
    made = westmere_desk.read(lambda reader: reader.get(Person, person))
    note(westmere_desk, "Came to the counter.", person)
    quarantine(westmere_desk, "person", person)
    assert states(westmere_desk) == ["quarantined", "waiting", "waiting", "waiting"]
    come(westmere_desk, made)
    assert states(westmere_desk) == ["queued"] * 4


def test_what_is_sent_anyway_after_its_record_has_left_makes_no_row_here(westmere_desk):
    pin(westmere_desk, "Ring twice.")
    leave(westmere_desk, RHIANNON)
    (entry,) = entries(westmere_desk, OutboxState.QUARANTINED)
    westmere_desk.write(send_anyway, entry.operation.transaction).result()
    take_all(westmere_desk)
    with pytest.raises(NotFound):
        resident(westmere_desk)
    replayed = "SELECT count(*) FROM outbox WHERE replayed"
    assert westmere_desk.read(lambda reader: reader.connection.exec_driver_sql(replayed).scalar()) == 0


# Retry


def test_a_refused_person_is_sent_again_with_what_was_refused_because_of_it(westmere_desk):
    person = somebody(westmere_desk)
    note(westmere_desk, "Came to the counter.", person)
    sent = take(westmere_desk)
    answer(
        westmere_desk,
        Result(sent[0].id, "rejected", 0, "not_stored"),
        *(Result(each.id, "rejected", 0, "unknown_record") for each in sent[1:]),
    )
    assert not westmere_desk.read(lambda reader: reader.search("ceri example", 5))
    assert westmere_desk.write(retry, sent[0].transaction).result().value == 1
    again = take(westmere_desk)
    assert [each.values for each in again] == [each.values for each in sent]
    assert not {each.id for each in again} & {each.id for each in sent}
    assert min(each.number for each in again) > max(each.number for each in sent)
    assert [each.record for each in again[:3]] == [each.record for each in sent[:3]]
    assert again[3].record == again[3].id, "a note has its operation's id"
    assert len({each.transaction for each in again[:3]}) == 1 != len({each.transaction for each in again})
    assert westmere_desk.read(lambda reader: reader.search("ceri example", 5))
    assert notes(westmere_desk, person) == {"Came to the counter.": again[3].id}
    assert [str(each.state) for each in entries(westmere_desk)] == ["settled", "inflight"] * 4
    with pytest.raises(SettledAlready):
        westmere_desk.write(retry, sent[0].transaction).result()
    with pytest.raises(OnItsWay):
        westmere_desk.write(retry, again[0].transaction).result()


def test_what_waited_for_a_refused_person_follows_them(westmere_desk):
    person = somebody(westmere_desk)
    (maker,) = take(westmere_desk, 1)
    answer(westmere_desk, Result(maker.id, "rejected", 0, "not_stored"))
    note(westmere_desk, "Came to the counter.", person)
    westmere_desk.write(
        lambda work: work.create(
            PersonName(id=work.new_id(), council=work.me.council, person=person, full="Ceri Ex")
        )
    ).result()
    assert westmere_desk.write(retry, maker.transaction).result().value == 0
    kinds = [each.kind for each in take(westmere_desk)]
    assert kinds == ["person", "person_name", "contact_point", "activity", "person_name"]


def test_a_retried_edit_starts_from_what_the_centre_says_now(westmere_desk):
    before = resident(westmere_desk)
    pin(westmere_desk, "Ring twice.")
    (sent,) = refuse(westmere_desk)
    position = come(westmere_desk, before, pinned="Ring once.", language="cy")
    westmere_desk.write(retry, sent.transaction).result()
    (again,) = take(westmere_desk)
    assert (again.base, again.values) == (position, {"pinned": ["Ring once.", "Ring twice."]})
    assert (resident(westmere_desk).pinned, resident(westmere_desk).language) == ("Ring twice.", "cy")


def test_a_retried_edit_stands_before_the_later_one_that_waited_for_it(westmere_desk):
    pin(westmere_desk, "First.")
    (sent,) = refuse(westmere_desk)
    pin(westmere_desk, "Second.")
    westmere_desk.write(retry, sent.transaction).result()
    assert resident(westmere_desk).pinned == "Second."
    assert [each.values["pinned"][1] for each in take(westmere_desk)] == ["First.", "Second."]


def test_of_a_conflict_only_what_clashes_is_sent_again(westmere_desk):
    before = resident(westmere_desk)
    pin(westmere_desk, "Mine.", born="1951")
    sent = clash(westmere_desk, "pinned", "Theirs.")
    come(westmere_desk, before, pinned="Theirs.", born="1951")
    westmere_desk.write(retry, sent.transaction).result()
    (again,) = take(westmere_desk)
    assert again.values == {"pinned": ["Theirs.", "Mine."]}


def test_a_retried_letter_is_readable_and_on_its_case(westmere_desk):
    case = missed_bin(westmere_desk)
    take_all(westmere_desk)
    facts = westmere_desk.read(letters.letter_facts, westmere_desk.knowledge, case, westmere_desk.clock())
    pdf = b"%PDF"
    final = letters.FinalLetter("acknowledgement", 1, "en", pdf, 1, sha256(pdf).hexdigest())
    letter = westmere_desk.write(letters.file_letter, facts, final).result().value
    (sent,) = refuse(westmere_desk)
    with pytest.raises(NotFound):
        westmere_desk.read(letters.letter_pdf, letter)
    westmere_desk.write(retry, sent.transaction).result()
    assert westmere_desk.read(letters.letter_pdf, letter) == pdf
    (again,) = take(westmere_desk)
    assert again.values == sent.values
    lines = {line.id for line in westmere_desk.read(lambda reader: reader.find(Activity, case=case))}
    assert again.id in lines and sent.id not in lines


def test_what_is_not_legal_any_more_is_not_sent_again(westmere_desk):
    case = missed_bin(westmere_desk)
    take_all(westmere_desk)
    westmere_desk.write(cases.close_case, case, "collected").result()
    (sent,) = refuse(westmere_desk)
    closed = westmere_desk.read(lambda reader: reader.get(Case, case))
    come(westmere_desk, closed, outcome="not_ours", closed_at="2026-11-20T09:00:00.000Z")
    before = entries(westmere_desk)
    with pytest.raises(Refused) as refused:
        westmere_desk.write(retry, sent.transaction).result()
    assert refused.value.values == {"reason": "case_closed"} and entries(westmere_desk) == before


@pytest.mark.parametrize("act", [retry, send_anyway, lambda work, id: discard(work, id, "Twice.")])
def test_an_act_that_nobody_knows_is_not_found(westmere_desk, act):
    with pytest.raises(NotFound):
        westmere_desk.write(act, RHIANNON).result()


# Discard


def test_what_is_discarded_keeps_its_reason_and_shows_what_the_centre_says(westmere_desk):
    before = resident(westmere_desk)
    pin(westmere_desk, "Mine.")
    sent = clash(westmere_desk, "pinned", before.pinned)
    pin(westmere_desk, "Mine again.")
    assert states(westmere_desk) == ["conflict", "waiting"]
    with pytest.raises(Refused) as refused:
        westmere_desk.write(discard, sent.transaction, " \n").result()
    assert refused.value.values == {"reason": "no_reason"}
    (waiting,) = entries(westmere_desk, OutboxState.WAITING)
    westmere_desk.write(discard, waiting.operation.transaction, "Typed in error.").result()
    assert resident(westmere_desk) == before
    assert westmere_desk.write(discard, sent.transaction, " Not needed. ").result().value == 0
    told = westmere_desk.read(settled, westmere_desk.knowledge)
    assert [(row.state, row.discarded) for row in told] == [
        ("settled", "Typed in error."),
        ("settled", "Not needed."),
    ]
    assert westmere_desk.read(unsettled, westmere_desk.knowledge) == () and take(westmere_desk) == []
    with pytest.raises(SettledAlready):
        westmere_desk.write(discard, sent.transaction, "Twice.").result()
    written = "SELECT act, record, operation FROM audit ORDER BY number DESC LIMIT 1"
    assert westmere_desk.read(lambda reader: tuple(reader.connection.exec_driver_sql(written).one())) == (
        "discarded",
        RHIANNON,
        sent.id,
    )


def test_what_builds_on_a_discarded_person_is_discarded_too(westmere_desk):
    person = somebody(westmere_desk)
    (maker,) = take(westmere_desk, 1)
    answer(westmere_desk, Result(maker.id, "rejected", 0, "not_stored"))
    note(westmere_desk, "One.", person)
    note(westmere_desk, "Two.", person)
    note(westmere_desk, "Another's.")
    assert westmere_desk.write(discard, maker.transaction, "Is here already.").result().value == 2
    assert notes(westmere_desk, person) == {}
    assert [each.values["text"] for each in take(westmere_desk)] == ["Another's."]
    assert len(entries(westmere_desk, OutboxState.SETTLED)) == 5


def test_a_case_that_exists_under_another_reference_takes_nothing_with_it(westmere_desk):
    case = missed_bin(westmere_desk)
    (made, *_) = take(westmere_desk, 1)
    answer(westmere_desk, Result(made.id, "conflict", 7, None, [WireClash("reference", None, "A", "B")]))
    westmere_desk.write(people.add_note, "Rang again.", case=case).result()
    assert westmere_desk.write(discard, made.transaction, "Told the caller.").result().value == 0
    assert [each.kind for each in take(westmere_desk)] == ["answer"] * 3 + ["activity"]


def test_what_is_on_its_way_cannot_be_discarded(westmere_desk):
    pin(westmere_desk, "Ring twice.")
    (sent,) = take(westmere_desk)
    with pytest.raises(OnItsWay):
        westmere_desk.write(discard, sent.transaction, "Too late.").result()


# Settling a conflict


def conflict(desk: Desk) -> str:
    """Two fields clash, and the centre's row has come."""
    before = resident(desk)
    pin(desk, "Mine.", born="1951")
    (sent,) = take(desk)
    clashes = [
        WireClash("pinned", before.pinned, "Theirs.", "Mine."),
        WireClash("born", None, "1950", "1951"),
    ]
    answer(desk, Result(sent.id, "conflict", 0, None, clashes))
    come(desk, before, pinned="Theirs.", born="1950")
    return sent.id


@pytest.mark.parametrize(
    ("pinned", "born", "values"),
    [
        (Keep.MINE, Keep.MINE, {"pinned": ["Theirs.", "Mine."], "born": ["1950", "1951"]}),
        (Keep.MINE, Keep.THEIRS, {"pinned": ["Theirs.", "Mine."]}),
        (Edited("Both."), Keep.THEIRS, {"pinned": ["Theirs.", "Both."]}),
        (Edited("Theirs."), Keep.MINE, {"born": ["1950", "1951"]}),
        (Edited("Theirs."), Keep.THEIRS, None),
        (Keep.THEIRS, Keep.THEIRS, None),
    ],
)
def test_each_clashing_field_is_settled_by_itself(westmere_desk, pinned, born, values):
    id = conflict(westmere_desk)
    position = westmere_desk.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT position FROM person WHERE id = ?", (RHIANNON,)
        ).scalar()
    )
    westmere_desk.write(settle, id, {"pinned": pinned, "born": born}).result()
    assert westmere_desk.read(lambda reader: reader.entry(id)).state is OutboxState.SETTLED
    sent = take(westmere_desk)
    assert [(each.base, each.values) for each in sent] == ([(position, values)] if values else [])
    if values:
        assert resident(westmere_desk).pinned == values.get("pinned", ["", "Theirs."])[1]
    with pytest.raises(SettledAlready):
        westmere_desk.write(settle, id, {"pinned": pinned, "born": born}).result()


def test_what_has_moved_on_since_is_what_the_answer_starts_from(westmere_desk):
    id = conflict(westmere_desk)
    position = come(westmere_desk, resident(westmere_desk), pinned="Theirs, later.")
    westmere_desk.write(settle, id, {"pinned": Keep.MINE, "born": Keep.THEIRS}).result()
    (sent,) = take(westmere_desk)
    assert (sent.base, sent.values) == (position, {"pinned": ["Theirs, later.", "Mine."]})


def test_an_answer_stands_before_a_later_edit_that_waited_for_it(westmere_desk):
    id = conflict(westmere_desk)
    pin(westmere_desk, "Later.")
    assert states(westmere_desk) == ["conflict", "waiting"]
    westmere_desk.write(settle, id, {"pinned": Keep.MINE, "born": Keep.THEIRS}).result()
    assert resident(westmere_desk).pinned == "Later."
    assert [each.values["pinned"][1] for each in take(westmere_desk)] == ["Mine.", "Later."]


@pytest.mark.parametrize(
    ("choices", "reason"),
    [
        ({}, "no_choice"),
        ({"pinned": Keep.MINE}, "no_choice"),
        ({"pinned": Keep.MINE, "born": Keep.MINE, "language": Keep.MINE}, "no_choice"),
        ({"pinned": Edited("a\x00b"), "born": Keep.MINE}, "bad_value:pinned"),
        ({"pinned": Edited(7), "born": Keep.MINE}, "bad_value:pinned"),
    ],
)
def test_a_choice_that_is_missing_or_does_not_fit_is_refused(westmere_desk, choices, reason):
    id = conflict(westmere_desk)
    with pytest.raises(Refused) as refused:
        westmere_desk.write(settle, id, choices).result()
    assert refused.value.values == {"reason": reason}
    assert states(westmere_desk) == ["conflict"]


def moved(desk: Desk) -> tuple[str, Case]:
    """Somebody was first: a step of a case is in conflict."""
    case = missed_bin(desk)
    take_all(desk)
    made = desk.read(lambda reader: reader.get(Case, case))
    come(desk, made)
    desk.write(cases.progress_case, case, "crew_told").result()
    return clash(desk, "progress", "case_closed").id, made


def test_a_command_that_came_second_is_left_or_taken_again_if_it_is_legal(westmere_desk):
    id, made = moved(westmere_desk)
    come(westmere_desk, made, outcome="not_ours", closed_at="2026-11-20T09:00:00.000Z")
    for choice, reason in ((Keep.MINE, "case_closed"), (Edited("crew_told"), "bad_value:progress")):
        with pytest.raises(Refused) as refused:
            westmere_desk.write(settle, id, {"progress": choice}).result()
        assert refused.value.values == {"reason": reason}
    come(westmere_desk, made)
    westmere_desk.write(settle, id, {"progress": Keep.MINE}).result()
    assert [(each.action, each.values) for each in take(westmere_desk)] == [
        ("progress", {"status": "crew_told"})
    ]
    assert westmere_desk.read(lambda reader: reader.get(Case, made.id)).status == "crew_told"


def test_a_command_that_came_second_needs_nothing_if_theirs_stands(westmere_desk):
    id, _ = moved(westmere_desk)
    westmere_desk.write(settle, id, {"progress": Keep.THEIRS}).result()
    assert states(westmere_desk) == [] == take(westmere_desk)


def test_a_reference_is_the_centres_to_give(westmere_desk):
    missed_bin(westmere_desk)
    (made, *_) = take(westmere_desk, 1)
    answer(westmere_desk, Result(made.id, "conflict", 7, None, [WireClash("reference", None, "A", "B")]))
    with pytest.raises(Refused) as refused:
        westmere_desk.write(settle, made.id, {"reference": Keep.MINE}).result()
    assert refused.value.values == {"reason": "centre_only"}
    westmere_desk.write(settle, made.id, {"reference": Keep.THEIRS}).result()
    assert westmere_desk.read(lambda reader: reader.entry(made.id)).state is OutboxState.SETTLED


def test_there_is_nothing_to_settle_before_the_centre_has_answered(westmere_desk):
    pin(westmere_desk, "Mine.")
    (entry,) = entries(westmere_desk, OutboxState.QUEUED)
    with pytest.raises(OnItsWay):
        westmere_desk.write(settle, entry.operation.id, {"pinned": Keep.MINE}).result()
    with pytest.raises(NotFound):
        westmere_desk.write(settle, RHIANNON, {}).result()


# Export


def test_an_act_is_written_out_with_all_that_was_typed(westmere_desk):
    missed_bin(westmere_desk)
    sent = refuse(westmere_desk, "not_stored")
    text = westmere_desk.read(export, westmere_desk.knowledge, Words(), sent[0].transaction)
    assert "Missed bin collection, for Rhiannon Llŷr." in text
    for line in ("Answer: recycling", "Answer: 2026-11-20", "Person: Rhiannon Llŷr", "Status: opened"):
        assert f"\n{line}\n" in text, line
    assert text.count("The centre said no: the centre could not store it.") == 4
    assert RHIANNON not in text, "an id says nothing to anybody"


def test_an_edit_is_written_out_with_what_it_changed(westmere_desk):
    pin(westmere_desk, "Ring twice.", died_on=None, born="1951-03")
    (entry,) = entries(westmere_desk)
    act = entry.operation.transaction
    before = entry.operation.change.old["pinned"]
    text = westmere_desk.read(export, westmere_desk.knowledge, Words(), act)
    assert f"Pinned note: Ring twice. (was: {before})\n" in text and "Date of birth: 03/1951" in text
    welsh = westmere_desk.read(export, westmere_desk.knowledge, Words("cy"), act)
    assert "Ring twice. (cynt: " in welsh and "Pinned" not in welsh


def test_a_step_is_written_out_with_its_particulars(westmere_desk):
    case = missed_bin(westmere_desk)
    westmere_desk.write(cases.close_case, case, "collected").result()
    *_, entry = entries(westmere_desk)
    text = westmere_desk.read(export, westmere_desk.knowledge, Words(), entry.operation.transaction)
    assert "\nOutcome: collected\n" in text and "\nClosed: " in text
