"""Something that happens at a chosen moment of an HTTP request on its way over a line."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from dataclasses import dataclass, field

_HEAD_END = b"\r\n\r\n"


class Moment(enum.StrEnum):
    """A part of the request is up; all of it is; its answer begins and is held back; a part of that is down."""

    ASKING = "asking"
    ASKED = "asked"
    ANSWERED = "answered"
    ANSWERING = "answering"


@dataclass(slots=True)
class Ambush:
    """`act` is called once, in the line's thread, at a moment of the `nth` request to `path` from now on.

    `share` of the request, or of the answer's first bytes, has passed then. With `cut` nothing more of that
    connection passes; else `status` becomes that of the answer, if one comes.
    """

    path: str
    moment: Moment
    act: Callable[[], None]
    nth: int = 1
    share: float = 0.5
    cut: bool = True
    sprung: bool = field(default=False, init=False)
    status: int = field(default=0, init=False)

    def meets(self, path: str) -> bool:
        """Whether the request that begins is the one."""
        if path == self.path:
            self.nth -= 1
            return self.nth == 0
        return False

    def spring(self) -> None:
        """The moment has come."""
        self.sprung = True
        self.act()


class Talk:
    """What one connection says: one request at a time and its answer. `up` and `down` say whether it goes on."""

    def __init__(self, ambush: Callable[[], Ambush | None]) -> None:
        self._ambush = ambush
        self._met: Ambush | None = None
        self._past: Ambush | None = None
        self._held = b""
        self._length = self._sent = self._stop = 0

    def up(self, data: bytes, send: Callable[[bytes], None]) -> bool:
        """Pass on bytes of a request; a head waits until it is whole."""
        self._held += data
        if self._sent == self._length:
            if _HEAD_END not in self._held:
                return True
            self._begin()
        data, self._held = self._held, b""
        if self._is(Moment.ASKING) and self._sent + len(data) >= self._stop:
            part = self._stop - self._sent
            self._pass(data[:part], send)
            if not self._spring():
                return False
            data = data[part:]
        self._pass(data, send)
        return self._spring() if self._sent == self._length and self._is(Moment.ASKED) else True

    def down(self, data: bytes, send: Callable[[bytes], None]) -> bool:
        """Pass on bytes of an answer."""
        if self._met is not None and self._is(Moment.ANSWERED, Moment.ANSWERING):
            part = int(len(data) * self._met.share) if self._is(Moment.ANSWERING) else 0
            send(data[:part])
            if not self._spring():
                return False
            data = data[part:]
        if self._past is not None:
            self._past.status, self._past = int(data.split(b" ", 2)[1]), None
        send(data)
        return True

    def _begin(self) -> None:
        head, end, _ = self._held.partition(_HEAD_END)
        body = re.search(rb"\r\ncontent-length: *(\d+)", head, re.IGNORECASE)
        self._length, self._sent = len(head) + len(end) + (int(body[1]) if body else 0), 0
        path = head.split(b" ", 2)[1].partition(b"?")[0].decode("ascii")
        ambush = self._ambush()
        self._met = ambush if ambush is not None and ambush.meets(path) else None
        if self._met is not None:
            self._stop = max(int(self._length * self._met.share), 1)

    def _pass(self, data: bytes, send: Callable[[bytes], None]) -> None:
        send(data)
        self._sent += len(data)

    def _is(self, *moments: Moment) -> bool:
        return self._met is not None and self._met.moment in moments

    def _spring(self) -> bool:
        assert self._met is not None
        ambush, self._met = self._met, None
        ambush.spring()
        if not ambush.cut and ambush.moment is not Moment.ANSWERING:
            self._past = ambush
        return not ambush.cut
