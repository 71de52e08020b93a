"""What is dropped or pasted onto the desk that a case can hold: files of this computer, or one picture."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

_AS_BYTES = ("image/png", "image/jpeg", "image/webp", "image/bmp")
"""Formats that are taken as they are: Qt would decode them here and now."""


def is_given(mime: QMimeData) -> bool:
    """Whether there is anything of that kind in it; nothing is read yet."""
    return any(url.isLocalFile() for url in mime.urls()) or mime.hasImage() or bool(_format(mime))


def given_in(mime: QMimeData) -> list[str | bytes | QImage]:
    """The paths of the files, or else the picture; nothing if there is neither."""
    paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if paths:
        return [*paths]
    if format := _format(mime):
        return [bytes(mime.data(format).data())]
    image = mime.imageData() if mime.hasImage() else None
    return [image] if isinstance(image, QImage) and not image.isNull() else []


def _format(mime: QMimeData) -> str:
    return next((format for format in _AS_BYTES if mime.hasFormat(format)), "")
