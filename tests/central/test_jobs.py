"""Daily jobs: each is done once by whichever worker comes first, tried again when it fails, and none is lost."""

from __future__ import annotations

import hashlib
import json
import logging
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import psycopg
import pytest

from caseapp.central.centre import utc_now
from caseapp.central.database import Database
from caseapp.central.jobs import (
    DAILY,
    SCHEMA,
    UNNAMED_DAYS,
    Job,
    Pace,
    Worker,
    check_audit,
    delete_unnamed_files,
    end_sessions,
    prepare_jobs,
)
from caseapp.central.metrics import Metrics
from caseapp.central.readiness import Readiness
from caseapp.central.sessions import REFRESH
from tests.central.conftest import WAIT, Desk, Town, let_sessions_age
from tests.support.copies import PROJECT

QUICKLY = Pace(look=0.05, retry=0, begin_anew=0.1)


def daily() -> str:
    """At an hour far from the present one, so that no test runs into it."""
    return f"0 {(utc_now().hour + 12) % 24} * * *"


class Chore:
    """A job that counts how often it is done, and fails at first as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self._lock = threading.Lock()
        self._failures = failures
        self.done = 0
        self.tried = 0

    def __call__(self, database: Database) -> int:
        with self._lock:
            self.tried += 1
            if self.tried <= self._failures:
                raise RuntimeError("Quagglethorpe")
            self.done += 1
        return 1


class Heard(logging.Handler):
    """What workers say they do: `(action, task)`."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self._news = threading.Condition()

    def emit(self, record: logging.LogRecord) -> None:
        action = getattr(record, "action", None) or getattr(record, "event", "")
        task = getattr(record, "job", {}).get("task_name", "")
        with self._news:
            self.said.append((action, task))
            self._news.notify_all()

    def count(self, *actions: str, task: str = "chore") -> int:
        return sum(self.said.count((action, task)) for action in actions)

    def wait(self, count: int, *actions: str, task: str = "chore") -> None:
        """Return once so many of these were said."""
        with self._news:
            assert self._news.wait_for(lambda: self.count(*actions, task=task) >= count, WAIT), self.said


