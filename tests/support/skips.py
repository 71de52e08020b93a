"""Under `CI=true` a skipped test fails unless `allowed_skips` names it with its reason."""

from __future__ import annotations

import os
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest

ALLOWED_SKIPS = Path(__file__).with_name("allowed_skips")


@dataclass(frozen=True, slots=True)
class AllowedSkip:
    """Tests whose node id begins with `prefix` may be skipped for exactly this `reason`."""

    prefix: str
    reason: str

    def covers(self, node_id: str, reason: str) -> bool:
        return node_id.startswith(self.prefix) and reason == self.reason


def read_allowed_skips(path: Path) -> list[AllowedSkip]:
    """One skip a line, as `node id or its beginning | reason`; lines beginning with # are comments.

    Raises pytest.UsageError for a line without a reason.
    """
    allowed = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        prefix, _, reason = (part.strip() for part in line.partition(" | "))
        if not reason:
            raise pytest.UsageError(f"{path.name}: no reason after ' | ' in: {line}")
        allowed.append(AllowedSkip(prefix, reason))
    return allowed


class NoUnnamedSkips:
    """The plugin that turns a skip into a failure."""

    def __init__(self, allowed: list[AllowedSkip]) -> None:
        self._allowed = allowed

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if not hasattr(report, "wasxfail"):
            self._judge(report)
        return report

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        report = yield
        self._judge(report)
        return report

    def _judge(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.outcome != "skipped" or not isinstance(report.longrepr, tuple):
            return
        reason = report.longrepr[2].removeprefix("Skipped: ")
        if not any(skip.covers(report.nodeid, reason) for skip in self._allowed):
            report.outcome = "failed"
            report.longrepr = (
                f"{report.nodeid} was skipped, which {ALLOWED_SKIPS.name} does not allow: {reason}"
            )


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "allowed_skips", "the file that names the skips allowed under CI", default=str(ALLOWED_SKIPS)
    )


def pytest_configure(config: pytest.Config) -> None:
    if os.environ.get("CI") == "true":
        allowed = read_allowed_skips(Path(config.getini("allowed_skips")))
        config.pluginmanager.register(NoUnnamedSkips(allowed), "no-unnamed-skips")
