"""Search as officers type: any order, beginnings, accents, sounds, slips, and anything hostile."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.person import PersonName
from caseapp.usecases import cases, people
from caseapp.usecases.find import find

QUERY_SYNTAX = ['"', "a OR", "NEAR(", "x*", "a:b", "-", "(", "a AND NOT b", "^x", "{a}"]
HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"


def found(desk: Desk, text: str):
    return desk.read(find, desk.knowledge, text, desk.clock())


def names(desk: Desk, text: str) -> list[str]:
    return [person.name for person in found(desk, text).people]


@pytest.mark.parametrize(
    "typed",
    ["llyr", "Llŷr", "rhiannon llyr", "llyr rhi", "LLYR MILL", "0121 496 0142", "01214960142", "+44 121 496 0142",
     "ld29 2ab", "12/03/1951", "12 Mar 1951", "1951-03-12", "LD292AB", "dwr llyr", "leer", "rhianon"],
)  # fmt: skip
def test_somebody_is_found_however_they_are_typed(westmere_desk, typed):
    assert "Rhiannon Llŷr" in names(westmere_desk, typed)


def test_a_row_says_why_with_the_letters_that_matched(westmere_desk):
    person = next(p for p in found(westmere_desk, "llyr mill").people if p.id == RHIANNON)
    told = {why.fact: [why.text[start : start + length] for start, length in why.spans] for why in person.why}
    assert told == {"name": ["Llŷr"], "address": ["Mill"]}
    assert person.marker.startswith("Two officers") and person.open_cases == 2


def test_places_and_cases_are_found_too(westmere_desk):
    assert MILL_LANE_4 in [place.id for place in found(westmere_desk, "999000004217").places]
    reference = westmere_desk.read(lambda reader: reader.find(Case, person=RHIANNON))[0].reference
    for typed in (reference, reference.lower(), reference.replace("-", ""), reference.replace("-", " ")):
        assert reference in [case.row.reference for case in found(westmere_desk, typed).cases], typed


def test_what_is_written_now_is_found_now(westmere_desk):
    new = people.NewPerson("Zebedee Quillfeather", phone="07700 900417", place=MILL_LANE_4)
    person = westmere_desk.write(people.add_person, new).result().value
    for typed in ("quillf", "zebedee", "07700900417", "quillfeather mill", "quilfeather"):
        assert "Zebedee Quillfeather" in names(westmere_desk, typed), typed
    service = westmere_desk.knowledge.catalogue.version("57", 1)
    answers = {question.key: _answer(question) for question in service.asked({})}
    westmere_desk.write(cases.open_case, service, answers, person=person, place=MILL_LANE_4).result()
    assert [case.person for case in found(westmere_desk, "quillfeather").cases] == ["Zebedee Quillfeather"]

    def rename(work) -> None:
        (name,) = work.find(PersonName, person=person)
        work.patch(name, full="Zebedee Marrowby")

    westmere_desk.write(rename).result()
    assert not names(westmere_desk, "quillfeather zebedee")
    assert names(westmere_desk, "marrowby") == ["Zebedee Marrowby"]


def _answer(question) -> str:
    return (
        question.choices[0].key if question.choices else "2026-11-20" if question.kind == "date" else "words"
    )


def test_a_hostile_name_is_only_a_name(westmere_desk):
    westmere_desk.write(people.add_person, people.NewPerson(HOSTILE)).result()
    for typed in (HOSTILE, "o'brien test", "obrien hostname", "test img", "((x))  test", "=1+1 obrien"):
        assert HOSTILE in names(westmere_desk, typed), typed


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(
    st.text(max_size=30)
    | st.sampled_from(['"', "a OR", "NEAR(", "x*", "a:b", "-", "(", "a AND NOT b", "^x", "{a}"])
)
def test_nothing_typed_breaks_the_search(westmere_desk, text):
    for group in (found(westmere_desk, text).people, found(westmere_desk, text).places):
        for each in group:
            for why in each.why:
                for start, length in why.spans:
                    assert 0 <= start < start + length <= len(why.text)
