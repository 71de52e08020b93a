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


class CentreNotMigrated(Expected):
    """A database of version `found` could not be brought to `known` because of `fault`; it is as it was."""


class CentreEmpty(Expected):
    """The database holds no tables of a centre."""


class CentreOlder(Expected):
    """The database is of version `found`, older than `known`, and was not asked to be brought to it."""


class CentreNewer(Expected):
    """The database was brought to version `found` by a newer program; `known` is this one's."""


class NoDatabaseWithin(Expected):
    """This installation holds no PostgreSQL of its own to start."""


class MarkUnknown(Expected):
    """The desk has read what this centre does not know: it was put back to an earlier state."""


class InvalidCouncil(Expected):
    """`field` of a new council does not fit: see `councils` for the shapes of slug and prefix."""


class CouncilExists(Expected):
    """There is a council `slug` already."""


class TeamExists(Expected):
    """The council has a team `name` already."""


class UnknownService(Expected):
    """The catalogue has no service `lgsl`; `known` are those it has."""


class InvalidOfficer(Expected):
    """`field` of a new officer does not fit."""


class UsernameTaken(Expected):
    """The council has an officer `username` already."""


class PasswordTooShort(Expected):
    """A password needs `least` characters."""


class WrongCredentials(Expected):
    """Council, user name and password do not belong together; which of them is not told."""


class WrongCode(Expected):
    """Council, user name and code do not belong together, or the code is spent or too old; which is not told."""


class AccountSuspended(Expected):
    """The password is right, but the officer may not sign in until an administrator lets them back."""


class LastAdministrator(Expected):
    """The council would have no administrator left who can sign in."""


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


class TooManyLinks(Expected):
    """A push of audit links may hold at most `most`."""


class AuditGap(Expected):
    """The links do not follow the last one that is known, `number`: those between are missing."""


class AuditNotWhole(Expected):
    """Something in the audit is not as it was written; the findings were told."""


class RoleNotGranted(Expected):
    """Only an administrator of the council may do that."""


class FileTooLarge(Expected):
    """A file may have at most `most` bytes."""


class WrongFingerprint(Expected):
    """The content does not have the SHA-256 it was sent under."""


class AddressNotFree(Expected):
    """The service cannot listen on `host` and `port`."""


class TlsFilesUnusable(Expected):
    """The files `certificate` and `key` cannot be read, are no PEM, are locked or do not belong together."""


class TooSlow(Expected):
    """The body of a request did not come within its time."""


class TooLarge(Expected):
    """What a body holds when it is decompressed is larger than any request may be."""


class UnknownEncoding(Expected):
    """The body is compressed in a way that the address does not take."""


class Draining(Expected):
    """The service has been told to stop and finishes what it has begun. `wait` is in seconds."""


class PoolExhausted(Expected):
    """What a call needs and this copy has few of is in use, and enough others wait for it. `wait` is in seconds."""


class SchemaNotOurs(Expected):
    """The database's tables are of another version than this program's. `wait` is in seconds."""
