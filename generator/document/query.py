"""JSONPath (RFC 9535): which values of a document a query selects, within limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

from generator.diagnostics import quoted
from generator.document.node import Json

if TYPE_CHECKING:
    from generator.document.bounded_query import BoundedQuery

MAX_SELECTED = 1_000_000
"""Most values that one query selects."""

MAX_LENGTH = 10_000
"""Longest query, in characters."""

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: names of members and indices of items."""


class QueryFault(Exception):
    """Why a query cannot be read, or does too much; the text says so."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query that was read."""

    _query: BoundedQuery

    def select(self, value: Json) -> dict[Path, Json]:
        """Return the values that the query selects, by their paths, each once.

        Raises:
            QueryFault: It selects more than `MAX_SELECTED`, or takes too many steps.
        """
        found: dict[Path, Json] = {}
        for path, node in _nodes(self._query, value):
            found[path] = node
            if len(found) > MAX_SELECTED:
                raise QueryFault(f"it selects more than {MAX_SELECTED} values; narrow it")
        return found

    def ends_at(self, value: Json) -> tuple[str, str]:
        """Return, of a query that selects nothing, the part that selects something and what follows it."""
        segments = self._query.segments
        for count in range(len(segments) - 1, 0, -1):
            part = type(self._query)(env=self._query.env, segments=segments[:count])
            if next(iter(_nodes(part, value)), None) is not None:
                return str(part), str(segments[count])
        return "$", str(segments[0])


def parse_query(text: str) -> Query:
    """Read a query.

    Raises:
        QueryFault: It is no JSONPath (RFC 9535, section 2).
    """
    from jsonpath_rfc9535 import JSONPathError

    from generator.document.bounded_query import BoundedEnvironment

    if len(text) > MAX_LENGTH:
        raise QueryFault(f"a JSONPath has at most {MAX_LENGTH} characters")
    try:
        return Query(BoundedEnvironment().compile(text))
    except JSONPathError as error:
        at = f" at character {error.token.index + 1}" if error.token is not None else ""
        reason = quoted(error.args[0] if error.args else "it is cut off")[1:-1]
        raise QueryFault(f"{reason}{at}") from None
    except (RecursionError, ValueError, OverflowError):
        raise QueryFault("it is nested too deep, or a number in it is too large") from None


def _nodes(query: BoundedQuery, value: Json) -> Iterator[tuple[Path, Json]]:
    from jsonpath_rfc9535 import JSONPathError

    from generator.document.bounded_query import TooMuch

    try:
        for node in query.nodes(value):
            yield node.location, cast("Json", node.value)  # what it selects is a part of `value`
    except TooMuch as fault:
        raise QueryFault(str(fault)) from None
    except (JSONPathError, RecursionError):
        raise QueryFault("the document is nested too deep for it") from None
