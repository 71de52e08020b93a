"""Where a row travels."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given

from caseapp.domain.activity import Activity
from caseapp.domain.attachment import Attachment
from caseapp.domain.case import Answer, Case
from caseapp.domain.contact import Topic
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.ids import TeamId, new_id
from caseapp.domain.kinds import KINDS
from caseapp.domain.letter import Letter
from caseapp.domain.scopes import EVERYONE, granted, is_part, owner_scopes, scopes_of
from tests.support.histories import records

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
WASTE, FRONT = TeamId(new_id()), TeamId(new_id())


def test_the_parts_of_a_case_are_those_kinds_that_point_to_one():
    assert {kind for kind in KINDS if is_part(kind)} == {
        Answer,
        Topic,
        Letter,
        Attachment,
        Activity,
        Disagreement,
    }


@given(records(Case))
def test_an_open_case_is_everybodys_headline_and_its_teams_work(case):
    case = replace(case, restricted=False)
    opened = replace(case, closed_at=None, team=WASTE)
    assert scopes_of(opened) == {EVERYONE, f"team:{WASTE}"}
    assert scopes_of(replace(opened, closed_at=NOW)) == {f"team:{WASTE}"}
    assert (
        scopes_of(replace(opened, team=None))
        == scopes_of(replace(case, closed_at=NOW, team=None))
        == {EVERYONE}
    )


@given(
    records(Case), records(Activity), records(Answer), records(Letter), records(Attachment), records(Topic)
)
def test_what_was_said_on_a_case_is_its_teams_alone(case, line, answer, letter, file, topic):
    said = (line, answer, letter, file)
    case = replace(case, restricted=False)
    of_waste = replace(case, team=WASTE)
    assert (
        {scopes_of(part, of_waste) for part in said}
        == {owner_scopes(of_waste)}
        == {frozenset({f"team:{WASTE}"})}
    )
    assert {scopes_of(part, replace(case, team=None)) for part in said} == {frozenset({EVERYONE})}
    assert scopes_of(topic, of_waste) == {EVERYONE}


@given(records(Case), records(Activity), records(Answer), records(Letter), records(Topic))
def test_a_restricted_case_and_all_that_names_it_is_for_its_own_team_alone(case, line, answer, letter, topic):
    restricted = replace(case, team=WASTE, restricted=True)
    only = frozenset({f"named:{WASTE}"})
    assert scopes_of(restricted) == owner_scopes(restricted) == only
    assert {scopes_of(part, restricted) for part in (line, answer, letter, topic)} == {only}
    assert only < {*granted(WASTE)} and only.isdisjoint(granted(FRONT, [WASTE]))


def test_whatever_is_no_part_of_a_case_is_everybodys():
    for kind in KINDS:
        if kind is not Case:

            @given(records(kind))
            def check(record):
                assert scopes_of(record) == {EVERYONE}

            check()


def test_an_officer_reads_what_is_everybodys_their_teams_and_what_it_covers():
    assert granted(None) == granted(None, [WASTE]) == (EVERYONE,)
    assert granted(FRONT) == (EVERYONE, f"team:{FRONT}", f"named:{FRONT}")
    assert granted(FRONT, [WASTE, FRONT]) == (EVERYONE, f"team:{FRONT}", f"team:{WASTE}", f"named:{FRONT}")
