"""How much one caller may ask for, and how fast: figures with their reasons, and who has used up theirs."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from math import ceil
from time import monotonic

_MOST_KEYS = 10_000
_SIGN_IN = "/sync/v1/sign-in"
_FREE = ("/health", "/ready")


@dataclass(frozen=True, slots=True)
class Rate:
    """So many calls at once, and so many a minute from then on."""

    burst: int
    a_minute: int


@dataclass(frozen=True, slots=True)
class Limits:
    """What one copy of the service bears.

    A desk makes 60 calls a minute when its officer writes without a pause (an act every five seconds, five calls a
    round). At its first sync it also fetches each letter in a call of its own, as fast as the line gives them: hence
    the burst. Twenty calls a second for ever are then a tenth of what one copy answers on two processors: a desk that
    has run wild slows nobody. Whoever bears no token that is known here counts by address, where a whole office may
    stand behind one: a thousand desks change their tokens twice a second. Wrong passwords are counted by account in
    the database too, for all copies (`accounts`).
    """

    connections: int = 400
    """At once; one more is answered 503. With the database's they stay below the usual 1,024 open files."""

    backlog: int = 256
    """Connections that the operating system holds for us meanwhile."""

    idle_seconds: int = 30
    """Longer than a desk keeps a connection it does not use (5 s): the desk is the one to close it."""

    head_seconds: float = 10.0
    """For the head of a request, from its first byte or that of the connection."""

    body_seconds: float = 60.0
    """For the body: a push of 1 MiB by a line of 150 kbit/s."""

    answer_seconds: float = 60.0
    """For the caller to take the answer off the line."""

    head_bytes: int = 16 * 1024
    headers: int = 64
    threads: int = 30
    """Three for each connection to the database: who waits for one is told 503 in time, not queued without end."""

    by_token: Rate = Rate(burst=2_400, a_minute=1_200)
    by_stranger: Rate = Rate(burst=600, a_minute=600)
    by_sign_in: Rate = Rate(burst=60, a_minute=60)


@dataclass(frozen=True, slots=True)
class Admission:
    """A call counted in `buckets` under `key`; `wait` is the seconds to the next one, 0 if it may go on."""

    wait: int = 0
    buckets: Buckets | None = None
    key: bytes = b""
    token: bytes = b""


class Rates:
    """Counts calls by access token, or by address where no token is known. For one thread."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = monotonic) -> None:
        self._tokens = Buckets(limits.by_token, clock)
        self._strangers = Buckets(limits.by_stranger, clock)
        self._sign_ins = Buckets(limits.by_sign_in, clock)

    def admit(self, path: str, address: str, authorization: bytes | None) -> Admission:
        """Count one call before anything is done about it."""
        if path in _FREE:
            return Admission()
        token = b"" if authorization is None else sha256(authorization).digest()
        if token and self._tokens.knows(token):
            return Admission(self._tokens.take(token), self._tokens, token, token)
        buckets = self._sign_ins if path == _SIGN_IN else self._strangers
        key = network(address)
        return Admission(buckets.take(key), buckets, key, token)

    def settle(self, admission: Admission, status: int, *, known: bool) -> None:
        """Learn from the answer: a stranger who was none gets the call back, a token that has ended is forgotten.

        `known`: the call was found to be that of a session.
        """
        if admission.buckets is self._tokens:
            if not known and status == 401:
                self._tokens.forget(admission.key)
            return
        signed_in = admission.buckets is self._sign_ins and status < 400
        if admission.buckets is not None and (known or signed_in or status >= 500):
            admission.buckets.give_back(admission.key)
        if known:
            self._tokens.take(admission.token)


class Buckets:
    """A token bucket for each key. Of many keys those not seen for longest are forgotten: memory is bounded."""

    def __init__(self, rate: Rate, clock: Callable[[], float]) -> None:
        self._rate = rate
        self._clock = clock
        self._left: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def knows(self, key: bytes) -> bool:
        """Whether this key was counted before."""
        return key in self._left

    def take(self, key: bytes) -> int:
        """Count one call: 0, or the whole seconds until there is another, and then it is not counted."""
        now, left = self._now(key)
        if left < 1:
            self._keep(key, left, now)
            return ceil((1 - left) * 60 / self._rate.a_minute)
        self._keep(key, left - 1, now)
        return 0

    def give_back(self, key: bytes) -> None:
        """Take one call as not made."""
        now, left = self._now(key)
        self._keep(key, min(left + 1, self._rate.burst), now)

    def forget(self, key: bytes) -> None:
        """Know nothing of this key any more."""
        self._left.pop(key, None)

    def _now(self, key: bytes) -> tuple[float, float]:
        now = self._clock()
        left, at = self._left.get(key, (self._rate.burst, now))
        return now, min(left + (now - at) * self._rate.a_minute / 60, self._rate.burst)

    def _keep(self, key: bytes, left: float, now: float) -> None:
        self._left[key] = left, now
        self._left.move_to_end(key)
        if len(self._left) > _MOST_KEYS:
            self._left.popitem(last=False)


def network(address: str) -> bytes:
    """What counts as one caller: an IPv4 address, or the /64 that a single IPv6 customer is given."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return address.encode()
    return ip.packed if ip.version == 4 else ip.packed[:8]
