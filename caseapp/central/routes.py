"""What the centre answers over HTTP. Handlers run in the thread pool: deciding is work for the processor."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from litestar import Request, Response, Router, delete, get, patch, post, put
from litestar.concurrency import sync_to_thread
from litestar.connection import ASGIConnection
from litestar.di import NamedDependency, Provide
from litestar.handlers import BaseRouteHandler
from litestar.openapi.spec import SecurityRequirement
from litestar.params import FromPath, HeaderParameter, JSONBody, QueryParameter, RawBody
from litestar.response import Stream
from litestar.types import Scope

from caseapp.central import log
from caseapp.central.callers import caller_in
from caseapp.central.centre import Centre
from caseapp.central.errors import SessionOver
from caseapp.central.feed import Page
from caseapp.central.limits import bearer_token
from caseapp.central.metrics import Metrics
from caseapp.central.pokes import Pokes
from caseapp.central.readiness import Readiness
from caseapp.central.reading import read_audit, read_push, unpacked
from caseapp.central.sessions import Session
from caseapp.domain.attachment import MOST_BYTES
from caseapp.wire.feed import CURSORS
from caseapp.wire.headers import CURSOR_HEADER, MARK_HEADER, SEEN_HEADER
from caseapp.wire.messages import (
    Digest,
    Enrol,
    Enrolment,
    FirstPassword,
    Hello,
    Invitation,
    LastKnown,
    Lease,
    LeasedBlock,
    MadeTeam,
    Marks,
    Named,
    NewOfficer,
    OfficerAccounts,
    OfficerChange,
    OfficerDevices,
    OpenSessions,
    Pushed,
    Refresh,
    Result,
    SignedHead,
    SignIn,
    TeamDetails,
    Tokens,
    Welcome,
)

SMALL = 16 * 1024
MOST_PUSH_BYTES = 4 * 1024 * 1024
MOST_NAMES_BYTES = 256 * 1024
MOST_AUDIT_BYTES = 1024 * 1024
_READY_SECONDS = 3
_FRAME = "application/zstd"
_BYTES = "application/octet-stream"
_BUCKET = "^([0-9a-f]{2})?$"
TheCentre = NamedDependency[Centre]
TheSession = NamedDependency[Session]
TheMetrics = NamedDependency[Metrics]
ThePokes = NamedDependency[Pokes]
TheReadiness = NamedDependency[Readiness]
Encoding = Annotated[str, HeaderParameter(name="Content-Encoding", description="`zstd` or nothing")]
_BEARER: list[SecurityRequirement] = [{"bearer": []}]


async def resume(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
    """Find the session of the bearer token before anything of the body is taken in.

    Raises `SessionOver`, and `MarkUnknown` if its desk has read what this centre does not know.
    """
    token = bearer_token(connection.headers.get("Authorization", ""))
    if not token:
        raise SessionOver()
    centre: Centre = connection.app.state["centre"]
    session = await sync_to_thread(centre.resume, token, connection.headers.get(SEEN_HEADER, ""))
    log.about_council(session.council)
    caller_in(connection.scope["state"]).meet(session)


def session_of(scope: Scope) -> Session:
    """The session that was found."""
    session = caller_in(scope["state"]).session
    assert session is not None
    return session


@post("/sign-in", sync_to_thread=True, status_code=200, request_max_body_size=SMALL)
def sign_in(data: JSONBody[SignIn], centre: TheCentre, scope: Scope) -> Tokens:
    """Sign in with a local account on one device."""
    tokens = centre.sign_in(data)
    caller_in(scope["state"]).issued = tokens
    return tokens


@post("/first-password", sync_to_thread=True, status_code=200, request_max_body_size=SMALL)
def first_password(data: JSONBody[FirstPassword], centre: TheCentre, scope: Scope) -> Tokens:
    """Sign in with the code that an administrator gave, and set a password; a code is good once."""
    tokens = centre.sign_in_first(data)
    caller_in(scope["state"]).issued = tokens
    return tokens


@post("/refresh", sync_to_thread=True, status_code=200, request_max_body_size=SMALL)
def refresh(data: JSONBody[Refresh], centre: TheCentre, scope: Scope) -> Tokens:
    """Change a refresh token for the next pair; it stays good until the new pair is first used."""
    tokens = centre.refresh(data.refresh)
    caller_in(scope["state"]).issued = tokens
    return tokens


@post("/sign-out", sync_to_thread=True, status_code=204, security=_BEARER, request_max_body_size=SMALL)
def sign_out(session: TheSession, centre: TheCentre) -> None:
    """Revoke the session's tokens."""
    centre.sign_out(session)


