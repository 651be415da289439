"""Python expressions that carry the imports they need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`; an empty module stands for `import name`.

    A module that starts with a dot is the package's own, as a path from its root.
    """

    module: str
    name: str
    type_only: bool = False
    """True where only type checkers need it."""


@dataclass(frozen=True, slots=True)
class Expression:
    """Finished Python code and what must be imported for it."""

    code: str
    imports: frozenset[Import] = frozenset()


def use(expression: Expression, imports: set[Import]) -> str:
    """Return an expression's code, and add what it needs to the imports of its module."""
    imports |= expression.imports
    return expression.code


def join(separator: str, parts: Iterable[Expression]) -> Expression:
    """Join expressions, keeping the imports of all."""
    found = list(parts)
    imports = frozenset[Import]().union(*(part.imports for part in found))
    return Expression(separator.join(part.code for part in found), imports)
