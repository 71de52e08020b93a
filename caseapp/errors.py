"""Failures a person can understand. Each carries values; `caseapp.texts` words it in two languages."""

from __future__ import annotations

import re


class Expected(Exception):
    """Something that can go wrong in ordinary work. `values` fill the sentence that `texts` holds for `code`."""

    def __init__(self, **values: str | int) -> None:
        super().__init__(self.code)
        self.values = values

    @property
    def code(self) -> str:
        """The class name in snake case: the key of its sentence."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()


class Refused(Expected):
    """A command is not legal in the present state. `reason` is the refusal's code."""


class NotFound(Expected):
    """No such record here. `what` names what was asked for."""
