"""What is dropped or pasted: files of this computer, or a picture whose bytes are not copied on the window's thread."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from ui.widgets.given import given_in, is_given


@pytest.mark.parametrize("address", ["file://server/share/photo.jpg", "file:////server/share/photo.jpg"])
def test_a_file_of_another_computer_is_not_looked_at(address: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    assert not is_given(mime) and given_in(mime) == []
    mime.setUrls([QUrl(address), QUrl("file:///home/abi/photo.jpg")])
    assert is_given(mime) and given_in(mime) == ["/home/abi/photo.jpg"]


def test_a_picture_is_handed_on_as_it_lies_there() -> None:
    mime = QMimeData()
    mime.setData("image/png", QByteArray(b"picture"))
    (given,) = given_in(mime)
    assert isinstance(given, QByteArray) and given == b"picture"
