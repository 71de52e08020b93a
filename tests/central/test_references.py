"""No two cases of a council have one reference, whoever gave it out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.feed import Feed, locked_numbers
from caseapp.domain.references import Block, block_code, parse, reference, temporary
from caseapp.wire.messages import Result, WireClash, WireOperation
from tests.central.conftest import MADE_AT, QUICK, WAIT, Desk, Held, Town, wait_for_lock

GIVEN = "WES-0001-0001-K"


def case(desk: Desk, told: str = GIVEN) -> WireOperation:
    values = {"reference": told, "service": "524", "service_version": 1, "received_at": MADE_AT}
    return desk.operation("case", "create", values)


def aliases(town: Town) -> dict[str, str | None]:
    return {row["id"]: row["alias"] for row in town.centre.dump(town.id)["case"]}


def references(town: Town) -> dict[str, str]:
    return {row["id"]: row["reference"] for row in town.centre.dump(town.id)["case"]}


def is_told(result: Result, instead: str) -> bool:
    return (result.verdict, result.clashes) == (
        "conflict",
        [WireClash("reference", None, instead, GIVEN)],
    )


def test_a_second_case_of_one_reference_gets_its_own_and_keeps_what_was_made_with_it(
    database: Database, town: Town, asha: Desk, bryn: Desk
) -> None:
    first, second = case(asha), case(bryn)
    answer = bryn.operation("answer", "create", {"case": second.record, "question": "bin", "value": "food"})
    close = bryn.operation("case", "close", {"outcome": "done", "closed_at": MADE_AT}, record=second.record)
    assert [result.verdict for result in asha.push(first)] == ["applied"]
    results = bryn.push(second, answer, close)
    held = references(town)
    assert held[first.record] == GIVEN != held[second.record] == parse(held[second.record])
    assert is_told(results[0], held[second.record])
    assert aliases(town) == {first.record: None, second.record: GIVEN}
    assert [result.verdict for result in results[1:]] == ["applied", "applied"]
    assert results[0].position > 0
    assert bryn.push(second, answer, close) == results
    sent = {row.id: row.values["reference"] for row in bryn.pull() if row.kind == "case"}
    assert sent == held
    with database.transaction(town.id) as connection:
        kept = connection.execute("SELECT operation, field, theirs, mine FROM conflict").fetchall()
    assert kept == [(second.id, "reference", held[second.record], GIVEN)]


def test_cases_of_one_reference_in_one_push_part(town: Town, asha: Desk) -> None:
    sent = [case(asha) for _ in range(3)]
    results = asha.push(*sent)
    held = references(town)
    assert len(set(held.values())) == 3 and GIVEN in held.values()
    assert sorted(result.verdict for result in results) == ["applied", "conflict", "conflict"]
    for operation, result in zip(sent, results, strict=True):
        assert held[operation.record] == GIVEN or is_told(result, held[operation.record])


def test_cases_of_one_reference_at_once_part(database: Database, town: Town, asha: Desk, bryn: Desk) -> None:
    held = Held(locked_numbers, holding=True)
    slow = Centre(database, feed=Feed(held), hasher=QUICK)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(lambda: slow.push(asha.session, [case(asha)]).results)
        assert held.taken.wait(WAIT)
        second = threads.submit(bryn.push, case(bryn))
        wait_for_lock(database)
        held.let_go.set()
        verdicts = [pushing.result(WAIT)[0].verdict for pushing in (first, second)]
    assert verdicts == ["applied", "conflict"]
    assert len(set(references(town).values())) == 2


def test_a_reference_that_a_desk_invents_is_not_given_a_second_time(
    database: Database, town: Town, asha: Desk
) -> None:
    """Neither one that the centre gave instead nor one of the very block that it takes from next."""
    doubled = case(asha)
    asha.push(case(asha))
    asha.push(doubled)
    taken = references(town)[doubled.record]
    asha.push(case(asha, taken))
    with database.transaction(town.id) as connection:
        (blocks,) = connection.execute("SELECT max(number) FROM block").fetchone()
    following = reference(Block("WES", block_code(blocks + 1)), 1)
    asha.push(case(asha, following), case(asha))
    held = list(references(town).values())
    assert {GIVEN, taken, following} < set(held) and len(held) == len(set(held)) == 5


def test_of_a_case_that_is_sent_twice_the_second_is_refused_as_ever(
    database: Database, town: Town, asha: Desk, bryn: Desk
) -> None:
    asha.push(case(asha))
    made = case(bryn)
    again = bryn.operation("case", "create", made.values, record=made.record)
    first, second = bryn.push(made, again)
    assert is_told(first, references(town)[made.record])
    assert (second.verdict, second.clashes) == ("rejected", [])


def test_a_reference_is_one_desks_in_each_council(make_town, asha: Desk) -> None:
    other: Town = make_town("eastmere", "EAS")
    other.officer("eve")
    eve = other.desk("eve")
    assert [desk.push(case(desk))[0].verdict for desk in (asha, eve)] == ["applied", "applied"]


def test_a_desk_does_not_change_a_reference(town: Town, asha: Desk) -> None:
    made = case(asha)
    asha.push(made)
    (result,) = asha.push(
        asha.operation("case", "patch", {"reference": [GIVEN, "WES-0001-0002-0"]}, record=made.record)
    )
    assert (result.verdict, result.reason) == ("rejected", "bad_value:reference")
    assert references(town) == {made.record: GIVEN}


def test_a_temporary_reference_is_replaced_by_a_lasting_one_and_remains_an_alias(
    town: Town, asha: Desk, bryn: Desk
) -> None:
    """Two desks may even have drawn the same one."""
    told = temporary(42)
    sent = [case(asha, told), case(bryn, told), case(bryn)]
    results = [*asha.push(sent[0]), *bryn.push(*sent[1:])]
    assert [(result.verdict, result.clashes) for result in results] == [("applied", [])] * 3
    held = references(town)
    assert held[sent[2].record] == GIVEN and len(set(held.values())) == 3
    assert all(parse(held[each.record]) and held[each.record].startswith("WES-") for each in sent[:2])
    assert aliases(town) == {sent[0].record: told, sent[1].record: told, sent[2].record: None}
    assert asha.push(sent[0]) == results[:1] and references(town) == held
    pulled = {row.id: row.values["alias"] for row in asha.pull() if row.kind == "case"}
    assert pulled == aliases(town)


def test_an_alias_is_the_centres_word_alone(town: Town, asha: Desk) -> None:
    made = case(asha)
    made.values["alias"] = "WES-0001-0002-0"
    asha.push(made)
    (result,) = asha.push(
        asha.operation("case", "patch", {"alias": [None, "WES-0001-0002-0"]}, record=made.record)
    )
    assert result.verdict == "rejected" and aliases(town) == {made.record: None}
