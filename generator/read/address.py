"""The address of a server, as the HTTP client writes it: what the SDK shows is what is sent (RFC 3986)."""

from __future__ import annotations

import re
import string
import unicodedata
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urljoin, urlsplit

from generator.diagnostics import quoted

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.*)", re.DOTALL)
_ENCODED = re.compile(r"(%[0-9A-Fa-f]{2})")
_PORTS = {"http": 80, "https": 443}
_GRAPHIC = frozenset(string.punctuation)
_IN_QUERY = "".join(sorted(_GRAPHIC - set('"#<>')))
_IN_PATH = "".join(sorted(_GRAPHIC - set('"#<>?`{}')))
_IN_USERINFO = "".join(sorted(_GRAPHIC - set('"#<>?`{}/;=@[\\]^|')))
_NO_HOST = frozenset(' "%<>[\\]^`{|}')
"""What no name of a host holds."""
_LETTERS = frozenset(("Ll", "Lo", "Lm", "Mn", "Mc", "Nd"))
"""The categories of what a label holds beside ASCII (RFC 5892, section 2.1)."""


class AddressFault(ValueError):
    """Why an address cannot be called, as the end of a sentence about it."""


def normal_address(text: str) -> str:
    """Return an address without its fragment, its default port, the last slash, and spaces around it.

    Scheme and host are in lower case, the host is ASCII, and the rest is percent-encoded. A relative
    reference stays one (section 4.2), and keeps its dots until it is joined.

    Raises:
        AddressFault: No client can call it.
    """
    text = text.strip(" ")
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in text):
        raise AddressFault("holds a control character")
    scheme = _scheme(text)
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise AddressFault("is no address that can be called") from None
    if not host and (scheme or text.startswith("//")):
        raise AddressFault("has no host")
    netloc, path = "", parts.path.rstrip("/") or parts.path[:1]
    if host:
        userinfo, mark, _ = parts.netloc.rpartition("@")
        netloc = f"{_encoded(userinfo, _IN_USERINFO)}{mark}{_host(host)}"
        netloc += f":{port}" if port not in (None, _PORTS.get(scheme)) else ""
        path = _without_dots(parts.path).rstrip("/")
    return parts._replace(
        netloc=netloc,
        path=_encoded(path, _IN_PATH),
        query=_encoded(parts.query, _IN_QUERY),
        fragment="",
    ).geturl()


def joined_address(base: str, reference: str) -> str:
    """Return what a normal address means at a base, whose path counts as a folder (section 5.2)."""
    return normal_address(urljoin(f"{base.partition('?')[0]}/", reference))


def origin_of(address: str) -> tuple[str, str] | None:
    """Return scheme, and host with port, of a normal address; None where it is relative."""
    parts = urlsplit(address)
    return (parts.scheme, parts.netloc.rpartition("@")[2]) if parts.scheme else None


def _scheme(text: str) -> str:
    """Return the scheme in lower case, empty for a relative reference (section 3.1)."""
    match = _SCHEME.match(text)
    if match is None:
        return ""
    scheme = match[1].lower()
    if scheme in _PORTS:
        return scheme
    if match[2][:1].isdigit():
        raise AddressFault(f"has no scheme: write {quoted(f'https://{text}')}")
    raise AddressFault(f"is of the scheme {quoted(scheme)}; 'https' and 'http' can be called")


def _host(host: str) -> str:
    """Return a host in ASCII (section 3.2.2, and RFC 5891, section 4)."""
    try:
        if ":" in host:
            return f"[{IPv6Address(host)}]" if "%" not in host else _no_host(host)
        if re.fullmatch(r"[0-9]+(\.[0-9]+){3}", host):
            return str(IPv4Address(host))
    except AddressValueError:
        return _no_host(host)
    if not _NO_HOST.isdisjoint(host):
        return _no_host(host)
    return ".".join(_label(label, host) for label in host.split("."))


def _label(label: str, host: str) -> str:
    if label.isascii():
        return label
    usual = unicodedata.normalize("NFC", label) == label
    known = all(c.isascii() or unicodedata.category(c) in _LETTERS for c in label)
    found = f"xn--{label.encode('punycode').decode()}"
    return found if usual and known and len(found) <= 63 else _no_host(host)


def _no_host(host: str) -> str:
    raise AddressFault(f"has the host {quoted(host)}, which cannot be")


def _without_dots(path: str) -> str:
    """Return the path of an address without the segments `.` and `..` (section 5.2.4)."""
    kept: list[str] = []
    for segment in path.split("/")[1:]:
        if segment == "..":
            kept[-1:] = []
        elif segment != ".":
            kept.append(segment)
    return "".join(f"/{segment}" for segment in kept)


def _encoded(text: str, safe: str) -> str:
    """Return text percent-encoded; what is so already stays (section 2.4)."""
    pieces = _ENCODED.split(text)
    pieces[::2] = [quote(piece, safe=safe) for piece in pieces[::2]]
    return "".join(pieces)
