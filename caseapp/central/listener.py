"""Where callers come in: how many connections are open, and which gives way when there is room for no more.

Counted from `accept` to `close`, so that a TLS handshake that never ends is counted too.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable
from contextlib import suppress
from ipaddress import ip_network
from typing import Any

from caseapp.central.addresses import network, stands_in

SPARE = 100
"""Connections beyond the most, while those that gave way to them come to their end."""

_REFUSED_AT_ONCE = 64
"""Then the event loop sees to others first."""

Address = tuple[Any, ...]
"""As the operating system names the other end."""


class Room:
    """The open connections. For one thread.

    A connection is a stranger's until a good token was shown on it. Where a network has `a_network` strangers, or all
    connections are `most`, a new one takes the place of the stranger who has gone longest without a whole request: who
    is silent does not keep out who has something to say. What comes through `proxies` is many callers' and counts as
    no network.
    """

    def __init__(self, most: int, a_network: int, proxies: Iterable[str] = ()) -> None:
        self._most = most
        self._a_network = a_network
        self._proxies = [ip_network(each) for each in proxies]
        self._open: set[Place] = set()
        self._staying: dict[Address, Place] = {}
        self._strangers: dict[bytes, dict[Address, Place]] = {}

    def take(self, accepted: socket.socket, address: Address) -> Place | None:
        """The new connection's place; None if there is none, and then it is closed."""
        key = network(str(address[0]))
        of_network = self._strangers.get(key, {})
        if len(of_network) >= self._a_network and not stands_in(str(address[0]), self._proxies):
            self._have_give_way(of_network)
        elif len(self._staying) >= self._most and self._strangers:
            self._have_give_way(max(self._strangers.values(), key=len))
        if len(self._staying) >= self._most or len(self._open) >= self._most + SPARE:
            accepted.close()
            return None
        place = Place(self, accepted, address, key)
        self._open.add(place)
        self._staying[address] = place
        self._strangers.setdefault(key, {})[address] = place
        return place

    def heard(self, address: Address) -> None:
        """A whole request has come from there."""
        place = self._staying.get(address)
        if place is not None and address in (of_network := self._strangers.get(place.key, {})):
            of_network[address] = of_network.pop(address)

    def welcome(self, address: Address) -> None:
        """A good token was shown there."""
        if (place := self._staying.get(address)) is not None:
            self._forget_stranger(place)

    def leave(self, place: Place) -> None:
        """The connection is closed."""
        self._open.discard(place)
        if self._staying.get(place.address) is place:
            del self._staying[place.address]
            self._forget_stranger(place)

    def _have_give_way(self, strangers: dict[Address, Place]) -> None:
        place = next(iter(strangers.values()))
        del self._staying[place.address]
        self._forget_stranger(place)
        # Its transport reads the end and closes it. Closed here, its number might be another file's by then.
        with suppress(OSError):
            place.shutdown(socket.SHUT_RDWR)

    def _forget_stranger(self, place: Place) -> None:
        of_network = self._strangers.get(place.key, {})
        of_network.pop(place.address, None)
        if not of_network:
            self._strangers.pop(place.key, None)


class Place(socket.socket):
    """A connection that was accepted; whoever closes it makes room."""

    def __init__(self, room: Room, accepted: socket.socket, address: Address, key: bytes) -> None:
        family, kind, protocol = accepted.family, accepted.type, accepted.proto
        super().__init__(family, kind, protocol, fileno=accepted.detach())
        self._room = room
        self.address = address
        self.key = key

    def close(self) -> None:
        """Close it."""
        super().close()
        self._room.leave(self)


class Listener(socket.socket):
    """A bound socket whose callers find room or are closed at once; takes `bound` over."""

    def __init__(self, bound: socket.socket, room: Room) -> None:
        super().__init__(bound.family, bound.type, bound.proto, fileno=bound.detach())
        self._room = room

    def accept(self) -> tuple[socket.socket, Any]:
        """The next connection that there is room for; raises `BlockingIOError` when none is left for the moment."""
        for _ in range(_REFUSED_AT_ONCE):
            accepted, address = super().accept()
            if (place := self._room.take(accepted, address)) is not None:
                return place, address
        raise BlockingIOError
