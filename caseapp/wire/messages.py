"""What desk and centre say to each other under `/sync/v1`. Times are UTC text, ids UUID text."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

PROTOCOL = 1
PUSH_OPERATIONS = 2000
PUSH_BYTES = 1024 * 1024
"""A push holds no more than this of operations, and so does one operation."""


class SignIn(Struct, frozen=True):
    """`POST sign-in`: a local account on one device. `council` is the council's short name."""

    council: str
    username: str
    password: str
    device: str


SHORTEST_PASSWORD = 8


class FirstPassword(Struct, frozen=True):
    """`POST first-password`: sign in with the code that an administrator gave, and set the password for the next time.

    A code is good once. The answer is that of a sign-in.
    """

    council: str
    username: str
    code: str
    password: str
    device: str


class Refresh(Struct, frozen=True):
    """`POST refresh`."""

    refresh: str


class Tokens(Struct, frozen=True):
    """Answer to sign-in and refresh. `expires_in` is in seconds and concerns the access token."""

    access: str
    refresh: str
    expires_in: int
    council: str
    officer: str


class Enrol(Struct, frozen=True):
    """`POST enrol`: this data folder is a device of the signed-in officer."""

    name: str


class LeasedBlock(Struct, frozen=True):
    """A block of references for one device: 9,999 of them."""

    prefix: str
    code: str


class Enrolment(Struct, frozen=True):
    """Answer to enrol; asking again gives the same answer."""

    council: str
    officer: str
    device: str
    block: LeasedBlock


class Lease(Struct, frozen=True):
    """`POST refs/lease`: the device wants the block of references that follows `after`, the newest it has."""

    after: str


class Hello(Struct, frozen=True):
    """`POST hello`: the first call with an access token.

    `key` is the device's public Ed25519 key, `proof` its signature over `wire.proof.proof_text`; both hexadecimal.
    `protocol` is the newest that the desk speaks. `blocks` are the codes of those blocks of references that it has:
    the one it gives out from, and the next. `version` is the program's.
    """

    key: str
    proof: str
    protocol: int = PROTOCOL
    blocks: list[str] = field(default_factory=list)
    version: str = ""


class Welcome(Struct, frozen=True):
    """Answer to hello: what the officer may pull, and how much a push may hold.

    `scope_epoch` is another whenever `scopes` are; a pull names it. `orders` are for versions to
    come: a desk passes over those that it does not know. `burnt` are blocks of the device's that are another's: no
    more references may be given out from them.
    """

    scopes: list[str]
    scope_epoch: str
    oldest: int = PROTOCOL
    newest: int = PROTOCOL
    push_operations: int = PUSH_OPERATIONS
    push_bytes: int = PUSH_BYTES
    orders: list[Any] = field(default_factory=list)
    burnt: list[str] = field(default_factory=list)


class Marks(Struct, frozen=True):
    """`POST marks`: marks of the feed that a desk has kept (`wire.marks`), at most 1,000."""

    marks: list[str]


class LastKnown(Struct, frozen=True):
    """Answer to marks: the latest of them that the centre knows, empty if it knows none."""

    mark: str


class WireOperation(Struct, frozen=True):
    """An operation as it travels and as it lies in outbox and ledger: `values` are plain."""

    id: str
    council: str
    device: str
    number: int
    transaction: str
    actor: str
    kind: str
    record: str
    base: int
    action: str
    values: dict[str, Any]
    made_at: str


class Push(Struct, frozen=True):
    """`POST push`: at most 2,000 operations in the device's order."""

    operations: list[WireOperation]


class WireClash(Struct, frozen=True):
    """A field for a person to settle."""

    field: str
    base: Any
    theirs: Any
    mine: Any


class Result(Struct, frozen=True):
    """What became of one operation.

    `position` is that of the record's row which first holds it, 0 if it wrote nothing.
    """

    id: str
    verdict: str
    position: int = 0
    reason: str | None = None
    clashes: list[WireClash] = field(default_factory=list)


class Pushed(Struct, frozen=True):
    """Answer to push: one result per operation, in order."""

    results: list[Result]


ROWS_NAMED = 2000
"""A desk names no more rows than this at once."""

