from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image, ImageDraw

from caseapp.letters.fonts import Fonts
from caseapp.letters.layout import MM, NOTIFY_C5, Box, Line, overflows
from caseapp.letters.letter import Letter
from caseapp.letters.render import Renderer
from caseapp.letters.wording import Bilingual, Language

SCALE = 3.0  # pixels a point
FIRST_PAGE = (
    Box("logo", 15, 5, 125, 30),
    Box("contact", 125, 5, 195, 95),
    Box("address", 24.6, 39.5, 120.0, 66.3),
    Box("body", 15, 95, 195, 292),
)
FURTHER_PAGE = (Box("printable", 15, 5, 195, 292),)


def pictures(pdf: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    made = [page.render(scale=SCALE).to_pil().convert("L") for page in document]
    document.close()
    return made


def pixels(box: Box) -> tuple[float, float, float, float]:
    scale = MM * SCALE
    return box.x * scale, box.y * scale, box.right * scale, box.bottom * scale


def ink_outside(picture: Image.Image, boxes: tuple[Box, ...]) -> bool:
    rest = picture.copy()
    draw = ImageDraw.Draw(rest)
    for box in boxes:
        draw.rectangle(pixels(box), fill=255)
    return rest.getextrema() != (255, 255)


def crowded(letter: Letter) -> Letter:
    """Seven long address lines, long head, letters that reach far left, up and down, and many pages."""
    return replace(
        letter,
        address=("Ŵjgy " * 6, "jjjj Ŷŷ", "jgp Court", "4 Mill Lane", "Trewern", "Westmere", "LD29 4QD"),
        letterhead=replace(
            letter.letterhead,
            council=Bilingual(
                "jWestmere Upper Valleys County Borough Council", "jCyngor Bwrdeistref Sirol Ŵestmere Uchaf"
            ),
            address=("jTŷ’r Dref", "1 Ŵ Street", "Westmere", "LD29 1AA"),
        ),
        values={**letter.values, "next step": "jjÂŵgy " * 700},
    )


@pytest.mark.parametrize("language", list(Language))
def test_no_ink_leaves_its_box(renderer: Renderer, letter: Letter, language: Language) -> None:
    for written in (replace(letter, language=language), replace(crowded(letter), language=language)):
        first, *further = pictures(renderer.render(written).pdf)
        assert not ink_outside(first, FIRST_PAGE)
        for box in FIRST_PAGE:
            assert first.crop(pixels(box)).getextrema() == (0, 255), box.name
        for picture in further:
            assert not ink_outside(picture, FURTHER_PAGE)


def test_the_check_sees_ink_outside(renderer: Renderer, letter: Letter) -> None:
    [first] = pictures(renderer.render(letter).pdf)
    for left_out in FIRST_PAGE:
        assert ink_outside(first, tuple(box for box in FIRST_PAGE if box is not left_out))


@pytest.mark.parametrize("lines", [3, 5, 6, 7])
def test_the_address_shows_in_the_window_alone(renderer: Renderer, letter: Letter, lines: int) -> None:
    address = ("Rhiannon Llŷr", *(f"{number} Mill Lane" for number in range(1, lines - 1)), "LD29 4QD")
    pdf = renderer.render(replace(letter, address=address)).pdf
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    assert page.get_size() == pytest.approx((210 * MM, 297 * MM), abs=0.1)
    window = page.get_textpage().get_text_bounded(
        left=21.6 * MM, top=(297 - 36.5) * MM, right=123 * MM, bottom=(297 - 69.3) * MM
    )
    document.close()
    assert tuple(line.strip() for line in window.splitlines()) == address


def test_a_column_of_sixty_to_seventy_characters(fonts: Fonts) -> None:
    words = "Thank you for contacting us. We have recorded what you told us and will write to you again soon"
    per_line = NOTIFY_C5.first_body.text_width / (fonts.regular.width(words, 12) / len(words))
    assert 60 <= per_line <= 70


@pytest.mark.parametrize(
    ("line", "out"),
    [
        (Line(50, 50, 100, "a", 12), 0),
        (Line(20, 50, 100, "a", 12), 1),
        (Line(50, 20, 100, "a", 12), 1),
        (Line(50, 50, 300, "a", 12), 1),
        (Line(50, 275, 100, "a", 12), 1),
    ],
)
def test_a_line_over_any_edge_is_told(fonts: Fonts, line: Line, out: int) -> None:
    box = Box("box", 10, 10, 100, 100)
    assert len(list(overflows([line], box, fonts, 1))) == out


def test_headings_and_single_lines_are_not_left_alone(
    renderer: Renderer, saying: Callable[..., Letter]
) -> None:
    for before in range(26, 40):
        body = "\n".join(["line"] * before) + "\n\n# Heading\n\n" + "word " * 40
        document = pypdfium2.PdfDocument(renderer.render(saying(body)).pdf)
        first = document[0].get_textpage().get_text_range().split("\r\n")
        document.close()
        assert not [line for line in first if line][-2].startswith("Heading")
