from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.errors import Expected
from caseapp.letters.language import Kind, Values, expand, missing, parse, placeholders
from caseapp.letters.problems import (
    LetterIncomplete,
    PlaceholderNestedTooDeep,
    PlaceholderNotClosed,
    PlaceholderNotNamed,
)
from caseapp.letters.wording import Bilingual, Language

HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"


def told(source: str, values: Values | None = None, language: Language = Language.EN) -> list[str]:
    blocks = expand(parse(source), values or {}, language)
    return ["".join(run.text for run in block.runs) for block in blocks]


@pytest.mark.parametrize("name", ["first name", "First Name", "FIRST_NAME", "first-name", " firstname "])
def test_names_agree_whatever_their_dress(name: str) -> None:
    assert told("Dear ((first name))", {name: "Abi"}) == ["Dear Abi"]


@pytest.mark.parametrize(
    ("flag", "shown"),
    [
        *(("yes", True), ("TRUE", True), ("1", True), (True, True), (date(2026, 11, 3), True)),
        *(("no", False), ("0", False), (False, False), ("", False), (None, False), ("maybe", False)),
    ],
)
def test_a_conditional_is_shown_for_yes(flag: object, shown: bool) -> None:
    assert told("A((flag?? and B)).", {"flag": flag}) == ["A and B." if shown else "A."]  # type: ignore[dict-item]


def test_conditionals_nest_and_hold_fields_and_brackets() -> None:
    source = "((a??hi ((name)) ((b??(call us (free) on ((phone)))))!))"
    assert told(source, {"a": "yes", "b": "yes", "name": "Abi", "phone": "0121 496 0100"}) == [
        "hi Abi (call us (free) on 0121 496 0100)!"
    ]
    assert told(source, {"a": "yes", "b": "no", "name": "Abi"}) == ["hi Abi !"]
    assert told(source, {"a": "no"}) == []


def test_brackets_around_a_field_are_text() -> None:
    assert told("(((name))) (see below)) :)", {"name": "Abi"}) == ["(Abi) (see below)) :)"]


def test_blocks() -> None:
    source = (
        "Dear ((name))\n\n# What next\nWe will:\n* come back\n* write\n\n1. first\n9. second\n***\nEnd\nof it"
    )
    blocks = expand(parse(source), {"name": "Abi"}, Language.EN)
    kinds = [block.kind for block in blocks]
    assert kinds == [
        Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH, Kind.BULLET, Kind.BULLET, Kind.STEP, Kind.STEP,
        Kind.PAGE_BREAK, Kind.PARAGRAPH, Kind.PARAGRAPH,
    ]  # fmt: skip
    assert [block.number for block in blocks if block.kind is Kind.STEP] == [1, 2]
    assert [block.gap for block in blocks[-2:]] == [True, False]


def test_a_hidden_step_leaves_no_hole_in_the_numbers() -> None:
    blocks = expand(parse("1. one\n((more??2. two\n))3. three"), {"more": "no"}, Language.EN)
    assert [(block.number, block.runs[0].text) for block in blocks] == [(1, "one"), (2, "three")]


def test_a_mark_without_words_makes_nothing() -> None:
    assert told("# \n* \n1. \nend") == ["end"]


def test_lists_become_a_sentence_or_bullets() -> None:
    items: Values = {"items": ("bin", "box", "oven")}
    assert told("We took ((items)).", items) == ["We took bin, box and oven."]
    assert told("Aethom â ((items)).", {"items": ("bin", "oergell")}, Language.CY) == [
        "Aethom â bin ac oergell."
    ]
    assert told("* ((items))", items) == ["bin", "box", "oven"]


def test_values_are_printed_in_the_language_of_the_letter() -> None:
    values: Values = {"day": date(2026, 11, 3), "what": Bilingual("bin", "bin sbwriel")}
    assert told("((day)): ((what))", values) == ["3 November 2026: bin"]
    assert told("((day)): ((what))", values, Language.CY) == ["3 Tachwedd 2026: bin sbwriel"]


def test_names_are_told_once_in_order() -> None:
    body = parse("((b)) ((A??((c)) ((B)))) ((a))")
    assert placeholders(body) == ("b", "A", "c")


def test_what_is_missing_follows_the_flags() -> None:
    body = parse("((name)) ((due??by ((due date))))")
    assert missing(body, {}) == ("name", "due")
    assert missing(body, {"name": " ", "due": "no"}) == ("name",)
    assert missing(body, {"name": "Abi", "due": "yes"}) == ("due date",)
    assert missing(body, {"name": "((nobody))", "due": None}) == ()


def test_nothing_is_expanded_with_a_gap_unless_it_is_a_draft() -> None:
    body = parse("Dear ((name)) of ((place))")
    with pytest.raises(LetterIncomplete) as raised:
        expand(body, {"name": "Abi"}, Language.EN)
    assert raised.value.values == {"fields": "place", "count": 1}
    [block] = expand(body, {"name": "Abi"}, Language.EN, draft=True)
    assert [(run.text, run.field) for run in block.runs if run.field] == [("[place]", "place")]


@pytest.mark.parametrize(
    ("source", "error", "line"),
    [
        ("a\n((name", PlaceholderNotClosed, 2),
        ("((name\n))", PlaceholderNotClosed, 1),
        ("\n\n((a??b", PlaceholderNotClosed, 3),
        ("(())", PlaceholderNotNamed, 1),
        ("((a(b))", PlaceholderNotNamed, 1),
        ("((a)", PlaceholderNotNamed, 1),
        ("((a??" * 9 + "))" * 9, PlaceholderNestedTooDeep, 1),
    ],
)
def test_faults_name_their_line(source: str, error: type[Expected], line: int) -> None:
    with pytest.raises(error) as raised:
        parse(source)
    assert raised.value.values["line"] == line


marked = st.text(st.sampled_from(list("ab?(() )\n#*1.- ŵ")), max_size=80)


@given(st.one_of(st.text(), marked), st.sampled_from(Language.BOTH.parts))
def test_any_text_is_a_template_or_an_expected_fault(source: str, language: Language) -> None:
    try:
        body = parse(source)
    except Expected:
        return
    expand(body, {}, language, draft=True)
    filled = expand(body, dict.fromkeys(placeholders(body), "yes"), language)
    assert missing(body, dict.fromkeys(placeholders(body), "yes")) == ()
    assert all(block.runs or block.kind is Kind.PAGE_BREAK for block in filled)


@given(
    st.one_of(st.text(min_size=1), marked, st.just(HOSTILE), st.sampled_from(["# x", "* x", "1. x", "***"]))
)
def test_a_value_is_never_language(value: str) -> None:
    printed = " ".join(value.split())
    if not printed:
        return
    blocks = expand(parse("((x))\n\nDear ((x)), ((f??((x))))"), {"x": value, "f": True}, Language.EN)
    assert [block.kind for block in blocks] == [Kind.PARAGRAPH, Kind.PARAGRAPH]
    first, second = ("".join(run.text for run in block.runs) for block in blocks)
    assert second == f"Dear {first}, {first}"


def test_a_hostile_value_stays_as_it_is() -> None:
    assert told("((x))", {"x": HOSTILE}) == [HOSTILE]
