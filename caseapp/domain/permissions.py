"""Who may do what. Asked in the use case and again at the centre."""

from __future__ import annotations

from caseapp.domain.council import Role
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.fields import Record
from caseapp.domain.operations import Command, Create, Operation

_CENTRE_ONLY = frozenset({"council", "team", "officer", "device"})
_APPROVED_ONLY = frozenset({"marker"})
_MAKERS_OF_MARKERS = frozenset({Role.SENIOR, Role.SUPERVISOR, Role.ADMINISTRATOR})
_SIGNED = frozenset({"activity", "attachment", "letter", "contact"})


LOOK_AFTER = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})
"""Roles that look after what others did."""


def may_lift(role: Role) -> bool:
    """Whether an officer of `role` may let a restricted case be seen again."""
    return role in LOOK_AFTER


def may_administer(role: Role) -> bool:
    """Whether an officer of `role` looks after the council's officers, teams and devices."""
    return role is Role.ADMINISTRATOR


def refused(role: Role, operation: Operation, current: Record | None = None) -> str | None:
    """Why an officer of `role` may not do `operation` from a desk on the `current` record; None if allowed."""
    change = operation.change
    if isinstance(current, Disagreement) and current.officer != operation.actor and role not in LOOK_AFTER:
        return "not_your_role"
    if operation.kind == "disagreement" and not isinstance(change, Command):
        return "centre_only"
    if operation.kind in _CENTRE_ONLY:
        return "centre_only"
    if operation.kind in _APPROVED_ONLY and role not in _MAKERS_OF_MARKERS:
        return "not_your_role"
    if (
        operation.kind in _SIGNED
        and isinstance(change, Create)
        and change.values.get("officer") != operation.actor
    ):
        return "not_yours"
    if (operation.kind, operation.action) == ("case", "lift") and not may_lift(role):
        return "not_your_role"
    if operation.kind == "activity" and (operation.action != "create" or operation.record != operation.id):
        return "notes_only"
    return None
