"""The council's officers and teams as they are shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeviceLook:
    """A desk of an officer. With an empty `id` it is signed in nowhere, so it cannot be signed out."""

    id: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class DetailLook:
    """What stands beside the list of the row in hand: `facts` are pairs of a label and its words.

    `devices_remark` stands in place of devices that are not known, or that there are none of.
    """

    title: str
    status: str
    facts: tuple[tuple[str, str], ...]
    devices: tuple[DeviceLook, ...] = ()
    devices_remark: str = ""


@dataclass(frozen=True, slots=True)
class ActLook:
    """An act on the row in hand: what the screen calls it, its words, its icon; off with a `reason`."""

    key: str
    label: str
    icon: str
    reason: str


@dataclass(frozen=True, slots=True)
class FieldLook:
    """A field of a form. With `options` (key and label) it is chosen from them: one, or any number where `several`.

    `text` is what stands in it: of `several` their keys with spaces between.
    """

    key: str
    label: str
    text: str = ""
    help: str = ""
    options: tuple[tuple[str, str], ...] = ()
    several: bool = False


@dataclass(frozen=True, slots=True)
class EntryLook:
    """A form over the details: what it is for, its fields, and the words on its button."""

    title: str
    detail: str
    fields: tuple[FieldLook, ...]
    button: str
    icon: str


@dataclass(frozen=True, slots=True)
class CodeLook:
    """A code to hand over: for whom, the code as it is written and as it is read out, what else is needed."""

    head: str
    code: str
    spelled: str
    detail: str
