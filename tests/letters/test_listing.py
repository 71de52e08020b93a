"""A list on paper: every row once and letter for letter, its heads and its foot on each page."""

from __future__ import annotations

import io
import subprocess
import sys
import unicodedata
from contextlib import closing

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.letters.fonts import Fonts
from caseapp.letters.layout import MM
from caseapp.letters.listing import render_list
from caseapp.letters.printed_list import PrintedList
from tests.letters.test_render import HOSTILE, texts

WELSH = "Gwenllïan ŵ ŷ ẁ ẃ ẅ ỳ Ŵ Ŷ Llŷr"


def printed(*rows: tuple[str, ...], told: tuple[str, ...] = ("Waste · All",)) -> PrintedList:
    return PrintedList(
        title="Queue",
        council="Westmere Council",
        told=told,
        heads=("Due", "Who", "Status"),
        rows=rows,
        foot="Contains personal data.",
        language="cy",
    )


def made(fonts: Fonts, listed: PrintedList) -> bytes:
    return render_list(fonts, listed, lambda page, pages: f"Page {page} of {pages}")


def test_each_page_has_heads_and_foot_and_each_row_stands_once(fonts: Fonts) -> None:
    pages = texts(made(fonts, printed(*((f"row{number}", "x", "y") for number in range(90)))))
    assert len(pages) == 4
    for number, page in enumerate(pages, 1):
        assert page.count("Due Who Status") == 1
        assert f"Page {number} of 4" in page and "Contains personal data." in page
    assert pages[0].startswith("Queue Westmere Council Waste · All Due Who Status row0 x y")
    assert not any("Westmere" in page for page in pages[1:])
    told = " ".join(pages).split()
    assert [each for each in told if each.startswith("row")] == [f"row{number}" for number in range(90)]


def test_words_are_printed_letter_for_letter(fonts: Fonts) -> None:
    (page,) = texts(made(fonts, printed((HOSTILE, WELSH, "a\nb\tc"), told=(HOSTILE,))))
    assert page.count(HOSTILE) == 2 and WELSH in page and "a b c" in page
    assert b"hostname" not in made(fonts, printed(("x", "x", "x")))


def test_what_the_face_has_not_stands_as_a_question_mark(fonts: Fonts) -> None:
    (page,) = texts(made(fonts, printed(("李 O’Brien", "\u202eevil\u200b", "\x07bell"))))
    assert "? O’Brien evil ?bell" in page


def test_long_words_are_broken_and_stay_within_the_page(fonts: Fonts) -> None:
    long = "w" * 700
    pdf = made(fonts, printed(("Overdue 2 days", long, "Received")))
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        width, height = document[0].get_size()
        assert (width, height) == pytest.approx((297 * MM, 210 * MM), abs=0.1)
        text = document[0].get_textpage()
        boxes = [text.get_charbox(place) for place in range(text.count_chars())]
        assert min(box[0] for box in boxes) >= 12 * MM and max(box[2] for box in boxes) <= width - 12 * MM
        assert min(box[1] for box in boxes) >= 10 * MM and max(box[3] for box in boxes) <= height - 10 * MM
        whole = text.get_text_range()
    assert whole.count("w") == 700
    assert "Overdue 2 days" in whole, "a short column keeps its words on one line"


def test_a_row_never_takes_more_than_a_page(fonts: Fonts) -> None:
    pages = texts(made(fonts, printed(("x", "word " * 5000, "y"), ("next", "", ""))))
    assert len(pages) == 1 and "…" in pages[0] and "next" in pages[0]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells=st.lists(st.tuples(st.text(), st.text(), st.text()), max_size=4))
def test_any_text_can_be_printed(fonts: Fonts, cells: list[tuple[str, str, str]]) -> None:
    pages = texts(made(fonts, printed(*cells)))
    assert pages and all("Contains personal data." in page for page in pages)


def test_its_file_says_what_language_it_is_in_and_names_nobody(fonts: Fonts) -> None:
    pdf = made(fonts, printed((WELSH, "x", "y")))
    with closing(pypdfium2.PdfDocument(io.BytesIO(pdf))) as document:
        assert document.get_metadata_dict()["Title"] == "Queue"
    assert b"cy-GB" in pdf and unicodedata.normalize("NFC", WELSH).encode() not in pdf


def test_the_window_starts_without_what_sets_pages() -> None:
    asked = "import sys, ui.app; print([each for each in ('reportlab', 'fontTools') if each in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
