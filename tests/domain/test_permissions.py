"""Who may do what from a desk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from caseapp.domain.activity import Activity
from caseapp.domain.contact import Contact
from caseapp.domain.council import Council, Device, Officer, Role, Team
from caseapp.domain.ids import OfficerId, new_id
from caseapp.domain.letter import Letter
from caseapp.domain.marker import Marker
from caseapp.domain.permissions import refused
from caseapp.domain.person import Person
from tests.support.histories import OFFICER, creation, records


@pytest.mark.parametrize("kind", [Council, Team, Officer, Device])
@pytest.mark.parametrize("role", list(Role))
def test_staff_and_structure_are_the_centres_alone(kind, role):
    @given(records(kind))
    def check(record):
        assert refused(role, creation(record)) == "centre_only"

    check()


@given(records(Marker))
def test_a_marker_is_made_by_seniors_and_above(marker):
    allowed = {role for role in Role if refused(role, creation(marker)) is None}
    assert allowed == {Role.SENIOR, Role.SUPERVISOR, Role.ADMINISTRATOR}


@given(records(Person))
def test_any_officer_takes_people_down(person):
    assert all(refused(role, creation(person)) is None for role in Role)


@pytest.mark.parametrize("kind", [Activity, Letter, Contact])
def test_nobody_signs_with_another_officers_name(kind):
    @given(records(kind))
    def check(record):
        own = creation(replace(record, officer=OFFICER))
        if kind is Activity:
            own = replace(own, record=own.id)
        assert refused(Role.OFFICER, own) is None
        others = replace(own, change=creation(replace(record, officer=OfficerId(new_id()))).change)
        assert refused(Role.SUPERVISOR, others) == "not_yours"

    check()


@given(records(Activity))
def test_a_note_bears_the_id_of_its_operation(note):
    own = replace(note, officer=OFFICER)
    assert refused(Role.OFFICER, creation(own)) == "notes_only"
