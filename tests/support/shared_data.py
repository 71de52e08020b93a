"""Real input that is not part of the project: registers and samples in a folder beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

BESIDE = Path(__file__).parents[3] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder named by CASEAPP_SHARED_DATA, else ../shared/data; without it the test is skipped."""
    folder = Path(os.environ.get("CASEAPP_SHARED_DATA", BESIDE))
    if not folder.is_dir():
        pytest.skip("the shared data are not on this machine")
    return folder