@pytest.fixture
def heard() -> Iterator[Heard]:
    heard = Heard()
    loggers = [logging.getLogger(name) for name in ("procrastinate", "caseapp.central")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(heard)
        logger.setLevel(logging.DEBUG)
    yield heard
    for logger, level in zip(loggers, levels, strict=True):
        logger.removeHandler(heard)
        logger.setLevel(level)


def test_a_job_due_once_is_done_once_by_two_workers(prepared_url: str, heard: Heard) -> None:
    chore = Chore()
    deferred = ("periodic_task_deferred", "periodic_task_already_deferred")
    with Database(prepared_url) as one, Database(prepared_url) as other:
        jobs = [Job("chore", daily(), chore)]
        with Worker(one, prepared_url, jobs, QUICKLY), Worker(other, prepared_url, jobs, QUICKLY):
            heard.wait(2, *deferred)
            heard.wait(1, "job_success")
        with Worker(other, prepared_url, jobs, QUICKLY):
            heard.wait(3, *deferred)
    assert chore.done == heard.count("periodic_task_deferred") == 1
    with psycopg.connect(prepared_url) as connection:
        left = connection.execute(
            f"SELECT count(*) FROM {SCHEMA}.procrastinate_jobs WHERE task_name = 'chore'"
        ).fetchone()
    assert left == (0,)


def test_a_job_that_fails_is_tried_again(prepared_url: str, heard: Heard) -> None:
    chore = Chore(failures=2)
    with (
        Database(prepared_url) as database,
        Worker(database, prepared_url, [Job("chore", daily(), chore)], QUICKLY),
    ):
        heard.wait(1, "job_success")
    assert (chore.tried, chore.done, heard.count("job_error_retry")) == (3, 1, 2)


def test_what_a_killed_worker_left_is_taken_up(prepared_url: str, heard: Heard) -> None:
    chore = Chore()
    with Database(prepared_url) as database:
        prepare_jobs(database)
        with psycopg.connect(prepared_url) as owner:
            owner.execute(f"SET search_path TO {SCHEMA}")
            owner.execute(
                "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour')"
            )
            owner.execute(
                "INSERT INTO procrastinate_jobs (queue_name, task_name, status, args, worker_id)"
                " SELECT 'default', 'chore', 'doing', '{\"timestamp\": 1}', id FROM procrastinate_workers"
            )
        with Worker(database, prepared_url, [Job("chore", daily(), chore)], QUICKLY):
            heard.wait(2, "job_success")
    assert chore.done == 2, "that which was due, and that which was left"


def test_a_worker_outlives_the_loss_of_its_tables(prepared_url: str, heard: Heard) -> None:
    with Database(prepared_url) as database, Worker(database, prepared_url, [], QUICKLY):
        heard.wait(1, "start_worker", task="")
        with psycopg.connect(prepared_url) as owner:
            owner.execute(f"ALTER SCHEMA {SCHEMA} RENAME TO elsewhere")
        heard.wait(1, "worker_failed", task="")
        with psycopg.connect(prepared_url) as owner:
            owner.execute(f"ALTER SCHEMA elsewhere RENAME TO {SCHEMA}")
        heard.wait(2, "start_worker", task="")


def test_copies_that_start_at_once_prepare_once(prepared_url: str) -> None:
    with Database(prepared_url) as database:
        at_once = [threading.Thread(target=prepare_jobs, args=(database,)) for _ in range(3)]
        for one in at_once:
            one.start()
        for one in at_once:
            one.join()
        prepare_jobs(database)
        with database.transaction(None) as connection:
            assert connection.execute("SELECT has_schema_privilege(%s, 'USAGE')", (SCHEMA,)).fetchone() == (
                False,
            )
    with psycopg.connect(prepared_url) as connection:
        tables = connection.execute(
            "SELECT count(*), min(tableowner) FROM pg_tables WHERE schemaname = %s", (SCHEMA,)
        ).fetchone()
    assert tables is not None and tables[0] >= 3 and tables[1] == "caseapp_owner"


def test_sessions_that_have_run_out_end_in_every_council(
    database: Database, make_town, town: Town, asha: Desk
) -> None:
    other: Town = make_town("eastmere", "EAS")
    other.officer("cai")
    other.desk("cai")
    assert end_sessions(database) == 0
    for council in (town.id, other.id):
        let_sessions_age(database, council, seconds=REFRESH.total_seconds() + 1)
    town.desk("bryn")
    assert end_sessions(database) == 2
    for council, left in ((town.id, 1), (other.id, 0)):
        with database.transaction(council) as connection:
            assert connection.execute("SELECT count(*) FROM session").fetchone() == (left,)


def test_a_file_that_nothing_names_is_kept_for_a_month_and_no_longer(
    prepared_url: str, database: Database, town: Town, make_town, asha: Desk
) -> None:
    other = make_town("eastmere", "EAS")
    other.officer("eve")
    eve = other.desk("eve")
    named, taken_off, unnamed, new = (b"%PDF-1.7 " + word for word in (b"named", b"off", b"unnamed", b"new"))
    for content in (named, taken_off):
        case, attachment = asha.attached(content)
        off = {"reason": "not hers", "taken_off_at": "2026-11-02T09:00:00.000Z"}
        steps = [asha.operation("attachment", "takeoff", off, record=attachment.record)]
        results = asha.push(case, attachment, *(steps if content is taken_off else ()))
        assert {result.verdict for result in results} == {"applied"}

    def put(desk: Desk, *contents: bytes) -> None:
        for content in contents:
            desk.centre.put_file(desk.session, hashlib.sha256(content).hexdigest(), content)

    def kept(council: str) -> set[bytes]:
        with database.transaction(council) as connection:
            return {bytes(content) for (content,) in connection.execute("SELECT content FROM file")}

    put(asha, named, taken_off, unnamed)
    put(eve, named)
    with psycopg.connect(prepared_url) as owner:
        for council in (town.id, other.id):
            owner.execute("SELECT set_config('app.council', %s, false)", (council,))
            owner.execute("UPDATE file SET put_at = now() - make_interval(days => %s)", (UNNAMED_DAYS + 1,))
    put(asha, new)
    with psycopg.connect(prepared_url) as owner:
        owner.execute("SELECT set_config('app.council', %s, false)", (town.id,))
        owner.execute(
            "UPDATE file SET put_at = now() - make_interval(days => %s) WHERE sha256 = %s",
            (UNNAMED_DAYS - 1, hashlib.sha256(new).hexdigest()),
        )
    assert delete_unnamed_files(database) == 2, "what another council's case names is nothing to this one"
    assert kept(town.id) == {named, taken_off, new} and kept(other.id) == set()
    assert delete_unnamed_files(database) == 0
    with psycopg.connect(prepared_url) as owner:
        owner.execute("SELECT set_config('app.council', %s, false)", (town.id,))
        owner.execute("UPDATE file SET put_at = now() - make_interval(days => %s)", (UNNAMED_DAYS + 1,))
    put(asha, new)
    assert delete_unnamed_files(database) == 0, "what is put once more is about to be named"
    assert delete_unnamed_files in [job.act for job in DAILY]


def test_a_chain_that_does_not_hold_is_logged_by_ids_and_counted(
    prepared_url: str, database: Database, town: Town, asha: Desk, caplog
) -> None:
    metrics = Metrics(database, Readiness(database))

    def figure(name: str) -> float | None:
        return metrics.registry.get_sample_value(f"caseapp_audit_{name}")

    asha.push(asha.person(pinned="Ceri Example"))
    assert figure("broken_chains") is None
    assert check_audit(database) == figure("broken_chains") == 0
    first = figure("checked_seconds")
    assert first is not None and 0 <= datetime.now(UTC).timestamp() - first < WAIT
    with psycopg.connect(prepared_url) as owner:
        owner.execute("SELECT set_config('app.council', %s, false)", (town.id,))
        owner.execute("UPDATE audit SET act = 'viewed' WHERE number IN (2, 4)")
    with caplog.at_level(logging.ERROR, logger="caseapp"):
        assert check_audit(database) == figure("broken_chains") == 1
    assert (figure("checked_seconds") or 0) > first
    of = {"council": town.id, "chain": town.id, "fault": "changed"}
    assert [getattr(each, "values", {}) for each in caplog.records] == [
        of | {"first": 2, "last": 2},
        of | {"first": 4, "last": 4},
    ]
    assert check_audit in [job.act for job in DAILY]


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments", [("worker",), ("run", "--port", "0", "--with-worker")], ids=lambda arguments: arguments[0]
)
def test_the_commands_do_the_daily_jobs(
    prepared_url: str, centre, asha: Desk, isolated_environment: dict[str, str], arguments: tuple[str, ...]
) -> None:
    with psycopg.connect(prepared_url) as owner:
        owner.execute("SELECT set_config('app.council', %s, false)", (asha.session.council,))
        owner.execute("UPDATE session SET refresh_until = %s", (datetime(2020, 1, 1, tzinfo=UTC),))
    with subprocess.Popen(
        [sys.executable, "-m", "main", "service", *arguments],
        cwd=PROJECT,
        env={**isolated_environment, "CASEAPP_DATABASE_URL": prepared_url},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        give_up = threading.Timer(WAIT, process.kill)
        give_up.start()
        assert process.stdout.readline()
        done = next(line for line in map(json.loads, process.stderr) if line.get("job") == "end_sessions")
        give_up.cancel()
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=WAIT)
    assert (done["job"], done["count"], process.returncode) == ("end_sessions", 1, 0)
