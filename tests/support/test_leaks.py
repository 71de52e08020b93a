"""The leak check fails tests that leave something running, and only those."""

from __future__ import annotations

from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]

LEAVES_A_THREAD = """
    import threading
    def test_it():
        threading.Thread(target=threading.Event().wait, daemon=True).start()
"""
LEAVES_A_TIMER = """
    from PySide6.QtCore import QTimer
    kept = []
    def test_it(qapp):
        kept.append(QTimer())
        kept[0].start(1000)
"""
LEAVES_A_QT_THREAD = """
    from PySide6.QtCore import QThread
    kept = []
    def test_it(qapp, request):
        kept.append(QThread())
        kept[0].start()
    def test_end():
        kept[0].quit()
        kept[0].wait()
"""
ENDS_EVERYTHING = """
    import threading
    from PySide6.QtCore import QThread, QTimer
    def test_it(qapp, qtbot):
        done = threading.Event()
        threading.Thread(target=done.wait).start()
        timer = QTimer()
        timer.start(1000)
        thread = QThread()
        thread.start()
        thread.quit()
        thread.wait()
        timer.stop()
        done.set()
"""


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    return pytester


@pytest.mark.parametrize(
    ("source", "named"),
    [(LEAVES_A_THREAD, "Thread"), (LEAVES_A_TIMER, "QTimer"), (LEAVES_A_QT_THREAD, "QThread")],
)
def test_what_is_left_running_fails_the_test(run: pytest.Pytester, source: str, named: str) -> None:
    run.makepyfile(source)
    done = run.runpytest_subprocess("-p", "tests.support.leaks", "-p", "no:xdist")
    assert done.parseoutcomes()["errors"] == 1
    done.stdout.fnmatch_lines([f"*left running:*{named}*"])


def test_what_has_ended_passes(run: pytest.Pytester) -> None:
    run.makepyfile(ENDS_EVERYTHING)
    done = run.runpytest_subprocess("-p", "tests.support.leaks")
    assert done.parseoutcomes() == {"passed": 1}
