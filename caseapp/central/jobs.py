"""The daily jobs, done once a day by whichever copy comes first: procrastinate keeps them in a schema of its own."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from caseapp.central import log
from caseapp.central.audit_check import AuditCheck, keep_check
from caseapp.central.database import Connection, Database
from caseapp.central.signing import Signer

if TYPE_CHECKING:
    from procrastinate import App, JobContext

SCHEMA = "caseapp_jobs"
_PREPARING = 0x6A6F6273
_MOST_CONNECTIONS = 2
_DAY_SECONDS = 24 * 60 * 60
_KEPT_HOURS = 30 * 24

Act = Callable[[Database], int]


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do at the times of `cron` (in UTC); `act` says how many things it did.

    It may be done twice, and must bear it: a copy may be killed after the act and before its end is noted.
    """

    name: str
    cron: str
    act: Act


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between two looks for a job, before a job that failed is tried again (longer each time), and before a
    worker begins anew that lost the database.
    """

    look: float = 5.0
    retry: int = 60
    begin_anew: float = 10.0


RETRIES = 5


def end_sessions(database: Database) -> int:
    """Delete the sessions of all councils that nobody can refresh any more; gives their number."""
    ended = 0
    for council in _councils(database):
        with database.transaction(council) as connection:
            ended += connection.execute(
                "DELETE FROM session WHERE council = %s AND refresh_until < now()", (council,)
            ).rowcount
    return ended


UNNAMED_DAYS = 30
"""So long a file is kept that nothing names: what names it may be on its way."""


def delete_unnamed_files(database: Database) -> int:
    """Delete the files of all councils that no letter and no attachment names, not even one that was taken off.

    Gives their number.
    """
    deleted = 0
    for council in _councils(database):
        with database.transaction(council) as connection:
            deleted += connection.execute(
                _DELETE_UNNAMED, {"council": council, "days": UNNAMED_DAYS}
            ).rowcount
    return deleted


_DELETE_UNNAMED = """
DELETE FROM file AS f WHERE f.council = %(council)s AND f.put_at < now() - make_interval(days => %(days)s)
AND NOT EXISTS (SELECT FROM letter WHERE council = f.council AND sha256 = f.sha256)
AND NOT EXISTS (SELECT FROM attachment WHERE council = f.council AND sha256 = f.sha256)
"""


def check_audit(database: Database) -> int:
    """Check the audit chains of all councils; gives the number of those that do not hold.

    Each finding is logged, and the number is kept for the figures of every copy.
    """
    check = AuditCheck(database, Signer())
    broken: set[str] = set()
    for council in _councils(database):
        for found in check.findings(council):
            broken.add(found.owner)
            log.told(
                logging.ERROR,
                "audit_not_whole",
                council=council,
                chain=found.owner,
                fault=str(found.fault),
                first=found.first,
                last=found.last,
            )
    keep_check(database, len(broken))
    return len(broken)


DAILY: tuple[Job, ...] = (
    Job("end_sessions", "17 3 * * *", end_sessions),
    Job("delete_unnamed_files", "27 3 * * *", delete_unnamed_files),
    Job("check_audit", "37 3 * * *", check_audit),
)


def _councils(database: Database) -> list[str]:
    with database.transaction(None) as connection:
        return [str(id) for (id,) in connection.execute("SELECT id FROM council_slug ORDER BY id")]


def prepare_jobs(database: Database) -> None:
    """Make procrastinate's tables if they are not there; copies that start at once wait for each other."""
    from procrastinate.schema import SchemaManager

    with database.as_owner() as connection:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_PREPARING,))
        if _there(connection):
            return
        connection.execute(f"CREATE SCHEMA {SCHEMA}")
        connection.execute(f"SET LOCAL search_path TO {SCHEMA}")
        connection.execute(SchemaManager.get_schema())


