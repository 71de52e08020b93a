"""What every test may ask for."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = [
    "pytester",
    "tests.support.desks",
    "tests.support.leaks",
    "tests.support.postgres",
    "tests.support.processes",
    "tests.support.services",
    "tests.support.shared_data",
    "tests.support.skips",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--kills=200` is the long form of the proof in `tests/faults/test_kill.py`."""
    parser.addoption(
        "--kills", type=int, default=20, help="kill -9 so many windows, and a quarter as many services"
    )
