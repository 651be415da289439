"""What the document says of credentials beside tokens, and what a client may be given of them.

Schemes and requirements are those of OpenAPI 3.1 (Security Scheme Object, Security Requirement
Object). Only clients of documents with keys or passwords import this module; `selection` says which
credentials an operation sends.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from .errors import InvalidArgumentError
from .headers import check_header
from .operation import Kind, Requirements
from .text import has_control, has_surrogate

TOKEN: Final = Kind("TOKEN")
"""A scheme that `token` meets, a bearer token however it is got."""
BASIC: Final = Kind("BASIC")
"""A scheme that `username` and `password` meet (RFC 7617)."""


class ApiKey:
    """A scheme that a key meets: the argument that takes it, and where it travels."""

    __slots__ = ("argument", "name", "place")

    def __init__(self, argument: str, place: str, name: str) -> None:
        self.argument = argument
        self.place = place
        self.name = name


Scheme: TypeAlias = Kind | ApiKey


class Security:
    """The schemes of a document that arguments of the client meet, and what it requires by default.

    `default` is None where the document does not say: then all that was given is sent.
    """

    __slots__ = ("default", "schemes")

    def __init__(self, schemes: Mapping[str, Scheme], default: Requirements | None = None) -> None:
        self.schemes = schemes
        self.default = default

    def check(self, values: Mapping[str, object], before: Mapping[str, str]) -> Mapping[str, str]:
        """Return the credentials of `before` and those that are given now; None is none.

        Raises:
            InvalidArgumentError: One cannot be sent; the message does not show it.
        """
        given = {name: _text(name, value) for name, value in values.items() if value is not None}
        other = given.get("username") not in (None, before.get("username"))
        left = {"password"} if other else set[str]()  # that of another user
        given = {name: value for name, value in before.items() if name not in left} | given
        for scheme in self.schemes.values():
            if isinstance(scheme, ApiKey) and scheme.argument in given:
                _check_key(scheme, given[scheme.argument])
        _check_basic(given.get("username"), given.get("password"))
        return given


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidArgumentError(f"{name} must be a str")
    if has_control(value):
        raise InvalidArgumentError(f"{name} holds a line end or control character; strip() it")
    if has_surrogate(value):
        raise InvalidArgumentError(f"{name} holds a lone surrogate, which cannot be encoded")
    return value


def _check_key(scheme: ApiKey, value: str) -> None:
    name = scheme.argument
    if not value:
        raise InvalidArgumentError(f"{name} is empty")
    if value.strip() != value:
        raise InvalidArgumentError(f"{name} begins or ends with a space; strip() it")
    if scheme.place == "header":
        check_header(scheme.name, value)
    if scheme.place == "cookie" and not (value.isascii() and {" ", ";"}.isdisjoint(value)):
        message = f"{name} holds a character that no cookie may hold (RFC 6265, section 4.1.1)"
        raise InvalidArgumentError(message)


def _check_basic(username: str | None, password: str | None) -> None:
    if username is None and password is not None:
        raise InvalidArgumentError('password needs username, which may be ""')
    if username is not None and ":" in username:
        raise InvalidArgumentError("username holds a colon (RFC 7617, section 2)")
    if username == "" and not password:
        raise InvalidArgumentError("username and password are empty")
