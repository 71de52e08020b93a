"""One declaration per field: what goes out plain comes back typed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.fields import BadValue, field_of, fields_of, plain_values, record_from, typed
from caseapp.domain.ids import is_id, new_id
from caseapp.domain.kinds import KIND_BY_NAME, KINDS, change_from, name_of
from caseapp.domain.person import Person, PersonName
from tests.support.histories import any_kind, changeable_kind, changes, records


@given(any_kind.flatmap(records))
def test_a_record_survives_its_plain_form(record):
    assert record_from(type(record), record.id, record.council, plain_values(record)) == record


@given(changeable_kind.flatmap(records).flatmap(lambda r: st.tuples(st.just(r), changes(type(r), r))))
def test_a_change_survives_its_plain_form(pair):
    record, change = pair
    again = change_from(name_of(type(record)), change.action, change.plain_values())
    assert again == change


def test_every_field_of_every_kind_declares_its_rule_and_refers_to_a_kind_that_exists():
    for kind in KINDS:
        for field in fields_of(kind):
            assert field.rule.label, (kind, field.name)
            assert field.refers is None or field.refers in KIND_BY_NAME, (kind, field.name)


@pytest.mark.parametrize("value", ["a\x00b", "\ud800", 5, None, ["x"], {"x": 1}])
def test_text_that_no_database_stores_is_refused_by_field_name_only(value):
    with pytest.raises(BadValue) as refused:
        typed(field_of(PersonName, "full"), value)
    assert refused.value.field == "full"
    assert str(refused.value) == "full"


@pytest.mark.parametrize(
    ("kind", "action", "values"),
    [
        ("nothing", "create", {}),
        ("person", "explode", {}),
        ("person", "patch", {}),
        ("person", "patch", {"born": ["1951"]}),
        ("person", "patch", {"no_such": [1, 2]}),
        ("person", "patch", {"needs": [[], ["x"]]}),
        ("person", "add", {"born": ["x"]}),
        ("person", "add", {"needs": []}),
        ("case", "patch", {"status": ["opened", "closed"]}),
        ("case", "close", {"outcome": "done"}),
        ("case", "close", {"outcome": "done", "closed_at": "yesterday"}),
        ("case", "close", {"outcome": "done", "closed_at": "2026-11-02T09:14:00.000Z", "more": 1}),
        ("letter", "patch", {"sha256": ["a", "b"]}),
        ("person_name", "create", {"person": "not an id", "full": "x", "kind": "legal"}),
        ("person_name", "create", {"person": new_id(), "full": "x", "kind": "stage"}),
    ],
)
def test_a_change_that_fits_no_declaration_is_refused(kind, action, values):
    with pytest.raises(BadValue):
        change_from(kind, action, values)


def test_moments_are_kept_in_whole_milliseconds_of_utc():
    field = field_of(KIND_BY_NAME["contact"], "started_at")
    assert typed(field, "2026-06-02T10:14:05.123987+01:00") == datetime(2026, 6, 2, 9, 14, 5, 123000, UTC)


def test_ids_are_version_7_and_sort_by_time():
    early, late = new_id(1_000), new_id(2_000)
    assert is_id(early) and is_id(late) and early < late
    assert not is_id(early.upper()) and not is_id("x") and not is_id(None)


def test_a_person_of_a_newer_version_is_refused_not_guessed():
    with pytest.raises(BadValue):
        record_from(Person, new_id(), new_id(), {"shoe_size": 5})
