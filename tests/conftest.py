"""What every test may ask for."""

from __future__ import annotations

import os

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
