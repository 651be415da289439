"""The client's arguments for keys: which scheme's key is passed under which name."""

from __future__ import annotations

from generator.ir import Api, SecurityScheme, credential_of
from generator.python.names.allocate import allocate
from generator.python.names.casing import snake
from generator.python.names.reserved import CLIENT_ARGUMENTS


def name_credentials(api: Api) -> dict[str, str]:
    """Return the argument of every scheme that a key meets, by the scheme's name.

    Schemes that send a key under one name in one place are met by one argument. The only one is
    `api_key`; several are called after their schemes, of those that share one after the first.
    """
    first: dict[tuple[str, str], str] = {}
    keys = [scheme for scheme in api.security_schemes if credential_of(scheme) == "key"]
    for scheme in keys:
        first.setdefault(_slot(scheme), scheme.key)
    if len(first) == 1:
        return {scheme.key: "api_key" for scheme in keys}
    names = allocate({key: key for key in first.values()}, form=snake, reserved=CLIENT_ARGUMENTS)
    return {scheme.key: names[first[_slot(scheme)]] for scheme in keys}


def _slot(scheme: SecurityScheme) -> tuple[str, str]:
    """Return where a key travels; names of headers are told apart without their case."""
    name = scheme.name or ""
    return scheme.place or "", name.lower() if scheme.place == "header" else name
