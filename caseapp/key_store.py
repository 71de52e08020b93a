"""The key store of the operating system: Windows Credential Manager, macOS Keychain, Secret Service or KWallet."""

from __future__ import annotations

import base64
import binascii
import contextlib
import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from caseapp.errors import NoKeyStore

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Caseapp"
_TRUSTED = {
    "win32": ("keyring.backends.Windows",),
    "darwin": ("keyring.backends.macOS",),
    "linux": ("keyring.backends.SecretService", "keyring.backends.kwallet", "keyring.backends.libsecret"),
}
"""By platform. Never a file: what keeps secrets in one, or in nothing, is as good as no key store."""


class SystemKeyStore:
    """Keeps the secrets of this account's desks. A locked store may ask the officer to unlock it: call it off the
    GUI thread.
    """

    def available(self) -> bool:
        """Whether this computer has a key store that can be trusted."""
        try:
            _asked(self._backend)
        except NoKeyStore:
            return False
        return True

    def get(self, name: str) -> bytes | None:
        """The secret; None if it was never put here. Raises `NoKeyStore`, also while it stays locked."""
        text = _asked(lambda: self._backend().get_password(SERVICE, name))
        try:
            return None if text is None else base64.b64decode(text, validate=True)
        except binascii.Error:
            return None

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret under a name; raises `NoKeyStore`."""
        text = base64.b64encode(secret).decode("ascii")
        _asked(lambda: self._backend().set_password(SERVICE, name, text))

    def delete(self, name: str) -> None:
        """Forget a secret, if it is there; raises `NoKeyStore`."""
        if self.get(name) is not None:
            _asked(lambda: self._backend().delete_password(SERVICE, name))

    def _backend(self) -> KeyringBackend:
        # The library is slow to load and needed only where the key store is asked. Left to look around by itself it
        # tries those of all platforms, which takes a tenth of a second.
        from keyring.backend import KeyringBackend

        trusted = _TRUSTED.get(sys.platform, ())
        for module in trusted:
            with contextlib.suppress(ImportError, OSError):  # what it is built on is not here; another may be
                import_module(module)
        found = [each for each in KeyringBackend.get_viable_backends() if each.__module__ in trusted]
        if not found:
            raise NoKeyStore
        return max(found, key=lambda each: each.priority)()


def _asked(question: Callable[[], T]) -> T:
    try:
        from keyring.errors import KeyringError
    except ImportError:
        raise NoKeyStore from None
    try:
        return question()
    except (KeyringError, OSError, RuntimeError, ImportError):
        raise NoKeyStore from None
