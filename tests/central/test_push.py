"""What a desk sends is decided once, answered always, and one bad operation stops no other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import TooManyOperations
from caseapp.central.feed import Feed, locked_numbers
from caseapp.central.marks import last_mark
from caseapp.domain.council import Role
from caseapp.domain.ids import new_id
from caseapp.errors import NotEnrolled
from caseapp.wire.messages import PUSH_OPERATIONS, Enrol, Result, SignIn
from tests.central.conftest import MADE_AT, PASSWORD, QUICK, WAIT, Desk, Held, Town, wait_for_lock


def head(database: Database, town: Town) -> int:
    with database.transaction(town.id) as connection:
        return last_mark(connection, town.id)[0]


def verdicts(results: list[Result]) -> list[tuple[str, str | None]]:
    return [(result.verdict, result.reason) for result in results]


def case_values(person: str) -> dict[str, object]:
    return {
        "reference": "WES-0001-0001-K",
        "service": "524",
        "service_version": 1,
        "received_at": MADE_AT,
        "person": person,
    }


def test_an_answer_lost_after_the_commit_changes_nothing_and_is_given_again(
    database: Database, town: Town, asha: Desk
) -> None:
    person = asha.person(born="1951-03", language="cy", needs=["large_print"])
    name = asha.operation("person_name", "create", {"person": person.record, "full": "Non O'Brien"})
    unknown = asha.operation("person", "patch", {"born": [None, "1960"]})
    sent = [person, name, unknown]

    first = asha.push(*sent)
    rows, position = asha.centre.dump(town.id), head(database, town)
    again = asha.push(*sent)

    assert verdicts(first) == [("applied", None), ("applied", None), ("rejected", "unknown_record")]
    assert again == first
    assert asha.centre.dump(town.id) == rows
    assert head(database, town) == position


def test_a_push_sent_again_while_the_first_is_at_work_is_decided_once(
    database: Database, town: Town, asha: Desk
) -> None:
    (made,) = asha.push(asha.person(born="1950"))
    person = asha.centre.dump(town.id)["person"][0]["id"]
    patch = asha.operation("person", "patch", {"born": ["1950", "1951"]}, record=person, base=made.position)
    held = Held(locked_numbers, holding=True)
    slow = Centre(database, feed=Feed(held), hasher=QUICK)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(lambda: slow.push(asha.session, [patch, asha.person()]).results)
        assert held.taken.wait(WAIT)
        again = threads.submit(asha.push, patch)
        wait_for_lock(database)
        held.let_go.set()
        answers = [first.result(WAIT)[0], again.result(WAIT)[0]]

    assert answers[0] == answers[1]
    assert answers[0].verdict == "applied"
    assert [line["what"] for line in asha.centre.dump(town.id)["activity"]].count("person.patch") == 1


def test_one_record_made_twice_at_once_is_made_once(
    database: Database, town: Town, asha: Desk, bryn: Desk
) -> None:
    one = asha.person(born="1950")
    other = bryn.operation("person", "create", {"born": "1960"}, record=one.record)
    held = Held(locked_numbers, holding=True)
    slow = Centre(database, feed=Feed(held), hasher=QUICK)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(lambda: slow.push(asha.session, [one]).results)
        assert held.taken.wait(WAIT)
        second = threads.submit(bryn.push, other)
        wait_for_lock(database)
        held.let_go.set()
        assert verdicts(first.result(WAIT)) == [("applied", None)]
        assert verdicts(second.result(WAIT)) == [("rejected", "already_exists")]
    assert [row["born"] for row in asha.centre.dump(town.id)["person"]] == ["1950"]


def test_what_was_pushed_stands_in_the_rows_with_its_history(asha: Desk, town: Town) -> None:
    person = asha.person(born="1951-03-12", needs=["large_print"], died_on="2026-10-30")
    (result,) = asha.push(person)
    rows = asha.centre.dump(town.id)

    assert rows["person"] == [
        {
            "id": person.record,
            "born": "1951-03-12",
            "language": "unknown",
            "needs": ["large_print"],
            "pinned": "",
            "died_on": "2026-10-30",
        }
    ]
    (line,) = rows["activity"]
    assert line["id"] == person.id
    assert (line["what"], line["person"], line["at"]) == ("person.create", person.record, MADE_AT)
    assert result.position == next(row.position for row in asha.pull() if row.id == person.record)


def test_a_refused_operation_stops_none_of_those_around_it(asha: Desk, town: Town) -> None:
    person = asha.person()
    orphan = asha.operation("case", "create", case_values(new_id()))
    sent = [
        person,
        asha.operation("person", "create", {}, record=person.record),
        orphan,
        asha.operation("case", "progress", {"status": "visited"}, record=orphan.record),
        asha.operation("person", "patch", {"shoe_size": ["8", "9"]}, record=person.record),
        asha.operation("person", "patch", {"language": ["unknown", "fr"]}, record=person.record),
        asha.operation("officer", "create", {"username": "eve", "name": "Eve"}),
        asha.operation("marker", "create", {"kind": "dog", "instruction": "ring first"}),
        asha.operation("person", "create", {}, number=2**70),
        asha.operation("person", "patch", {"born": [None, "1951"]}, record=person.record),
    ]
    assert verdicts(asha.push(*sent)) == [
        ("applied", None),
        ("rejected", "already_exists"),
        ("rejected", "unknown_record"),
        ("rejected", "unknown_record"),
        ("rejected", "bad_value:shoe_size"),
        ("rejected", "bad_value:language"),
        ("rejected", "centre_only"),
        ("rejected", "not_your_role"),
        ("rejected", "bad_value:number"),
        ("applied", None),
    ]
    rows = asha.centre.dump(town.id)
    assert [row["born"] for row in rows["person"]] == ["1951"]
    assert rows["case"] == rows["marker"] == []


def test_a_command_may_not_point_to_what_is_not_there(asha: Desk, town: Town) -> None:
    person = asha.person()
    case = asha.operation("case", "create", case_values(person.record))
    nowhere = asha.operation("case", "assign", {"team": new_id()}, record=case.record)
    ours = asha.operation("case", "assign", {"team": town.team}, record=case.record)
    assert verdicts(asha.push(person, case, nowhere, ours)) == [
        ("applied", None),
        ("applied", None),
        ("rejected", "unknown_record"),
        ("applied", None),
    ]
    assert [row["team"] for row in asha.centre.dump(town.id)["case"]] == [town.team]


@pytest.mark.parametrize("poison", ["nul \x00 here", "half \ud800 a pair"])
def test_poisonous_text_is_refused_and_harms_nothing(asha: Desk, town: Town, poison: str) -> None:
    person = asha.person()
    sent = [
        person,
        asha.operation("person_name", "create", {"person": person.record, "full": poison}),
        asha.operation("person", "patch", {"pinned": ["", poison]}, record=person.record),
        asha.operation("person", "add", {"needs": [poison]}, record=person.record),
        asha.operation("person", "create", {poison: "1"}),
        asha.operation("person", poison, {}),
        asha.operation("person", "create", {}, made_at=poison),
        asha.operation("person_name", "create", {"person": person.record, "full": "Mair Tŷ-Gwyn"}),
    ]
    assert [result.reason for result in asha.push(*sent)] == [
        None,
        "bad_value:full",
        "bad_value:pinned",
        "bad_value:needs",
        "bad_value:values",
        "bad_value:action",
        "bad_value:made_at",
        None,
    ]
    assert [row["full"] for row in asha.centre.dump(town.id)["person_name"]] == ["Mair Tŷ-Gwyn"]


def test_hostile_text_is_kept_as_it_is(asha: Desk, town: Town) -> None:
    planted = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x)) %s %(council)s '; DROP TABLE person; --"
    person = asha.person(pinned=planted)
    assert verdicts(asha.push(person)) == [("applied", None)]
    assert asha.centre.dump(town.id)["person"][0]["pinned"] == planted
    assert [row.values["pinned"] for row in asha.pull() if row.kind == "person"] == [planted]


def test_a_conflict_keeps_both_values_and_takes_what_is_undisputed(
    database: Database, town: Town, asha: Desk, bryn: Desk
) -> None:
    person = asha.person(born="1950", pinned="rings early")
    (made,) = asha.push(person)
    asha.push(
        asha.operation(
            "person", "patch", {"born": ["1950", "1951"]}, record=person.record, base=made.position
        )
    )
    (result,) = bryn.push(
        bryn.operation(
            "person",
            "patch",
            {"born": ["1950", "1952"], "language": ["unknown", "cy"]},
            record=person.record,
            base=made.position,
        )
    )
    assert result.verdict == "conflict"
    assert [(clash.field, clash.base, clash.theirs, clash.mine) for clash in result.clashes] == [
        ("born", "1950", "1951", "1952")
    ]
    rows = asha.centre.dump(town.id)
    assert [(row["born"], row["language"]) for row in rows["person"]] == [("1951", "cy")]
    assert [row["text"] for row in rows["activity"] if row["id"] == result.id] == ["language"]
    with database.transaction(town.id) as connection:
        kept = connection.execute(
            "SELECT record, field, base, theirs, mine, settled FROM conflict"
        ).fetchall()
    assert kept == [(person.record, "born", "1950", "1951", "1952", False)]


def test_a_disputed_field_keeps_its_writer(asha: Desk, bryn: Desk, town: Town) -> None:
    person = asha.person(born="1950")
    (made,) = asha.push(person)
    base: dict[str, Any] = {"record": person.record, "base": made.position}
    asha.push(asha.operation("person", "patch", {"born": ["1950", "1951"]}, **base))
    bryn.push(bryn.operation("person", "patch", {"born": ["1950", "1952"]}, **base))
    # Bryn's value did not land, so Asha's own next edit, still on her old base, is no conflict.
    (again,) = asha.push(asha.operation("person", "patch", {"born": ["1951", "1953"]}, **base))
    assert (again.verdict, again.clashes) == ("applied", [])


def test_edits_stacked_on_one_desk_are_no_conflict(asha: Desk, town: Town) -> None:
    person = asha.person(born="1950")
    second = asha.operation("person", "patch", {"born": ["1950", "1951"]}, record=person.record)
    third = asha.operation("person", "patch", {"born": ["1951", "1952"]}, record=person.record)
    asha.push(person, second)
    assert verdicts(asha.push(third)) == [("applied", None)]
    assert [row["born"] for row in asha.centre.dump(town.id)["person"]] == ["1952"]


def test_edits_of_different_fields_are_merged(asha: Desk, bryn: Desk, town: Town) -> None:
    person = asha.person()
    (made,) = asha.push(person)
    asha.push(asha.operation("person", "patch", {"born": [None, "1951"]}, record=person.record))
    patch = {"language": ["unknown", "cy"]}
    (result,) = bryn.push(bryn.operation("person", "patch", patch, record=person.record, base=made.position))
    assert result.verdict == "merged"
    assert [(row["born"], row["language"]) for row in asha.centre.dump(town.id)["person"]] == [("1951", "cy")]


def test_the_first_owner_of_a_case_stands_and_the_second_is_kept(
    database: Database, town: Town, asha: Desk, bryn: Desk
) -> None:
    person = asha.person()
    case = asha.operation("case", "create", case_values(person.record))
    made = asha.push(person, case)[1]
    on: dict[str, Any] = {"record": case.record, "base": made.position}
    given = asha.operation("case", "assign", {"team": town.team, "officer": None}, **on)
    wanted = {"team": town.team, "officer": bryn.session.officer}
    late = bryn.operation("case", "assign", wanted, **on)
    assert verdicts(asha.push(given)) == [("applied", None)]
    assert verdicts(bryn.push(late)) == [("conflict", None)]
    assert [(row["team"], row["officer"]) for row in asha.centre.dump(town.id)["case"]] == [(town.team, None)]
    with database.transaction(town.id) as connection:
        kept = connection.execute("SELECT operation, field, theirs, mine FROM conflict").fetchall()
    assert kept == [(late.id, "assign", [town.team, ""], [town.team, bryn.session.officer])]


def test_two_who_close_a_case_alike_agree_and_both_are_in_its_history(
    town: Town, asha: Desk, bryn: Desk
) -> None:
    person = asha.person()
    case = asha.operation("case", "create", case_values(person.record))
    made = asha.push(person, case)[1]
    on: dict[str, Any] = {"record": case.record, "base": made.position}
    first = asha.operation("case", "close", {"outcome": "collected", "closed_at": MADE_AT}, **on)
    second = bryn.operation(
        "case", "close", {"outcome": "collected", "closed_at": "2026-11-30T09:00:00.000Z"}, **on
    )
    asha.push(first)
    (result,) = bryn.push(second)
    assert (result.verdict, result.reason, result.clashes) == ("merged", None, [])
    rows = asha.centre.dump(town.id)
    assert [(row["outcome"], row["closed_at"]) for row in rows["case"]] == [("collected", MADE_AT)]
    assert {line["id"] for line in rows["activity"] if line["what"] == "case.close"} == {first.id, second.id}
    (row,) = [row for row in bryn.pull() if row.id == case.record]
    assert row.position == result.position


def test_texts_that_differ_in_different_sentences_are_merged(asha: Desk, bryn: Desk, town: Town) -> None:
    person = asha.person(pinned="Rings early. Has a dog.")
    (made,) = asha.push(person)
    on: dict[str, Any] = {"record": person.record, "base": made.position}
    before = "Rings early. Has a dog."
    asha.push(asha.operation("person", "patch", {"pinned": [before, "Rings late. Has a dog."]}, **on))
    (result,) = bryn.push(
        bryn.operation("person", "patch", {"pinned": [before, f"{before} And a cat."]}, **on)
    )
    assert (result.verdict, result.clashes) == ("merged", [])
    (row,) = asha.centre.dump(town.id)["person"]
    assert row["pinned"] == "Rings late. Has a dog. And a cat."


def test_nobody_speaks_for_another(asha: Desk, bryn: Desk, town: Town) -> None:
    person = asha.person()
    sent = [
        asha.operation("person", "create", {}, actor=bryn.session.officer),
        asha.operation("person", "create", {}, device=bryn.session.device),
        asha.operation("person", "create", {}, council=new_id()),
        person,
    ]
    assert [result.reason for result in asha.push(*sent)] == ["not_yours"] * 3 + [None]
    assert len(asha.centre.dump(town.id)["person"]) == 1
    # The id of another desk's operation tells nothing of it, and cannot be used up for it.
    assert [result.reason for result in bryn.push(bryn.operation("person", "create", {}, id=person.id))] == [
        "not_yours"
    ]
    early = asha.person()
    assert [result.reason for result in bryn.push(early)] == ["not_yours"]
    assert verdicts(asha.push(early)) == [("applied", None)]


def test_seniors_may_propose_markers(town: Town) -> None:
    town.officer("carys", Role.SENIOR)
    desk = town.desk("carys")
    marker = desk.operation("marker", "create", {"kind": "dog", "instruction": "ring first", "level": 2})
    assert verdicts(desk.push(marker)) == [("applied", None)]


def test_what_the_database_itself_refuses_falls_out_alone(prepared_url: str, asha: Desk, town: Town) -> None:
    with psycopg.connect(prepared_url) as owner:
        owner.execute("ALTER TABLE person ADD CHECK (born <> '1900')")
    sent = [asha.person(born="1900" if place == 5 else "1950") for place in range(8)]
    expected: list[tuple[str, str | None]] = [("applied", None)] * 8
    expected[5] = ("rejected", "not_stored")
    assert verdicts(asha.push(*sent)) == expected
    assert verdicts(asha.push(*sent)) == expected
    assert len(asha.centre.dump(town.id)["person"]) == 7


def test_a_push_has_a_limit_and_needs_an_enrolled_device(centre: Centre, asha: Desk, town: Town) -> None:
    with pytest.raises(TooManyOperations):
        asha.push(*[asha.person()] * (PUSH_OPERATIONS + 1))
    tokens = centre.sign_in(SignIn(town.slug, "asha", PASSWORD, new_id()))
    session = centre.resume(tokens.access)
    with pytest.raises(NotEnrolled):
        centre.push(session, [])
    assert centre.enrol(session, Enrol("laptop")) == centre.enrol(session, Enrol("laptop"))


def test_the_same_operation_twice_in_one_push_is_decided_once(asha: Desk, town: Town) -> None:
    person = asha.person()
    first, second = asha.push(person, person)
    assert first == second
    assert first.verdict == "applied"


def test_a_level_that_two_raised_stands_at_the_higher_and_is_to_be_looked_at(
    town: Town, database: Database
) -> None:
    for username in ("carys", "dafydd"):
        town.officer(username, Role.SENIOR)
    carys, dafydd = town.desk("carys"), town.desk("dafydd")
    marker = carys.operation("marker", "create", {"kind": "dog", "instruction": "Ring first.", "level": 1})
    (made,) = carys.push(marker)
    for desk, level, verdict in ((carys, 3, "applied"), (dafydd, 2, "merged")):
        raised = desk.operation(
            "marker", "patch", {"level": [1, level]}, record=marker.record, base=made.position
        )
        assert verdicts(desk.push(raised)) == [(verdict, None)]
    (row,) = carys.centre.dump(town.id)["marker"]
    assert row["level"] == 3
    with database.transaction(town.id) as connection:
        kept = connection.execute(
            "SELECT operation, field, theirs, mine, settled, review FROM conflict"
        ).fetchall()
    assert kept == [(raised.id, "level", 3, 2, False, True)]
