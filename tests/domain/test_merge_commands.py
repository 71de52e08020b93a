"""Commands of two desks: legal from the present state, the same twice, and the first owner."""

from __future__ import annotations

import inspect
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain import attachment as attachment_module
from caseapp.domain import case as case_module
from caseapp.domain import contact as contact_module
from caseapp.domain import disagreement as disagreement_module
from caseapp.domain.attachment import Attachment
from caseapp.domain.case import Assign, Case, Close, Progress, Reopen
from caseapp.domain.contact import Avoidable, Contact, ContactState, Finish, Park, Unpark
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.fields import field_names, plain_values
from caseapp.domain.ids import new_id
from caseapp.domain.kinds import COMMAND_BY_NAME, KIND_BY_NAME, REFUSED_FOR
from caseapp.domain.merge import Clash, Verdict, Writer, decide
from caseapp.domain.operations import Command
from tests.support.histories import BASE, COUNCIL, DESKS, Centre, Desk, changes, operation, records

NINE = datetime(2026, 11, 2, 9, tzinfo=UTC)
TEN = NINE + timedelta(hours=1)
WASTE, REVENUES, JO, ABI = (new_id() for _ in range(4))

OPEN = Case(
    id=new_id(),
    council=COUNCIL,
    reference="WES-7Q4M-0042-K",
    service="524",
    service_version=1,
    received_at=NINE,
)
CLOSED = replace(OPEN, outcome="collected", closed_at=NINE)
LIVE = Contact(id=new_id(), council=COUNCIL, channel="phone", officer=new_id(), started_at=NINE)
PARKED = replace(LIVE, state=ContactState.PARKED, parked_with="Bin")

SAME = {
    "close": (OPEN, Close("collected", NINE), Close("collected", TEN)),
    "reopen": (CLOSED, Reopen("still there"), Reopen("not gone")),
    "progress": (OPEN, Progress("visited"), Progress("visited")),
    "assign": (OPEN, Assign(WASTE, JO), Assign(WASTE, JO)),
    "park": (LIVE, Park("Bin"), Park("Bin")),
    "unpark": (PARKED, Unpark(), Unpark()),
    "finish": (LIVE, Finish(NINE, Avoidable.CHASING), Finish(TEN, Avoidable.CHASING)),
}
DIFFERENT = {
    "close": (OPEN, Close("collected", NINE), Close("not_ours", TEN)),
    "close, then move": (OPEN, Close("collected", NINE), Progress("visited")),
    "close, then give": (OPEN, Close("collected", NINE), Assign(WASTE)),
    "park": (LIVE, Park("Bin"), Park("Tax")),
    "finish": (LIVE, Finish(NINE, Avoidable.CHASING), Finish(TEN, None)),
    "finish, then park": (LIVE, Finish(NINE), Park("Bin")),
    "finish, then unpark": (PARKED, Finish(NINE), Unpark()),
}


@pytest.mark.parametrize("which", SAME)
def test_two_who_do_the_same_agree(which):
    record, first, second = SAME[which]
    centre = Centre(record)
    centre.take(Desk(record, 0).do(Command(first)))
    stands = centre.record
    decision = centre.take(Desk(record, 1).do(Command(second)))
    assert (decision.verdict, decision.clashes, decision.reason) == (Verdict.MERGED, (), None)
    assert centre.record == stands


@pytest.mark.parametrize("which", DIFFERENT)
def test_what_another_made_illegal_is_kept_beside_it(which):
    record, first, second = DIFFERENT[which]
    centre = Centre(record)
    centre.take(Desk(record, 0).do(Command(first)))
    stands = centre.record
    decision = centre.take(Desk(record, 1).do(Command(second)))
    assert decision.verdict is Verdict.CONFLICT and centre.record == stands
    (clash,) = decision.clashes
    assert (clash.field, clash.theirs) == (type(second).__name__.lower(), decision.reason)
    assert all(
        str(value) in clash.mine for value in Command(second).plain_values().values() if value is not None
    )


@pytest.mark.parametrize("which", SAME | DIFFERENT)
def test_a_desk_that_was_first_itself_or_saw_it_is_refused(which):
    record, first, second = (SAME | DIFFERENT)[which]
    for device, base in ((0, BASE), (1, BASE + 1)):
        centre = Centre(record)
        centre.take(Desk(record, 0).do(Command(first)))
        late = operation(record, Command(second), device=device, base=base)
        assert centre.take(late).verdict is Verdict.REJECTED


def test_a_command_that_another_gave_for_another_matter_is_no_reason():
    centre = Centre(OPEN)
    one, other = Desk(OPEN, 0), Desk(OPEN, 1)
    centre.take(other.do(Command(Assign(WASTE))))
    centre.take(other.do(Command(Progress("visited"))))
    centre.take(one.do(Command(Close("collected", NINE))))
    again = centre.take(one.do(Command(Close("not_ours", TEN))))
    assert (again.verdict, again.reason) == (Verdict.REJECTED, "case_closed")


