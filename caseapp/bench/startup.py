"""Cold process to a painted window that can search, on the desk of a large council.

The desk is unlocked by the computer's key store; by its passphrase, which takes half a second by itself, where there is
none. A run before those that count compiles the modules, as the first start of an installed desk does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, nullcontext
from pathlib import Path

from caseapp.bench.place import PASSPHRASE, bench_folder, cases_of, large_desk
from caseapp.bench.report import Report, machine_load
from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.errors import Expected, NoKeyStore
from caseapp.key_store import SystemKeyStore

RUNS = 5
LONGEST_SECONDS = 60
"""So long a window, or a key store that asks somebody, may take."""
_ROOT = Path(__file__).parents[2]


class WindowDidNotOpen(Expected):
    """The window's process ended without saying that it can be used."""


class WindowWaits(Expected):
    """The window cannot be used after so many `seconds`: it may ask for something first."""


class KeyStoreStaysLocked(Expected):
    """The key store is there, but does not keep the key of a desk, or waits for somebody who unlocks it."""


def measure(people: int, keep: Path | None) -> Report:
    """Seconds from the start of the process until it says it can be used.

    Raises `WindowDidNotOpen`, `WindowWaits` or `KeyStoreStaysLocked`; it waits for nobody longer than a minute.
    """
    load = machine_load()
    store = SystemKeyStore()
    with bench_folder(keep) as folder:
        desk = large_desk(folder, people)
        by_passphrase = not store.available()
        with nullcontext() if by_passphrase else _opened_by_key_store(desk, store):
            _run(desk, by_passphrase)
            runs = [_run(desk, by_passphrase) for _ in range(RUNS)]
    size = {
        "people": people,
        "properties": people // 2,
        "cases": cases_of(people),
        "key stores": int(not by_passphrase),
    }
    return Report("startup", size, {"usable_s": runs}, load)


@contextmanager
def _opened_by_key_store(folder: Path, store: SystemKeyStore) -> Iterator[None]:
    """While it lasts the account opens the desk without being asked."""
    with _desk(folder, store) as desk:
        _ask_key_store(desk.keys.open_by_account)
    try:
        yield
    finally:
        with _desk(folder, store) as desk:
            _ask_key_store(desk.keys.open_by_passphrase_only)


def _ask_key_store(ask: Callable[[], None]) -> None:
    """Raises `KeyStoreStaysLocked`, also where nobody answers what the key store asks."""
    answer: Future[None] = Future()

    def answered() -> None:
        try:
            ask()
            answer.set_result(None)
        except BaseException as error:
            answer.set_exception(error)

    # No pool: the end of the process would wait for its threads.
    threading.Thread(target=answered, name="key store", daemon=True).start()
    try:
        answer.result(LONGEST_SECONDS)
    except (NoKeyStore, TimeoutError):
        raise KeyStoreStaysLocked from None


@contextmanager
def _desk(folder: Path, store: SystemKeyStore) -> Iterator[Desk]:
    desk = Desk(folder, PASSPHRASE, system_clock, store)
    try:
        yield desk
    finally:
        desk.close()


def _run(desk: Path, by_passphrase: bool) -> float:
    environment = {
        **os.environ,
        "CASEAPP_REPORT_USABLE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment.pop("CASEAPP_PASSPHRASE", None)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if by_passphrase:
        environment["CASEAPP_PASSPHRASE"] = PASSPHRASE
    began = time.time()
    try:
        window = subprocess.run(
            [sys.executable, "-m", "main", "--data-dir", str(desk)],
            cwd=_ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=LONGEST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise WindowWaits(seconds=LONGEST_SECONDS) from None
    if window.returncode != 0 or "usable_at" not in window.stdout:
        raise WindowDidNotOpen
    return float(json.loads(window.stdout)["usable_at"]) - began
