"""The top level of the project holds what a newcomer expects there and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

PROJECT = Path(__file__).parents[2]
ALLOWED = {
    ".ci", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md",
    "caseapp", "main.py", "packaging", "pyproject.toml", "requirements.lock", "resources", "tests", "ui",
}  # fmt: skip


def test_top_level_holds_only_allowed_names() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = {path.partition("/")[0] for path in listed.stdout.split("\0") if path}
    assert names <= ALLOWED


def test_code_folders_are_at_most_two_deep() -> None:
    deep = [
        str(module.relative_to(PROJECT))
        for package in ("caseapp", "ui")
        for module in (PROJECT / package).rglob("*.py")
        if len(module.relative_to(PROJECT).parts) > 3 and "migrations" not in module.parts
    ]
    assert deep == []
