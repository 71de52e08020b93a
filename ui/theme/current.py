"""The theme in force. Parts read it whenever they paint or measure, so that a change needs no rebuild."""

from ui.theme.tokens import LIGHT, Colours, Theme

_in_force = Theme(LIGHT)


def theme() -> Theme:
    return _in_force


def colours() -> Colours:
    return _in_force.colours


def put_in_force(chosen: Theme) -> None:
    global _in_force
    _in_force = chosen
