"""The `caseapp` command. Exit status: 0 done, 1 failed, 2 wrong use; bad input is one sentence on stderr."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from caseapp.commands.audit import audit
from caseapp.commands.bench import People, bench
from caseapp.commands.casework import find, letter, sign_in, sync
from caseapp.commands.db import db
from caseapp.commands.service import service
from caseapp.commands.start import DrawGallery, DriveDemo, OpenDesk, Start, words
from caseapp.commands.take_in import take_in
from caseapp.ending import ended
from caseapp.texts import Words, chosen_language

app = typer.Typer(invoke_without_command=True, add_completion=False, pretty_exceptions_enable=False)
app.add_typer(service, name="service")
app.add_typer(take_in, name="import")
app.add_typer(db, name="db")
app.add_typer(audit, name="audit")
app.add_typer(bench, name="bench")
app.command("sign-in")(sign_in)
for command in (sync, find, letter):
    app.command()(command)

_UsageError: type[Any] = typer.BadParameter.__mro__[1]
_ClickError: type[Any] = typer.BadParameter.__mro__[2]


def run(arguments: list[str], open_desk: OpenDesk, drive_demo: DriveDemo, draw_gallery: DrawGallery) -> int:
    """Run one command line; gives the exit status and never raises."""
    words = Words(chosen_language())
    given = (open_desk, drive_demo, draw_gallery)
    return ended(words, lambda: _run(command_in(words), words, arguments, given))


def _run(command: Any, words: Words, arguments: list[str], given: tuple[Any, ...]) -> int:
    try:
        status = command.main(arguments, prog_name="caseapp", standalone_mode=False, obj=given)
        return status if isinstance(status, int) else 0
    except _UsageError as error:
        # A command's own sentence stands alone; Typer would put an English "Invalid value" before it.
        ours = isinstance(error, typer.BadParameter) and error.param is None
        told = (error.message if ours else error.format_message()).rstrip(".")
        print(words("{problem}. See `caseapp --help`.", problem=told), file=sys.stderr)
        return 2
    except _ClickError as error:
        print(error.format_message(), file=sys.stderr)
        return 1
    except typer.Abort:
        raise KeyboardInterrupt from None


def command_in(words: Words) -> Any:
    """The whole command with its help in the language of `words`; what Typer says of its own stays English."""
    command = typer.main.get_command(app)
    _translate(command, words)
    return command


def _translate(part: Any, words: Words) -> None:
    """Puts the help of a command, its parameters and the commands under it into words, paragraph by paragraph."""
    if part.help:
        part.help = "\n\n".join(words(" ".join(each.split())) for each in part.help.split("\n\n"))
    for below in (*getattr(part, "params", ()), *getattr(part, "commands", {}).values()):
        if hasattr(below, "help"):
            _translate(below, words)


@app.callback()
def caseapp(
    context: typer.Context,
    data_dir: Annotated[Path | None, typer.Option(help="The data folder; each officer has one.")] = None,
) -> None:
    """The casework desk. Without a command the window opens."""
    open_desk, drive_demo, draw_gallery = context.obj
    context.obj = Start(data_dir, open_desk, drive_demo, draw_gallery)
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
    from caseapp.central.embedded import check_binaries
    from caseapp.demo import DEMO_DIR, PASSPHRASE, PASSWORD, DemoCentre, sign_desk_in

    check_binaries()
    start: Start = context.obj
    folder = (start.data_dir or Path(DEMO_DIR)).absolute()
    with DemoCentre(folder / "centre") as centre:
        centre.start(people)
        windowed = not headless and _has_display()
        if windowed or desk_exists(folder / "desk"):
            sign_desk_in(folder / "desk", centre.address)
        if windowed:
            print(words("The centre is at {address} until the window is closed.", address=centre.address))
            print(words("Password and passphrase: {password}", password=PASSPHRASE))
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


@app.command()
def gallery(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Where the pictures go.")] = Path("demo-output"),
) -> None:
    """Draw every part of the desk, in three themes and two text sizes, as PNG pictures."""
    start: Start = context.obj
    raise typer.Exit(start.draw_gallery(out))


def _start_again(centre: Any, people: int) -> str:
    centre.start(people)
    return str(centre.address)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
