"""Who gives way when there is room for no more, by real connections of several addresses on loopback."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest

from caseapp.central import listener as listener_module
from caseapp.central.listener import Listener, Place, Room
from tests.central.conftest import WAIT


@dataclass(slots=True)
class Door:
    """A listener of which the test is the service."""

    room: Room
    listener: Listener
    _held: ExitStack
    places: dict[socket.socket, Place] = field(default_factory=dict)

    def come(self, address: str) -> socket.socket:
        """A caller from there, who has a place or was closed."""
        caller = self._held.enter_context(
            socket.create_connection(self.listener.getsockname(), WAIT, source_address=(address, 0))
        )
        try:
            accepted, _ = self.listener.accept()
        except BlockingIOError:
            return caller
        assert isinstance(accepted, Place)
        self.places[caller] = self._held.enter_context(accepted)
        return caller


Open = Callable[[Room], Door]


@pytest.fixture
def open_door() -> Iterator[Open]:
    with ExitStack() as held:

        def open_to(room: Room) -> Door:
            listener = held.enter_context(Listener(socket.create_server(("127.0.0.1", 0)), room))
            listener.setblocking(False)
            return Door(room, listener, held)

        yield open_to


def sent_away(caller: socket.socket) -> bool:
    """Whether the service has ended this connection."""
    caller.setblocking(False)
    try:
        return caller.recv(1) == b""
    except BlockingIOError:
        return False


def test_the_network_with_most_strangers_has_one_give_way(open_door: Open) -> None:
    door = open_door(Room(most=4, a_network=3))
    first, *many, last = map(door.come, ("127.0.0.2", "127.0.0.3", "127.0.0.3", "127.0.0.4"))
    assert not sent_away(door.come("127.0.0.5"))
    assert [sent_away(caller) for caller in (first, *many, last)] == [False, True, False, False]


def test_where_all_are_known_a_new_one_is_closed(open_door: Open) -> None:
    door = open_door(Room(most=2, a_network=2))
    known = [door.come("127.0.0.2") for _ in range(2)]
    for caller in known:
        door.room.welcome(caller.getsockname())
    assert sent_away(door.come("127.0.0.3"))
    assert not any(map(sent_away, known))
    door.places[known[0]].close()
    assert not sent_away(door.come("127.0.0.3"))


def test_those_that_gave_way_and_have_not_ended_are_few(
    open_door: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_module, "SPARE", 2)
    door = open_door(Room(most=1, a_network=5))
    gone = [door.come("127.0.0.2") for _ in range(3)]
    assert [sent_away(caller) for caller in gone] == [True, True, False]
    assert sent_away(door.come("127.0.0.2")), "there were three files open"
    door.places[gone[0]].close()
    assert not sent_away(door.come("127.0.0.2"))
