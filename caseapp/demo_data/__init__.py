"""An invented council with people, places, markers, cases and calls: the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

from caseapp.demo_data.casework import DAYS, Casework
from caseapp.demo_data.council import DemoCouncil, demo_council
from caseapp.demo_data.register import Register
from caseapp.demo_data.scribe import Scribe
from caseapp.domain.ids import DeviceId, OfficerId
from caseapp.domain.operations import Operation
from caseapp.domain.references import Block
from caseapp.domain.service import Service

__all__ = ["DemoCouncil", "demo_council", "demo_operations"]


def demo_operations(
    services: Sequence[Service],
    block: Block,
    *,
    now: datetime,
    device: DeviceId,
    actor: OfficerId | None = None,
    people: int = 2000,
    properties: int = 1500,
    cases: int = 300,
    picture: bool = False,
    seed: int = 1,
) -> Iterator[Operation]:
    """Everything that happened in Westmere in the 60 days up to `now`, in an order that can be applied.

    Places come first, then people, markers, cases with their calls, and calls without a case. References are
    numbers 1 to `cases` (at most 9999) of `block`. `actor` does it all; without one the council's officers do
    it in turn. Operations are numbered from 1. Those named in the pictures of the desk are always among them.
    With `picture` there is a file on a case; its content is `picture.full_bin`.
    """
    now = now.replace(microsecond=0)
    scribe = Scribe(Random(seed), device, actor)
    register = Register(scribe, now - timedelta(days=DAYS + 1))
    yield from register.places(properties)
    yield from register.people(people)
    yield from register.markers(max(4, people // 400), now.date())
    casework = Casework(scribe, register.homes, services, block, now)
    yield from casework.work(cases)
    if picture:
        yield from casework.picture()