@st.composite
def commands(draw):
    """A record, who wrote its fields and when, and a command of desk 1."""
    kind = draw(st.sampled_from((Case, Contact)))
    current = draw(records(kind))
    change = draw(changes(kind, current).filter(lambda change: isinstance(change, Command)))
    writers = draw(
        st.dictionaries(
            st.sampled_from(sorted(field_names(kind))),
            st.builds(Writer, st.integers(1, 20), st.sampled_from(DESKS)),
        )
    )
    return current, writers, operation(current, change, device=1, base=BASE)


@given(commands())
def test_a_refusal_is_anothers_doing_only_if_another_wrote_its_reason_after_the_base(meeting):
    current, writers, each = meeting
    decision = decide(current, writers, each)
    reason = each.change.step.refusal(current)
    if reason is not None:
        foreign = {
            name for name, writer in writers.items() if writer.position > BASE and writer.device != DESKS[1]
        }
        assert (decision.verdict is Verdict.REJECTED) == foreign.isdisjoint(REFUSED_FOR[reason])
        assert decision.record == current
    elif decision.verdict is Verdict.APPLIED:
        assert decision.record == each.change.step.on(current)


def test_every_refusal_names_the_fields_that_are_its_reason():
    modules = (attachment_module, case_module, contact_module, disagreement_module)
    source = "".join(inspect.getsource(module) for module in modules)
    codes = set(re.findall(r'return "(\w+)"|else "(\w+)"', source))
    assert {first or second for first, second in codes} == REFUSED_FOR.keys()
    for (kind, _), step in COMMAND_BY_NAME.items():
        assert {*step.first_stands, *step.stamps} <= field_names(KIND_BY_NAME[kind])
    assert {*sum(REFUSED_FOR.values(), ())} <= set().union(
        *map(field_names, (Attachment, Case, Contact, Disagreement))
    )


def test_the_first_owner_stands_and_the_second_is_a_request_that_names_both():
    centre = Centre(OPEN)
    centre.take(Desk(OPEN, 0).do(Command(Assign(WASTE, JO))))
    decision = centre.take(Desk(OPEN, 1).do(Command(Assign(REVENUES))))
    assert decision.verdict is Verdict.CONFLICT
    assert decision.clashes == (Clash("assign", None, [WASTE, JO], [REVENUES, ""]),)
    assert (centre.record.team, centre.record.officer) == (WASTE, JO)


owners = st.builds(Assign, st.sampled_from((None, WASTE, REVENUES)), st.sampled_from((None, JO, ABI)))


@given(st.lists(st.tuples(st.integers(0, 1), owners), max_size=6))
def test_the_first_desk_to_give_a_case_keeps_the_say_until_the_other_has_seen_it(acts):
    centre = Centre(OPEN)
    first = None
    for device, step in acts:
        before = centre.record
        decision = centre.take(operation(OPEN, Command(step), device=device, base=BASE))
        if (step.team, step.officer) == (before.team, before.officer):
            same = Verdict.REJECTED if first in (None, device) else Verdict.MERGED
            assert decision.verdict is same and centre.record == before
        elif first in (None, device):
            assert decision.verdict is Verdict.APPLIED
            assert (centre.record.team, centre.record.officer) == (step.team, step.officer)
            first = device
        else:
            theirs, mine = ([each.team or "", each.officer or ""] for each in (before, step))
            assert decision.verdict is Verdict.CONFLICT and centre.record == before
            assert decision.clashes == (Clash("assign", None, theirs, mine),)


def test_an_owner_who_was_seen_may_be_replaced():
    centre = Centre(OPEN)
    centre.take(Desk(OPEN, 0).do(Command(Assign(WASTE))))
    late = Desk(centre.record, 1, base=centre.position).do(Command(Assign(REVENUES)))
    assert centre.take(late).verdict is Verdict.APPLIED
    assert centre.record.team == REVENUES


@given(records(Case))
def test_another_command_may_follow_anothers_if_it_is_legal(case):
    open_case = replace(case, status="opened", closed_at=None)
    centre = Centre(open_case)
    one, other = Desk(open_case, 0), Desk(open_case, 1)
    centre.take(one.do(Command(Progress("visited"))))
    assert centre.take(other.do(Command(Progress("asked")))).verdict is Verdict.APPLIED
    assert centre.take(other.do(Command(Close("done", NINE)))).verdict is Verdict.APPLIED
    assert plain_values(centre.record) == plain_values(open_case) | {
        "status": "asked",
        "outcome": "done",
        "closed_at": "2026-11-02T09:00:00.000Z",
    }
