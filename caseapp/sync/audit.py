"""Brings the desk's audit chain to the centre, which signs its head: a gap or a fork shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from caseapp.domain.audit import Link
from caseapp.errors import AuditForked, CentreRefused, Expected
from caseapp.wire.messages import AuditPush, SignedHead, WireAudit

LINKS = 2000
"""At most so many in one request."""


class AuditDesk(Protocol):
    """What is asked of the desk's chain. Each call is one transaction."""

    def unsigned_links(self, limit: int) -> Sequence[Link]:
        """The links after the last signed head."""
        ...

    def keep_head(self, signed: SignedHead) -> None:
        """Keep a signed head; raises `AuditForked` if the desk's own chain has another row there."""
        ...

    def become_another(self) -> None:
        """Go on as another device: this folder is a copy of one that goes on as this device."""
        ...


def send_audit(desk: AuditDesk, ask: Callable[[AuditPush], SignedHead]) -> None:
    """Send what is not signed yet, if anything.

    Raises `AuditForked` after the folder has become another device, which must sign in; and what `ask` raises.
    """
    try:
        while links := desk.unsigned_links(LINKS):
            _send(desk, ask, links)
    except AuditForked:
        desk.become_another()
        raise


def _send(desk: AuditDesk, ask: Callable[[AuditPush], SignedHead], links: Sequence[Link]) -> None:
    try:
        desk.keep_head(ask(AuditPush([_wire(each) for each in links])))
    except CentreRefused as refused:
        if _is(refused, "audit_forked"):
            raise AuditForked from None
        if not _is(refused, "audit_gap"):
            raise
        # The centre was restored from a backup: it tells where it stands, and is sent the rest again.
        desk.keep_head(ask(AuditPush([])))


def _is(refused: Expected, reason: str) -> bool:
    return refused.values.get("reason") == reason


def _wire(each: Link) -> WireAudit:
    row = each.row
    return WireAudit(
        row.number, row.at, row.actor, row.act, row.kind, row.record, row.operation, each.hash.hex()
    )
