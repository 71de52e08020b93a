"""A picture that a resident might have sent: a full bin at a gate, drawn from rectangles."""

from __future__ import annotations

import struct
import zlib
from typing import Final

_WIDE, _HIGH = 640, 480
_SKY, _WALL, _PAVING = (205, 222, 232), (176, 148, 128), (150, 152, 150)
_GATE, _BIN, _SHADE, _LID = (92, 74, 60), (47, 110, 72), (36, 86, 56), (30, 68, 46)
_WHEEL, _CARD = (40, 40, 42), (214, 190, 150)

_Colour = tuple[int, int, int]
_DRAWN: Final[tuple[tuple[_Colour, int, int, int, int], ...]] = (
    (_SKY, 0, 0, _WIDE, 160),
    (_WALL, 0, 160, _WIDE, 200),
    (_PAVING, 0, 360, _WIDE, 120),
    *((_GATE, 40 + 26 * plank, 120, 16, 250) for plank in range(7)),
    (_GATE, 30, 170, 200, 14),
    (_GATE, 30, 310, 200, 14),
    (_CARD, 356, 108, 70, 60),
    (_CARD, 440, 92, 54, 76),
    (_BIN, 340, 180, 180, 230),
    (_SHADE, 470, 180, 50, 230),
    (_LID, 326, 158, 208, 26),
    (_WHEEL, 350, 404, 34, 34),
    (_WHEEL, 476, 404, 34, 34),
)
"""Each rectangle with its left and upper edge, its width and its height, the hindmost first."""


def full_bin() -> bytes:
    """The picture as PNG."""
    rows = [bytearray(bytes(_SKY) * _WIDE) for _ in range(_HIGH)]
    for colour, left, top, wide, high in _DRAWN:
        for row in rows[top : top + high]:
            row[3 * left : 3 * (left + wide)] = bytes(colour) * wide
    points = b"".join(b"\x00" + row for row in rows)
    head = struct.pack(">IIBBBBB", _WIDE, _HIGH, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(points, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )
