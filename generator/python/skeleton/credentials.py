"""The credentials of the tests' clients, and which of them a request is to hold."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.python.examples.calls import Call
from generator.python.names.assign import Names
from generator.python.package.credentials import (
    Credential,
    credentials_of,
    sent_arguments,
    takes_more,
)
from generator.python.text.layout import tuple_code
from generator.python.text.literal import literal


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyView:
    """A credential as the tests' server looks for it; strings are finished code."""

    argument: str
    present: str
    """An expression that says whether a request holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialsView:
    """What the tests' clients are given."""

    arguments: str
    keys: tuple[KeyView, ...]
    """Empty where a token is all that there is."""
    query: str
    """Names and values of the keys in the query, between commas."""
    imports: str
    """What the server needs of the module that finds them."""
    parameter: str
    """Of the method that looks at a request: what it is to hold, by default the usual."""
    check: str
    """Whether it holds that."""
    pairs: str
    """The query of a request, without keys."""


_PAIRS = "request.url.params.multi_items()"
_TOKEN_ALONE = CredentialsView(
    arguments='token="test-token"',
    keys=(),
    query="",
    imports="",
    parameter="authorized: bool = True",
    check='(request.headers.get("authorization") == "Bearer test-token") is authorized',
    pairs=_PAIRS,
)


def view_credentials(api: Api, names: Names) -> CredentialsView:
    """Return what clients are given, and how it is found again in a request."""
    if not takes_more(api):
        return _TOKEN_ALONE
    found = {item.arguments: item for item in reversed(credentials_of(api, names).values())}
    order = sorted(found, key=lambda arguments: (arguments != ("token",), arguments))
    given = [name for arguments in order for name in arguments]
    query = [item for item in map(found.__getitem__, order) if item.place == "query"]
    return CredentialsView(
        arguments=", ".join(f"{name}={literal(_value(name))}" for name in given),
        keys=tuple(
            KeyView(argument=literal(item.arguments[0]), present=_present(item))
            for item in map(found.__getitem__, order)
        ),
        query=", ".join(
            f"({literal(item.name)}, {literal(_value(item.arguments[0]))})" for item in query
        ),
        imports=f"from .credentials import {'KEYS, ' if query else ''}credentials_of",
        parameter=f"credentials: tuple[str, ...] = {tuple_code(map(literal, usual(api, names)))}",
        check="credentials_of(request) == set(credentials)",
        pairs=f"[pair for pair in {_PAIRS} if pair not in KEYS]" if query else _PAIRS,
    )


def usual(api: Api, names: Names) -> tuple[str, ...]:
    """Return the credentials that most operations send, by their first arguments."""
    counted = Counter(_firsts(sent_arguments(api, names, item)) for item in api.operations)
    return min(counted, key=lambda sent: (-counted[sent], sent)) if counted else ()


def held(api: Api, names: Names, operation: Operation, call: Call, *, home: bool) -> str:
    """Return the `credentials` argument of what a request is to hold; empty where it is the usual.

    A parameter of the same name stands over a key. What goes to another origin holds none.
    """
    if not takes_more(api):
        return ""
    sent = _firsts(sent_arguments(api, names, operation)) if home else ()
    passed = {("query", name) for name, _ in call.query}
    passed |= {("header", name.lower()) for name, _ in call.headers}
    passed |= {("cookie", item.name) for item in operation.parameters if item.place == "cookie"}
    hidden = {
        item.arguments[0]
        for item in credentials_of(api, names).values()
        if (item.place, item.name.lower() if item.place == "header" else item.name) in passed
    }
    found = tuple(name for name in sent if name not in hidden)
    return "" if found == usual(api, names) else f"credentials={tuple_code(map(literal, found))}"


def _firsts(arguments: tuple[str, ...]) -> tuple[str, ...]:
    """Return names in one order; a password goes with its user name."""
    return tuple(sorted(name for name in arguments if name != "password"))


def _value(argument: str) -> str:
    return f"test-{argument.replace('_', '-')}"


def _present(item: Credential) -> str:
    value = _value(item.arguments[0])
    if item.place == "query":
        pair = f"({literal(item.name)}, {literal(value)})"
        return f"{pair} in request.url.params.multi_items()"
    if item.place == "cookie":
        return f"{literal(f'{item.name}={value}')} in request.headers.get(\"cookie\", \"\").split(\"; \")"
    if item.arguments == ("token",):
        value = f"Bearer {value}"
    if item.arguments == ("username", "password"):
        pair = f"{value}:{_value('password')}"
        value = f"Basic {b64encode(pair.encode()).decode()}"
    return f"request.headers.get({literal(item.name.lower())}) == {literal(value)}"
