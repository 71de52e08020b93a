"""Each bench runs at a tiny size and prints exactly the figures that the budgets name."""

from __future__ import annotations

import json
import socket
import stat
import threading
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from caseapp import cli
from caseapp.bench import letters, long_list, stall, startup, sync
from caseapp.bench.place import PASSPHRASE, bench_folder, large_desk
from caseapp.bench.relay import CountingRelay
from caseapp.bench.report import Report
from caseapp.bootstrap import Desk
from caseapp.desk_keys import NoSystemKeyStore
from caseapp.domain.case import Case
from caseapp.domain.person import Person
from caseapp.domain.property import Property
from caseapp.errors import NoKeyStore
from caseapp.usecases.find import find
from tests.support.key_stores import MemoryKeyStore


def _is_whole(answer: dict[str, Any], bench: str, keys: str) -> None:
    assert set(answer) == {"bench", "size", "load", "figures"}
    assert answer["bench"] == bench
    assert len(answer["load"]) == 3
    assert list(answer["figures"]) == keys.split()
    for figure in answer["figures"].values():
        assert set(figure) == {"value", "minimum", "target", "met"}
        assert figure["value"] >= figure["minimum"] > 0
        assert (figure["met"] is None) == (figure["target"] is None)


def _no_window(*given: Any, **more: Any) -> int:
    raise AssertionError


def test_search_keeps_its_desk_if_told_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["bench", "search", "--people", "100", "--keep", str(tmp_path / "kept"), "--json"]
    assert cli.run(command, _no_window, _no_window, _no_window) == 0
    answer = json.loads(capsys.readouterr().out)
    _is_whole(answer, "search", "p50_ms p95_ms max_ms")
    assert answer["size"]["people"] == 100
    made = (tmp_path / "kept" / "desk-100" / "desk.db").stat()
    assert cli.run(command, _no_window, _no_window, _no_window) == 0
    assert (tmp_path / "kept" / "desk-100" / "desk.db").stat().st_ino == made.st_ino


def test_the_large_desk_holds_what_is_said_and_finds_it(tmp_path: Path) -> None:
    desk = Desk(large_desk(tmp_path, 150), PASSPHRASE)
    try:
        counts = desk.read(lambda reader: [reader.count(kind) for kind in (Person, Property, Case)])
        found = desk.read(find, desk.knowledge, "mill lane rhiannon llyr", desk.clock())
    finally:
        desk.close()
    assert counts == [150, 75, 10]
    assert [person.name for person in found.people] == ["Rhiannon Llŷr"]
    assert [place.address[0] for place in found.places] == ["Tŷ Dŵr"]
    assert len(found.cases) == 2


def test_a_folder_that_is_not_kept_is_private_and_goes() -> None:
    with bench_folder() as folder:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not folder.exists()


def test_letters() -> None:
    answer = json.loads(letters.measure(single=4, bulk=(4, 8)).json())
    _is_whole(answer, "letters", "single_per_s preview_ms bulk1000_per_s bulk10000_per_s rss_mb")


@pytest.mark.slow
def test_stall() -> None:
    _is_whole(json.loads(stall.measure(records=80).json()), "stall", "p99_ms max_ms")


@pytest.mark.slow
def test_sync() -> None:
    answer = json.loads(sync.measure(records=80, edits=6, changes=3).json())
    _is_whole(answer, "sync", "first_s first_mb push_s push_mb idle_ms idle_bytes delta_ms")
    assert answer["figures"]["first_mb"]["value"] * 1e6 > answer["figures"]["idle_bytes"]["value"]


@pytest.mark.slow
def test_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_list, "RUNS", 1)
    _is_whole(json.loads(long_list.measure(120, None).json()), "list", "paint_ms sort_ms")


@pytest.mark.slow
def test_startup() -> None:
    _is_whole(json.loads(startup.measure(100, None).json()), "startup", "usable_s")


def test_a_window_that_asks_for_something_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The passphrase does not fit the desk that was kept, so the first window stays."""
    monkeypatch.setattr(startup, "LONGEST_SECONDS", 2)
    monkeypatch.setattr(startup, "SystemKeyStore", NoSystemKeyStore)
    large_desk(tmp_path, 100)
    monkeypatch.setattr(startup, "PASSPHRASE", "another one than before")
    command = ["bench", "startup", "--people", "100", "--keep", str(tmp_path)]
    assert cli.run(command, _no_window, _no_window, _no_window) == 1
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith("The window could not be used within 2 seconds.")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("asks", [False, True])
def test_a_key_store_that_does_not_unlock_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], asks: bool
) -> None:
    nobody_comes = Event()

    class Locked(MemoryKeyStore):
        def put(self, name: str, secret: bytes) -> None:
            if asks:
                nobody_comes.wait()
            raise NoKeyStore

    monkeypatch.setattr(startup, "LONGEST_SECONDS", 0.1)
    monkeypatch.setattr(startup, "SystemKeyStore", Locked)
    command = ["bench", "startup", "--people", "100", "--keep", str(tmp_path)]
    try:
        assert cli.run(command, _no_window, _no_window, _no_window) == 1
    finally:
        nobody_comes.set()
        for thread in threading.enumerate():
            if thread.name == "key store":
                thread.join()
    said = capsys.readouterr().err
    assert said.startswith("This computer's key store does not unlock.") and said.count("\n") == 1


def test_a_missed_budget_is_told_and_a_median_is_the_value() -> None:
    report = Report("search", {"people": 300_000}, {"p50_ms": [3], "p95_ms": [25.0, 19.0, 30.0]}, (0, 0, 0))
    figures = json.loads(report.json())["figures"]
    assert figures["p95_ms"] == {"value": 25.0, "minimum": 19.0, "target": 20, "met": False}
    assert figures["p50_ms"] == {"value": 3, "minimum": 3, "target": None, "met": None}
    assert "p95_ms" in report.table() and "missed" in report.table()


def test_more_is_better_for_a_rate_and_the_largest_council_has_its_own_budget() -> None:
    rate = Report("letters", {}, {"single_per_s": [251]}, (0, 0, 0))
    assert json.loads(rate.json())["figures"]["single_per_s"]["met"] is True
    largest = Report("search", {"people": 1_200_000}, {"p95_ms": [49]}, (0, 0, 0))
    assert json.loads(largest.json())["figures"]["p95_ms"]["target"] == 50


def test_the_relay_counts_both_ways() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        with CountingRelay(address) as relay:
            host, port = relay.address.removeprefix("http://").split(":")
            with socket.create_connection((host, int(port))) as desk:
                centre, _ = server.accept()
                with centre:
                    desk.sendall(b"12345")
                    assert centre.recv(5, socket.MSG_WAITALL) == b"12345"
                    centre.sendall(b"678")
                    assert desk.recv(3, socket.MSG_WAITALL) == b"678"
            assert relay.taken() == 8
            assert relay.taken() == 0
