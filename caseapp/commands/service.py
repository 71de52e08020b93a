"""`caseapp service`: the council's central service."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.commands.start import (
    AsJson,
    DatabaseUrl,
    Embedded,
    answer,
    open_centre,
    open_database,
    read_password,
    words,
)
from caseapp.errors import AddressRefused, PlainHttpRefused

if TYPE_CHECKING:
    from caseapp.central.centre import Centre
    from caseapp.domain.ids import CouncilId, OfficerId

service = typer.Typer(help="The council's central service.")
LogFrom = Annotated[str, typer.Option("--log", help="Log from this level: debug, info, warning or error.")]
Colour = Annotated[str, typer.Option(help="The council's own colour, such as #6A1B9A.")]
CouncilName = Annotated[str, typer.Argument(help="The council's short name.")]


@service.command("run")
def service_run(
    context: typer.Context,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 8480,
    tls_cert: Annotated[
        Path | None, typer.Option(help="Serve https with this certificate chain (PEM).")
    ] = None,
    tls_key: Annotated[Path | None, typer.Option(help="The key of the certificate (PEM).")] = None,
    behind_tls_proxy: Annotated[
        bool, typer.Option("--behind-tls-proxy", help="Serve plain http to a proxy that speaks TLS to desks.")
    ] = False,
    proxy_address: Annotated[
        str, typer.Option(help="Where that proxy stands; addresses or networks, parted by commas.")
    ] = "127.0.0.1,::1",
    metrics_port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="Serve Prometheus figures to this machine there.")
    ] = None,
    drain_seconds: Annotated[
        float, typer.Option(min=0, help="Stay so long after SIGTERM, unready, before taking no more.")
    ] = 0,
    with_worker: Annotated[bool, typer.Option("--with-worker", help="Do the daily jobs too.")] = False,
    log_from: LogFrom = "",
    while_stdin_open: Annotated[bool, typer.Option("--while-stdin-open", hidden=True)] = False,
    as_json: AsJson = False,
) -> None:
    """Serve until stopped. What happens is logged on stderr, a line of JSON each."""
    from caseapp.central.server import Serving, serve
    from caseapp.sync.transport import is_loopback

    if (tls_cert is None) != (tls_key is None):
        raise typer.BadParameter(words("Give both --tls-cert and --tls-key, or neither."))
    tls = None if tls_cert is None or tls_key is None else (tls_cert, tls_key)
    if embedded and not is_loopback(host):
        raise AddressRefused(host=host)
    if tls is None and not behind_tls_proxy and not is_loopback(host):
        raise PlainHttpRefused(host=host)
    # A service that a program of ours holds speaks on that program's stderr, where a person may be reading.
    _log_from(log_from or ("warning" if while_stdin_open else "info"))
    if while_stdin_open:
        threading.Thread(target=_end_with_stdin, daemon=True).start()

    def ready(real_port: int) -> None:
        address = f"{'http' if tls is None else 'https'}://{f'[{host}]' if ':' in host else host}:{real_port}"
        print(
            json.dumps({"address": address}) if as_json else words("Serving at {address}", address=address),
            flush=True,
        )

    serving = Serving(
        tls=tls,
        proxies=_proxies(proxy_address) if behind_tls_proxy else (),
        metrics_port=metrics_port,
        drain_seconds=drain_seconds,
        with_worker=with_worker,
    )
    with open_database(context.obj, embedded, database_url) as url:
        serve(url, host, port, ready, serving)


@service.command("worker")
def service_worker(
    context: typer.Context,
    database_url: DatabaseUrl = "",
    log_from: LogFrom = "info",
    as_json: AsJson = False,
) -> None:
    """Do the daily jobs until stopped; any number of workers share them."""
    from caseapp.central.jobs import work

    if not database_url:
        raise typer.BadParameter(words("Give --database-url."))
    _log_from(log_from)

    def ready() -> None:
        print(json.dumps({"worker": "ready"}) if as_json else words("Waiting for daily jobs."), flush=True)

    with open_database(context.obj, False, database_url) as url:
        work(url, ready)


@service.command("migrate")
def service_migrate(
    context: typer.Context,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Bring the database to this version: take a backup and stop older copies first, there is no way back."""
    from caseapp.central.database import Database
    from caseapp.central.schema import prepare
    from caseapp.central.tables import SCHEMA_VERSION
    from caseapp.central.version import version_of

    with open_database(context.obj, embedded, database_url) as url, Database(url) as database:
        found = version_of(database)
        prepare(database)
    if found is None:
        told = words("Made the tables of version {version}.", version=SCHEMA_VERSION)
    elif found == SCHEMA_VERSION:
        told = words("The database is of version {version} already.", version=found)
    else:
        told = words(
            "Brought the database from version {found} to {version}.", found=found, version=SCHEMA_VERSION
        )
    answer({"found": found, "version": SCHEMA_VERSION}, as_json, told)


