"""One connection of a caller: uvicorn's, with the time limits that it lacks, and known in the room it has taken."""

from __future__ import annotations

import asyncio
from functools import partial

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from caseapp.central.callers import WELCOME
from caseapp.central.limits import Limits
from caseapp.central.listener import Address, Room


def connections_within(limits: Limits, room: Room) -> type[H11Protocol]:
    """The protocol for uvicorn whose connections end when head, rest of a body or answer takes too long.

    uvicorn itself limits only how long a connection may stay silent after an answer: a head that comes byte by byte, a
    connection that says nothing at all and an answer nobody takes would each hold a place for ever.
    """

    class Connection(H11Protocol):
        _heard: asyncio.TimerHandle | None = None
        _taken: asyncio.TimerHandle | None = None
        _address: Address = ()
        _whole: RequestResponseCycle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self._address = transport.get_extra_info("peername")
            self.app_state = {**self.app_state, WELCOME: partial(room.welcome, self._address)}
            self._listen()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self._under_way and not self.cycle.more_body and self.cycle is not self._whole:
                self._whole = self.cycle
                room.heard(self._address)
            if self._under_way and self._heard is not None:
                self._heard.cancel()
                self._heard = None
            elif not self._under_way and self._heard is None:
                self._listen()

        def pause_writing(self) -> None:
            super().pause_writing()
            self._watch_answer()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            self._watch_answer()

        def connection_lost(self, exc: Exception | None) -> None:
            for timer in (self._heard, self._taken):
                if timer is not None:
                    timer.cancel()
            super().connection_lost(exc)

        @property
        def _under_way(self) -> bool:
            return self.cycle is not None and not self.cycle.response_complete

        def _listen(self) -> None:
            self._heard = self.loop.call_later(limits.head_seconds, self._end_unheard)

        def _end_unheard(self) -> None:
            self._heard = None
            at_rest = self.conn.their_state is h11.IDLE and not self.conn.trailing_data[0]
            if not self._under_way and not (self.cycle is not None and at_rest):
                self.transport.close()

        def _watch_answer(self) -> None:
            left = self.transport.get_write_buffer_size()
            if left and self._taken is None:
                self._taken = self.loop.call_later(limits.answer_seconds, self._end_untaken, left)

        def _end_untaken(self, then: int) -> None:
            self._taken = None
            if self.transport.get_write_buffer_size() < then:
                self._watch_answer()
            else:
                self.transport.abort()

    return Connection
