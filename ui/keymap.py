"""The keys in force: those of the table, or the officer's own. Parts read them when they are made."""

from collections.abc import Mapping

from ui.actions import ACTIONS, BY_ID, Action, Where

_ALSO: Mapping[str, frozenset[Where]] = {
    "finish": frozenset({Where.SYNC, Where.OFFICERS}),
    "copy": frozenset({Where.NEW_CASE}),
    "print": frozenset(
        {Where.LETTER, Where.CASE, Where.QUEUE, Where.LETTERS, Where.SYNC, Where.LOOK_AFTER, Where.OFFICERS}
    ),
    "page-before": frozenset({Where.CASE, Where.LETTERS}),
    "next-page": frozenset({Where.CASE, Where.LETTERS}),
}
"""Where acts work besides the place under which the sheet shows them."""
FIXED = frozenset(
    {*(f"Ctrl+{step}" for step in range(1, 10)), "Alt+G", "Alt+F4", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"}
)
"""Keys that are no officer's to give: the steps of a case, the practice, the system, and those of every field."""

_own: dict[str, str] = {}


def key_of(action: str) -> str:
    """The key of an act as Qt writes it; raises KeyError for an act that is not in the table."""
    return _own.get(action) or BY_ID[action].key


def key_shown(action: str) -> str:
    """The key of an act as buttons and the sheet write it."""
    return key_of(action).replace("PgDown", "PgDn").replace("Left", "←")


def put_in_force(own: Mapping[str, str]) -> None:
    """Take the officer's own keys; what is no act of this version, or does something else by now, is passed over."""
    _own.clear()
    _own.update({id: key for id, key in own.items() if id in BY_ID and key != BY_ID[id].key})
    for id in list(_own):
        if clash(id, _own[id]) is not None:
            del _own[id]


def own_keys() -> dict[str, str]:
    """Acts whose key is the officer's own."""
    return dict(_own)


def clash(action: str, key: str) -> Action | None:
    """The other act that this key does already where `action` works; None if the key is free."""
    for other in ACTIONS:
        if other.id != action and key_of(other.id) == key and _meet(_places(action), _places(other.id)):
            return other
    return None


def _places(action: str) -> frozenset[Where]:
    return frozenset({BY_ID[action].where}) | _ALSO.get(action, frozenset())


def _meet(some: frozenset[Where], others: frozenset[Where]) -> bool:
    """Whether acts of these places may be within reach at once."""
    always = {Where.EVERYWHERE, Where.CALL}
    records = {Where.RECORD, Where.CASE}
    return bool(some & others or (some | others) & always or (some & records and others & records))
