"""Origins that references may fetch from."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

NO_ORIGIN = (
    "is no origin that may be allowed; write one such as 'https://example.com', without a path"
)
"""What is wrong with a text that `normal_origin` does not take."""

_PORTS = {"https": 443, "http": 80}


def normal_origin(text: str) -> str | None:
    """Return an origin in its normal form (RFC 6454, section 6.2); None for what may not be allowed.

    Without encryption, only this machine itself may be called.
    """
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    plain = (parts.path.strip("/"), parts.query, parts.fragment, parts.username) == (
        "",
        "",
        "",
        None,
    )
    if not host or not plain or not text.isprintable() or parts.scheme not in _PORTS:
        return None
    if parts.scheme == "http" and not _is_loopback(host):
        return None
    shown = f"[{host}]" if ":" in host else host
    default = port is None or port == _PORTS[parts.scheme]
    return f"{parts.scheme}://{shown}" if default else f"{parts.scheme}://{shown}:{port}"


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