class Worker:
    """Does jobs beside whatever else the process does; a context manager."""

    def __init__(
        self, database: Database, url: str, jobs: Sequence[Job] = DAILY, pace: Pace | None = None
    ) -> None:
        self._database = database
        self._url = url
        self._jobs = jobs
        self._pace = pace or Pace()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="worker")

    def __enter__(self) -> Self:
        prepare_jobs(self._database)
        self._loop = asyncio.new_event_loop()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(_work(self._database, self._url, self._jobs, self._pace, self._stop))


def work(database_url: str, ready: Callable[[], None]) -> None:
    """Do the daily jobs until SIGTERM or SIGINT; one under way is finished first. `ready` is called once.

    Raises `DatabaseUnreachable` and what `schema.prepare` raises.
    """
    from caseapp.central.schema import prepare

    async def until_signalled(database: Database) -> None:
        stop = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        ready()
        await _work(database, database_url, DAILY, Pace(), stop)

    with Database(database_url, _MOST_CONNECTIONS) as database:
        prepare(database)
        prepare_jobs(database)
        asyncio.run(until_signalled(database))


async def _work(database: Database, url: str, jobs: Sequence[Job], pace: Pace, stop: asyncio.Event) -> None:
    """Work until told to stop, whatever happens to the database meanwhile."""
    while not stop.is_set():
        at_work = asyncio.create_task(_work_once(_app(database, url, jobs, pace), pace))
        stopped = asyncio.create_task(stop.wait())
        await asyncio.wait((at_work, stopped), return_when=asyncio.FIRST_COMPLETED)
        at_work.cancel()
        stopped.cancel()
        (failure, _) = await asyncio.gather(at_work, stopped, return_exceptions=True)
        if stop.is_set():
            return
        if isinstance(failure, Exception):
            log.failed(logging.WARNING, "worker_failed", failure)
        try:
            async with asyncio.timeout(pace.begin_anew):
                await stop.wait()
        except TimeoutError:
            continue


async def _work_once(app: App, pace: Pace) -> None:
    from procrastinate.jobs import DeleteJobCondition

    try:
        await app.open_async()
        # Looking every few seconds needs no connection of its own for LISTEN, and goes through any pooler.
        await app.run_worker_async(
            install_signal_handlers=False,
            listen_notify=False,
            fetch_job_polling_interval=pace.look,
            delete_jobs=DeleteJobCondition.SUCCESSFUL,
        )
    finally:
        await app.close_async()


def _app(database: Database, url: str, jobs: Sequence[Job], pace: Pace) -> App:
    from procrastinate import App, PsycopgConnector, RetryStrategy

    app = App(
        connector=PsycopgConnector(
            conninfo=url, min_size=1, max_size=_MOST_CONNECTIONS, configure=_in_own_schema
        ),
        # A job of a night without any copy running is done when one comes up.
        periodic_defaults={"max_delay": _DAY_SECONDS},
    )
    for job in jobs:
        again = RetryStrategy(max_attempts=RETRIES, wait=pace.retry, linear_wait=pace.retry)
        app.periodic(cron=job.cron)(app.task(name=job.name, retry=again)(_doing(job, database)))
    app.periodic(cron="3 * * * *")(app.task(name="tidy", pass_context=True)(_tidy))
    return app


def _doing(job: Job, database: Database) -> Callable[[int], None]:
    def do(timestamp: int) -> None:
        log.told(logging.INFO, "job_done", job=job.name, count=job.act(database))

    return do


async def _tidy(context: JobContext, timestamp: int) -> None:
    """Take up what a killed worker left half done, and forget the failures of last month."""
    jobs = context.app.job_manager
    for job in await jobs.get_stalled_jobs():
        await jobs.retry_job(job)
    await jobs.delete_old_jobs(_KEPT_HOURS, include_failed=True, include_cancelled=True, include_aborted=True)


async def _in_own_schema(connection: Any) -> None:
    await connection.execute(f"SET search_path TO {SCHEMA}")
    await connection.execute("SET statement_timeout = '30s'")
    await connection.commit()


def _there(connection: Connection) -> bool:
    row = connection.execute("SELECT to_regclass(%s)", (f"{SCHEMA}.procrastinate_jobs",)).fetchone()
    return row is not None and row[0] is not None
