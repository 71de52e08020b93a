"""`caseapp bench`: measures against the budgets."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from caseapp.commands.start import AsJson

bench = typer.Typer(help="Measure against the budgets.")
People = Annotated[int, typer.Option(min=100, max=2_000_000, help="How many people to invent.")]
Keep = Annotated[Path | None, typer.Option("--keep", help="Keep the bench's data here between runs.")]


@bench.command("search")
def bench_search(people: People = 300_000, keep: Keep = None, as_json: AsJson = False) -> None:
    """Keystroke to rows."""
    from caseapp.bench.search import measure

    _report(measure(people, keep), as_json)


@bench.command("startup")
def bench_startup(people: People = 300_000, keep: Keep = None, as_json: AsJson = False) -> None:
    """Cold process to a window that can search."""
    from caseapp.bench.startup import measure

    _report(measure(people, keep), as_json)


@bench.command("list")
def bench_list(
    cases: Annotated[int, typer.Option(min=100, max=1_000_000, help="How many cases to invent.")] = 100_000,
    keep: Keep = None,
    as_json: AsJson = False,
) -> None:
    """The longest list: painted, and sorted."""
    from caseapp.bench.long_list import measure

    _report(measure(cases, keep), as_json)


@bench.command("letters")
def bench_letters(as_json: AsJson = False) -> None:
    """Letters to PDF, single and in bulk."""
    from caseapp.bench.letters import measure

    _report(measure(), as_json)


@bench.command("sync")
def bench_sync(as_json: AsJson = False) -> None:
    """First sync, push, nothing to do, and a few changes."""
    from caseapp.bench.sync import measure

    _report(measure(), as_json)


@bench.command("stall")
def bench_stall(as_json: AsJson = False) -> None:
    """How long the window is held while a first sync comes in."""
    from caseapp.bench.stall import measure

    _report(measure(), as_json)


def _report(report: Any, as_json: bool) -> None:
    print(report.json() if as_json else report.table())
