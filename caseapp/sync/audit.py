"""Brings the desk's audit chains to the centre, which signs their heads: a gap or a fork shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from caseapp.domain.audit import Act, Link, Rest
from caseapp.errors import AuditBroken, AuditForked, CentreRefused, CentreRestored, Expected
from caseapp.wire.messages import AuditPush, SignedHead, WireAudit

LINKS = 2000
"""At most so many in one request."""


class AuditDesk(Protocol):
    """What is asked of the desk's chains. Each call is one transaction."""

    def unsigned_links(self, limit: int) -> Sequence[Link]:
        """The links after the last signed head; raises `AuditBroken` if they do not hold or do not follow it."""
        ...

    def keep_head(self, signed: SignedHead) -> None:
        """Keep a signed head; raises `AuditForked` if the desk's own chain has another row there."""
        ...

    def become_another(self, because: Act) -> None:
        """Go on as another device: this folder is a copy of one that goes on as this device, or its chain broke."""
        ...

    def unsent_rest(self, limit: int) -> Rest | None:
        """Some of what the chains of devices before this one still hold unsent, at most `limit` links."""
        ...

    def keep_rest(self, rest: Rest, signed: SignedHead) -> None:
        """Note that the centre has a rest; `signed` is the head of what it has of that chain."""
        ...


def send_audit(desk: AuditDesk, ask: Callable[[AuditPush], SignedHead]) -> None:
    """Send what is not signed yet, if anything.

    Raises `AuditForked`, or `AuditBroken`, after the folder has become another device, which must sign in;
    `CentreRestored`; and what `ask` raises.
    """
    try:
        while links := desk.unsigned_links(LINKS):
            _send(desk, ask, links)
    except AuditForked as parted:
        desk.become_another(Act.BROKEN if isinstance(parted, AuditBroken) else Act.FORKED)
        raise


def send_rest(desk: AuditDesk, ask: Callable[[AuditPush], SignedHead]) -> None:
    """Send what the devices that this folder was before have left unsent. Raises what `ask` raises.

    The centre keeps all of it: what does not continue the chain that it knows, apart.
    """
    while rest := desk.unsent_rest(LINKS):
        desk.keep_rest(rest, ask(AuditPush([_wire(each) for each in rest.links], rest.device)))


def _send(desk: AuditDesk, ask: Callable[[AuditPush], SignedHead], links: Sequence[Link]) -> None:
    try:
        desk.keep_head(ask(AuditPush([_wire(each) for each in links])))
    except CentreRefused as refused:
        if _is(refused, "audit_forked"):
            raise AuditForked from None
        if _is(refused, "audit_gap"):  # it has forgotten rows that it has signed
            raise CentreRestored from None
        raise


def _is(refused: Expected, reason: str) -> bool:
    return refused.values.get("reason") == reason


def _wire(each: Link) -> WireAudit:
    row = each.row
    return WireAudit(
        row.number, row.at, row.actor, row.act, row.kind, row.record, row.operation, each.hash.hex()
    )
