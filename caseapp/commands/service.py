"""`caseapp service`: the council's central service."""

from __future__ import annotations

import json
import os
import threading
from typing import Annotated

import typer

from caseapp.commands.start import (
    AsJson,
    DatabaseUrl,
    Embedded,
    answer,
    open_centre,
    open_database,
    read_password,
)
from caseapp.errors import AddressRefused

service = typer.Typer(help="The council's central service.")


@service.command("run")
def service_run(
    context: typer.Context,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
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

    with open_database(context.obj, embedded, database_url) as url:
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
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Make a council with one team that receives every service."""
    from caseapp.catalogue import load_catalogue

    with open_centre(context.obj, embedded, database_url) as centre:
        lines = "\n".join(filter(None, (line.strip() for line in address.split(";"))))
        id = centre.create_council(
            slug=slug, prefix=prefix, name=name, name_cy=name_cy or name, address=lines, phone=phone
        )
        services = tuple(service.lgsl for service in load_catalogue().services)
        centre.create_team(id, name="Customer Services", name_cy="Gwasanaethau Cwsmeriaid", services=services)
    answer({"council": id}, as_json, f"Made the council {slug}.")


@service.command("create-officer")
def create_officer(
    context: typer.Context,
    council: Annotated[str, typer.Argument(help="The council's short name.")],
    username: Annotated[str, typer.Argument(help="Small letters, digits and . _ @ -")],
    name: str,
    role: Annotated[
        str, typer.Option(help="officer, senior, supervisor, back_office or administrator.")
    ] = "officer",
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Make an officer in the council's first team; the password comes from stdin."""
    from caseapp.domain.council import Role

    if role not in tuple(Role):
        raise typer.BadParameter(f"There is no role {role!r}; there are {', '.join(Role)}.")
    password = read_password()
    with open_centre(context.obj, embedded, database_url) as centre:
        council_id = centre.find_council(council)
        id = centre.create_officer(
            council_id,
            username=username,
            name=name,
            password=password,
            role=Role(role),
            team=centre.first_team(council_id),
        )
    answer({"officer": id}, as_json, f"Made the officer {username}.")
