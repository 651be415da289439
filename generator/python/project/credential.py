"""The credential that the README shows: the one that most operations ask for, as the client takes it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from generator.ir import Api, SecurityScheme, is_field_name, takes_token
from generator.python.text.literal import literal
from generator.python.text.markdown import markdown_code

_ORIGIN = " Credentials go to the API's own origin only, never over plain HTTP, and never show in a repr, a log or an error."
_FUNCTION = """\
def token() -> str:
    return "..."  # read it where you keep it, or sign it
"""
_KEY_IMPORTS = """\
from collections.abc import Generator

import httpx2

"""
_KEY = """\
class Key(httpx2.Auth):
    def auth_flow(
        self, request: httpx2.Request
    ) -> Generator[httpx2.Request, httpx2.Response, None]:
        request.url = request.url.copy_merge_params({{{name}: "..."}})
        yield request
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What is passed to a client, and what the README says about it."""

    argument: str
    """In every snippet; empty where none is passed."""
    text: str
    shown: str
    """The argument in the section about authentication."""
    definition: str = ""
    """What that section defines for it."""
    imports: str = ""
    """What the definition needs."""


_TOKEN = Credential(
    argument='token="..."',
    text=(
        "`token` is a string, or a function that returns one: it is asked again when a token has expired or was"
        f" refused. The asynchronous client takes an `async` function too.{_ORIGIN} Another scheme is an"
        " `httpx2.Auth` in `auth=`, or `headers=`."
    ),
    shown="token=token",
    definition=_FUNCTION,
)
_NONE = replace(
    _TOKEN,
    argument="",
    text=f"The document names no authentication. Where the API wants a token all the same: {_TOKEN.text}",
)


def credential_of(api: Api) -> Credential:
    """Return the credential that most operations ask for, of the kinds that a client's arguments take.

    Of two that are asked for as often, the one that is a token comes first. A scheme that no argument
    takes (a cookie, digest, mutual TLS) is shown as a token is.
    """
    if not api.security_schemes:
        return _NONE
    schemes = {scheme.key: scheme for scheme in api.security_schemes}
    asked: Counter[tuple[str, ...]] = Counter({(key,): 0 for key in schemes})
    asked.update(
        requirement
        for operation in api.operations
        for requirement in (api.security if operation.security is None else operation.security)
        if requirement and schemes.keys() >= set(requirement)
    )
    found = {
        keys: credential
        for keys in asked
        if (credential := _shown(*map(schemes.__getitem__, keys))) is not None
    }
    ranks = {keys: (-asked[keys], credential is not _TOKEN) for keys, credential in found.items()}
    return found[min(found, key=ranks.__getitem__)] if found else _TOKEN


def _shown(scheme: SecurityScheme, *more: SecurityScheme) -> Credential | None:
    """Return how the credential of a scheme is passed, or of several that are wanted together.

    None where no argument takes it (OpenAPI 3.0, Security Scheme Object).
    """
    headers = [item.name or "" for item in (scheme, *more) if _is_header(item)]
    if len(headers) == 1 + len(more):
        return _headers(headers)
    if more:
        return None
    if takes_token(scheme):
        return _TOKEN
    name = scheme.name or ""
    match scheme.type, scheme.place or scheme.scheme:
        case ("apiKey", "query") if name:
            text = f"The API's key is the query parameter {markdown_code(name)}: an `httpx2.Auth` adds it to every request.{_ORIGIN}"
            return Credential(
                argument="",
                text=text,
                shown="auth=Key()",
                definition=_KEY.format(name=literal(name)),
                imports=_KEY_IMPORTS,
            )
        case ("http", "basic"):
            argument = 'auth=httpx2.BasicAuth("user", "...")'
            text = f"User name and password are an `httpx2.BasicAuth` in `auth=`.{_ORIGIN}"
            return Credential(argument=argument, text=text, shown=argument)
    return None


def _is_header(scheme: SecurityScheme) -> bool:
    named = (scheme.type, scheme.place) == ("apiKey", "header")
    return named and not takes_token(scheme) and is_field_name(scheme.name or "")


def _headers(names: list[str]) -> Credential:
    """Return the credential that consists of one header, or of several."""
    pairs = ", ".join(f'{literal(name)}: "..."' for name in names)
    argument = f"headers={{{pairs}}}"
    shown = " and ".join(map(markdown_code, names))
    keys = "key is the header" if len(names) == 1 else "keys are the headers"
    return Credential(
        argument=argument,
        text=f"The API's {keys} {shown} of the client.{_ORIGIN}",
        shown=argument,
    )
