"""What a client takes for the security schemes of its document, and what an operation sends of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.ir import Api, Operation, SecurityRequirement, SecurityScheme, credential_of
from generator.python.names.assign import Names
from generator.python.text.layout import tuple_code
from generator.python.text.literal import literal
from generator.python.text.markdown import markdown_code
from generator.python.text.prose import first_sentence

_PLACES = {"header": "in the header", "query": "in the query, as", "cookie": "in the cookie"}
_AS_IT_IS = ", as it is: with the word before it that the API wants, such as `Bearer`"
_ARGUMENTS = {"token": ("token",), "basic": ("username", "password")}
_CODE = {"token": "security.TOKEN", "basic": "security.BASIC"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What meets a security scheme: arguments of the client, and where their values travel."""

    scheme: SecurityScheme
    arguments: tuple[str, ...]
    """Of the names `token`, `username` and `password`, or the one of a key."""
    place: str
    """`header`, `query` or `cookie`."""
    name: str
    """Of the header, the parameter or the cookie."""

    @property
    def slot(self) -> tuple[str, str]:
        """Where a value travels; names of headers are told apart without their case."""
        return self.place, self.name.lower() if self.place == "header" else self.name


def credentials_of(api: Api, names: Names) -> dict[str, Credential]:
    """Return what meets each scheme, by its name; schemes that no argument is for are left out."""
    found: dict[str, Credential] = {}
    for scheme in api.security_schemes:
        kind = credential_of(scheme)
        if kind is None:
            continue
        is_key = kind == "key"
        found[scheme.key] = Credential(
            scheme=scheme,
            arguments=(names.credentials[scheme.key],) if is_key else _ARGUMENTS[kind],
            place=(scheme.place or "") if is_key else "header",
            name=(scheme.name or "") if is_key else "Authorization",
        )
    return found


def takes_more(api: Api) -> bool:
    """Say whether the document has schemes that a token is not enough for."""
    return any(credential_of(scheme) in ("key", "basic") for scheme in api.security_schemes)


def has_client_credentials(api: Api) -> bool:
    """Say whether tokens can be asked for with a client's own credentials (RFC 6749, section 4.4)."""
    return any(scheme.token_url is not None for scheme in api.security_schemes)


def token_url(api: Api) -> str:
    """Return the address of the first scheme that names one; empty where none does."""
    return next((item.token_url for item in api.security_schemes if item.token_url), "")


def requirements(security: Iterable[SecurityRequirement]) -> tuple[SecurityRequirement, ...]:
    """Return the alternatives that need something: that nothing is needed as well changes nothing."""
    return tuple(item for item in security if item)


def client_arguments(api: Api, names: Names) -> dict[str, str]:
    """Return the client's arguments beside `token`, each with what it is."""
    found: dict[str, str] = {}
    for credential in credentials_of(api, names).values():
        scheme = credential.scheme
        if credential_of(scheme) == "basic":
            found.setdefault("username", "The user name of HTTP basic authentication.")
            found.setdefault("password", "The password; empty where it is left out.")
        elif credential_of(scheme) == "key":
            more = first_sentence(scheme.description or "")
            found.setdefault(credential.arguments[0], f"{key_text(credential)}. {more}".rstrip())
    return found


def key_text(credential: Credential) -> str:
    """Return where a key travels, as a sentence without its end."""
    where = f"{_PLACES[credential.place]} {markdown_code(credential.name)}"
    is_whole = credential.place == "header" and credential.name.lower() == "authorization"
    return f"The key, sent {where}{_AS_IT_IS if is_whole else ''}"


def config_arguments(api: Api, names: Names) -> tuple[str, ...]:
    """Return what the client's configuration says of credentials, as code."""
    found: list[str] = []
    if takes_more(api):
        entries = ", ".join(
            f"{literal(key)}: {_scheme_code(item)}"
            for key, item in credentials_of(api, names).items()
        )
        default = requirements(api.security)
        found.append(
            f"security=security.Security({{{entries},}}{f', {requirements_code(default)}' if default else ''})"
        )
    address = token_url(api)
    return (*found, f"token_url={literal(address)}") if address else tuple(found)


def _scheme_code(credential: Credential) -> str:
    kind = credential_of(credential.scheme)
    if kind != "key":
        return _CODE[kind or ""]
    texts = (credential.arguments[0], credential.place, credential.name)
    return f"security.ApiKey({', '.join(map(literal, texts))})"


def requirements_code(security: tuple[SecurityRequirement, ...]) -> str:
    """Return alternatives as a tuple of tuples."""
    return tuple_code(tuple_code(map(literal, item)) for item in security)


def sent_credentials(
    api: Api, found: Mapping[str, Credential], operation: Operation
) -> tuple[Credential, ...]:
    """Return what an operation sends, where the client was given all that was `found`.

    The runtime's `selection` decides so; here it is foretold.
    """
    if operation.security is not None and not any(operation.security):
        return ()
    asked = requirements(api.security if operation.security is None else operation.security)
    chosen = _chosen(asked, found)
    tokens = [item for item in chosen if item.arguments == ("token",)]
    slots: dict[tuple[str, str], Credential] = {}
    for credential in (*tokens, *chosen):
        slots.setdefault(credential.slot, credential)
    return tuple(slots.values())


def _chosen(
    asked: tuple[SecurityRequirement, ...], found: Mapping[str, Credential]
) -> list[Credential]:
    if not asked:
        return list(found.values())
    complete = (item for item in asked if found.keys() >= set(item))
    begun = (item for item in asked if not found.keys().isdisjoint(item))
    keys = next(complete, None) or next(begun, None)
    if keys is None:
        return [item for item in found.values() if item.arguments == ("token",)][:1]
    return [found[key] for key in keys if key in found]
