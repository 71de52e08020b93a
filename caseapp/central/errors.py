"""What the centre refuses. The database's refusals concern administrators, the rest desks."""

from __future__ import annotations

from caseapp.errors import Expected


class DatabaseUnreachable(Expected):
    """No PostgreSQL answers at the given URL, or it does not let us in."""


class DatabaseTooOld(Expected):
    """The server is PostgreSQL `found`; `needed` is the oldest that will do."""


class DatabaseRoleTooPowerful(Expected):
    """`role` is a superuser or has BYPASSRLS: row-level security would not hold."""


class DatabaseRoleMissing(Expected):
    """The application role is not there or not granted; an administrator must run `statement`."""


class InvalidCouncil(Expected):
    """`field` of a new council does not fit: see `councils` for the shapes of slug and prefix."""


class CouncilExists(Expected):
    """There is a council `slug` already."""


class InvalidOfficer(Expected):
    """`field` of a new officer does not fit."""


class UsernameTaken(Expected):
    """The council has an officer `username` already."""


class PasswordTooShort(Expected):
    """A password needs `least` characters."""


class WrongCredentials(Expected):
    """Council, user name and password do not belong together; which of them is not told."""


class AccountLocked(Expected):
    """Too many wrong passwords: not before `wait` seconds."""


class SessionOver(Expected):
    """The token is unknown, expired or revoked."""


class DeviceOfAnother(Expected):
    """The device is enrolled for another officer."""


class ScopeNotGranted(Expected):
    """The officer has no right to this scope."""


class InvalidRequest(Expected):
    """`field` of a request does not fit."""


class TooManyOperations(Expected):
    """A push may hold at most `most` operations."""


class FileTooLarge(Expected):
    """A file may have at most `most` bytes."""


class WrongFingerprint(Expected):
    """The content does not have the SHA-256 it was sent under."""


class AddressNotFree(Expected):
    """The service cannot listen on `host` and `port`."""
