"""What the centre tells of a scope for a desk to compare: the desk sums the same rows to the same."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import InvalidRequest, ScopeNotGranted
from caseapp.central.feed import Feed, locked_numbers
from caseapp.domain.ids import new_id
from caseapp.errors import NotProved
from caseapp.wire.digest import bucket_of, sums_of
from caseapp.wire.feed import decode_page
from caseapp.wire.messages import ROWS_NAMED, Named
from tests.central.conftest import QUICK, WAIT, Desk, Held, Town, wait_for_lock
from tests.central.test_hello import signed_in
from tests.central.test_scopes import Teams, teams  # noqa: F401


def standing(desk: Desk, scope: str) -> list[tuple[str, str, int]]:
    """What a desk without a copy reads of a scope: all that stands in it."""
    return [(row.kind, row.id, row.position) for row in Desk(desk.centre, desk.session).pull(scope)]


def test_both_ends_sum_the_same(teams: Teams):  # noqa: F811
    for at in range(30):
        case = teams.case(teams.waste)
        if at % 3:
            teams.give(case, teams.revenues)
    everybodys, team, *_ = teams.elin.session.scopes
    for scope in (everybodys, team):
        told = teams.centre.digest(teams.elin.session, scope, "")
        rows = standing(teams.elin, scope)
        assert told.sums == sums_of(rows) and len(told.sums) > 20
        assert told.head >= told.position >= max(position for _, _, position in rows)
        for bucket in [*list(told.sums)[:5], "00"]:
            listed = teams.centre.digest(teams.elin.session, scope, bucket)
            assert sorted(listed.rows) == sorted(row for row in rows if bucket_of(row[1]) == bucket)
            assert (listed.count, listed.position) == (len(listed.rows), told.position)


def test_a_scope_with_nothing_in_it(town: Town):
    told = town.centre.digest(town.desk("asha").session, f"team:{town.team}", "")
    assert (told.position, told.sums) == (0, {})


def test_what_others_have_not_committed_is_not_in_it_and_no_position_is_passed_over(
    town: Town, database: Database
):
    held = Held(locked_numbers)
    slow, asha = town.desk("asha"), town.desk("asha")
    slow.centre = Centre(database, feed=Feed(held), hasher=QUICK)
    before = asha.centre.digest(asha.session, "council", "")
    held.holding = True
    person = slow.person()
    with ThreadPoolExecutor(2) as threads:
        writing = threads.submit(slow.push, person)
        assert held.taken.wait(WAIT)
        behind = threads.submit(asha.push, asha.person())
        wait_for_lock(database)
        assert asha.centre.digest(asha.session, "council", "") == before
        held.let_go.set()
        writing.result(WAIT)
        behind.result(WAIT)
    after = asha.centre.digest(asha.session, "council", "")
    assert after.position > before.position and after.sums == sums_of(standing(asha, "council"))


def test_rows_are_given_by_name_to_who_may_read_the_scope(teams: Teams):  # noqa: F811
    case, other = teams.case(teams.waste), teams.case(teams.revenues)
    asked = [("case", case), ("case", other), ("person", new_id())]

    def given(desk: Desk, scope: str) -> set[str]:
        page = desk.centre.named_rows(desk.session, Named(scope, asked))
        assert page.body is not None
        return {row.id for chunk in decode_page(page.body) for row in chunk.rows}

    assert given(teams.dewi, "council") == {case, other}
    assert given(teams.dewi, f"team:{teams.waste}") == {case}
    with pytest.raises(ScopeNotGranted):
        given(teams.elin, f"team:{teams.waste}")
    with pytest.raises(ScopeNotGranted):
        teams.centre.digest(teams.elin.session, f"team:{teams.waste}", "")


def test_rows_that_do_not_fit_in_one_page_are_asked_for_again(town: Town):
    asha = town.desk("asha")
    people = [asha.person(pinned="x" * 900_000) for _ in range(6)]
    for person in people:
        asha.push(person)
    named = Named("council", [("person", person.record) for person in people])
    page = asha.centre.named_rows(asha.session, named)
    assert page.body is not None
    chunks = list(decode_page(page.body))
    assert 0 < sum(len(chunk.rows) for chunk in chunks) < len(people) and chunks[-1].more


@pytest.mark.parametrize(
    "rows", [[("account", new_id())], [("person", "x")], [("person", new_id())] * (ROWS_NAMED + 1)]
)
def test_names_that_are_none_are_refused(town: Town, rows: list[tuple[str, str]]):
    with pytest.raises(InvalidRequest):
        town.centre.named_rows(town.desk("asha").session, Named("council", rows))


@pytest.mark.parametrize("bucket", ["0", "zz", "000", "0A", "0\n", "%"])
def test_a_bucket_that_is_none_is_refused(town: Town, bucket: str):
    with pytest.raises(InvalidRequest):
        town.centre.digest(town.desk("asha").session, "council", bucket)


def test_nothing_is_told_before_hello(town: Town):
    session = town.centre.resume(signed_in(town.centre).access)
    for ask in (
        lambda: town.centre.digest(session, "council", ""),
        lambda: town.centre.named_rows(session, Named("council", [])),
        lambda: town.centre.snapshot(session, "council", ""),
    ):
        with pytest.raises(NotProved):
            ask()
