"""Pages of PDFs as images, from memory."""

from __future__ import annotations

import threading
from contextlib import closing
from math import sqrt
from typing import Final

import pypdfium2
from PySide6.QtGui import QImage

_ALONE: Final = threading.Lock()
"""PDFium does one thing at a time, in whichever thread: two at once would end the program."""

_POINTS_PER_MM: Final = 72 / 25.4
_MOST_PIXELS: Final = 16_000_000
_LONGEST_SIDE: Final = 8_000
"""Of one image, in all and on each side: a page may say that it is as wide as a street, or as thin as a hair."""


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in millimetres. Raises `pypdfium2.PdfiumError` for bytes that are no PDF."""
    with _ALONE, closing(pypdfium2.PdfDocument(pdf)) as document:
        sizes = [document.get_page_size(number) for number in range(len(document))]
    return tuple((width / _POINTS_PER_MM, height / _POINTS_PER_MM) for width, height in sizes)


def page_image(pdf: bytes, page: int, width: float) -> QImage:
    """A page, counted from 0, drawn `width` pixels wide. Raises `pypdfium2.PdfiumError`."""
    with _ALONE, closing(pypdfium2.PdfDocument(pdf)) as document:
        drawn = document[page]
        wide, high = drawn.get_size()
        scale = min(width / wide, _LONGEST_SIDE / max(wide, high), sqrt(_MOST_PIXELS / (wide * high)))
        bitmap = drawn.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        data = bytes(bitmap.buffer)
        image = QImage(data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
        bitmap.close()
        drawn.close()
    return image
