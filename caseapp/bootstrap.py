"""The one place that puts the parts together."""

from __future__ import annotations

import contextlib
import platform
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from caseapp.calendars import england_and_wales
from caseapp.care import Care
from caseapp.catalogue import load_catalogue
from caseapp.clock import system_clock
from caseapp.desk_keys import ComputersKeyStore, DeskKeys, NoSystemKeyStore
from caseapp.errors import NotEnrolled
from caseapp.keys import Opening
from caseapp.letters.press import Press
from caseapp.paths import font_cache
from caseapp.ports import Changes, Clock, Done, Reader, UnitOfWork
from caseapp.storage.folder import folder_exists
from caseapp.storage.place import Lying, lying
from caseapp.storage.store import Store
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.sync.officers import OfficersAtCentre
from caseapp.sync.round import Sync
from caseapp.sync.round import SyncReport as SyncReport  # what `Desk.sync` answers
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.this_desk import SignedInAt

if TYPE_CHECKING:
    from caseapp.sync.transport import Transport

P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """An open desk: its database, what it knows, its letters and its road to the centre."""

    practice = False
    """Whether it is one to practise at, which nothing leaves."""

    def __init__(
        self,
        folder: Path,
        opening: Opening,
        clock: Clock = system_clock,
        key_store: ComputersKeyStore | None = None,
    ) -> None:
        """Open or make the data folder; raises what `Store` raises.

        Without `key_store` it opens by its passphrase alone.
        """
        self.folder = folder
        self._store = Store(folder, opening, clock)
        self.keys = DeskKeys(self._store.key_file, self._store.key, key_store or NoSystemKeyStore())
        self.care = Care(self._store, clock)
        self.clock = clock
        self.knowledge = Knowledge(load_catalogue(), england_and_wales())
        self._store.learn(self.knowledge.promises(), self.knowledge.calendar)
        self.press = Press(font_cache(folder))
        self._sync_desk = StoreSyncDesk(self._store, clock)
        self._road: Sync | None = None
        self._transport: Transport | None = None
        self._one_round = threading.Lock()
        # They wait for a round; no other work waits with them.
        self._errands = ThreadPoolExecutor(1, "errands")
        self._ending: Future[None] = Future()
        self._listeners: list[Callable[[Changes], None]] = []
        self.officers = OfficersAtCentre(self._errand)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written in the folder."""
        return self._store.read_only

    @property
    def on_network(self) -> bool:
        """Whether the folder lies on another computer, where what is written may be lost."""
        return lying(self.folder) is Lying.NETWORK

    @property
    def low_on_room(self) -> bool:
        """Whether the disk was full and the reserve had to be given up."""
        return self._store.low_on_room

    def read(self, ask: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask in one read transaction, in the calling thread."""
        return self._store.read(ask, *args, **kwargs)

    def write(
        self, act: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[Done[T]]:
        """Queue an act for the writer thread; listeners hear of its changes before the future is done."""

        def act_and_tell(work: UnitOfWork) -> T:
            return act(work, *args, **kwargs)

        done: Future[Done[T]] = Future()
        done.set_running_or_notify_cancel()  # an act that is queued is done, whoever waits for it

        def finished(written: Future[Done[T]]) -> None:
            if error := written.exception():
                done.set_exception(error)
                return
            try:
                self._tell(_of_this_desk(written.result().changes))
            finally:
                done.set_result(written.result())

        self._store.write(act_and_tell).add_done_callback(finished)
        return done

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Hear of every change, from any thread; the answer stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def sign_in(self, address: str, council: str, username: str, password: str, code: str = "") -> None:
        """Sign in at the centre and enrol this folder, the first time with a `code` that an administrator gave.

        Raises as `Sync.sign_in` and `Transport` do.
        """
        transport = _transport_to(address, self._ending)
        road = Sync(self._sync_desk, transport, self._tell, self.clock)
        try:
            road.sign_in(address, council, username, password, platform.node() or "desk", code)
        except BaseException:
            transport.close()
            raise
        with self._one_round:
            if self._transport is not None:
                self._transport.close()
            self._road, self._transport = road, transport

    def sync(self) -> SyncReport:
        """One round in the calling thread; raises as `Sync.run` does."""
        with self._one_round:
            return self._to_centre().run()

    def compare(self) -> int:
        """Compare all that stands here with the centre and mend it, in the calling thread: how many rows.

        Raises as `Sync.run` does.
        """
        with self._one_round:
            return self._to_centre().compare()[0]

    def hear_pokes(self, poked: Callable[[], None], until: Future[None]) -> None:
        """In the calling thread: call `poked` whenever something has come for this desk, until the centre ends it.

        Once `until` is done it returns. Raises `NotEnrolled` before the first round, and as `sync.pokes.hear` does.
        """
        from caseapp.sync.pokes import hear

        access = self._road.access if self._road is not None else ""
        if not access:
            raise NotEnrolled
        hear(self.read(lambda reader: reader.setting("centre")), access, poked, until)

    def sign_ins(self) -> Future[list[SignedInAt]]:
        """Where the officer is signed in, asked of the centre after the round under way.

        The future raises `NotEnrolled`, `SignInNeeded` and what `Transport` does.
        """
        return self._errand(Sync.sign_ins)

    def end_sign_in(self, family: str) -> Future[None]:
        """End one of them; raises as `sign_ins` does."""
        return self._errand(lambda road: road.end_sign_in(family))

    def end(self) -> None:
        """Send and fetch no more: the round under way ends at its next commit, a request that hangs is given up."""
        with contextlib.suppress(InvalidStateError):
            self._ending.set_result(None)

    def close(self) -> None:
        """Finish what is queued and free the folder."""
        self.end()
        self._errands.shutdown(cancel_futures=True)
        with self._one_round:
            if self._transport is not None:
                self._transport.close()
        self._store.close()

    def _errand(self, ask: Callable[[Sync], T]) -> Future[T]:
        return self._errands.submit(self._ask_centre, ask)

    def _ask_centre(self, ask: Callable[[Sync], T]) -> T:
        with self._one_round:
            return ask(self._to_centre())

    def _to_centre(self) -> Sync:
        """The road to the centre that this desk is signed in to; raises `NotEnrolled`."""
        if self._road is None:
            address = self.read(lambda reader: reader.setting("centre"))
            if not address:
                raise NotEnrolled
            self._transport = _transport_to(address, self._ending)
            self._road = Sync(self._sync_desk, self._transport, self._tell, self.clock)
        return self._road

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)


def _of_this_desk(changes: Changes) -> Changes:
    kinds = {kind for kind, _ in changes.touched}
    sends = "outbox" in kinds and len(kinds) > 1  # one that is settled touches nothing else
    return replace(changes, to_send=sends)


def _transport_to(address: str, ending: Future[None]) -> Transport:
    """The HTTP client is loaded with the first round, beside the window, not before it."""
    from caseapp.sync.transport import Transport

    return Transport(address, ending)


def desk_exists(folder: Path) -> bool:
    """Whether `folder` holds a desk already."""
    return folder_exists(folder)
