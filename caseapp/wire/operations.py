"""Operations between their typed and their travelling shape."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from caseapp.domain.fields import BadValue, plain
from caseapp.domain.ids import CouncilId, DeviceId, OfficerId, OperationId, is_id
from caseapp.domain.kinds import change_from
from caseapp.domain.merge import Decision
from caseapp.domain.operations import Operation
from caseapp.wire.messages import Result, WireClash, WireOperation

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(WireOperation)


def to_wire(operation: Operation) -> WireOperation:
    """The travelling shape of an operation."""
    return WireOperation(
        id=operation.id,
        council=operation.council,
        device=operation.device,
        number=operation.number,
        transaction=operation.transaction,
        actor=operation.actor,
        kind=operation.kind,
        record=operation.record,
        base=operation.base,
        action=operation.action,
        values=operation.change.plain_values(),
        made_at=str(plain(operation.made_at)),
    )


def from_wire(wire: WireOperation) -> Operation:
    """The typed operation; raises `BadValue` naming the field that does not fit."""
    for name in ("id", "council", "device", "transaction", "actor", "record"):
        if not is_id(getattr(wire, name)):
            raise BadValue(name)
    for name in ("number", "base"):
        if not 0 <= getattr(wire, name) < 2**63:
            raise BadValue(name)
    return Operation(
        id=OperationId(wire.id),
        council=CouncilId(wire.council),
        device=DeviceId(wire.device),
        number=wire.number,
        transaction=wire.transaction,
        actor=OfficerId(wire.actor),
        kind=wire.kind,
        record=wire.record,
        base=wire.base,
        change=change_from(wire.kind, wire.action, wire.values),
        made_at=moment("made_at", wire.made_at),
    )


def moment(name: str, text: str) -> datetime:
    """A UTC moment from its plain text; raises `BadValue` naming `name`."""
    try:
        at = datetime.fromisoformat(text)
        if at.tzinfo is None:
            raise BadValue(name)
        return at.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadValue(name) from None


def result_of(operation: Operation, decision: Decision, position: int) -> Result:
    """The result that tells a desk of a decision."""
    return Result(
        id=operation.id,
        verdict=decision.verdict,
        position=position,
        reason=decision.reason,
        clashes=[WireClash(clash.field, clash.base, clash.theirs, clash.mine) for clash in decision.clashes],
    )


def encode(wire: WireOperation) -> bytes:
    """Canonical JSON of an operation: the form kept in outbox and ledger."""
    return _encoder.encode(wire)


def decode(raw: bytes | str) -> WireOperation:
    """The operation of its JSON; raises `msgspec.ValidationError` or `msgspec.DecodeError`."""
    return _decoder.decode(raw)
