"""The `caseapp` command. Exit status: 0 done, 1 failed, 2 wrong use; bad input is one sentence on stderr."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from caseapp.errors import AddressRefused, Expected, NoDesk, NoPassphrase
from caseapp.paths import default_data_dir
from caseapp.texts import Words, problem

OpenDesk = Callable[[Path, str | None], int]
DriveDemo = Callable[..., int]

app = typer.Typer(invoke_without_command=True, add_completion=False, pretty_exceptions_enable=False)
service = typer.Typer(help="The council's central service.")
take_in = typer.Typer(help="Take people and places in from a file.")
bench = typer.Typer(help="Measure against the budgets.")
app.add_typer(service, name="service")
app.add_typer(take_in, name="import")
app.add_typer(bench, name="bench")

_UsageError: type[Any] = typer.BadParameter.__mro__[1]
_ClickError: type[Any] = typer.BadParameter.__mro__[2]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
People = Annotated[int, typer.Option(min=100, max=2_000_000, help="How many people to invent.")]
Keep = Annotated[Path | None, typer.Option("--keep", help="Keep the bench's data here between runs.")]
PEOPLE_FILE = (
    "CSV with commas whose first line names at least `key` and `name` (or `first_name` and `surname`); it may name"
    " `dob`, `phone`, `mobile`, `email`, `address_1`, `address_2`, `town`, `county` and `postcode`."
)
PROPERTIES_FILE = (
    "AddressBase Plus or Standard, or CSV with commas whose first line names `uprn` and `address`."
)


@dataclass(frozen=True, slots=True)
class _Start:
    """What the commands are given. The window belongs to the caller: nothing here knows of Qt."""

    data_dir: Path | None
    open_desk: OpenDesk
    drive_demo: DriveDemo

    @property
    def folder(self) -> Path:
        return self.data_dir or default_data_dir()


def run(arguments: list[str], open_desk: OpenDesk, drive_demo: DriveDemo) -> int:
    """Run one command line; gives the exit status and never raises."""
    command = typer.main.get_command(app)
    words = Words()
    try:
        status = command.main(
            arguments, prog_name="caseapp", standalone_mode=False, obj=(open_desk, drive_demo)
        )
        return status if isinstance(status, int) else 0
    except Expected as error:
        print(problem(words, error), file=sys.stderr)
        return 1
    except _UsageError as error:
        print(f"{error.format_message().rstrip('.')}. See `caseapp --help`.", file=sys.stderr)
        return 2
    except _ClickError as error:
        print(error.format_message(), file=sys.stderr)
        return 1
    except (typer.Abort, KeyboardInterrupt):
        print("Stopped.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception as error:
        if os.environ.get("CASEAPP_TRACE"):
            raise
        print(
            f"This is a fault in Caseapp ({type(error).__name__}), not in what you did."
            " Run it again with CASEAPP_TRACE=1 to see where.",
            file=sys.stderr,
        )
        return 1


@app.callback()
def caseapp(
    context: typer.Context,
    data_dir: Annotated[Path | None, typer.Option(help="The data folder; each officer has one.")] = None,
) -> None:
    """The casework desk. Without a command the window opens."""
    open_desk, drive_demo = context.obj
    context.obj = _Start(data_dir, open_desk, drive_demo)
    if context.invoked_subcommand is None:
        raise typer.Exit(open_desk(context.obj.folder, os.environ.get("CASEAPP_PASSPHRASE")))


@app.command()
def demo(
    context: typer.Context,
    headless: Annotated[
        bool, typer.Option("--headless", help="Drive the main job without a display.")
    ] = False,
    people: People = 2000,
    out: Annotated[Path, typer.Option(help="Where letters, pictures and the summary go.")] = Path(
        "demo-output"
    ),
) -> None:
    """Show the main job on an invented council: a centre on this machine and a desk signed in to it."""
    from caseapp.bootstrap import desk_exists
    from caseapp.demo import DEMO_DIR, PASSPHRASE, PASSWORD, DemoCentre, sign_desk_in

    start: _Start = context.obj
    folder = (start.data_dir or Path(DEMO_DIR)).absolute()
    with DemoCentre(folder / "centre") as centre:
        centre.start(people)
        windowed = not headless and _has_display()
        if windowed or desk_exists(folder / "desk"):
            sign_desk_in(folder / "desk", centre.address)
        if windowed:
            raise typer.Exit(start.open_desk(folder / "desk", PASSPHRASE))
        status = start.drive_demo(
            folder / "desk",
            PASSPHRASE,
            address=centre.address,
            password=PASSWORD,
            out=out,
            stop_centre=centre.stop,
            start_centre=lambda: _start_again(centre, people),
        )
    raise typer.Exit(status)


def _start_again(centre: Any, people: int) -> str:
    centre.start(people)
    return str(centre.address)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@app.command("sign-in")
def sign_in(context: typer.Context, address: str, council: str, username: str) -> None:
    """Sign this folder in to the centre at ADDRESS; the password comes from stdin."""
    with _desk(context.obj, new=True) as desk:
        desk.sign_in(address, council, username, _password())
    print(f"Signed in as {username}.")


@app.command()
def sync(context: typer.Context, as_json: AsJson = False) -> None:
    """Run one round of sync."""
    with _desk(context.obj) as desk:
        report = desk.sync()
    verdicts = [result.verdict for result in report.settled]
    answer = {
        "sent": report.pushed,
        "received": report.pulled,
        **{verdict: verdicts.count(verdict) for verdict in ("applied", "merged", "conflict", "rejected")},
    }
    _answer(answer, as_json, f"Sent {report.pushed}, received {report.pulled}.")


@app.command()
def find(
    context: typer.Context,
    text: str,
    as_json: AsJson = False,
    csv: Annotated[Path | None, typer.Option(help="Write what was found to this CSV file.")] = None,
) -> None:
    """Find people, places and cases on this desk, as the search box does."""
    from caseapp.found_list import HEADING, as_table, lines, plain_found
    from caseapp.imports.csv_out import write_csv
    from caseapp.usecases.find import find as find_all

    _check_destination(csv, context.obj)
    with _desk(context.obj) as desk:
        found = desk.read(find_all, desk.knowledge, text, desk.clock())
    if csv is not None:
        write_csv(csv, HEADING, as_table(found))
    if as_json:
        print(json.dumps(plain_found(found), ensure_ascii=False))
    else:
        for line in lines(found):
            print(line)


@take_in.command("people")
def import_people(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help=PEOPLE_FILE)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    refused: Annotated[Path | None, typer.Option(help="Write the refused lines to this CSV file.")] = None,
    source: Annotated[str, typer.Option(help="The name of the system the file is from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Take people in from a CSV file; a second time makes nothing new."""
    _import(context.obj, "people", file, dry_run, refused, source, as_json)


