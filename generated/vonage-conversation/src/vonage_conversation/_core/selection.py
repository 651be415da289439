"""Which of a client's credentials an operation sends: decided once, when its plan is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .keys import Keys, basic
from .security import BASIC, TOKEN, ApiKey, Scheme, Security

if TYPE_CHECKING:
    from .operation import Operation
    from .settings import Settings


class Selection:
    """What an operation sends of the credentials that a client has."""

    __slots__ = ("auth", "keys", "token")

    def __init__(self, *, token: bool, auth: bool, keys: Keys | None = None) -> None:
        self.token = token
        self.auth = auth
        self.keys = keys


def select(security: Security, operation: Operation[Any], settings: Settings) -> Selection:
    """Return what an operation sends: its first alternative for which everything was given.

    Where none is complete, what was given of the first of which anything was; where nothing was,
    a token, which the document may have forgotten. `auth` stands for each scheme that was not
    given otherwise.
    """
    token, auth = settings.tokens is not None, settings.auth is not None
    given = settings.credentials
    met = {key: item for key, item in security.schemes.items() if _is_met(item, given, token)}
    asked = security.default if operation.security is None else operation.security
    if asked is None:
        return Selection(token=token, auth=auth, keys=_keys(met.values(), given))
    complete = (item for item in asked if auth or met.keys() >= set(item))
    begun = (item for item in asked if not met.keys().isdisjoint(item))
    chosen = next(complete, None) or next(begun, None)
    if chosen is None:
        return Selection(token=token, auth=auth)
    schemes = [met[key] for key in chosen if key in met]
    keys = _keys(schemes, given)
    return Selection(token=TOKEN in schemes, auth=auth and len(schemes) < len(chosen), keys=keys)


def _is_met(scheme: Scheme, given: Mapping[str, str], token: bool) -> bool:
    if isinstance(scheme, ApiKey):
        return scheme.argument in given
    return token if scheme is TOKEN else "username" in given


def _keys(schemes: Iterable[Scheme], given: Mapping[str, str]) -> Keys:
    keys = Keys()
    for scheme in schemes:
        if isinstance(scheme, ApiKey):
            keys.add(scheme.place, scheme.name, given[scheme.argument])
        elif scheme is BASIC:
            pair = basic(given["username"], given.get("password", ""))
            keys.add("header", "Authorization", pair)
    return keys
