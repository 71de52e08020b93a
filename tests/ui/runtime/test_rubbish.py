"""Rubbish is looked for by the window's thread, and by no other."""

from __future__ import annotations

import gc
import threading
from weakref import ref

from pytestqt.qtbot import QtBot

from ui.runtime.rubbish import Rubbish


class Ring:
    """Holds itself: only looking for rubbish ends it."""

    def __init__(self) -> None:
        self.me = self


def make_rings() -> None:
    for _ in range(100_000):
        Ring()


def test_rings_made_in_a_worker_end_in_the_window_s_thread(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    watched = [Ring()]
    last = ref(watched[0], lambda _: threads.append(threading.current_thread()))
    rubbish = Rubbish()
    watched.clear()
    worker = threading.Thread(target=make_rings)
    worker.start()
    worker.join()
    assert last() is not None
    qtbot.waitUntil(lambda: last() is None)
    rubbish.close()
    assert threads == [threading.main_thread()]
    assert gc.isenabled()
