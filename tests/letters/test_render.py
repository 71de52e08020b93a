from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.domain.references import temporary
from caseapp.errors import Expected
from caseapp.letters.fonts import Fonts
from caseapp.letters.layout import MM
from caseapp.letters.letter import Letter, Signatory
from caseapp.letters.problems import (
    AddressNotPostable,
    GlyphMissing,
    LetterIncomplete,
    LetterOverflows,
    LetterTooLong,
)
from caseapp.letters.render import Gap, Renderer
from caseapp.letters.wording import Language

HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"
Saying = Callable[..., Letter]


def texts(pdf: bytes) -> list[str]:
    """The text of each page with line ends made blanks."""
    document = pypdfium2.PdfDocument(pdf)
    read = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [unicodedata.normalize("NFC", " ".join(text.split())) for text in read]


def under(pdf: bytes, gap: Gap) -> str:
    """The text that touches the inside of a gap's place."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[gap.page - 1].get_textpage()
    read = text.get_text_bounded(
        left=gap.x * MM + 1,
        right=(gap.x + gap.w) * MM - 1,
        top=(297 - gap.y) * MM,
        bottom=(297 - gap.y - gap.h) * MM,
    )
    document.close()
    return str(read).strip()


@pytest.mark.parametrize(
    ("language", "named"),
    [
        (Language.EN, "Our temporary ref: TMP-"),
        (Language.CY, "Cyf dros dro: TMP-"),
        (Language.BOTH, "Cyf dros dro / Our temporary ref: TMP-"),
    ],
)
def test_a_temporary_reference_is_printed_and_called_so(
    renderer: Renderer, letter: Letter, language: Language, named: str
) -> None:
    printed = renderer.render(replace(letter, language=language, reference=temporary(42)))
    (first, *_) = texts(printed.pdf)
    assert named in first and temporary(42) in first


def test_same_letter_same_bytes(renderer: Renderer, fonts: Fonts, letter: Letter) -> None:
    first, again, other = renderer.render(letter), renderer.render(letter), Renderer(fonts).render(letter)
    assert first == again == other
    assert first.sha256 == sha256(first.pdf).hexdigest()
    assert renderer.render(replace(letter, reference="WES-7Q4M-0043-J")).sha256 != first.sha256


def test_what_is_seen_is_what_is_printed(renderer: Renderer, letter: Letter) -> None:
    draft = renderer.draft(letter)
    assert draft.pdf == renderer.render(letter).pdf
    assert (draft.pages, draft.gaps, draft.problems) == (1, (), ())


def test_a_hostile_name_is_printed_literally(renderer: Renderer, letter: Letter) -> None:
    hostile = replace(
        letter,
        values={**letter.values, "name": HOSTILE},
        address=(HOSTILE, "4 Mill Lane", "LD29 4QD"),
        signatory=Signatory(HOSTILE, letter.signatory.role),
    )
    [page] = texts(renderer.render(hostile).pdf)
    assert page.count(HOSTILE) == 3
    assert HOSTILE in page.split("Dear")[0]


def test_welsh_letters_are_printed_and_read_back(renderer: Renderer, saying: Saying) -> None:
    [page] = texts(renderer.render(saying("((x))", Language.CY, x="ŵŷẁẃẅỳ ŴŶ w\u0302y\u0302")).pdf)
    assert "ŵŷẁẃẅỳ ŴŶ ŵŷ" in page


def test_rare_letters_get_codes_of_their_own(renderer: Renderer, saying: Saying) -> None:
    rare = "Ελένη Жуковська Nguyễn Đặng Zażółć ŁÓDŹ ŒĐ"
    assert rare in texts(renderer.render(saying("# ((x))\n\n((x))", x=rare)).pdf)[0]


def test_only_two_embedded_fonts_with_their_own_names(renderer: Renderer, letter: Letter) -> None:
    pdf = renderer.render(letter).pdf
    names = {name.split(b"+")[1] for name in re.findall(rb"/BaseFont /(\S+)", pdf)}
    assert names == {b"OpenSansRoman-Regular", b"OpenSansRoman-Bold"}
    assert len(re.findall(rb"/FontFile2", pdf)) == 2
    assert b"Helvetica" not in pdf


def test_particulars_of_the_file_name_nobody(renderer: Renderer, letter: Letter) -> None:
    for language, tag in ((Language.EN, "en-GB"), (Language.CY, "cy-GB"), (Language.BOTH, "cy-GB")):
        pdf = renderer.render(replace(letter, language=language)).pdf
        document = pypdfium2.PdfDocument(pdf)
        particulars = document.get_metadata_dict()
        document.close()
        assert particulars["Title"] == letter.template.name.in_language(language.parts[0])
        assert particulars["CreationDate"] == "D:20261103"
        assert "Llŷr" not in str(particulars)
        assert f"/Lang ({tag})".encode() in pdf


def test_both_languages_welsh_first(renderer: Renderer, letter: Letter) -> None:
    rendered = renderer.render(replace(letter, language=Language.BOTH))
    welsh, english = texts(rendered.pdf)
    assert rendered.pages == 2
    assert "Annwyl Rhiannon Llŷr" in welsh and "3 Tachwedd 2026 3 November 2026" in welsh
    assert "Cyf / Our ref: WES-7Q4M-0042-K" in welsh and "Tudalen 1 o 2" in welsh
    assert "Dear Rhiannon Llŷr" in english and "by 4 November 2026" in english and "Page 2 of 2" in english


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "We welcome letters and calls in Welsh. Using Welsh will not lead to any delay."),
        (Language.CY, "Ni fydd defnyddio’r Gymraeg yn arwain at oedi."),
    ],
)
def test_every_letter_says_that_welsh_is_welcome(
    renderer: Renderer, saying: Saying, language: Language, words: str
) -> None:
    assert words in texts(renderer.render(saying("Short", language)).pdf)[0]


def test_broken_lines_end_in_a_blank(renderer: Renderer, saying: Saying) -> None:
    pdf = renderer.render(saying("word " * 60)).pdf
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "word\r\nword" not in text and "word \r\nword" in text


def test_a_gap_stops_the_letter_and_shows_in_the_draft(renderer: Renderer, letter: Letter) -> None:
    short = replace(letter, values={**letter.values, "next step": ""})
    with pytest.raises(LetterIncomplete) as raised:
        renderer.render(short)
    assert raised.value.values == {"fields": "next step", "count": 1}
    draft = renderer.draft(short)
    assert [problem.code for problem in draft.problems] == ["letter_incomplete"]
    assert [under(draft.pdf, gap) for gap in draft.gaps] == ["[next step]"]


def test_gaps_in_the_middle_of_words_are_found(renderer: Renderer, saying: Saying) -> None:
    draft = renderer.draft(saying("aa " * 40 + "(((the field))), ((x))((y))", x="1"))
    assert [gap.field for gap in draft.gaps] == ["the field", "y"]
    assert [under(draft.pdf, gap) for gap in draft.gaps] == ["[the field]", "[y]"]


def test_a_missing_glyph_stops_the_letter(renderer: Renderer, letter: Letter, saying: Saying) -> None:
    for bad in (
        saying("((x))", x="smile 😀"),
        saying("smile 😀"),
        replace(letter, address=("Abi 😀", "4 Mill Lane", "LD29 4QD")),
        replace(letter, reference="😀"),
    ):
        with pytest.raises(GlyphMissing) as raised:
            renderer.render(bad)
        assert raised.value.values["codepoint"] == "U+1F600"
        assert len({str(problem.values) for problem in renderer.draft(bad).problems}) == 1


def test_what_does_not_fit_stops_the_letter(renderer: Renderer, letter: Letter, saying: Saying) -> None:
    long = replace(letter.letterhead, phone="0" * 60)
    for bad, box in (
        (saying("((x))", x="w" * 90), "body"),
        (replace(letter, address=("W" * 50, "4 Mill Lane", "LD29 4QD")), "address"),
        (replace(letter, letterhead=long), "contact"),
        (replace(saying("Short"), reference="W" * 40), "contact"),
    ):
        with pytest.raises(LetterOverflows) as raised:
            renderer.render(bad)
        assert raised.value.values["box"] == box
        assert renderer.draft(bad).problems


def test_ten_pages_and_no_more(renderer: Renderer, saying: Saying) -> None:
    assert renderer.render(saying("\n***\n".join(["page"] * 10))).pages == 10
    with pytest.raises(LetterTooLong):
        renderer.render(saying("\n***\n".join(["page"] * 11)))


def test_an_address_the_post_refuses_stops_the_letter(renderer: Renderer, letter: Letter) -> None:
    with pytest.raises(AddressNotPostable) as raised:
        renderer.render(replace(letter, address=("Abi Bevan", "No fixed abode", "LD29 4QD")))
    assert raised.value.values == {"problem": "no_fixed_abode"}


def test_bulk_prints_what_single_letters_print(renderer: Renderer, letter: Letter) -> None:
    letters = [
        replace(
            letter,
            language=language,
            reference=f"WES-7Q4M-00{number}-K",
            values={**letter.values, "name": name},
        )
        for number, (language, name) in enumerate(
            [(Language.EN, "Abi Bevan"), (Language.CY, "Жук Łoś"), (Language.BOTH, HOSTILE)]
        )
    ]
    single = [page for each in letters for page in texts(renderer.render(each).pdf)]
    assert texts(renderer.render_many(iter(letters))) == single


def test_bulk_takes_a_letter_only_when_its_turn_comes(renderer: Renderer, letter: Letter) -> None:
    def letters() -> object:
        yield letter
        yield replace(letter, values={})
        raise AssertionError("asked for one letter too many")

    with pytest.raises(LetterIncomplete):
        renderer.render_many(letters())  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=200))
def test_any_value_is_printed_or_refused(renderer: Renderer, saying: Saying, value: str) -> None:
    written = saying("# ((x))\n\nDear ((x)),\n* ((x))", x=value)
    draft = renderer.draft(written)
    if draft.problems:
        with pytest.raises(Expected):
            renderer.render(written)
    else:
        assert renderer.render(written).pdf == draft.pdf
