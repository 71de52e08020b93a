"""The form of a new case: who is found alike, and one unit for all that it saves."""

import pytest

from caseapp.bootstrap import Desk
from caseapp.domain.case import Answer, Case
from caseapp.domain.contact import Party, Topic
from caseapp.domain.ids import PropertyId
from caseapp.domain.person import ContactPoint, Language, Person, PersonName
from caseapp.domain.property import Occupancy, Property
from caseapp.domain.service import Service
from caseapp.errors import AnswerMissing
from caseapp.ports import Reader
from caseapp.usecases.cases import take_reference
from caseapp.usecases.contacts import finish_contact, set_caller, start_contact
from caseapp.usecases.intake import DRAFT, Likeness, alike, open_from_form
from caseapp.usecases.people import NewPerson, add_person

ANSWERS = {"bin": "recycling", "missed_on": "2026-11-03", "out_by_six": "yes"}
TOMOS = NewPerson("Tomos Adeyemi", "1987-03-27", "07700 900417", language=Language.CY)


def _missed_bin(desk: Desk) -> Service:
    return desk.knowledge.catalogue.version("524", 1)


def _somewhere(reader: Reader) -> PropertyId:
    return PropertyId(reader.find(Property)[0].id)


def test_somebody_alike_is_offered_with_every_reason(westmere_desk: Desk) -> None:
    desk = westmere_desk
    place = desk.read(_somewhere)
    known = NewPerson("Tomos Adeyemi", "1987-03-27", "07700 900417", place=place)
    person = desk.write(add_person, known).result().value
    typed = NewPerson("adeyemi, TOMOS", "1987-03-27", "+44 7700 900417", place=place)
    first = desk.read(alike, typed, desk.clock())[0]
    assert first.id == person
    assert first.why == (Likeness.NAME, Likeness.BORN, Likeness.PHONE, Likeness.PLACE)
    assert first.likely
    for one, why in (
        (NewPerson("Ade", None), Likeness.NAME_BEGINS),
        (NewPerson("", "1987-03-27"), Likeness.BORN),
        (NewPerson("", None, "07700900417"), Likeness.PHONE),
    ):
        (row,) = [row for row in desk.read(alike, one, desk.clock()) if row.id == person]
        assert row.why == (why,)
        assert not row.likely


def test_nobody_alike_is_an_empty_answer(westmere_desk: Desk) -> None:
    nobody = NewPerson("Zzyzx Qwertyuiop", "1901-01-01", "0121 496 0999")
    assert westmere_desk.read(alike, nobody, westmere_desk.clock()) == ()


def test_the_form_is_saved_in_one_unit(westmere_desk: Desk) -> None:
    desk = westmere_desk
    place = desk.read(_somewhere)
    contact = desk.write(start_contact).result().value
    reference = desk.write(take_reference).result().value
    desk.write(lambda work: work.put_draft(DRAFT, "half typed")).result()
    new = NewPerson(TOMOS.name, TOMOS.born, TOMOS.phone, place=place, language=TOMOS.language)
    done = desk.write(
        open_from_form, _missed_bin(desk), ANSWERS, new, place=place, reference=reference
    ).result()
    kinds = {kind for kind, _ in done.changes.touched}
    assert kinds >= {
        "person",
        "person_name",
        "contact_point",
        "occupancy",
        "case",
        "answer",
        "topic",
        "party",
    }

    def look(reader: Reader) -> None:
        case = reader.get(Case, done.value)
        assert case.reference == reference
        assert case.place == place
        assert {a.question: a.value for a in reader.find(Answer, case=case.id)} == ANSWERS
        assert case.person is not None
        assert reader.get(Person, case.person).language is Language.CY
        assert [name.full for name in reader.find(PersonName, person=case.person)] == [TOMOS.name]
        assert [point.value for point in reader.find(ContactPoint, person=case.person)] == [TOMOS.phone]
        assert [home.place for home in reader.find(Occupancy, person=case.person)] == [place]
        assert [party.person for party in reader.find(Party, contact=contact)] == [case.person]
        assert [topic.case for topic in reader.find(Topic, contact=contact)] == [case.id]
        assert reader.draft(DRAFT) == ""

    desk.read(look)


def test_a_known_caller_stays_the_caller(westmere_desk: Desk) -> None:
    desk = westmere_desk
    person = desk.write(add_person, TOMOS).result().value
    other = desk.write(add_person, NewPerson("Carys Leare")).result().value

    contact = desk.write(start_contact).result().value
    desk.write(set_caller, contact, other).result()
    reference = desk.write(take_reference).result().value
    desk.write(
        open_from_form,
        _missed_bin(desk),
        ANSWERS,
        person,
        place=None,
        reference=reference,
    ).result()
    assert [p.person for p in desk.read(lambda reader: reader.find(Party, contact=contact))] == [other]


def test_a_form_is_of_the_call_in_hand_when_it_is_saved(westmere_desk: Desk) -> None:
    desk = westmere_desk
    over = desk.write(start_contact).result().value
    reference = desk.write(take_reference).result().value
    desk.write(finish_contact, over, None)
    live = desk.write(start_contact)
    case = desk.write(
        open_from_form, _missed_bin(desk), ANSWERS, TOMOS, place=None, reference=reference
    ).result()
    assert desk.read(lambda reader: reader.find(Topic, contact=over)) == []
    topics = desk.read(lambda reader: reader.find(Topic, contact=live.result().value))
    assert [topic.case for topic in topics] == [case.value]


def test_without_a_call_a_form_makes_a_case_and_no_topic(westmere_desk: Desk) -> None:
    desk = westmere_desk
    reference = desk.write(take_reference).result().value
    case = desk.write(
        open_from_form, _missed_bin(desk), ANSWERS, TOMOS, place=None, reference=reference
    ).result()
    assert desk.read(lambda reader: reader.find(Topic, case=case.value)) == []


def test_a_form_that_cannot_be_saved_leaves_nothing(westmere_desk: Desk) -> None:
    desk = westmere_desk
    before = desk.read(lambda reader: (reader.count(Person), reader.count(Case)))
    with pytest.raises(AnswerMissing):
        desk.write(
            open_from_form,
            _missed_bin(desk),
            {},
            TOMOS,
            place=None,
            reference="WES-7Q4M-0001-0",
        ).result()
    assert desk.read(lambda reader: (reader.count(Person), reader.count(Case))) == before
