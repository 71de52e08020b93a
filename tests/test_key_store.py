"""The key store of the operating system where a library of it is missing: as good as none, and never a fault."""

from __future__ import annotations

import subprocess
import sys

import pytest

from caseapp.errors import NoKeyStore
from caseapp.key_store import _TRUSTED, SystemKeyStore
from tests.support.key_stores import python_in_a_session
from tests.support.services import PROJECT

ONE_MISSING = """
import sys
from caseapp.key_store import SystemKeyStore

sys.modules["keyring.backends.kwallet"] = None
store = SystemKeyStore()
store.put("name", b"secret")
print(store.available(), store.get("name"))
"""


def missing(monkeypatch: pytest.MonkeyPatch, *modules: str) -> SystemKeyStore:
    """A key store in whose process these cannot be imported."""
    for module in modules:
        monkeypatch.setitem(sys.modules, module, None)
    return SystemKeyStore()


@pytest.mark.parametrize(
    "modules",
    [_TRUSTED[sys.platform], ("keyring.backend",), ("keyring.errors",)],
    ids=["backends", "library", "errors"],
)
def test_a_missing_library_is_no_key_store(monkeypatch: pytest.MonkeyPatch, modules: tuple[str, ...]) -> None:
    from keyring.backend import KeyringBackend  # backends that were loaded before stand here

    monkeypatch.setattr(KeyringBackend, "_classes", set())
    store = missing(monkeypatch, *modules)
    assert not store.available()
    for ask in (
        lambda: store.get("name"),
        lambda: store.put("name", b"secret"),
        lambda: store.delete("name"),
    ):
        with pytest.raises(NoKeyStore):
            ask()


@pytest.mark.journey
def test_one_that_cannot_be_loaded_does_not_cost_the_others(isolated_environment: dict[str, str]) -> None:
    told = subprocess.run(
        python_in_a_session(ONE_MISSING),
        cwd=PROJECT,
        env=isolated_environment | {"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.stdout.strip() == "True b'secret'", told.stderr
