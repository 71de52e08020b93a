"""An act on a case is taken back whole, and only as long as nobody has moved the case since."""

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import REVENUES
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.errors import ChangedSince, Refused
from caseapp.usecases.cases import assign_case, close_case, progress_case, reopen_case, restrict_case
from caseapp.usecases.take_back import moved, take_back


@pytest.fixture
def case(westmere_desk: Desk) -> Case:
    """An open case that an officer has."""
    return next(case for case in westmere_desk.read(lambda r: r.find(Case, closed_at=None)) if case.officer)


def now(desk: Desk, case: Case) -> Case:
    return desk.read(lambda reader: reader.get(Case, case.id))


@pytest.mark.parametrize(
    ("act", "args"),
    [
        (assign_case, (REVENUES, None)),
        (close_case, ("done",)),
        (progress_case, ("elsewhere",)),
    ],
    ids=["give", "close", "step"],
)
def test_the_case_stands_as_before(westmere_desk: Desk, case: Case, act, args) -> None:
    done = westmere_desk.write(moved, CaseId(case.id), act, *args).result().value
    assert now(westmere_desk, case) != case
    westmere_desk.write(take_back, CaseId(case.id), done, "By mistake.").result()
    assert now(westmere_desk, case) == case


def test_a_case_that_was_reopened_is_closed_again(westmere_desk: Desk, case: Case) -> None:
    westmere_desk.write(close_case, CaseId(case.id), "done").result()
    done = westmere_desk.write(moved, CaseId(case.id), reopen_case, "Still not.").result().value
    westmere_desk.write(take_back, CaseId(case.id), done, "By mistake.").result()
    after = now(westmere_desk, case)
    assert after.closed and after.outcome == "done"


def test_who_may_not_lift_a_restriction_does_not_take_it_back(westmere_desk: Desk, case: Case) -> None:
    done = westmere_desk.write(moved, CaseId(case.id), restrict_case).result().value
    with pytest.raises(Refused):
        westmere_desk.write(take_back, CaseId(case.id), done, "By mistake.").result()
    assert now(westmere_desk, case).restricted


def test_what_somebody_did_since_is_not_overruled(westmere_desk: Desk, case: Case) -> None:
    done = westmere_desk.write(moved, CaseId(case.id), progress_case, "elsewhere").result().value
    westmere_desk.write(progress_case, CaseId(case.id), "further").result()
    with pytest.raises(ChangedSince):
        westmere_desk.write(take_back, CaseId(case.id), done, "By mistake.").result()
    assert now(westmere_desk, case).status == "further"
