"""Servers and origins: where a request goes, and who may see the credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urljoin, urlsplit

from .errors import InvalidArgumentError
from .text import has_control

if TYPE_CHECKING:
    import httpx2

Origin: TypeAlias = tuple[str, bytes, int | None]
_PORTS = {"http": 80, "https": 443}
_NO_HOST = frozenset(' "%<>[\\]^`{|}')
"""What no name of a host holds: httpx2 would encode it."""


def parse_server(text: object, name: str) -> httpx2.URL:
    """Return an absolute http(s) URL without a fragment, or refuse it."""
    import httpx2

    if not isinstance(text, str):
        text = str(text)
    if not text or has_control(text):
        raise InvalidArgumentError(f"{name} must be an absolute http or https URL")
    try:
        url = httpx2.URL(text.strip())
    except httpx2.InvalidURL:
        raise InvalidArgumentError(f"{name} is not a valid URL") from None
    if url.scheme not in _PORTS or not url.host:
        raise InvalidArgumentError(f"{name} must be an absolute http or https URL")
    if not _NO_HOST.isdisjoint(url.host) or (url.port or 0) > 65535:
        raise InvalidArgumentError(f"{name} has a host or a port that cannot be")
    return url


def origin_of(url: httpx2.URL) -> Origin:
    """Return scheme, host and port: what two URLs share when they are of one origin (RFC 6454)."""
    return url.scheme, url.raw_host, url.port or _PORTS.get(url.scheme)


def is_loopback(host: str) -> bool:
    """Whether a host name never leaves this machine."""
    host = host.rstrip(".")
    if host == "localhost" or host.endswith(".localhost") or host == "::1":
        return True
    parts = host.split(".")
    return len(parts) == 4 and parts[0] == "127" and all(part.isdigit() for part in parts)


def resolve_server(base: str, default: str, server: str | None) -> str:
    """Return the server of an operation, given the client's `base` and the document's `default`.

    An operation's own server moves with the base if it is of the default server's origin: where
    base's path ends with the default's, that suffix is replaced; otherwise the path is put on
    base's origin. One without a scheme takes the base's (RFC 3986, section 5.2.2).
    """
    base = base.rstrip("/")
    if server is None:
        return base
    default_parts = urlsplit(default)
    server_parts = urlsplit(urljoin(default.rstrip("/") + "/", server))
    if _place(server_parts.scheme, server_parts.netloc) != _place(
        default_parts.scheme, default_parts.netloc
    ):
        return urljoin(base, server).rstrip("/")
    base_parts = urlsplit(base)
    suffix = default_parts.path.rstrip("/")
    own = server_parts.path.rstrip("/")
    kept = base_parts.path.removesuffix(suffix) if base_parts.path.endswith(suffix) else ""
    path = kept.rstrip("/") + own
    return base_parts._replace(path=path).geturl()


def _place(scheme: str, netloc: str) -> tuple[str, str, str]:
    host, _, port = netloc.rpartition("@")[2].lower().partition(":")
    return scheme.lower(), host, port or str(_PORTS.get(scheme.lower(), ""))