def _officer_of(centre: Centre, council: str, username: str) -> tuple[CouncilId, OfficerId]:
    """The ids of a council and an officer of it, by their names; raises `NotFound`."""
    found = centre.find_council(council)
    return found, centre.find_officer(found, username)


def _proxies(text: str) -> tuple[str, ...]:
    from caseapp.central.addresses import proxies_in

    try:
        return proxies_in(text)
    except ValueError as wrong:
        raise typer.BadParameter(
            words(
                "{given} in --proxy-address is neither an IP address nor a network such as 10.0.0.0/24.",
                given=repr(str(wrong)),
            )
        ) from None


def _log_from(level: str) -> None:
    from caseapp.central.log import LEVELS, write_lines

    for known in LEVELS:
        if level == known:
            write_lines(known)
            return
    raise typer.BadParameter(
        words("There is no level {level}; there are {known}.", level=repr(level), known=", ".join(LEVELS))
    )


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
    colour: Colour = "",
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Make a council with one team that receives every service. In an empty database the tables are made first."""
    from caseapp.catalogue import load_catalogue

    with open_centre(context.obj, embedded, database_url, new=True) as centre:
        lines = "\n".join(filter(None, (line.strip() for line in address.split(";"))))
        id = centre.create_council(
            slug=slug,
            prefix=prefix,
            name=name,
            name_cy=name_cy or name,
            address=lines,
            phone=phone,
            colour=colour,
        )
        services = tuple(service.lgsl for service in load_catalogue().services)
        centre.create_team(id, name="Customer Services", name_cy="Gwasanaethau Cwsmeriaid", services=services)
    answer({"council": id}, as_json, words("Made the council {slug}.", slug=slug))


@service.command("set-colour")
def set_colour(
    context: typer.Context,
    council: CouncilName,
    colour: Annotated[str, typer.Argument(help="Such as #6A1B9A; nothing for the desk's own.")] = "",
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Give a council's desks its colour, at a lightness at which everything can be read."""
    with open_centre(context.obj, embedded, database_url) as centre:
        centre.set_colour(centre.find_council(council), colour)
    told = words("The desks take the colour with their next sync.")
    answer({"colour": colour}, as_json, told)


