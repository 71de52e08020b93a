"""What the centre refused is put right and sent again, with what follows from the words."""

from __future__ import annotations

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.activity import Activity
from caseapp.domain.person import ContactPoint, Person
from caseapp.errors import Refused
from caseapp.texts import Words
from caseapp.usecases import people
from caseapp.usecases.outbox import retry
from caseapp.usecases.retyping import Entry, TypedField, typed_fields
from tests.support.answers import refuse, take


def refused_act(desk: Desk) -> str:
    (sent, *_) = refuse(desk)
    return sent.transaction


def fields(desk: Desk, act: str) -> dict[str, TypedField]:
    return {each.name: each for each in desk.read(typed_fields, desk.knowledge, Words(), act)}


def test_only_what_was_typed_can_be_put_right(westmere_desk):
    new = people.NewPerson("Ceri Example", born="1951-03", phone="07700 900142")
    westmere_desk.write(people.add_person, new).result()
    found = fields(westmere_desk, refused_act(westmere_desk))
    assert {(name, each.text, each.entry) for name, each in found.items()} == {
        ("born", "1951-03", Entry.DATE),
        ("full", "Ceri Example", Entry.LINE),
        ("value", "07700 900142", Entry.LINE),
    }


def test_words_that_are_put_right_are_sent_and_shown_instead(westmere_desk):
    westmere_desk.write(people.add_note, "Rang at tne.", person=RHIANNON).result()
    act = refused_act(westmere_desk)
    (field,) = fields(westmere_desk, act).values()
    westmere_desk.write(retry, act, {field.operation: {"text": "Rang at ten."}}).result()
    assert [each.values["text"] for each in take(westmere_desk)] == ["Rang at ten."]
    texts = [line.text for line in westmere_desk.read(lambda reader: reader.find(Activity, person=RHIANNON))]
    assert "Rang at ten." in texts and "Rang at tne." not in texts


def test_a_number_that_is_put_right_is_found_by_its_new_form(westmere_desk):
    new = people.NewPerson("Ceri Example", phone="07700 900142")
    westmere_desk.write(people.add_person, new).result()
    act = refused_act(westmere_desk)
    field = fields(westmere_desk, act)["value"]
    westmere_desk.write(retry, act, {field.operation: {"value": "07700 900124"}}).result()
    point = westmere_desk.read(lambda reader: reader.find(ContactPoint, value="07700 900124"))[-1]
    assert point.normalised == "+447700900124"
    assert [each.kind for each in take(westmere_desk)] == ["person", "person_name", "contact_point"]


def test_what_is_emptied_is_no_answer_where_there_may_be_none(westmere_desk):
    westmere_desk.write(lambda work: work.patch(work.get(Person, RHIANNON), born="1952")).result()
    act = refused_act(westmere_desk)
    (field,) = fields(westmere_desk, act).values()
    westmere_desk.write(retry, act, {field.operation: {"born": ""}}).result()
    assert westmere_desk.read(lambda reader: reader.get(Person, RHIANNON)).born is None


def test_a_value_that_does_not_fit_changes_nothing(westmere_desk):
    westmere_desk.write(people.add_note, "Rang.", person=RHIANNON).result()
    act = refused_act(westmere_desk)
    (field,) = fields(westmere_desk, act).values()
    with pytest.raises(Refused):
        westmere_desk.write(retry, act, {field.operation: {"text": None}}).result()
    assert not take(westmere_desk)
