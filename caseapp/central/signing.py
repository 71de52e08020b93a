"""The centre's own key: it signs the heads of audit chains (Ed25519), the same for all copies of the centre."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from caseapp.central.database import Connection

_KEY_BYTES = 32


def make_key(connection: Connection) -> None:
    """Make the key of a new database: any 32 bytes are a private key (RFC 8032 section 5.1.5)."""
    connection.execute(
        "INSERT INTO signing_key (one, private, made_at) VALUES (true, %s, now())",
        (secrets.token_bytes(_KEY_BYTES),),
    )


@dataclass(slots=True)
class Signer:
    """Signs and checks. The key lies in the database, where every copy of the centre finds the same one.

    The application role may read it and not change it. Whoever holds the whole database can therefore sign anew what
    they changed: the heads that desks keep tell them otherwise.
    """

    _key: Ed25519PrivateKey | None = field(default=None, repr=False)

    def sign(self, connection: Connection, text: bytes) -> bytes:
        """The signature of 64 bytes; the transaction is only read from."""
        return self._private(connection).sign(text)

    def public(self, connection: Connection) -> bytes:
        """The public key, 32 bytes."""
        return self._private(connection).public_key().public_bytes_raw()

    def holds(self, connection: Connection, signature: bytes, text: bytes) -> bool:
        """Whether the signature is ours."""
        try:
            self._private(connection).public_key().verify(signature, text)
        except InvalidSignature:
            return False
        return True

    def _private(self, connection: Connection) -> Ed25519PrivateKey:
        if self._key is None:
            row = connection.execute("SELECT private FROM signing_key").fetchone()
            assert row is not None, "made with its table"
            self._key = Ed25519PrivateKey.from_private_bytes(row[0])
        return self._key