@service.command("create-team")
def create_team(
    context: typer.Context,
    council: CouncilName,
    name: str,
    name_cy: Annotated[str, typer.Option(help="Welsh name.")] = "",
    receives: Annotated[
        list[str] | None, typer.Option(help="The LGSL number of a service it receives; may be repeated.")
    ] = None,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Make a team. What is said on its cases is on its own desks, and on those that cover for it."""
    from caseapp.catalogue import load_catalogue
    from caseapp.central.errors import UnknownService

    catalogue = {service.lgsl: service.name for service in load_catalogue().services}
    known = ", ".join(f"{lgsl} {service}" for lgsl, service in catalogue.items())
    for lgsl in receives or ():
        if lgsl not in catalogue:
            raise UnknownService(lgsl=lgsl, known=known)
    with open_centre(context.obj, embedded, database_url) as centre:
        council_id = centre.find_council(council)
        id = centre.create_team(
            council_id, name=name, name_cy=name_cy or name, services=tuple(receives or ())
        )
    answer({"team": id}, as_json, words("Made the team {name}.", name=name))


@service.command("cover")
def cover(
    context: typer.Context,
    council: CouncilName,
    team: Annotated[str, typer.Argument(help="The name of the team that covers.")],
    covered: Annotated[
        list[str] | None, typer.Argument(help="The names of all teams that it covers for from now on.")
    ] = None,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Have a team's desks hold the cases of these other teams too, but for restricted ones, and of no more."""
    with open_centre(context.obj, embedded, database_url) as centre:
        council_id = centre.find_council(council)
        others = [centre.find_team(council_id, name) for name in covered or ()]
        centre.cover(council_id, centre.find_team(council_id, team), others)
    answer(
        {"covered": others},
        as_json,
        words.count("{team} covers for 1 team.", "{team} covers for {number} teams.", len(others), team=team),
    )


@service.command("create-officer")
def create_officer(
    context: typer.Context,
    council: CouncilName,
    username: Annotated[str, typer.Argument(help="Small letters, digits and . _ @ -")],
    name: str,
    role: Annotated[
        str, typer.Option(help="officer, senior, supervisor, back_office or administrator.")
    ] = "officer",
    team: Annotated[str, typer.Option(help="The name of the officer's team.")] = "",
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Make an officer in a team, or in the council's first one; the password comes from stdin."""
    from caseapp.domain.council import Role

    if role not in tuple(Role):
        raise typer.BadParameter(
            words("There is no role {role}; there are {known}.", role=repr(role), known=", ".join(Role))
        )
    password = read_password()
    with open_centre(context.obj, embedded, database_url) as centre:
        council_id = centre.find_council(council)
        id = centre.create_officer(
            council_id,
            username=username,
            name=name,
            password=password,
            role=Role(role),
            team=centre.find_team(council_id, team) if team else centre.first_team(council_id),
        )
    answer({"officer": id}, as_json, words("Made the officer {username}.", username=username))


@service.command("set-password")
def set_password(
    context: typer.Context,
    council: CouncilName,
    username: str,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Give an officer a password, which comes from stdin; ends all sign-ins, unlocks, opens a closed account again."""
    password = read_password()
    with open_centre(context.obj, embedded, database_url) as centre:
        ended = centre.set_password(*_officer_of(centre, council, username), password)
    answer(
        {"ended": ended},
        as_json,
        words("Set the password. Sign-ins that were ended: {number}.", number=ended),
    )


@service.command("unlock")
def unlock(
    context: typer.Context,
    council: CouncilName,
    username: str,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Forget an officer's wrong passwords: the officer may sign in at once."""
    with open_centre(context.obj, embedded, database_url) as centre:
        council_id, officer = _officer_of(centre, council, username)
        centre.unlock(council_id, officer)
    answer({"officer": officer}, as_json, words("The officer may sign in at once."))


@service.command("close-account")
def close_account(
    context: typer.Context,
    council: CouncilName,
    username: str,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Let an officer sign in no more, and end all sign-ins; `set-password` or an administrator lets them back."""
    with open_centre(context.obj, embedded, database_url) as centre:
        ended = centre.close_account(*_officer_of(centre, council, username))
    answer(
        {"ended": ended},
        as_json,
        words("Closed the account. Sign-ins that were ended: {number}.", number=ended),
    )


@service.command("verify-audit")
def verify_audit(
    context: typer.Context,
    council: CouncilName,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """See that no row of a council's audit, its own or its desks', was changed, taken out or put in."""
    from caseapp.central.errors import AuditNotWhole
    from caseapp.texts import audit_finding

    with open_centre(context.obj, embedded, database_url) as centre:
        council_id = centre.find_council(council)
        found = centre.verify_audit(council_id)
    told = [
        {"chain": each.owner, "fault": str(each.fault), "first": each.first, "last": each.last}
        for each in found
    ]
    sentences = [
        audit_finding(
            words, each.fault, "" if each.owner == council_id else each.owner, each.first, each.last
        )
        for each in found
    ]
    answer(
        {"findings": told},
        as_json,
        "\n".join(sentences) or words("Every row of the audit is as it was written."),
    )
    if found:
        raise AuditNotWhole


@service.command("sessions")
def sessions(
    context: typer.Context,
    council: CouncilName,
    username: str,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """List where an officer is signed in."""
    import msgspec

    with open_centre(context.obj, embedded, database_url) as centre:
        found = centre.open_sessions(*_officer_of(centre, council, username))
    lines = [
        words(
            "{desk}: since {begun}, last used {used}.",
            desk=each.name or each.device,
            begun=each.begun_at,
            used=each.used_at,
        )
        for each in found
    ]
    told = [msgspec.to_builtins(each) for each in found]
    answer({"sessions": told}, as_json, "\n".join(lines) or words("The officer is signed in nowhere."))


@service.command("end-sessions")
def end_sessions(
    context: typer.Context,
    council: CouncilName,
    username: str,
    embedded: Embedded = False,
    database_url: DatabaseUrl = "",
    as_json: AsJson = False,
) -> None:
    """Sign an officer out everywhere: desks ask for the password again at their next sync."""
    with open_centre(context.obj, embedded, database_url) as centre:
        ended = centre.end_sessions(*_officer_of(centre, council, username))
    answer({"ended": ended}, as_json, words("Sign-ins that were ended: {number}.", number=ended))
