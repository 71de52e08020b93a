"""Ids sort in the order they were made: lists that say "oldest first" lean on it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from caseapp.domain import ids
from caseapp.domain.ids import is_id, new_id


def test_ids_made_in_one_moment_sort_in_the_order_they_were_made():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made) and len(set(made)) == len(made) and all(map(is_id, made))


def test_ids_go_on_rising_when_the_clock_is_put_back(monkeypatch):
    before = new_id()
    monkeypatch.setattr(ids.time, "time_ns", lambda: 1_600_000_000_000_000_000)
    after = [new_id() for _ in range(100)]
    assert [before, *after] == sorted([before, *after])


def test_threads_never_share_an_id():
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: new_id(), range(8_000)))
    assert len(set(made)) == len(made)


def test_an_id_for_a_moment_begins_with_it():
    assert {new_id(0x0199_0000_0000)[:13] for _ in range(100)} == {"01990000-0000"}
