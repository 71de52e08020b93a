"""The private PostgreSQL survives what happens to a process, and lets nobody in who should not be."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from caseapp.central import embedded
from caseapp.central.embedded import (
    DatabaseDidNotStart,
    DatabaseFolderInUse,
    DatabaseMissing,
    EmbeddedPostgres,
)
from tests.support.postgres import Databases

START_AND_WAIT = """
import sys
from pathlib import Path
from caseapp.central.embedded import EmbeddedPostgres
server = EmbeddedPostgres(Path(sys.argv[1]))
print(server.start(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EmbeddedPostgres]:
    made = EmbeddedPostgres(tmp_path / "postgres")
    yield made
    made.remove()


def ask(url: str, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as connection:
        return connection.execute(statement).fetchall()


def write(url: str, statement: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(statement)


def postmaster(url: str) -> int:
    """The process id of the server, from its own status file."""
    with psycopg.connect(url.replace("caseapp_owner", "postgres")) as connection:
        row = connection.execute("SELECT pg_read_file('postmaster.pid')").fetchone()
    assert row is not None
    return int(str(row[0]).splitlines()[0])


def server_processes(folder: Path) -> list[psutil.Process]:
    cluster = str((folder / "cluster").resolve())
    return [
        process for process in psutil.process_iter(["cwd"]) if (process.info["cwd"] or "").startswith(cluster)
    ]


def test_owner_cannot_pass_row_level_security(databases: Databases) -> None:
    url = databases.server.url()
    assert ask(
        url,
        "SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin FROM pg_roles"
        " WHERE rolname LIKE 'caseapp%' ORDER BY 1",
    ) == [("caseapp_app", False, False, False, False), ("caseapp_owner", False, False, False, True)]
    assert ask(url, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'caseapp'") == [
        ("caseapp_owner",)
    ]


def test_application_role_is_taken_for_one_transaction(databases: Databases, database_url: str) -> None:
    write(database_url, "CREATE TABLE kept (n int)")
    with psycopg.connect(database_url) as connection:
        connection.execute("SET LOCAL ROLE caseapp_app")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT n FROM kept")
        connection.rollback()
        assert connection.execute("SELECT n FROM kept").fetchall() == []


def test_no_port_and_no_trust(databases: Databases) -> None:
    url = databases.server.url("postgres", role="postgres")
    assert ask(url, "SELECT current_setting('listen_addresses'), inet_server_port()") == [("", None)]
    assert ask(url, "SELECT DISTINCT type, auth_method FROM pg_hba_file_rules") == [("local", "peer")]
    with pytest.raises(psycopg.OperationalError, match="Peer authentication failed"):
        psycopg.connect(databases.server.url(role="caseapp_app"))
    socket = (databases.server.url().partition("?host=")[2].partition("&")[0]).replace("%2F", "/")
    assert Path(socket).stat().st_mode & 0o777 == 0o700


def test_commits_are_on_disk_when_answered(databases: Databases) -> None:
    settings = "SELECT current_setting('synchronous_commit'), current_setting('fsync')"
    assert ask(databases.server.url(), settings) == [("on", "on")]


def test_databases_of_two_tests_do_not_meet(databases: Databases) -> None:
    first, second = databases.create(), databases.create()
    write(databases.server.url(first), "CREATE TABLE kept (n int)")
    assert ask(databases.server.url(second), "SELECT to_regclass('kept')::text") == [(None,)]
    copy = databases.create(template=first)
    assert ask(databases.server.url(copy), "SELECT to_regclass('kept')::text") == [("kept",)]
    for name in (first, second, copy):
        databases.drop(name)


def test_restart_keeps_the_data_and_stop_leaves_nothing(server: EmbeddedPostgres, tmp_path: Path) -> None:
    write(server.start(), "CREATE TABLE kept AS SELECT 7 AS n")
    server.stop()
    assert server_processes(tmp_path / "postgres") == []
    server.stop()
    with server:
        assert ask(server.url(), "SELECT n FROM kept") == [(7,)]
    assert server_processes(tmp_path / "postgres") == []


def test_killed_server_recovers_at_the_next_start(server: EmbeddedPostgres, tmp_path: Path) -> None:
    url = server.start()
    write(url, "CREATE TABLE kept AS SELECT 7 AS n")
    with psycopg.connect(url, autocommit=True) as busy:
        busy.execute("SELECT 1")
        os.kill(postmaster(url), signal.SIGKILL)
    server.stop()
    assert server_processes(tmp_path / "postgres") == []
    assert ask(server.start(), "SELECT n FROM kept") == [(7,)]


def test_server_that_answers_no_signal_is_ended(
    server: EmbeddedPostgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = [(request, min(seconds, 0.1)) for request, seconds in embedded.ENDINGS[:-1]]
    monkeypatch.setattr(embedded, "ENDINGS", (*quick, embedded.ENDINGS[-1]))
    os.kill(postmaster(server.start()), signal.SIGSTOP)
    server.stop()
    assert server_processes(tmp_path / "postgres") == []


def test_server_of_a_killed_process_is_ended_at_the_next_start(
    server: EmbeddedPostgres, tmp_path: Path
) -> None:
    folder = tmp_path / "postgres"
    with subprocess.Popen(
        [sys.executable, "-c", START_AND_WAIT, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as owner:
        assert owner.stdout is not None
        url = owner.stdout.readline().strip()
        write(url, "CREATE TABLE kept AS SELECT 7 AS n")
        orphan = postmaster(url)
        with pytest.raises(DatabaseFolderInUse) as refused:
            server.start()
        assert refused.value.values == {"folder": str(folder)}
        owner.kill()
    assert psutil.pid_exists(orphan)
    url = server.start()
    assert ask(url, "SELECT n FROM kept") == [(7,)]
    assert postmaster(url) != orphan
    assert {process.pid for process in server_processes(folder) if process.ppid() == os.getpid()} == {
        postmaster(url)
    }


def test_second_start_on_the_same_folder_is_refused(server: EmbeddedPostgres, tmp_path: Path) -> None:
    url = server.start()
    with pytest.raises(DatabaseFolderInUse):
        EmbeddedPostgres(tmp_path / "postgres").start()
    with pytest.raises(DatabaseFolderInUse):
        server.start()
    assert ask(url, "SELECT 1") == [(1,)]


def test_half_made_cluster_is_made_anew(server: EmbeddedPostgres, tmp_path: Path) -> None:
    server.start()
    server.stop()
    cluster = (tmp_path / "postgres" / "cluster").resolve()
    (cluster / "data").rename(cluster / "making")
    (cluster / "making" / "PG_VERSION").unlink()
    assert ask(server.start(), "SELECT current_user::text") == [("caseapp_owner",)]


def test_stale_pid_of_a_stranger_does_not_stop_us(server: EmbeddedPostgres, tmp_path: Path) -> None:
    server.start()
    server.stop()
    data = (tmp_path / "postgres" / "cluster").resolve() / "data"
    with subprocess.Popen(["sleep", "60"], user=data.stat().st_uid) as stranger:
        (data / "postmaster.pid").write_text(f"{stranger.pid}\n{data}\n1\n5432\n\n\n\n")
        server.start()
        assert stranger.poll() is None
        stranger.kill()


def test_lost_cluster_is_not_replaced_by_an_empty_one(server: EmbeddedPostgres, tmp_path: Path) -> None:
    folder = tmp_path / "postgres"
    folder.mkdir()
    (folder / "cluster").symlink_to(tmp_path / "gone")
    with pytest.raises(DatabaseMissing):
        server.start()
    (folder / "cluster").unlink()
    server.start()


def test_server_that_cannot_start_names_its_log(server: EmbeddedPostgres, tmp_path: Path) -> None:
    server.start()
    server.stop()
    (tmp_path / "postgres" / "cluster" / "data" / "global" / "pg_control").unlink()
    with pytest.raises(DatabaseDidNotStart) as refused:
        server.start()
    assert "pg_control" in Path(str(refused.value.values["log"])).read_text()
    assert server_processes(tmp_path / "postgres") == []


def test_long_folder_still_has_a_socket(tmp_path: Path) -> None:
    made = EmbeddedPostgres(tmp_path / ("long" * 40) / "with 'quotes', and commas")
    try:
        assert ask(made.start(), "SELECT 1") == [(1,)]
    finally:
        made.remove()


def test_log_quotes_no_statement(server: EmbeddedPostgres, tmp_path: Path) -> None:
    url = server.start()
    write(url, "CREATE TABLE person (name text PRIMARY KEY)")
    write(url, "INSERT INTO person VALUES ('Planted')")
    with pytest.raises(psycopg.errors.UniqueViolation):
        write(url, "INSERT INTO person VALUES ('Planted')")
    with pytest.raises(psycopg.errors.AdminShutdown):
        write(url, "SELECT pg_terminate_backend(pg_backend_pid()), 'Planted'")
    server.stop()
    log = (tmp_path / "postgres" / "postgres.log").read_text()
    assert "database system is ready" in log
    assert "Planted" not in log


def test_remove_leaves_nothing(server: EmbeddedPostgres, tmp_path: Path) -> None:
    server.start()
    cluster = (tmp_path / "postgres" / "cluster").resolve()
    server.remove()
    assert not cluster.exists()
    assert not (tmp_path / "postgres").exists()