@get("/sessions", sync_to_thread=True, security=_BEARER)
def own_sessions(session: TheSession, centre: TheCentre) -> OpenSessions:
    """The officer's sign-ins that go on."""
    return OpenSessions(centre.sessions(session))


@delete("/sessions/{family:str}", sync_to_thread=True, security=_BEARER)
def end_own_session(family: FromPath[str], session: TheSession, centre: TheCentre) -> None:
    """End one of the officer's own sign-ins."""
    centre.end_session(session, family)


@get("/officers/{officer:str}/sessions", sync_to_thread=True, security=_BEARER)
def sessions_of(officer: FromPath[str], session: TheSession, centre: TheCentre) -> OpenSessions:
    """An officer's sign-ins that go on, for an administrator of the council."""
    return OpenSessions(centre.sessions_of(session, officer))


@delete("/officers/{officer:str}/sessions", sync_to_thread=True, security=_BEARER)
def end_sessions_of(officer: FromPath[str], session: TheSession, centre: TheCentre) -> None:
    """End all of an officer's sign-ins, for an administrator of the council."""
    centre.end_sessions_of(session, officer)


@get("/officers", sync_to_thread=True, security=_BEARER)
def officers(session: TheSession, centre: TheCentre) -> OfficerAccounts:
    """All officers of the council with how their accounts stand, for an administrator."""
    return OfficerAccounts(centre.officers(session))


@post("/officers", sync_to_thread=True, status_code=200, security=_BEARER, request_max_body_size=SMALL)
def invite_officer(data: JSONBody[NewOfficer], session: TheSession, centre: TheCentre) -> Invitation:
    """Make an officer, who sets a password with the code in the answer; for an administrator."""
    return centre.invite(session, data)


@patch(
    "/officers/{officer:str}",
    sync_to_thread=True,
    status_code=204,
    security=_BEARER,
    request_max_body_size=SMALL,
)
def change_officer(
    officer: FromPath[str], data: JSONBody[OfficerChange], session: TheSession, centre: TheCentre
) -> None:
    """Give an officer another name, role or team, for an administrator; what is empty stays."""
    centre.change_officer(session, officer, data)


@post("/officers/{officer:str}/code", sync_to_thread=True, status_code=200, security=_BEARER)
def give_code(officer: FromPath[str], session: TheSession, centre: TheCentre) -> Invitation:
    """Forget an officer's password and end all sign-ins: the code in the answer sets the next; for an administrator."""
    return centre.give_code(session, officer)


@put("/officers/{officer:str}/suspension", sync_to_thread=True, status_code=204, security=_BEARER)
def suspend_officer(officer: FromPath[str], session: TheSession, centre: TheCentre) -> None:
    """Let an officer sign in no more and end all sign-ins, for an administrator; again does no harm."""
    centre.suspend(session, officer)


@delete("/officers/{officer:str}/suspension", sync_to_thread=True, security=_BEARER)
def let_officer_back(officer: FromPath[str], session: TheSession, centre: TheCentre) -> None:
    """Let a suspended officer sign in again, for an administrator; again does no harm."""
    centre.let_back(session, officer)


@get("/officers/{officer:str}/devices", sync_to_thread=True, security=_BEARER)
def officer_devices(officer: FromPath[str], session: TheSession, centre: TheCentre) -> OfficerDevices:
    """The data folders of an officer, for an administrator."""
    return OfficerDevices(centre.officer_devices(session, officer))


@delete("/officers/{officer:str}/devices/{device:str}/sessions", sync_to_thread=True, security=_BEARER)
def sign_device_out(
    officer: FromPath[str], device: FromPath[str], session: TheSession, centre: TheCentre
) -> None:
    """End an officer's sign-ins on one device, for an administrator."""
    centre.sign_device_out(session, officer, device)


