"""What a request shows about its caller while it is worked on, for those that let calls in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from caseapp.central.sessions import Session
from caseapp.wire.messages import Tokens

_CALLER = "caseapp_caller"
WELCOME = "caseapp_welcome"
"""Under this name a connection leaves in its requests' state what is called when a good token was shown on it."""


@dataclass(slots=True)
class Caller:
    """`session` is that of the token that was shown, `issued` what the caller was given to show from now on."""

    welcome: Callable[[], None] | None = None
    session: Session | None = None
    issued: Tokens | None = None

    def meet(self, session: Session) -> None:
        """The token that was shown is good."""
        self.session = session
        if self.welcome is not None:
            self.welcome()


def begin_call(state: dict[str, Any]) -> Caller:
    """The caller of a new request, about whom nothing is known; `state` is that of the request's ASGI scope."""
    caller = Caller(state.get(WELCOME))
    state[_CALLER] = caller
    return caller


def caller_in(state: dict[str, Any]) -> Caller:
    """The caller of the request with this state; one of whom nobody asks where nobody let the call in."""
    found = state.setdefault(_CALLER, Caller())
    assert isinstance(found, Caller)
    return found
