"""JSONPath within limits: the library's queries, with the steps that they take counted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathNode, JSONPathQuery, JSONValue, Parser
from jsonpath_rfc9535.filter_expressions import FilterQuery
from jsonpath_rfc9535.function_extensions import Match, Search

from generator.diagnostics import quoted
from generator.pattern import is_affordable

if TYPE_CHECKING:
    from jsonpath_rfc9535.tokens import TokenStream

MAX_STEPS = 5_000_000
"""Most steps from a value to one in it, those of a query's filters among them."""

_PATTERN_STEPS = 10**9
"""Most steps that a pattern may take on one text in the worst case."""


class TooMuch(Exception):
    """Why a query is not followed to its end; the text says so."""


class BoundedEnvironment(JSONPathEnvironment):
    """Reads one query, and counts its steps."""

    max_recursion_depth = 250  # deeper than what is read from YAML

    def __init__(self) -> None:
        self.parser_class = _Parser
        self.left = MAX_STEPS
        super().__init__()
        self.function_extensions["match"] = _Match()
        self.function_extensions["search"] = _Search()

    def compile(self, query: str) -> BoundedQuery:
        """Return a query that was read."""
        return _bounded(super().compile(query))

    def step(self) -> None:
        """Count a step.

        Raises:
            TooMuch: It is one too many.
        """
        self.left -= 1
        if self.left < 0:
            raise TooMuch(f"it takes more than {MAX_STEPS:,} steps; narrow it")


class BoundedQuery(JSONPathQuery):
    """A query whose steps are counted."""

    env: BoundedEnvironment

    def nodes(self, value: JSONValue) -> Iterable[JSONPathNode]:
        """Return what the query selects, one by one.

        Raises:
            TooMuch: While they are taken from it, where it takes too many.
        """
        self.env.left = MAX_STEPS
        return self.finditer(value)

    def finditer(self, value: JSONValue) -> Iterable[JSONPathNode]:
        """Return what the query selects, one by one; also for each value that a filter looks at."""
        nodes: Iterable[JSONPathNode] = [
            _Node(value=value, location=(), parent=None, root=value, env=self.env)
        ]
        for segment in self.segments:
            nodes = segment.resolve(nodes)
        return nodes


class _Node(JSONPathNode):
    """A value that counts each step from it to another."""

    __slots__ = ("_env",)

    def __init__(
        self,
        *,
        value: object,
        location: tuple[int | str, ...],
        parent: JSONPathNode | None,
        root: JSONValue,
        env: BoundedEnvironment,
    ) -> None:
        super().__init__(value=value, location=location, parent=parent, root=root)
        self._env = env

    def new_child(self, value: object, key: int | str, parent: JSONPathNode | None) -> _Node:
        self._env.step()
        location = (*self.location, key)
        return _Node(value=value, location=location, parent=parent, root=self.root, env=self._env)


class _Parser(Parser):
    """Reads the queries in filters as bounded ones, too."""

    def parse_root_query(self, stream: TokenStream) -> FilterQuery:
        return _with_bounded(super().parse_root_query(stream))

    def parse_relative_query(self, stream: TokenStream) -> FilterQuery:
        return _with_bounded(super().parse_relative_query(stream))


class _Match(Match):
    def __call__(self, string: str, pattern: object) -> bool:
        _check(pattern, string)
        return super().__call__(string, pattern)


class _Search(Search):
    def __call__(self, string: str, pattern: object) -> bool:
        _check(pattern, string)
        return super().__call__(string, pattern)


def _check(pattern: object, text: object) -> None:
    """Refuse to try a pattern that might take for ever: the search cannot be stopped."""
    if not isinstance(pattern, str) or not isinstance(text, str):
        return
    if not is_affordable(pattern, text, steps=_PATTERN_STEPS):
        message = (
            f"the pattern {quoted(pattern)} may take for ever on a text of {len(text):,} characters"
        )
        raise TooMuch(f"{message}; repeat less in it")


def _with_bounded(found: object) -> FilterQuery:
    assert isinstance(found, FilterQuery)  # what the parser makes of the two
    found.query = _bounded(found.query)
    return found


def _bounded(query: JSONPathQuery) -> BoundedQuery:
    return BoundedQuery(env=query.env, segments=query.segments)
