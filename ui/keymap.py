"""The keys in force: those of the table, or the officer's own. Parts read them when they are made."""

from collections.abc import Mapping

from ui.actions import ACTIONS, BY_ID, Action, Where

_own: dict[str, str] = {}


def key_of(action: str) -> str:
    """The key of an act as Qt writes it; raises KeyError for an act that is not in the table."""
    return _own.get(action) or BY_ID[action].key


def key_shown(action: str) -> str:
    """The key of an act as buttons and the sheet write it."""
    return key_of(action).replace("PgDown", "PgDn").replace("Left", "←")


def put_in_force(own: Mapping[str, str]) -> None:
    """Take the officer's own keys; what is not an act of this version is passed over."""
    _own.clear()
    _own.update({id: key for id, key in own.items() if id in BY_ID and key != BY_ID[id].key})


def own_keys() -> dict[str, str]:
    """Acts whose key is the officer's own."""
    return dict(_own)


def clash(action: str, key: str) -> Action | None:
    """The other act that this key does already where `action` works; None if the key is free."""
    where = BY_ID[action].where
    for other in ACTIONS:
        if other.id != action and key_of(other.id) == key and _meet(where, other.where):
            return other
    return None


def _meet(one: Where, other: Where) -> bool:
    """Whether acts of both places may be within reach at once."""
    always = {Where.EVERYWHERE, Where.CALL}
    records = {Where.RECORD, Where.CASE}
    return one == other or bool({one, other} & always) or {one, other} <= records
