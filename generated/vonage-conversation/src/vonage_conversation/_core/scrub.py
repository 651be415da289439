"""Keeping secrets out of exceptions that were not made here."""

from __future__ import annotations

from .retry import transport_names


def scrub(error: BaseException, secrets: tuple[str, ...]) -> None:
    """Take the request, and any secret that a message repeats, from a chain of exceptions."""
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
        pending += [link.__cause__, link.__context__]


def _hidden(value: object, secrets: tuple[str, ...]) -> object:
    if isinstance(value, bytes):
        for secret in secrets:
            value = value.replace(secret.encode(), b"[hidden]")
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, "[hidden]")
    return value
