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
    "tests.support.rubbish",
    "tests.support.services",
    "tests.support.shared_data",
    "tests.support.skips",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """The long forms: `--kills=200` of `tests/faults/test_kill.py`; `--every-statement` of `test_kill_everywhere.py`;
    `--minutes=60` of `tests/machine`.
    """
    parser.addoption(
        "--kills", type=int, default=20, help="kill -9 so many windows, and a quarter as many services"
    )
    parser.addoption(
        "--every-statement", action="store_true", help="kill -9 before each that only reads as well"
    )
    parser.addoption(
        "--minutes", type=int, default=0, help="run the machine of sync so long, seed after seed"
    )
    parser.addoption("--seed", type=int, default=0, help="run it with this seed, or from it on")
