"""Only what differs between two answers is marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.delegates.looks import Span
from ui.presenters.differences import differences


def marked(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[span.start : span.start + span.length] for span in spans]


@pytest.mark.parametrize(
    ("one", "other", "of_one", "of_other"),
    [
        ("07700 900142", "07700 900124", ["42"], ["24"]),
        ("Ring after 11, please.", "Ring twice after 10, please.", ["11"], ["twice", "10"]),
        ("The same.", "The same.", [], []),
        ("", "Something.", [], ["Something."]),
        ("Llŷr 👍 a", "Llŷr 👍 b", ["a"], ["b"]),
    ],
)
def test_words_that_differ(one: str, other: str, of_one: list[str], of_other: list[str]) -> None:
    first, second = differences(one, other)
    assert (marked(one, first), marked(other, second)) == (of_one, of_other)


@given(st.text("ab ,.1\n", max_size=60), st.text("ab ,.1\n", max_size=60))
def test_without_what_is_marked_both_say_the_same(one: str, other: str) -> None:
    first, second = differences(one, other)
    assert _rest(one, first) == _rest(other, second)
    assert all(span.start >= 0 and span.start + span.length <= len(one) for span in first)


def _rest(text: str, spans: tuple[Span, ...]) -> str:
    """What is not marked, blanks apart: those around a word are no difference."""
    left = list(text)
    for span in spans:
        left[span.start : span.start + span.length] = [""] * span.length
    return "".join("".join(left).split())


def test_very_long_texts_are_not_compared() -> None:
    assert differences("a " * 1000, "b " * 1000) == ((), ())
