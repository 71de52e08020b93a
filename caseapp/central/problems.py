"""Every refusal as one `Problem`: a stable code, a status and an English sentence for a log's reader."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

import psycopg
from litestar import Request, Response
from litestar.exceptions import HTTPException
from psycopg_pool import PoolTimeout, TooManyRequests

from caseapp.central import errors, log
from caseapp.domain.fields import BadValue
from caseapp.errors import (
    AuditForked,
    Expected,
    NotEnrolled,
    NotFound,
    NotProved,
    ScopesChanged,
    VersionUnknown,
)
from caseapp.wire.messages import Problem

_REFUSALS: Mapping[type[Expected], tuple[int, str]] = {
    errors.WrongCredentials: (401, "Council, user name and password do not belong together."),
    errors.WrongCode: (401, "Council, user name and code do not belong together, or the code is spent."),
    errors.AccountSuspended: (403, "The officer's account is suspended."),
    errors.LastAdministrator: (409, "The council would have no administrator left."),
    errors.InvalidOfficer: (400, "A field of the officer does not fit."),
    errors.UsernameTaken: (409, "The council has an officer of that user name already."),
    errors.TeamExists: (409, "The council has a team of that name already."),
    errors.PasswordTooShort: (400, "The password is too short."),
    errors.AccountLocked: (429, "Too many wrong passwords; wait."),
    errors.SessionOver: (401, "The session has ended; sign in again."),
    errors.DeviceOfAnother: (403, "The device is enrolled for another officer."),
    errors.ScopeNotGranted: (403, "The officer has no right to this scope."),
    NotProved: (403, "The device has not proved that it holds its key."),
    VersionUnknown: (409, "The centre does not speak this version any more."),
    ScopesChanged: (409, "The officer's scopes are others by now."),
    errors.MarkUnknown: (409, "The desk has read what this centre does not know."),
    errors.InvalidRequest: (400, "A field of the request does not fit."),
    errors.TooManyOperations: (413, "Too many operations in one push."),
    errors.TooManyLinks: (413, "Too many links in one push."),
    errors.AuditGap: (409, "Links between the last one that is known and the first of these are missing."),
    AuditForked: (409, "The link with this number is not the one that is known, or does not follow it."),
    errors.RoleNotGranted: (403, "Only an administrator of the council may do that."),
    errors.FileTooLarge: (413, "The file is too large."),
    errors.TooSlow: (408, "The body of the request came too slowly."),
    errors.TooLarge: (413, "The request is too large."),
    errors.UnknownEncoding: (415, "The content encoding is not one this address takes."),
    errors.Draining: (503, "The service is about to stop."),
    errors.PoolExhausted: (503, "The service does as much as it can at once."),
    errors.SchemaNotOurs: (503, "The database is of another version than this program."),
    errors.WrongFingerprint: (400, "The content does not have this SHA-256."),
    NotEnrolled: (403, "The device is not enrolled."),
    NotFound: (404, "There is no such thing here."),
}

_BY_STATUS: Mapping[int, tuple[str, str]] = {
    400: ("invalid_request", "The request does not have the shape that the API page describes."),
    401: ("session_over", "The session has ended; sign in again."),
    404: ("not_found", "There is no such thing here."),
    405: ("method_not_allowed", "This address does not take this method."),
    413: ("too_large", "The request is too large."),
    415: ("invalid_request", "The content type is not one this address takes."),
}

_AWAY = ("away", "The database does not answer; try again later.")
_BROKEN = ("broken", "The service failed; the failure was logged.")
_RETRY_SECONDS = 5

Answer = Response[Problem]


def problem(
    status: int, code: str, detail: str, wait: int | None = None, number: int | None = None
) -> Answer:
    """The response that carries one problem. `wait` in seconds becomes `Retry-After`."""
    headers = {} if wait is None else {"Retry-After": str(wait)}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(
        Problem(code, detail, number), status_code=status, headers=headers, media_type="application/json"
    )


def _refused(_: Request[Any, Any, Any], refusal: Expected) -> Answer:
    status, detail = _REFUSALS.get(type(refusal), (400, "Refused."))
    wait, number = (refusal.values.get(name) for name in ("wait", "number"))
    return problem(
        status,
        refusal.code,
        detail,
        int(wait) if wait is not None else None,
        int(number) if number is not None else None,
    )


def _bad_value(_: Request[Any, Any, Any], bad: BadValue) -> Answer:
    return problem(400, "bad_value", f"The field {bad.field} does not fit.")


def _http(_: Request[Any, Any, Any], refusal: HTTPException) -> Answer:
    status = refusal.status_code
    if status >= 500:
        return problem(status, *_BROKEN)
    answer = problem(status, *_BY_STATUS.get(status, _BY_STATUS[400]))
    answer.headers |= refusal.headers or {}  # `Allow` of a 405 (RFC 9110 15.5.6)
    return answer


def _too_deep(_: Request[Any, Any, Any], failure: RecursionError) -> Answer:
    # Nothing of ours recurses without bound: it was the nesting of the request's JSON.
    return problem(400, *_BY_STATUS[400])


def _away(_: Request[Any, Any, Any], failure: Exception) -> Answer:
    log.failed(logging.WARNING, "database_away", failure)
    return problem(503, *_AWAY, wait=_RETRY_SECONDS)


def _broken(_: Request[Any, Any, Any], failure: Exception) -> Answer:
    log.failed(logging.ERROR, "failed", failure)
    return problem(500, *_BROKEN)


HANDLERS: dict[int | type[Exception], Callable[[Request[Any, Any, Any], Any], Response[Any]]] = {
    Expected: _refused,
    BadValue: _bad_value,
    HTTPException: _http,
    RecursionError: _too_deep,
    psycopg.OperationalError: _away,
    psycopg.errors.ReadOnlySqlTransaction: _away,
    PoolTimeout: _away,
    TooManyRequests: _away,
    TimeoutError: _away,
    Exception: _broken,
}
