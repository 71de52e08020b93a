"""What is dropped or pasted onto the desk that a case can hold: files of this computer, or one picture."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage

_AS_BYTES = ("image/png", "image/jpeg", "image/webp", "image/bmp")
"""Formats that are taken as they are: Qt would decode them here and now."""


def is_given(mime: QMimeData) -> bool:
    """Whether there is anything of that kind in it; nothing is read yet."""
    return any(map(_is_here, mime.urls())) or mime.hasImage() or bool(_format(mime))


def given_in(mime: QMimeData) -> list[str | QByteArray | QImage]:
    """The paths of the files, or else the picture, of which nothing is copied here; nothing if there is neither."""
    paths = [url.toLocalFile() for url in mime.urls() if _is_here(url)]
    if paths:
        return [*paths]
    if format := _format(mime):
        return [mime.data(format)]
    image = mime.imageData() if mime.hasImage() else None
    return [image] if isinstance(image, QImage) and not image.isNull() else []


def _is_here(url: QUrl) -> bool:
    """A file of this computer alone: to look at one of another's, Windows signs in there with what the officer has."""
    return url.isLocalFile() and not url.toLocalFile().startswith(("//", "\\\\"))


def _format(mime: QMimeData) -> str:
    return next((format for format in _AS_BYTES if mime.hasFormat(format)), "")
