"""Addresses of callers: what counts as one caller, and which proxies are believed about who calls."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def network(address: str) -> bytes:
    """What counts as one caller: an IPv4 address, or the /64 that a single IPv6 customer is given."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return address.encode()
    if isinstance(ip, ipaddress.IPv6Address):
        return ip.packed[:8] if ip.ipv4_mapped is None else ip.ipv4_mapped.packed
    return ip.packed


def proxies_in(text: str) -> tuple[str, ...]:
    """The addresses and networks in a list parted by commas; raises `ValueError` with the first that is neither."""
    found = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        try:
            ipaddress.ip_network(part)  # with bits set beyond its length it would match nobody
        except ValueError:
            raise ValueError(part) from None
        found.append(part)
    return tuple(found)


def with_mapped(networks: Iterable[str]) -> list[str]:
    """The same addresses and networks, those of IPv4 also as a listener on `::` names them."""
    given = [ipaddress.ip_network(each) for each in networks]
    mapped = [
        ipaddress.IPv6Network((f"::ffff:{each.network_address}", 96 + each.prefixlen))
        for each in given
        if isinstance(each, ipaddress.IPv4Network)
    ]
    return [str(each) for each in (*given, *mapped)]


def stands_in(address: str, networks: Iterable[Network]) -> bool:
    """Whether an address is of one of these networks."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    return any(ip in each for each in networks)
