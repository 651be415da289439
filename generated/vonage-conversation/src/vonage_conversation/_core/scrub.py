"""Keeping secrets out of exceptions that were not made here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .headers import is_credential
from .retry import transport_names

if TYPE_CHECKING:
    from .request import Call
    from .settings import Settings

_QUERY = r"(https?://[^\s?#'\"<>]*)\?[^\s'\"<>]*"
"""A URL, and the query that no error shows: of the keys in it not all are known."""


def named(call: Call, settings: Settings) -> tuple[str, ...]:
    """Return the credentials among the headers that a client and a call were given, without a scheme."""
    given = [value for name, value in settings.headers if value and is_credential(name)]
    for name, header in (call.overrides or {}).items():
        if header is not None and is_credential(name.decode("ascii")):
            given.append(header[1].decode("latin-1"))
    texts = {text for value in given for text in (value, value.rpartition(" ")[2])}
    return tuple(sorted((text for text in texts if len(text) > 5), key=len, reverse=True))


def scrub(error: BaseException, secrets: tuple[str, ...]) -> None:
    """Take the request, and any secret that a message repeats, from a chain of exceptions.

    Of a URL the query goes as a whole.
    """
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        link = pending.pop()
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        names = transport_names(link)
        if names:
            link._request = None  # type: ignore[attr-defined]  # httpx keeps the headers here
        if "LocalProtocolError" in names or type(link).__module__.startswith("h11"):
            link.args = ("the request could not be written",)
        link.args = tuple(_hidden(value, secrets) for value in link.args)
        if isinstance(link, OSError) and link.strerror is not None:
            link.strerror = _hidden(link.strerror, secrets)  # which its text is made of
        pending += [link.__cause__, link.__context__]


def _hidden(value: Any, secrets: tuple[str, ...]) -> Any:
    if isinstance(value, bytes):
        for secret in secrets:
            value = value.replace(secret.encode(), b"[hidden]")
        value = re.sub(_QUERY.encode(), rb"\1", value)
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, "[hidden]")
        value = re.sub(_QUERY, r"\1", value)
    return value
