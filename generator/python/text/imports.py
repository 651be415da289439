"""Import statements from the imports that expressions carry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.python.text.expression import Import

_LONGEST = 84
"""Columns of an import on one line, below `if TYPE_CHECKING`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBlock:
    """The imports of one module: those that run, and those for type checkers alone."""

    runtime: str
    typing: str


def import_block(imports: Iterable[Import], *, here: str) -> ImportBlock:
    """Return the imports of the module `here`, a path from the package's root such as `.models.channel`.

    An import from `here` itself is dropped; one that runs makes the same one for type checkers
    needless. Modules that start with a dot are the package's own, written relative to `here`.
    """
    wanted = {item for item in imports if item.module != here}
    running = {(item.module, item.name) for item in wanted if not item.type_only}
    typing_only = {(item.module, item.name) for item in wanted if item.type_only} - running
    if typing_only:
        running.add(("typing", "TYPE_CHECKING"))
    return ImportBlock(runtime=_statements(running, here), typing=_statements(typing_only, here))


def _statements(pairs: Iterable[tuple[str, str]], here: str) -> str:
    plain: set[str] = set()
    names: dict[str, set[str]] = defaultdict(set)
    for module, name in pairs:
        if not module:
            plain.add(f"import {name}")
        elif name.startswith("_") and not module.startswith("."):
            plain.add(f"import {module} as {name}")
        else:
            names[module].add(name)
    modules = [
        (_relative(module, here), sorted(found, key=_case)) for module, found in names.items()
    ]
    standard = [item for item in modules if not item[0].startswith(".")]
    own = [item for item in modules if item[0].startswith(".")]
    groups = [
        [*sorted(plain), *(_from(*item) for item in sorted(standard))],
        [_from(*item) for item in sorted(own, key=lambda item: (-_depth(item[0]), item[0]))],
    ]
    return "\n\n".join("\n".join(group) for group in groups if group)


def _case(name: str) -> tuple[int, str]:
    """Order names as isort does: constants, classes, the rest."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


def _from(module: str, names: list[str]) -> str:
    line = f"from {module} import {', '.join(names)}"
    return line if len(line) <= _LONGEST else f"from {module} import ({', '.join(names)},)"


def _depth(module: str) -> int:
    return len(module) - len(module.lstrip("."))


def _relative(module: str, here: str) -> str:
    """Return `module` as a relative import from `here`; both are paths from the package's root."""
    if not module.startswith("."):
        return module
    target = [part for part in module.split(".") if part]
    place = [part for part in here.split(".") if part][:-1]
    shared = 0
    while shared < min(len(place), len(target)) and place[shared] == target[shared]:
        shared += 1
    return "." * (len(place) - shared + 1) + ".".join(target[shared:])