@post("/teams", sync_to_thread=True, status_code=200, security=_BEARER, request_max_body_size=SMALL)
def make_team(data: JSONBody[TeamDetails], session: TheSession, centre: TheCentre) -> MadeTeam:
    """Make a team, for an administrator."""
    return MadeTeam(centre.make_team(session, data))


@put("/teams/{team:str}", sync_to_thread=True, status_code=204, security=_BEARER, request_max_body_size=SMALL)
def change_team(
    team: FromPath[str], data: JSONBody[TeamDetails], session: TheSession, centre: TheCentre
) -> None:
    """Rename a team and say which services it receives, for an administrator."""
    centre.change_team(session, team, data)


@post("/enrol", sync_to_thread=True, status_code=200, security=_BEARER, request_max_body_size=SMALL)
def enrol(data: JSONBody[Enrol], session: TheSession, centre: TheCentre) -> Enrolment:
    """Enrol the session's device and lease it a block of references; asking again gives the same answer."""
    return centre.enrol(session, data)


@post("/hello", sync_to_thread=True, status_code=200, security=_BEARER, request_max_body_size=SMALL)
def hello(
    data: JSONBody[Hello], session: TheSession, centre: TheCentre, request: Request[Any, Any, Any]
) -> Welcome:
    """A device's first call with an access token: it proves that it holds its key, and is told what it may pull."""
    return centre.hello(session, bearer_token(request.headers["Authorization"]), data)


@post("/refs/lease", sync_to_thread=True, status_code=200, security=_BEARER, request_max_body_size=SMALL)
def lease_references(data: JSONBody[Lease], session: TheSession, centre: TheCentre) -> LeasedBlock:
    """Lease the device a further block of references; asking again gives the same answer."""
    return centre.lease(session, data)


@post(
    "/push",
    sync_to_thread=True,
    status_code=200,
    security=_BEARER,
    request_max_body_size=MOST_PUSH_BYTES,
    description="Operations up (`{operations: [WireOperation]}`, at most 2,000), one result each, in order."
    " The body may be one zstd frame; unpacked, too, it may have at most 4 MiB.",
)
def push(
    body: RawBody,
    session: TheSession,
    centre: TheCentre,
    metrics: TheMetrics,
    encoding: Encoding = "",
) -> Response[Pushed]:
    """Decide operations."""
    read = read_push(unpacked(body, encoding, MOST_PUSH_BYTES))
    took = centre.push(session, [entry for entry in read if not isinstance(entry, Result)])
    decided = iter(took.results)
    results = [entry if isinstance(entry, Result) else next(decided) for entry in read]
    metrics.decided(results)
    return Response(Pushed(results), headers={MARK_HEADER: took.mark} if took.mark else {})


@get("/pull", sync_to_thread=True, security=_BEARER, media_type=_FRAME)
def pull(
    session: TheSession,
    centre: TheCentre,
    epoch: Annotated[str, QueryParameter(description="the epoch of the scopes, as told by hello")],
    cursor: Annotated[
        str,
        QueryParameter(
            description="the end of the last page: one for all scopes, or one for each in their order, with commas"
            " between them",
            pattern=CURSORS,
        ),
    ],
) -> Response[bytes]:
    """A page of what came in all scopes after their cursors: NDJSON in a zstd frame, or 204 when nothing is new."""
    return _page(centre.pull_granted(session, epoch, cursor))


@get("/snapshot", sync_to_thread=True, security=_BEARER, media_type=_FRAME)
def snapshot(
    session: TheSession,
    centre: TheCentre,
    wanted: Annotated[str, QueryParameter(name="scope", description="`council` or `team:<id>`")],
    after: Annotated[
        str, QueryParameter(description="where the last page said to go on, nothing at first")
    ] = "",
) -> Response[bytes]:
    """A page of the first load of a scope, in the form of a pull's; the cursor is where the feed goes on after it."""
    return _page(centre.snapshot(session, wanted, after))


@get("/digest", sync_to_thread=True, security=_BEARER)
def digest(
    session: TheSession,
    centre: TheCentre,
    wanted: Annotated[str, QueryParameter(name="scope", description="`council` or `team:<id>`")],
    bucket: Annotated[
        str,
        QueryParameter(description="two hexadecimal digits, for the rows themselves", pattern=_BUCKET),
    ] = "",
) -> Digest:
    """What stands in a scope: counts and sums by bucket, or with a bucket its rows by name and position."""
    return centre.digest(session, wanted, bucket)


