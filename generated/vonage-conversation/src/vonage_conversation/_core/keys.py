"""How keys and passwords travel: headers, cookies, and a query that nothing else ever shows."""

from __future__ import annotations

import logging
from base64 import b64encode
from collections.abc import Iterable, Mapping
from urllib.parse import quote_plus, unquote_plus

from .style import quoted


class Keys:
    """What a plan sends beside a token; of two credentials for one place, the first."""

    __slots__ = ("cookies", "headers", "query")

    def __init__(self) -> None:
        self.headers: dict[bytes, tuple[bytes, bytes]] = {}
        """By lower-case name."""
        self.query: dict[str, str] = {}
        """Names and values as they are written."""
        self.cookies: dict[str, str] = {}

    def add(self, place: str, name: str, value: str) -> None:
        """Add a value that was checked."""
        if place == "header":
            header = name.encode("ascii"), value.encode("latin-1")
            self.headers.setdefault(header[0].lower(), header)
        elif place == "query":
            self.query.setdefault(quoted(name), quoted(value))
            hide_in_log(self.query)
        else:
            self.cookies.setdefault(name, value)


def basic(username: str, password: str) -> str:
    """Return the value of `Authorization` for a user name and a password (RFC 7617)."""
    return f"Basic {b64encode(f'{username}:{password}'.encode()).decode()}"


def secrets_of(given: Mapping[str, str]) -> tuple[str, ...]:
    """Return every text in which a message could repeat what was given, the longest first."""
    texts = {text for name, text in given.items() if name != "username"}
    texts |= {*map(quoted, texts), *map(quote_plus, texts)}
    if "username" in given:
        texts.add(basic(given["username"], given.get("password", "")).partition(" ")[2])
    return tuple(sorted((text for text in texts if len(text) > 5), key=len, reverse=True))


def with_keys(url: str, keys: Mapping[str, str]) -> str:
    """Return a URL with keys in its query, where it has nothing of that name already."""
    rest, _, query = url.partition("?")
    there = {pair.partition("=")[0] for pair in query.split("&")}
    added = [f"{name}={value}" for name, value in keys.items() if name not in there]
    return f"{rest}?{'&'.join(filter(None, (query, *added)))}" if added else url


def without_keys(url: str, keys: Mapping[str, str]) -> str:
    """Return a URL whose query does not repeat a key, as that of a redirect may."""
    rest, _, query = url.partition("?")
    values = set(map(unquote_plus, keys.values()))
    pairs = query.split("&")
    kept = [pair for pair in pairs if unquote_plus(pair.partition("=")[2]) not in values]
    return f"{rest}?{'&'.join(kept)}" if len(kept) < len(pairs) else url


class _WithoutKeys(logging.Filter):
    """Cuts the query from URLs with a key in it, which HTTP clients write to their own log."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(self._shown, record.args))
        return True

    def _shown(self, value: object) -> object:
        if type(value).__name__ != "URL":
            return value
        url, _, query = str(value).partition("?")
        names = {pair.partition("=")[0] for pair in query.split("&")}
        return value if names.isdisjoint(self.names) else url


_filter = _WithoutKeys()


def hide_in_log(names: Iterable[str]) -> None:
    """Let no HTTP client log the values of query parameters of these names."""
    _filter.names.update(names)
    for package in ("httpx2", "httpx"):
        logging.getLogger(package).addFilter(_filter)
