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
    sent_credentials,
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


class HeldCredentials:
    """What the requests of an API's tests hold: worked out once, as every test asks for it."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._found = credentials_of(api, names) if takes_more(api) else {}
        counted = Counter(map(self._sent, api.operations))
        self._usual = min(counted, key=lambda sent: (-counted[sent], sent)) if counted else ()

    def view(self) -> CredentialsView:
        """Return what clients are given, and how it is found again in a request."""
        if not self._found:
            return _TOKEN_ALONE
        by_arguments = {item.arguments: item for item in reversed(self._found.values())}
        order = sorted(by_arguments, key=lambda arguments: (arguments != ("token",), arguments))
        given = [name for arguments in order for name in arguments]
        items = [by_arguments[arguments] for arguments in order]
        query = [
            f"({literal(item.name)}, {literal(_value(item.arguments[0]))})"
            for item in items
            if item.place == "query"
        ]
        usual = tuple_code(map(literal, self._usual))
        return CredentialsView(
            arguments=", ".join(f"{name}={literal(_value(name))}" for name in given),
            keys=tuple(
                KeyView(argument=literal(item.arguments[0]), present=_present(item))
                for item in items
            ),
            query=", ".join(query),
            imports=f"from .credentials import {'KEYS, ' if query else ''}credentials_of",
            parameter=f"credentials: tuple[str, ...] = {usual}",
            check="credentials_of(request) == set(credentials)",
            pairs=f"[pair for pair in {_PAIRS} if pair not in KEYS]" if query else _PAIRS,
        )

    def argument(self, operation: Operation, call: Call, *, home: bool) -> str:
        """Return the argument that says what a request is to hold; empty where it is the usual.

        A parameter of the same name stands over a key. What goes to another origin holds none.
        """
        if not self._found:
            open_to_all = operation.security is not None and not any(operation.security)
            return "authorized=False" if open_to_all or not home else ""
        passed = {("query", name) for name, _ in call.query}
        passed |= {("header", name.lower()) for name, _ in call.headers}
        passed |= {("cookie", item.name) for item in operation.parameters if item.place == "cookie"}
        hidden = {item.arguments[0] for item in self._found.values() if item.slot in passed}
        sent = tuple(name for name in self._sent(operation) if home and name not in hidden)
        return "" if sent == self._usual else f"credentials={tuple_code(map(literal, sent))}"

    def _sent(self, operation: Operation) -> tuple[str, ...]:
        """Return what an operation sends, each by the first of its arguments, in one order."""
        sent = sent_credentials(self._api, self._found, operation)
        return tuple(sorted({item.arguments[0] for item in sent}))


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
