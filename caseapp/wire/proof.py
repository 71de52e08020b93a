"""What a device signs to prove that it holds its key: worth something with one access token alone."""

from __future__ import annotations

from hashlib import sha256


def proof_text(council: str, device: str, access: str) -> bytes:
    """The text to sign. The token itself is not in it, and it needs no clock."""
    return b"\n".join(
        (b"caseapp device 1", council.encode(), device.encode(), sha256(access.encode()).digest())
    )
