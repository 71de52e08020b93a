"""What a file is, told by its content, whatever became of it on the way."""

from __future__ import annotations

import random
import zipfile
from io import BytesIO

from caseapp.domain.media import Media, media_of


def document() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        packed.writestr("content.xml", "<text>The gate is at the back.</text>" * 20)
    return made.getvalue()


def test_a_document_that_was_damaged_on_its_way_is_a_document_or_nothing() -> None:
    dice, whole = random.Random(7), document()
    assert media_of(whole) is Media.ODT
    for _ in range(4000):
        damaged = bytearray(whole)
        for _ in range(dice.randint(1, 3)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        media_of(bytes(damaged))
