"""How much one caller may ask for, and how fast: figures with their reasons, and who has used up theirs."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from math import ceil
from time import monotonic

from caseapp.central.addresses import network
from caseapp.wire.messages import Tokens

_MOST_KEYS = 10_000
_SIGN_IN = frozenset({"/sync/v1/sign-in", "/sync/v1/first-password"})
REFRESH = "/sync/v1/refresh"
POKE = "/sync/v1/poke"
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
    stand behind one, and strangers too: what turns out good is given back, and a token of a council of ours has a
    bucket beside that of the strangers. Wrong passwords are counted by account in the database too, for all copies
    (`accounts`).
    """

    connections: int = 700
    """At once: two for each of three hundred desks, which listen on one and work on another, and some. Who has said
    nothing for longest gives way (`listener`). With those that end and the database's they stay below the usual 1,024
    open files."""

    strangers: int = 100
    """Connections at once of one address on which no good token was shown: desks show theirs within a second."""

    calls: int = 2
    """At once with one token: a desk makes one at a time, and one that it gave up may still be at work. So too with
    those that listen, which are counted apart: they last for minutes."""

    backlog: int = 256
    """Connections that the operating system holds for us meanwhile."""

    idle_seconds: int = 30
    """Longer than a desk keeps a connection it does not use (5 s): the desk is the one to close it."""

    head_seconds: float = 10.0
    """For the head of a request, from its first byte or that of the connection."""

    body_seconds: float = 60.0
    body_rate: int = 4 * 1024
    """For the body, and one second more for each so many bytes of it that have come: a line of 56 kbit/s brings a push
    of any size, and who drips is ended."""

    answer_seconds: float = 60.0
    """For the caller to take the answer off the line."""

    head_bytes: int = 16 * 1024
    headers: int = 64
    threads: int = 30
    """Three for each connection to the database: who waits for one is told 503 in time, not queued without end."""

    by_token: Rate = Rate(burst=2_400, a_minute=1_200)
    by_refresh: Rate = Rate(burst=60, a_minute=60)
    """With one refresh token: a desk needs a new one every ten minutes, and asks again where an answer is lost."""

    by_stranger: Rate = Rate(burst=600, a_minute=600)
    by_sign_in: Rate = Rate(burst=60, a_minute=60)


@dataclass(frozen=True, slots=True)
class Admission:
    """A call counted in `buckets` under `key`; `wait` is the seconds to the next one, 0 if it may go on.

    `place`: those under way at once with it are counted under this.
    """

    wait: int = 0
    buckets: Buckets | None = None
    key: bytes = b""
    token: str = ""
    place: bytes = b""


class Rates:
    """Counts calls by token, or by address where no token is known. For one thread.

    A token that is unknown here but names a council of ours (each begins with its council's id, which no stranger
    knows) is counted by address and council: a restarted copy, or another one, knows none yet.
    """

    def __init__(
        self, limits: Limits, clock: Callable[[], float] = monotonic, councils: Iterable[str] = ()
    ) -> None:
        self._tokens = Buckets(limits.by_token, clock)
        self._refreshes = Buckets(limits.by_refresh, clock)
        self._members = Buckets(limits.by_stranger, clock)
        self._strangers = Buckets(limits.by_stranger, clock)
        self._sign_ins = Buckets(limits.by_sign_in, clock)
        self._councils = set(councils)
        self._most_calls = limits.calls
        self._under_way: Counter[bytes] = Counter()

    def admit(self, path: str, address: str, authorization: str = "", refresh: str = "") -> Admission:
        """Count one call before anything is done about it; `refresh` is the token that it wants to change."""
        if path in _FREE:
            return Admission()
        token = bearer_token(authorization)
        place = _key(token) + (path == POKE).to_bytes()
        if token and self._under_way[place] >= self._most_calls:
            return Admission(wait=1)
        buckets, key = self._counted_in(path, address, token, refresh)
        wait = buckets.take(key)
        if token and not wait:
            self._under_way[place] += 1
        return Admission(wait, buckets, key, token, place)

    def settle(
        self, admission: Admission, status: int, *, known: bool = False, issued: Tokens | None = None
    ) -> None:
        """Learn from the answer: a stranger who was none gets the call back, a token that has ended is forgotten.

        `known`: the call was found to be that of a session. `issued`: the tokens that it was answered with.
        """
        if admission.token:
            self._ended(admission.place)
        if admission.buckets in (self._tokens, self._refreshes):
            if status == 401 and not known and issued is None:
                admission.buckets.forget(admission.key)
        elif admission.buckets is not None and (known or issued is not None or status >= 500):
            admission.buckets.give_back(admission.key)
        if known and admission.buckets is not self._tokens:
            self._tokens.take(_key(admission.token))
            self._councils.add(_council(admission.token))
        if issued is not None:
            self._tokens.meet(_key(issued.access))
            self._refreshes.meet(_key(issued.refresh))
            self._councils.add(_council(issued.access))

    def _counted_in(self, path: str, address: str, token: str, refresh: str) -> tuple[Buckets, bytes]:
        if token and self._tokens.knows(_key(token)):
            return self._tokens, _key(token)
        if refresh and self._refreshes.knows(_key(refresh)):
            return self._refreshes, _key(refresh)
        if path in _SIGN_IN:
            return self._sign_ins, network(address)
        council = _council(token or refresh)
        if council in self._councils:
            return self._members, network(address) + council.encode()
        return self._strangers, network(address)

    def _ended(self, place: bytes) -> None:
        self._under_way[place] -= 1
        if not self._under_way[place]:
            del self._under_way[place]


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

    def meet(self, key: bytes) -> None:
        """Know this key from now on."""
        now, left = self._now(key)
        self._keep(key, left, now)

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


def bearer_token(authorization: str) -> str:
    """The token of an `Authorization` header (RFC 6750 2.1), empty if it has none."""
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _key(token: str) -> bytes:
    return sha256(token.encode(errors="surrogatepass")).digest()


def _council(token: str) -> str:
    return token.partition(".")[0]
