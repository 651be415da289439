"""The credential that the README shows: the one that most operations ask for, as the client takes it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from generator.ir import Api, SecurityScheme, takes_token
from generator.python.text.literal import literal
from generator.python.text.markdown import markdown_code

_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A field name (RFC 9110, section 5.1)."""
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
    asked = Counter(
        requirement[0]
        for operation in api.operations
        for requirement in (api.security if operation.security is None else operation.security)
        if len(requirement) == 1
    )
    found = [(scheme, _shown(scheme)) for scheme in api.security_schemes]
    known = [(scheme, credential) for scheme, credential in found if credential is not None]
    known.sort(key=lambda item: (-asked[item[0].key], not takes_token(item[0])))
    return known[0][1] if known else _TOKEN


def _shown(scheme: SecurityScheme) -> Credential | None:
    """Return how a scheme's credential is passed (OpenAPI 3.0, Security Scheme Object); None where no argument takes it."""
    if takes_token(scheme):
        return _TOKEN
    name = scheme.name or ""
    match scheme.type, scheme.place or scheme.scheme:
        case ("apiKey", "header") if _HEADER.fullmatch(name):
            argument = f'headers={{{literal(name)}: "..."}}'
            text = f"The API's key is the header {markdown_code(name)} of the client.{_ORIGIN}"
            return Credential(argument=argument, text=text, shown=argument)
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
