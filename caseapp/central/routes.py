"""What the centre answers over HTTP. Handlers run in the thread pool: deciding is work for the processor."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, Router, get, post, put
from litestar.di import NamedDependency, Provide
from litestar.openapi.spec import SecurityRequirement
from litestar.params import FromPath, JSONBody, QueryParameter, RawBody

from caseapp.central import files
from caseapp.central.centre import Centre
from caseapp.central.errors import SessionOver
from caseapp.central.reading import read_push
from caseapp.central.sessions import Session
from caseapp.wire.messages import Enrol, Enrolment, Pushed, Refresh, Result, SignIn, Tokens

SMALL = 16 * 1024
MOST_PUSH_BYTES = 4 * 1024 * 1024
CURSOR_HEADER = "Caseapp-Cursor"
TheCentre = NamedDependency[Centre]
TheSession = NamedDependency[Session]
_BEARER: list[SecurityRequirement] = [{"bearer": []}]


def session_of(request: Request[Any, Any, Any], centre: TheCentre) -> Session:
    """The session of the request's bearer token; raises `SessionOver`."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise SessionOver()
    return centre.resume(token.strip())


@post("/sign-in", sync_to_thread=True, status_code=200, request_max_body_size=SMALL)
def sign_in(data: JSONBody[SignIn], centre: TheCentre) -> Tokens:
    """Sign in with a local account on one device."""
    return centre.sign_in(data)


@post("/refresh", sync_to_thread=True, status_code=200, request_max_body_size=SMALL)
def refresh(data: JSONBody[Refresh], centre: TheCentre) -> Tokens:
    """Change a refresh token for the next pair; it stays good until the new pair is first used."""
    return centre.refresh(data.refresh)


@post("/sign-out", sync_to_thread=True, status_code=204, security=_BEARER, request_max_body_size=SMALL)
def sign_out(session: TheSession, centre: TheCentre) -> None:
    """Revoke the session's tokens."""
    centre.sign_out(session)


@post("/enrol", sync_to_thread=True, status_code=200, security=_BEARER, request_max_body_size=SMALL)
def enrol(data: JSONBody[Enrol], session: TheSession, centre: TheCentre) -> Enrolment:
    """Enrol the session's device and lease it a block of references; asking again gives the same answer."""
    return centre.enrol(session, data)


@post(
    "/push",
    sync_to_thread=True,
    status_code=200,
    security=_BEARER,
    request_max_body_size=MOST_PUSH_BYTES,
    description="Operations up (`{operations: [WireOperation]}`, at most 2,000), one result each, in order.",
)
def push(body: RawBody, session: TheSession, centre: TheCentre) -> Pushed:
    """Decide operations."""
    read = read_push(body)
    decided = iter(centre.push(session, [entry for entry in read if not isinstance(entry, Result)]))
    return Pushed([entry if isinstance(entry, Result) else next(decided) for entry in read])


@get("/pull", sync_to_thread=True, security=_BEARER)
def pull(
    session: TheSession,
    centre: TheCentre,
    wanted: Annotated[str, QueryParameter(name="scope", description="`council` or `team:<id>`")],
    cursor: Annotated[int, QueryParameter(description="the end of the last page, 0 at first")],
) -> Response[bytes]:
    """A page of rows after the cursor: NDJSON in a zstd frame, or 204 with the new cursor when nothing is new."""
    page = centre.pull(session, wanted, cursor)
    return Response(
        page.body or b"",
        status_code=204 if page.body is None else 200,
        headers={CURSOR_HEADER: str(page.end)},
        media_type="application/zstd",
    )


@put(
    "/files/{sha256:str}",
    sync_to_thread=True,
    status_code=204,
    security=_BEARER,
    request_max_body_size=files.MOST_BYTES,
)
def put_file(sha256: FromPath[str], body: RawBody, session: TheSession, centre: TheCentre) -> None:
    """Keep a file whole under its SHA-256, at most 2 MB; once more does no harm."""
    centre.put_file(session, sha256, body)


@get("/files/{sha256:str}", sync_to_thread=True, security=_BEARER)
def get_file(sha256: FromPath[str], session: TheSession, centre: TheCentre) -> Response[bytes]:
    """A file of the session's council."""
    return Response(centre.get_file(session, sha256), media_type="application/octet-stream")


@get("/health", sync_to_thread=False)
def health() -> dict[str, str]:
    """The process runs."""
    return {"status": "ok"}


@get("/ready", sync_to_thread=True)
def ready(centre: TheCentre) -> dict[str, str]:
    """The database answers too."""
    centre.ready()
    return {"status": "ok"}


SYNC = Router(
    "/sync/v1",
    route_handlers=[sign_in, refresh, sign_out, enrol, push, pull, put_file, get_file],
    dependencies={"session": Provide(session_of, sync_to_thread=True)},
)