Sums = dict[str, tuple[int, str]]
"""By bucket: how many rows, and the sum of `wire.digest.sums_of` in hexadecimal."""


class Digest(Struct, frozen=True):
    """Answer to `GET digest`: what stands in a scope, of which nothing is later than `position`.

    Without a bucket `sums` tells of each that is not empty; with one `rows` are its `(kind, id, position)`, `count` of
    them. `head` is the council's position.
    """

    head: int
    position: int
    sums: Sums = field(default_factory=dict)
    rows: list[tuple[str, str, int]] = field(default_factory=list)
    count: int = 0


class Named(Struct, frozen=True):
    """`POST rows`: rows `(kind, id)` of a scope, at most 2,000; those that are not in it are left out of the answer."""

    scope: str
    rows: list[tuple[str, str]]


class WireAudit(Struct, frozen=True):
    """A link of a desk's audit chain; `hash` is hexadecimal. See `domain.audit.AuditRow`."""

    number: int
    at: str
    actor: str
    act: str
    kind: str
    record: str
    operation: str
    hash: str


class AuditPush(Struct, frozen=True):
    """`POST audit`: the links of the session's device after the last one that was signed, at most 2,000, in order.

    With `device` they are the rest of the chain of a device that this folder was before, as they stand.
    """

    links: list[WireAudit]
    device: str = ""


class SignedHead(Struct, frozen=True):
    """Answer to audit: the centre has the chain up to `number`, and signs it.

    `signature` is Ed25519 over `domain.audit.head_text`; it and the public `key` are hexadecimal, `at` is UTC text.
    """

    number: int
    hash: str
    at: str
    signature: str
    key: str


class OpenSession(Struct, frozen=True):
    """A sign-in that goes on. `name` is its device's, empty before it is enrolled; `current`: the asker's own.

    `begun_at` and `used_at` are UTC text, the latter exact to a minute.
    """

    family: str
    device: str
    name: str
    begun_at: str
    used_at: str
    current: bool


class OpenSessions(Struct, frozen=True):
    """Answer to `GET sessions`: the one used last comes first."""

    sessions: list[OpenSession]


class OfficerAccount(Struct, frozen=True):
    """An officer as administrators see them. Moments are UTC text, empty for never.

    `password`: the officer has set one; `code_until`: until then they may set one with the code they were given.
    `team` is empty without one. `seen_at` is exact to a minute while a sign-in goes on.
    """

    officer: str
    username: str
    name: str
    role: str
    team: str
    suspended: bool
    password: bool
    code_until: str
    seen_at: str
    sign_ins: int
    devices: int


class OfficerAccounts(Struct, frozen=True):
    """Answer to `GET officers`: all officers of the council by name."""

    officers: list[OfficerAccount]


class NewOfficer(Struct, frozen=True):
    """`POST officers`: an officer who is to set a password with a code."""

    username: str
    name: str
    role: str
    team: str


class OfficerChange(Struct, frozen=True):
    """`PATCH officers/{officer}`: what is empty stays as it is."""

    name: str = ""
    role: str = ""
    team: str = ""


class Invitation(Struct, frozen=True):
    """The code with which an officer sets a password, told this once; good once, and before `until`."""

    officer: str
    code: str
    until: str


class OfficerDevice(Struct, frozen=True):
    """A data folder of an officer. `version` is that of its program, empty if it has not said."""

    device: str
    name: str
    enrolled_at: str
    seen_at: str
    version: str
    sign_ins: int


class OfficerDevices(Struct, frozen=True):
    """Answer to `GET officers/{officer}/devices`: the one enrolled last comes first."""

    devices: list[OfficerDevice]


class TeamDetails(Struct, frozen=True):
    """`POST teams` and `PUT teams/{team}`; `services` are the LGSL numbers of those that it receives."""

    name: str
    name_cy: str
    services: list[str]


class MadeTeam(Struct, frozen=True):
    """Answer to `POST teams`."""

    team: str


class Problem(Struct, frozen=True, omit_defaults=True):
    """Any refusal: a stable code and, for a person reading a log, an English sentence without personal data.

    `number` of an `audit_gap` is the last link that the centre has, of an `audit_forked` the one that differs.
    """

    code: str
    detail: str
    number: int | None = None
