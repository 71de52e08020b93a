"""The tables of what can fail are whole: every case has its test, and its sentence in both languages."""

from __future__ import annotations

import ast
import importlib
import inspect
import string
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from caseapp import texts
from caseapp.texts import Words

PROJECT = Path(__file__).parents[2]
TABLE: Mapping[str, Mapping[str, Any]] = tomllib.loads(
    Path(__file__).with_name("table.toml").read_text(encoding="utf-8")
)
TRAPS: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("traps.toml").read_text(encoding="utf-8")
)
KEYS = {"case", "code", "sentence", "shown_by", "untold", "test", "kept", "pending"}
NEEDED = """
wrong-passphrase no-key-store database-empty database-missing database-truncated database-bit-flipped database-newer
database-foreign full-disk read-only-folder second-copy service-down service-slow service-500 service-html
service-redirect service-half-an-answer service-other-version certificate-wrong clock-day-off clock-hour-off summer-time
token-expired postgres-restarted postgres-out-of-connections postgres-restored printer-gone crash-in-the-gui-thread
crash-in-a-worker crash-in-the-writer
""".split()

cases = pytest.mark.parametrize("row", TABLE.values(), ids=TABLE)


def test_every_case_that_must_be_shown_stands_in_the_table() -> None:
    assert sorted(set(NEEDED) - TABLE.keys()) == []


@cases
def test_the_row_says_what_happened_and_what_was_kept(row: Mapping[str, Any]) -> None:
    assert row.keys() <= KEYS
    for column in ("case", "kept"):
        assert row[column][0].isupper() and row[column].endswith(".")
    assert sum(column in row for column in ("code", "sentence", "untold")) == 1
    assert ("sentence" in row) == ("shown_by" in row)


@cases
def test_the_sentence_is_there_in_both_languages(row: Mapping[str, Any]) -> None:
    if "untold" in row:
        return
    if "code" in row:
        message = texts._PROBLEMS[row["code"]]
    else:
        message = row["sentence"]
        assert message in said_by(row["shown_by"])
    welsh = Words("cy")(message)
    assert welsh != message and blanks(welsh) == blanks(message)


@cases
def test_the_test_is_there_unless_it_is_said_to_be_still_to_come(row: Mapping[str, Any]) -> None:
    file, _, name = row["test"].partition("::")
    assert (name in functions_of(PROJECT / file)) != row.get("pending", False), row["test"]


@pytest.mark.parametrize("tests", [tests for part in TRAPS.values() for tests in part.values()])
def test_every_trap_has_its_tests(tests: list[str]) -> None:
    assert tests
    for file, _, name in (each.partition("::") for each in tests):
        assert name in functions_of(PROJECT / file), name


def test_no_trap_and_no_fault_of_a_line_is_left_out() -> None:
    assert {part: len(listed) for part, listed in TRAPS.items()} == {"traps": 19, "line": 6}


def test_what_is_still_to_come() -> None:
    """Run with -s or -rP, it lists the cases whose tests are still to come."""
    for key, row in TABLE.items():
        if row.get("pending", False):
            print(f"still to come: {key} ({row['test']})")


def functions_of(file: Path) -> set[str]:
    """The names of the test functions of a file; none if there is no such file."""
    if not file.exists():
        return set()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def said_by(module: str) -> set[str]:
    """The texts that stand in a module."""
    tree = ast.parse(inspect.getsource(importlib.import_module(module)))
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def blanks(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