@post(
    "/rows",
    sync_to_thread=True,
    status_code=200,
    security=_BEARER,
    request_max_body_size=MOST_NAMES_BYTES,
    media_type=_FRAME,
)
def rows(data: JSONBody[Named], session: TheSession, centre: TheCentre) -> Response[bytes]:
    """Rows of a scope by their names, in the form of a pull's page; `more` says that not all fitted in it."""
    return _page(centre.named_rows(session, data))


def _page(page: Page) -> Response[bytes]:
    if page.body is None:
        return Response(b"", status_code=204, headers={MARK_HEADER: page.mark}, media_type=_FRAME)
    headers = {CURSOR_HEADER: str(page.end), MARK_HEADER: page.mark}
    return Response(page.body, status_code=200, headers=headers, media_type=_FRAME)


@post("/marks", sync_to_thread=True, status_code=200, security=_BEARER)
def marks(data: JSONBody[Marks], session: TheSession, centre: TheCentre) -> LastKnown:
    """Which of the marks that a desk has kept is the latest that this centre knows; it may know none."""
    return LastKnown(centre.last_known(session, data.marks))


@get(
    "/poke",
    security=_BEARER,
    media_type="text/event-stream",
    description="A server-sent event without data, `pull`, whenever something has come in the scopes of the session;"
    " comments between them. The stream ends with the session, with the service, and after ten minutes.",
)
async def poke(session: TheSession, centre: TheCentre, pokes: ThePokes) -> Stream:
    """Listen for what is new."""
    centre.may_listen(session)
    return Stream(
        pokes.stream(session), headers={"Cache-Control": "no-store"}, media_type="text/event-stream"
    )


@post(
    "/audit",
    sync_to_thread=True,
    status_code=200,
    security=_BEARER,
    request_max_body_size=MOST_AUDIT_BYTES,
    description="The device's audit links after the last one that was signed, at most 2,000; the signed head back."
    " With `device`, the rest of the chain of a device that the folder was before: what does not fit is kept apart."
    " The body may be one zstd frame; unpacked, too, it may have at most 1 MiB.",
)
def audit(body: RawBody, session: TheSession, centre: TheCentre, encoding: Encoding = "") -> SignedHead:
    """Keep audit links and sign their head; none asks for the present one."""
    read = read_audit(unpacked(body, encoding, MOST_AUDIT_BYTES))
    return centre.take_audit(session, read.links, read.device)


@put(
    "/files/{sha256:str}",
    sync_to_thread=True,
    status_code=204,
    security=_BEARER,
    request_max_body_size=MOST_BYTES,
)
def put_file(sha256: FromPath[str], body: RawBody, session: TheSession, centre: TheCentre) -> None:
    """Keep a file whole under its SHA-256, at most 2 MB; once more does no harm."""
    centre.put_file(session, sha256, body)


@get("/files/{sha256:str}", sync_to_thread=True, security=_BEARER, media_type=_BYTES)
def get_file(sha256: FromPath[str], session: TheSession, centre: TheCentre) -> Response[bytes]:
    """A file of the session's council."""
    return Response(centre.get_file(session, sha256), media_type=_BYTES)


@get("/health", sync_to_thread=False)
def health() -> dict[str, str]:
    """The process runs."""
    return {"status": "ok"}


@get("/ready")
async def ready(readiness: TheReadiness) -> dict[str, str]:
    """This copy should be sent requests: the database answers in time, and nobody has told the service to stop."""
    async with asyncio.timeout(_READY_SECONDS):
        await readiness.check_soon()
    return {"status": "ok"}


SYNC = Router(
    "/sync/v1",
    route_handlers=[
        *(sign_in, first_password, refresh),
        Router(
            "/",
            route_handlers=[
                *(sign_out, own_sessions, end_own_session, sessions_of, end_sessions_of),
                *(officers, invite_officer, change_officer, give_code, suspend_officer, let_officer_back),
                *(officer_devices, sign_device_out, make_team, change_team),
                *(enrol, hello, lease_references, push, pull, poke, marks, audit),
                *(snapshot, digest, rows, put_file, get_file),
            ],
            guards=[resume],
            dependencies={"session": Provide(session_of, sync_to_thread=False)},
        ),
    ],
)
