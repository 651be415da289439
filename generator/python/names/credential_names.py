"""The client's arguments for keys: which scheme's key is passed under which name."""

from __future__ import annotations

from collections import Counter

from generator.ir import Api, SecurityScheme, credential_of
from generator.python.names.allocate import allocate
from generator.python.names.casing import snake, spelled
from generator.python.names.reserved import CLIENT_ARGUMENTS

_ANY_KEY = frozenset({
    "api", "apikey", "auth", "authentication", "authorization", "bearer", "header", "jwt", "key", "query", "scheme",
    "security", "token", "x",
})  # fmt: skip
"""Words that any scheme may be called by: `ApiKeyAuth`, `APIKeyHeader`, `Authorization`."""


def name_credentials(api: Api) -> dict[str, str]:
    """Return the argument of every scheme that a key meets, by the scheme's name.

    One whose name says nothing but that it is a key is `api_key`, where it is the only such one;
    any other is called after its scheme, whatever schemes there are beside it. Schemes that send a
    key under one name in one place are met by one argument, called after the first.
    """
    first: dict[tuple[str, str], str] = {}
    keys = [scheme for scheme in api.security_schemes if credential_of(scheme) == "key"]
    for scheme in keys:
        first.setdefault(_slot(scheme), scheme.key)
    texts = {key: _text(key) for key in first.values()}
    counts = Counter(texts.values())
    names = allocate(
        {key: text if counts[text] == 1 else key for key, text in texts.items()},
        form=snake,
        reserved=CLIENT_ARGUMENTS,
    )
    return {scheme.key: names[first[_slot(scheme)]] for scheme in keys}


def _text(key: str) -> str:
    return "api_key" if _ANY_KEY.issuperset(map(str.lower, spelled(key))) else key


def _slot(scheme: SecurityScheme) -> tuple[str, str]:
    """Return where a key travels; names of headers are told apart without their case."""
    name = scheme.name or ""
    return scheme.place or "", name.lower() if scheme.place == "header" else name
