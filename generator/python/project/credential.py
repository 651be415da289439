"""The argument that authenticates a client in the README's snippets."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api, takes_token
from generator.python.text.literal import literal

_ORIGIN = " Credentials go to the API's own origin only, never over plain HTTP, and never show in a repr, a log or an error."


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What is passed to a client, and what the README says about it."""

    argument: str
    text: str
    by_token: bool = False


_TOKEN = Credential(
    argument='token="..."',
    text=(
        "`token` is a text, or a function that returns one: it is asked again when a token has expired or was refused."
        f" The asynchronous client takes an `async` function too.{_ORIGIN} Another scheme is an `httpx2.Auth` in"
        " `auth=`, or `headers=`."
    ),
    by_token=True,
)


def credential_of(api: Api) -> Credential:
    """Return the credential that the API asks for first, of the kinds that a client's arguments take.

    It is a token where any scheme takes one, and where the document names no scheme.
    """
    schemes = api.security_schemes
    if not any(map(takes_token, schemes)):
        for scheme in schemes:
            if scheme.type == "apiKey" and scheme.place == "header" and scheme.name:
                return Credential(
                    argument=f'headers={{{literal(scheme.name)}: "..."}}',
                    text=f"The API's key is a header of the client.{_ORIGIN}",
                )
            if scheme.type == "http" and scheme.scheme == "basic":
                return Credential(
                    argument='auth=httpx2.BasicAuth("user", "...")',
                    text=f"User name and password are an `httpx2.BasicAuth` in `auth=`.{_ORIGIN}",
                )
    return _TOKEN