@take_in.command("properties")
def import_properties(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help=PROPERTIES_FILE)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    refused: Annotated[Path | None, typer.Option(help="Write the refused lines to this CSV file.")] = None,
    source: Annotated[str, typer.Option(help="The name of the system the file is from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Take places in from a gazetteer file; a second time makes nothing new."""
    _import(context.obj, "properties", file, dry_run, refused, source, as_json)


def _import(
    start: _Start, what: str, file: Path, dry_run: bool, refused: Path | None, source: str, as_json: bool
) -> None:
    from caseapp.imports.run import import_file

    _check_destination(refused, start, file)
    with _desk(start, new=True) as desk:
        report = import_file(desk, what, file, source=source or None, dry_run=dry_run, refused_file=refused)
    answer = {
        "read": report.read,
        "made": report.made,
        "matched": report.matched,
        "refused": [{"line": each.line, "reason": each.reason} for each in report.refused],
    }
    sentence = (
        f"Read {report.read}, made {report.made}, matched {report.matched}, refused {len(report.refused)}."
    )
    _answer(answer, as_json, ("Nothing was written. " if dry_run else "") + sentence)


@app.command()
def letter(
    context: typer.Context,
    case: str,
    template: str,
    out: Annotated[Path, typer.Option(help="Write the PDF to this file.")],
    as_json: AsJson = False,
) -> None:
    """Make a letter on CASE (its reference) final, file it there, and write its PDF."""
    from caseapp.letter_to_file import make_letter

    _check_destination(out, context.obj)
    with _desk(context.obj) as desk:
        made = make_letter(desk, case, template, out)
    _answer(
        {"letter": made.id, "sha256": made.sha256, "pages": made.pages, "language": made.language},
        as_json,
        f"Filed, {made.pages} page{'s' if made.pages > 1 else ''}: {out}",
    )


@service.command("run")
def service_run(
    context: typer.Context,
    embedded: Annotated[bool, typer.Option("--embedded", help="Start a private PostgreSQL.")] = False,
    database_url: Annotated[
        str, typer.Option(envvar="CASEAPP_DATABASE_URL", help="A PostgreSQL from 15.")
    ] = "",
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 8480,
    while_stdin_open: Annotated[bool, typer.Option("--while-stdin-open", hidden=True)] = False,
    as_json: AsJson = False,
) -> None:
    """Serve until stopped."""
    from caseapp.central.server import serve
    from caseapp.sync.transport import is_loopback

    if embedded and not is_loopback(host):
        raise AddressRefused(host=host)
    if while_stdin_open:
        threading.Thread(target=_end_with_stdin, daemon=True).start()

    def ready(real_port: int) -> None:
        address = f"http://{host}:{real_port}"
        print(json.dumps({"address": address}) if as_json else f"Serving at {address}", flush=True)

    with _database(context.obj, embedded, database_url) as url:
        serve(url, host, port, ready)


def _end_with_stdin() -> None:
    """Whoever began this service holds its stdin; when they are gone it ends as at SIGTERM."""
    import signal

    # Not through sys.stdin: its lock, held by this waiting thread, would abort the interpreter's end.
    while os.read(0, 4096):
        pass
    signal.raise_signal(signal.SIGTERM)


@service.command("create-council")
def create_council(
    context: typer.Context,
    slug: Annotated[
        str, typer.Argument(help="Short name officers sign in with: small letters, digits, hyphens.")
    ],
    prefix: Annotated[str, typer.Argument(help="Three capital letters that begin its references.")],
    name: str,
    name_cy: Annotated[str, typer.Option(help="Welsh name.")] = "",
    address: Annotated[str, typer.Option(help="Address lines, parted by semicolons.")] = "",
    phone: str = "",
    embedded: Annotated[bool, typer.Option("--embedded", help="Start a private PostgreSQL.")] = False,
    database_url: Annotated[str, typer.Option(envvar="CASEAPP_DATABASE_URL")] = "",
    as_json: AsJson = False,
) -> None:
    """Make a council with one team that receives every service."""
    from caseapp.catalogue import load_catalogue

    with _centre(context.obj, embedded, database_url) as centre:
        lines = "\n".join(filter(None, (line.strip() for line in address.split(";"))))
        id = centre.create_council(
            slug=slug, prefix=prefix, name=name, name_cy=name_cy or name, address=lines, phone=phone
        )
        services = tuple(service.lgsl for service in load_catalogue().services)
        centre.create_team(id, name="Customer Services", name_cy="Gwasanaethau Cwsmeriaid", services=services)
    _answer({"council": id}, as_json, f"Made the council {slug}.")


@service.command("create-officer")
def create_officer(
    context: typer.Context,
    council: Annotated[str, typer.Argument(help="The council's short name.")],
    username: Annotated[str, typer.Argument(help="Small letters, digits and . _ @ -")],
    name: str,
    role: Annotated[
        str, typer.Option(help="officer, senior, supervisor, back_office or administrator.")
    ] = "officer",
    embedded: Annotated[bool, typer.Option("--embedded", help="Start a private PostgreSQL.")] = False,
    database_url: Annotated[str, typer.Option(envvar="CASEAPP_DATABASE_URL")] = "",
    as_json: AsJson = False,
) -> None:
    """Make an officer in the council's first team; the password comes from stdin."""
    from caseapp.domain.council import Role

    if role not in tuple(Role):
        raise typer.BadParameter(f"There is no role {role!r}; there are {', '.join(Role)}.")
    password = _password()
    with _centre(context.obj, embedded, database_url) as centre:
        council_id = centre.find_council(council)
        id = centre.create_officer(
            council_id,
            username=username,
            name=name,
            password=password,
            role=Role(role),
            team=centre.first_team(council_id),
        )
    _answer({"officer": id}, as_json, f"Made the officer {username}.")


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


def _report(report: Any, as_json: bool) -> None:
    print(report.json() if as_json else report.table())


def _answer(values: dict[str, Any], as_json: bool, sentence: str) -> None:
    print(json.dumps(values, ensure_ascii=False) if as_json else sentence)


def _check_destination(path: Path | None, start: _Start, *read: Path) -> None:
    from caseapp.destination import check_destination

    if path is not None:
        check_destination(path, start.folder, *read)


def _password() -> str:
    return sys.stdin.readline().rstrip("\r\n")


@contextmanager
def _desk(start: _Start, *, new: bool = False) -> Iterator[Any]:
    """The open desk of the folder; with `new` it is made if there is none."""
    from caseapp.bootstrap import Desk, desk_exists

    passphrase = os.environ.get("CASEAPP_PASSPHRASE")
    if not passphrase:
        raise NoPassphrase
    if not new and not desk_exists(start.folder):
        raise NoDesk(folder=str(start.folder))
    desk = Desk(start.folder, passphrase)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def _database(start: _Start, embedded: bool, url: str) -> Iterator[str]:
    from caseapp.central.embedded import EmbeddedPostgres

    if embedded == bool(url):
        raise typer.BadParameter("Give either --embedded or --database-url.")
    if not embedded:
        yield url
        return
    with EmbeddedPostgres(start.folder / "postgres") as postgres:
        yield postgres.url()


@contextmanager
def _centre(start: _Start, embedded: bool, url: str) -> Iterator[Any]:
    from caseapp.central.centre import Centre
    from caseapp.central.database import Database
    from caseapp.central.schema import prepare

    with _database(start, embedded, url) as database_url, Database(database_url) as database:
        prepare(database)
        yield Centre(database)
