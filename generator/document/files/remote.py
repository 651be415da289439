"""Files of other machines: fetched only from origins that were allowed, and within limits.

Nothing that identifies the user is sent: no credential, no cookie, and no proxy is asked.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import time
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import NamedTuple
from urllib.parse import urlsplit

from generator.diagnostics import Code, quoted
from generator.document.fault import ResolveFault
from generator.document.files.address import check_origin, locate
from generator.document.load import MAX_BYTES

MAX_REDIRECTS = 5
"""Most redirects on the way to one file."""

TIMEOUT = 10.0
"""Longest wait for a connection, and for each part of an answer, in seconds."""

DEADLINE = 60.0
"""Longest time that one file may take, in seconds."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {"Accept-Encoding": "identity", "Connection": "close", "User-Agent": "sdkwright"}


class Fetched(NamedTuple):
    """A file, and the address at which it was found in the end, without a query."""

    content: bytes
    address: str


class _Refusal(Exception):
    """Why an answer is no file."""


def fetch(url: str, origins: frozenset[str]) -> Fetched:
    """Return what is at a URL, through redirects that stay inside of `origins`.

    A query may be a signature, and no relative reference keeps it (RFC 3986, section 5.2.2).

    Raises:
        ResolveFault: The origin is not allowed, its address is private, or there is no file.
    """
    end = time.monotonic() + DEADLINE
    place = url
    try:
        for _ in range(MAX_REDIRECTS + 1):
            check_origin(place, origins)
            found = _get(place, end)
            if isinstance(found, bytes):
                return Fetched(found, place if place == url else place.partition("?")[0])
            place = locate(found, place)
        reason = f"it is redirected more than {MAX_REDIRECTS} times"
    except _Refusal as error:
        reason = str(error)
    except (OSError, HTTPException, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) else None
        reason = f"the connection failed, {quoted(said or str(error) or type(error).__name__)}"
    raise ResolveFault(Code.REF_FETCH, f"{quoted(url)} cannot be fetched: {reason}")


def _get(url: str, end: float) -> bytes | str:
    """Return the body of an answer, or where it redirects to."""
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    connection = HTTPConnection(parts.hostname or "", port, timeout=TIMEOUT)
    sockets = [_connected(parts.hostname or "", port)]
    # Whatever waits is woken at the end: a server may send a byte at a time for ever.
    watch = threading.Timer(max(0.0, end - time.monotonic()), _shut, (sockets,))
    watch.start()
    try:
        if parts.scheme == "https":
            secure = ssl.create_default_context().wrap_socket(
                sockets[0], server_hostname=parts.hostname, do_handshake_on_connect=False
            )
            sockets[0] = secure
            secure.do_handshake()
        connection.sock = sockets[0]
        query = f"?{parts.query}" if parts.query else ""
        connection.request("GET", f"{parts.path}{query}", headers=_HEADERS)
        answer = connection.getresponse()
        if answer.status in _REDIRECTS:
            return answer.getheader("Location") or ""
        return _body(answer, end)
    finally:
        watch.cancel()
        watch.join()
        connection.close()
        sockets[0].close()


def _connected(host: str, port: int) -> socket.socket:
    """Return a connection to a host; one whose name leads into a private network is refused."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        if not _may_reach(host, address):
            raise _Refusal(
                f"{quoted(host)} leads to the private address {address}; allow that address itself, if it is meant"
            )
    return socket.create_connection((addresses[0], port), timeout=TIMEOUT)


def _may_reach(host: str, address: str) -> bool:
    """Say whether an address is public, or the very one that was allowed."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    named = host == address or (host == "localhost" and found.is_loopback)
    return named or (found.is_global and not found.is_multicast)


def _shut(sockets: list[socket.socket]) -> None:
    with suppress(OSError):  # it may be closed already
        sockets[0].shutdown(socket.SHUT_RDWR)


def _body(answer: HTTPResponse, end: float) -> bytes:
    if answer.status != 200:
        raise _Refusal(f"the answer is {answer.status} {quoted(answer.reason)}")
    if answer.getheader("Content-Encoding", "identity").lower() != "identity":
        raise _Refusal("the answer is compressed, which was not asked for")
    content = bytearray()
    while chunk := answer.read1(65536):
        content += chunk
        if len(content) > MAX_BYTES:
            raise _Refusal(f"it is larger than {MAX_BYTES // 2**20} MiB")
    if time.monotonic() > end:
        raise _Refusal(f"it takes more than {DEADLINE:.0f} seconds")
    length = answer.getheader("Content-Length")
    if length is not None and length != str(len(content)):
        raise _Refusal("the answer ended early")
    return bytes(content)
