"""Decode specs: what a JSON value is read as, in the words of `decode`.

A spec names classes by text, so that recursion and references across modules cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Decode: TypeAlias = Callable[[Any], Any]
"""Gives the view of a value that came."""


class ListOf:
    """A list whose items have a spec."""

    __slots__ = ("inner",)

    def __init__(self, inner: Spec) -> None:
        self.inner = inner


class TupleOf:
    """A list with a spec for each place, None where an item is what it reads as.

    `rest` is the spec of the items after them; `more` says whether there may be any.
    """

    __slots__ = ("inner", "more", "rest")

    def __init__(self, *inner: Spec | None, more: bool = False, rest: Spec | None = None) -> None:
        self.inner, self.more, self.rest = inner, more, rest


class MapOf:
    """A map whose values have a spec."""

    __slots__ = ("inner",)

    def __init__(self, inner: Spec) -> None:
        self.inner = inner


class DateTime:
    """A text in the format `date-time`."""

    __slots__ = ()


class Date:
    """A text in the format `date`."""

    __slots__ = ()


class AsGiven:
    """A part of a body that is a file, or several of them: kept as it is given."""

    __slots__ = ()


class Tagged:
    """A union told apart by the value of one key.

    A value without the key, or of an unknown tag, is a `default`. Where there is none, one without
    the key is told apart by its other keys, and one of an unknown tag, of whatever type, is
    `unknown`.
    """

    __slots__ = ("default", "key", "table", "unknown")

    def __init__(
        self,
        key: str,
        table: Mapping[Any, Spec],
        *,
        default: Spec | None = None,
        unknown: str | None = None,
    ) -> None:
        self.key, self.table, self.default, self.unknown = key, table, default, unknown

    def entry(self, tag: object) -> Spec | None:
        """Return what the table has for a tag of the same type: `1`, `True` and `"1"` are three tags."""
        tag = written(tag)
        return next(
            (spec for key, spec in self.table.items() if key == tag and type(key) is type(tag)),
            None,
        )


def written(tag: object) -> object:
    """Return a tag as tables have it: a float without a fraction is an integer, 2.0 is 2 (JSON Schema
    2020-12, Core, section 4.2.2).
    """
    return int(tag) if isinstance(tag, float) and tag.is_integer() else tag


class Structured:
    """A union told apart by JSON types, and among objects by tags and keys (see `dispatch`).

    The unions among its specs count as their variants. `signs` says what keys do not: where in an
    object (a JSON Pointer), and what each class has there (see `signs`).
    """

    __slots__ = ("signs", "specs", "unknown")

    def __init__(
        self,
        specs: tuple[Spec, ...],
        *,
        signs: Mapping[str, Mapping[str, Mapping[str, Any]]] | None = None,
        unknown: str | None = None,
    ) -> None:
        self.specs, self.signs, self.unknown = specs, signs or {}, unknown


Spec: TypeAlias = "str | ListOf | TupleOf | MapOf | DateTime | Date | AsGiven | Tagged | Structured"


def lookup(name: str, scopes: tuple[object, ...]) -> Any:
    """Return what a spec's name stands for: in the first scope that has it, else of the last one."""
    for scope in scopes[:-1]:
        found = getattr(scope, "__dict__", {}).get(name)
        if found is not None:
            return found
    return getattr(scopes[-1], name)
