"""A letter on a real CUPS queue, whose printer cannot reach the rim of the page: it comes out at 100 %."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing

import pypdfium2
import pytest
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from tests.support.print_queue import PrintQueue, print_queue
from ui.runtime.printing import SystemPrinter

A4 = (595.28, 841.89)
TOLERANCE = 0.5
"""Points; CUPS rounds the size of the page."""


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintQueue]:
    with print_queue() as made:
        monkeypatch.setenv("CUPS_SERVER", made.server)
        yield made


def letter() -> bytes:
    """A page with a mark near each corner, two of them where the printer cannot print."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for x, y in ((2 * mm, 2 * mm), (20 * mm, 252 * mm), (150 * mm, 290 * mm)):
        canvas.drawString(x, y, "x")
    canvas.save()
    return buffer.getvalue()


def places(pdf: bytes) -> list[tuple[float, float]]:
    """Where the letters of the first page stand, in points from its lower left corner."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        text = document[0].get_textpage()
        return [
            text.get_charbox(place)[:2]
            for place in range(text.count_chars())
            if text.get_text_range(place, 1) == "x"
        ]


def test_a_letter_is_printed_at_its_own_size(queue: PrintQueue) -> None:
    sent = letter()
    SystemPrinter().send(sent, "WES-7Q4M-0042-K")
    printed = queue.wait()
    before, after = places(sent), places(printed)
    assert len(after) == len(before) == 3
    for (x, y), (to_x, to_y) in zip(before, after, strict=True):
        assert (to_x, to_y) == pytest.approx((x, y), abs=TOLERANCE)
    with closing(pypdfium2.PdfDocument(printed)) as document:
        assert document[0].get_size() == pytest.approx(A4, abs=1)
