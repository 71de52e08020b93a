"""One of the officer's sign-ins as it is shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SignInLook:
    """With an empty `family` it cannot be ended here."""

    family: str
    title: str
    detail: str
