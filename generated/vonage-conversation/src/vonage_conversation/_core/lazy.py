"""Packages that import on first use (PEP 562)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(
    package: str, table: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return the `__getattr__`, the `__dir__` and the `__all__` of a package.

    `table` maps a module, relative to the package, to the names that it gives, with spaces between
    them; a module without names is itself the name. A name is imported once and kept in the
    package's globals.
    """
    places = {name: module for module, names in table.items() for name in (names or module).split()}

    def getattribute(name: str) -> Any:
        module = places.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found = import_module(f".{module}", package)
        value = found if module == name else getattr(found, name)
        return vars(import_module(package)).setdefault(name, value)

    def listing() -> list[str]:
        return sorted(places)

    return getattribute, listing, [*places]
