"""The credentials that the README shows: the one that most operations ask for, and what others need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.ir import Api, Operation, SecurityScheme, credential_of
from generator.python.names.assign import Names
from generator.python.package.credentials import (
    Credential,
    client_arguments,
    credentials_of,
    has_client_credentials,
    key_text,
    requirements,
    takes_more,
)

_TOKEN_TEXT = (
    "`token` is a string, or a function that returns one: it is asked again when a token has expired or was"
    " refused. The asynchronous client takes an `async` function too."
)
_ORIGIN = "Credentials go to the API's own origin only, never over plain HTTP, and never show in a repr, a log or an error."
_OTHERS = "Another scheme is an `httpx2.Auth` in `auth=`, or `headers=`."
_ASKED = (
    "An operation sends what the document asks for: of its alternatives the first for which everything was given, else"
    " what was given of the first, else the token. Where the document asks for nothing at all, everything is sent."
)
_CLIENT_CREDENTIALS = (
    "`token` may be `ClientCredentials` as well: a client's own id and secret, with which tokens are asked for (OAuth"
    " 2.0) and renewed before they expire. It takes the `scopes` to ask for, another `token_url`, `extra` parameters,"
    " and `in_body=True` where the server does not want id and secret in a header. Where it gives no token, a"
    " `TokenError` is raised; both names are in the package itself."
)
_BASIC = "`username` and `password` are those of HTTP basic authentication."
_FUNCTION = """\
def token() -> str:
    return "..."  # read it where you keep it, or sign it
"""
_ANSWER = '200, json={"access_token": "...", "token_type": "Bearer", "expires_in": 3600}'


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCredential:
    """What is passed to a client, and what the README says about it."""

    given: tuple[str, ...]
    """The client's arguments in a snippet whose operations do not ask for others; empty where none is passed."""
    text: str
    shown: str
    """The argument in the section about authentication."""
    definition: str = ""
    """What that section defines for it."""
    imported: tuple[str, ...] = ()
    """What that section needs of the package beside the client."""
    answers: tuple[str, ...] = ()
    """What the server answers there before the call."""

    @property
    def argument(self) -> str:
        """What is passed in such a snippet."""
        return _code(self.given)


_TOKEN = ShownCredential(
    given=("token",),
    text=f"{_TOKEN_TEXT} {_ORIGIN} {_OTHERS}",
    shown="token=token",
    definition=_FUNCTION,
)
_NONE = replace(
    _TOKEN,
    given=(),
    text=f"The document names no authentication. Where the API wants a token all the same: {_TOKEN.text}",
)


def shown_credential(api: Api, names: Names) -> ShownCredential:
    """Return the credential that most operations ask for, of the kinds that a client's arguments take.

    Of two that are asked for as often, the one that is a token comes first. A scheme that no argument
    takes (digest, mutual TLS) is shown as a token is.
    """
    if not api.security_schemes:
        return _NONE
    found = credentials_of(api, names)
    asked: Counter[tuple[str, ...]] = Counter({(key,): 0 for key in found})
    asked.update(
        requirement
        for operation in api.operations
        for requirement in (api.security if operation.security is None else operation.security)
        if requirement and found.keys() >= set(requirement)
    )
    sets = {keys: _arguments(found, keys) for keys in asked}
    ranks = {keys: (-asked[keys], given != ("token",)) for keys, given in sets.items()}
    chosen = min(sets, key=ranks.__getitem__) if sets else ()
    asks = any(_asks(found[key].scheme) for key in chosen)
    return _shown(_text(api, names), sets.get(chosen, ("token",)), asks=asks)


def argument_of(
    api: Api, names: Names, shown: ShownCredential, operations: Iterable[Operation]
) -> str:
    """Return what a client is passed that calls some operations: what is shown, where it meets them."""
    needed = (name for item in operations for name in _needed(api, names, shown, item))
    return _code(dict.fromkeys(needed))


def is_met(api: Api, names: Names, shown: ShownCredential, operation: Operation) -> bool:
    """Say whether an operation needs no other credential than the one that is shown."""
    return _needed(api, names, shown, operation) == shown.given


def _needed(
    api: Api, names: Names, shown: ShownCredential, operation: Operation
) -> tuple[str, ...]:
    found = credentials_of(api, names)
    asked = requirements(api.security if operation.security is None else operation.security)
    met = [_arguments(found, keys) for keys in asked if found.keys() >= set(keys)]
    if not met or any(set(arguments) <= set(shown.given) for arguments in met):
        return shown.given
    return met[0]


def _code(arguments: Iterable[str]) -> str:
    return ", ".join(f'{name}="..."' for name in arguments)


def _arguments(found: dict[str, Credential], keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return the arguments that meet several schemes together, each once."""
    return tuple(dict.fromkeys(name for key in keys for name in found[key].arguments))


def _asks(scheme: SecurityScheme) -> bool:
    """Say whether a client asks for the tokens of a scheme, at an address that is there to be used."""
    return bool(scheme.token_url) and not (scheme.token_url or "").startswith("http:")


def _shown(text: str, arguments: tuple[str, ...], *, asks: bool) -> ShownCredential:
    credential = replace(_TOKEN, text=text)
    if arguments != ("token",):
        return replace(credential, given=arguments, shown=_code(arguments), definition="")
    if not asks:
        return credential
    return replace(
        credential,
        shown='token=ClientCredentials("client-id", "...")',
        definition="",
        imported=("ClientCredentials",),
        answers=(_ANSWER,),
    )


def _text(api: Api, names: Names) -> str:
    """Return what the README says of all credentials."""
    more = [_CLIENT_CREDENTIALS] if has_client_credentials(api) else []
    if not takes_more(api):
        return " ".join([_TOKEN_TEXT, *more, _ORIGIN, _OTHERS])
    found = credentials_of(api, names).values()
    said = {
        item.arguments: f"`{item.arguments[0]}` is {_lowered(key_text(item))}."
        for item in reversed(found)
        if credential_of(item.scheme) == "key"
    }
    if "username" in client_arguments(api, names):
        said["username", "password"] = _BASIC
    if any(item.arguments == ("token",) for item in found):
        said["token",] = " ".join([_TOKEN_TEXT, *more])
    order = dict.fromkeys(item.arguments for item in found)
    lines = [said[arguments] for arguments in order]
    if len(lines) == 1:
        return f"{lines[0]} {_ORIGIN} {_OTHERS}"
    listed = "\n".join(f"- {line}" for line in lines)
    return f"{_ASKED}\n\n{listed}\n\n{_ORIGIN} {_OTHERS}"


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
