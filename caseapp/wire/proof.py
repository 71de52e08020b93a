"""What a device signs to prove that it holds its key: worth something with one access token alone."""

from __future__ import annotations

from hashlib import sha256

_FIELD = 2**255 - 19
_OF_LOW_ORDER = {
    *(0, 1, _FIELD - 1, _FIELD, _FIELD + 1),
    0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826,
    0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7,
}
"""The y of the points of Curve25519 whose order is 8 or less (RFC 7748 6.1 tells why), as they may be written."""


def is_of_low_order(key: bytes) -> bool:
    """Whether under this public key, of 32 bytes, one signature fits many texts: it proves nothing."""
    return int.from_bytes(key, "little") % 2**255 in _OF_LOW_ORDER


def proof_text(council: str, device: str, access: str) -> bytes:
    """The text to sign. The token itself is not in it, and it needs no clock."""
    return b"\n".join(
        (b"caseapp device 1", council.encode(), device.encode(), sha256(access.encode()).digest())
    )
