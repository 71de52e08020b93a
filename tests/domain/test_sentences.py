"""Texts merge sentence by sentence, and nothing that anybody wrote is ever lost."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from caseapp.domain.sentences import merged, sentences
from tests.support.histories import prose

BASE = "Ring after ten. The dog bites! Speaks Welsh."


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        (" \n ", []),
        ("Ring after ten. The dog bites!", ["Ring after ten.", "The dog bites!"]),
        ("Really?! Yes… no", ["Really?!", "Yes…", "no"]),
        ("Flat 2\nBack door\r\n", ["Flat 2", "Back door"]),
        ("He said “go.” (Twice.) Then went.", ["He said “go.”", "(Twice.)", "Then went."]),
        ("Costs 1.50 at www.example.org today", ["Costs 1.50 at www.example.org today"]),
        ("Mae’n byw yn Nhŷ-Gwyn. Ffoniwch.", ["Mae’n byw yn Nhŷ-Gwyn.", "Ffoniwch."]),
    ],
)
def test_a_sentence_ends_with_its_stop_or_its_line(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@given(prose)
def test_no_letter_of_a_text_is_outside_its_sentences(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
    assert all(each and each == each.strip() for each in sentences(text))


@pytest.mark.parametrize(
    ("theirs", "mine", "both"),
    [
        (f"Moved in May. {BASE}", f"{BASE} Hard of hearing.", f"Moved in May. {BASE} Hard of hearing."),
        (
            "Ring after noon. The dog bites! Speaks Welsh.",
            "Ring after ten. The dog bites! Speaks English.",
            "Ring after noon. The dog bites! Speaks English.",
        ),
        (
            "The dog bites! Speaks Welsh.",
            "Ring after ten. The dog bites!\nSpeaks Welsh.",
            "The dog bites!\nSpeaks Welsh.",
        ),
        ("", "", ""),
        (f"{BASE} No cats.", f"{BASE} No cats.", f"{BASE} No cats."),
    ],
)
def test_changes_of_different_regions_are_both_taken(theirs: str, mine: str, both: str) -> None:
    assert merged(BASE, theirs, mine) == merged(BASE, mine, theirs) == both


@pytest.mark.parametrize(
    ("theirs", "mine"),
    [
        (f"{BASE} Deaf.", f"{BASE} Blind."),
        ("Ring after noon. The dog bites! Speaks Welsh.", "Ring at once. The dog bites! Speaks Welsh."),
        ("Ring after noon. The dog bites! Speaks Welsh.", "Ring after ten. The dog is dead. Speaks Welsh."),
        ("", f"{BASE} Deaf."),
        ("Ring after ten.\nThe dog bites! Speaks Welsh.", "Ring after ten.  The dog bites! Speaks Welsh."),
    ],
)
def test_what_overlaps_or_touches_is_left_to_a_person(theirs: str, mine: str) -> None:
    assert merged(BASE, theirs, mine) is merged(BASE, mine, theirs) is None


@given(prose, prose)
@example("a b\nc", "a b c")
@example("One. Two! Three?", "Three? Two! One.")
def test_what_only_one_side_changed_stands_to_the_letter(base: str, side: str) -> None:
    assert merged(base, base, side) == side
    assert merged(base, side, base) == side
    assert merged(base, side, side) == side


@given(prose, prose, prose)
def test_merging_does_not_ask_whose_side_is_whose(base: str, theirs: str, mine: str) -> None:
    assert merged(base, theirs, mine) == merged(base, mine, theirs)


@given(prose, prose, prose)
def test_what_anybody_added_is_there_and_nothing_that_nobody_wrote(base: str, theirs: str, mine: str) -> None:
    both = merged(base, theirs, mine)
    if both is None:
        return
    was, other, own, now = (Counter(sentences(text)) for text in (base, theirs, mine, both))
    assert (other - was | own - was).keys() <= now.keys()
    assert now.keys() <= was.keys() | other.keys() | own.keys()


numbered = st.sets(st.integers(0, 9)).map(sorted)


@given(numbered, numbered, numbered)
def test_what_one_removed_and_the_other_left_alone_is_gone(
    was: list[int], other: list[int], own: list[int]
) -> None:
    base, theirs, mine = (" ".join(f"Number {each}." for each in part) for part in (was, other, own))
    both = merged(base, theirs, mine)
    if both is not None:
        kept = {*was} & {*other} & {*own}
        added = ({*other} | {*own}) - {*was}
        assert sentences(both) == [f"Number {each}." for each in sorted(kept | added)]


@given(prose, prose, prose, prose)
def test_one_sentence_that_both_left_alone_between_them_is_enough(
    left: str, right: str, other_left: str, other_right: str
) -> None:
    whole = "{}\nBoth left this alone.\n{}".format
    theirs, mine = whole(other_left, right), whole(left, other_right)
    both = whole(other_left, other_right)
    assert merged(whole(left, right), theirs, mine) == both
    assert merged(whole(left, right), mine, theirs) == both


MANY = 10_000
NUMBERED = [f"Number {number}." for number in range(MANY)]
LONG = {
    "one at each end": (NUMBERED, ["First.", *NUMBERED], [*NUMBERED, "Last."]),
    "every other one": (NUMBERED, [f"{n}!" if n % 2 else NUMBERED[n] for n in range(MANY)], NUMBERED),
    "all turned round": (NUMBERED, NUMBERED[::-1], NUMBERED),
    "all alike": (["Yes."] * MANY, ["Yes."] * (MANY + 9), ["Yes."] * MANY),
    "a pattern": (["Yes.", "No."] * MANY, ["Yes.", "Yes.", "No."] * MANY, ["Yes.", "No."] * MANY),
    "no white space": (["." * MANY], ["." * MANY + "a"], ["." * MANY]),
    "no end": (["word"] * MANY, ["word"] * (MANY - 1) + ["sword"], ["word"] * MANY),
}


@pytest.mark.parametrize("shape", LONG)
def test_long_texts_take_no_minutes(shape: str) -> None:
    base, theirs, mine = (" ".join(part) for part in LONG[shape])
    began = time.process_time()
    assert merged(base, theirs, mine) == (f"First. {mine}" if shape == "one at each end" else theirs)
    assert time.process_time() - began < 5
