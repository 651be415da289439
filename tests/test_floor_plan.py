"""Who may import whom: the floor plan as data, held against every module of the generator."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT / "generator"

LEVEL_0_AND_1 = {"location", "diagnostics"}
MAY_IMPORT: dict[str, set[str]] = {
    "location": set(),
    "diagnostics": {"location"},
    "meanings": {"diagnostics"},
    "machine": {"meanings"} | LEVEL_0_AND_1,
    "cache": set(),
    "digest": set(),
    "pattern": set(),
    "document": {"cache", "digest", "pattern"} | LEVEL_0_AND_1,
    "ir": LEVEL_0_AND_1,
    "config": LEVEL_0_AND_1,
    "read": {"document", "ir", "config"} | LEVEL_0_AND_1,
    "python": {"ir", "config", "pattern"} | LEVEL_0_AND_1,
    "emit": {"python", "cache", "digest"} | LEVEL_0_AND_1,
    "pipeline": {"document", "ir", "config", "read", "python", "emit"} | LEVEL_0_AND_1,
    "explain": {"document", "ir", "config", "read", "python", "pipeline"} | LEVEL_0_AND_1,
    "ledger": {"document", "ir", "python", "meanings"} | LEVEL_0_AND_1,
    "suggest": {"config", "document", "ir", "python", "ledger"} | LEVEL_0_AND_1,
    "lint": {"config", "document", "pipeline", "python", "ledger", "suggest"} | LEVEL_0_AND_1,
    "listing": {"config", "ir", "pipeline", "python"} | LEVEL_0_AND_1,
    "help_text": set(),
    "arguments": {"help_text"},
    "terminal": {"arguments", "machine"} | LEVEL_0_AND_1,
    "commands": {
        *("config", "document", "emit", "pipeline", "explain", "ledger", "lint", "listing"),
        *("meanings", "arguments", "terminal"),
    }
    | LEVEL_0_AND_1,
    "cli": {"config", "arguments", "terminal", "commands"} | LEVEL_0_AND_1,
    "__main__": {"cli"},
    "__init__": set(),
}
"""Room to the rooms that it may see. `runtime` is not here: it sees itself alone, and no one sees it."""

INSIDE_PYTHON: dict[str, set[str]] = {
    "text": set(),
    "shapes": set(),
    "servers": set(),
    "view": set(),
    "pages": set(),
    "files": {"shapes"},
    "body": {"shapes", "files"},
    "same_body": {"shapes"},
    "media": {"files", "body"},
    "stream_flag": {"shapes", "body"},
    "names": {"shapes", "body"},
    "package": {
        *("text", "shapes", "servers", "view", "pages", "files", "body", "same_body", "media"),
        *("stream_flag", "names"),
    },
    "examples": {
        *("text", "shapes", "servers", "files", "body", "stream_flag", "names", "package"),
    },
    "skeleton": {
        *("text", "shapes", "servers", "pages", "body", "media", "names", "package", "examples"),
    },
    "project": {
        *("text", "shapes", "servers", "view", "pages", "files", "body", "media", "names"),
        *("package", "examples", "skeleton"),
    },
}
"""The rooms of `python`, and its modules beside them, to those that they may see; `sdk` sees them all."""

LIGHT_DOORS = {"commands"}
"""Rooms whose modules the command imports one by one: their door would import what it does not need."""

RUNTIME_MAY_IMPORT = {
    "httpx2",
    "orjson",
    "anyio",
    "sniffio",
    "trio",
    "pydantic_core",
    "typing_extensions",
}
"""Beyond the standard library; all but httpx2 are used only where they are installed."""


def room(path: Path) -> str:
    """Return the room that a module is in: its package, or its own name on the first floor."""
    parts = path.relative_to(GENERATOR).parts
    return parts[0].removesuffix(".py")


def inner_room(path: Path) -> str:
    """Return the room, or the module, below `python` that a module is in."""
    return path.relative_to(GENERATOR / "python").parts[0].removesuffix(".py")


def imports(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and full name of every import, those in functions and under TYPE_CHECKING too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            dots = "." * node.level
            yield node.lineno, dots + (node.module or "")
            if node.module == "generator":
                yield from ((node.lineno, f"generator.{alias.name}") for alias in node.names)


def offences(here: str, source: str, *, inside: str) -> list[str]:
    """Return what a module of the room `here` imports and may not see; `inside` names its file."""
    found: list[str] = []
    for line, name in imports(source):
        if name.startswith("."):
            found.append(f"{inside}:{line}: relative import {name!r}")
        if not name.startswith("generator.") or name == "generator.__version__":
            continue
        parts = name.split(".")
        other = parts[1]
        if other == here:
            continue
        if other not in MAY_IMPORT[here]:
            found.append(f"{inside}:{line}: {here} may not see {other}")
        elif len(parts) > 2 and not (here == "cli" and other in LIGHT_DOORS):
            found.append(f"{inside}:{line}: {name} goes past the door of {other}")
    return found


MODULES = sorted(path for path in GENERATOR.rglob("*.py") if room(path) != "runtime")
PYTHON = [path for path in MODULES if room(path) == "python" and inner_room(path) in INSIDE_PYTHON]
RUNTIME = sorted((GENERATOR / "runtime").glob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(GENERATOR)))
def test_a_module_sees_only_what_the_plan_allows(path: Path) -> None:
    assert offences(room(path), path.read_text(), inside=path.name) == []


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(GENERATOR)))
def test_a_room_of_python_sees_only_what_stands_below_it(path: Path) -> None:
    here = inner_room(path)
    for line, name in imports(path.read_text()):
        other = name.removeprefix("generator.python.").split(".")[0]
        if name.startswith("generator.python.") and other != here:
            assert other in INSIDE_PYTHON[here], f"{path.name}:{line}: {here} may not see {other}"


@pytest.mark.parametrize("path", RUNTIME, ids=lambda path: path.name)
def test_the_runtime_sees_itself_the_standard_library_and_httpx2(path: Path) -> None:
    import sys

    own = {module.stem for module in RUNTIME}
    for line, name in imports(path.read_text()):
        if name.startswith("."):
            assert name.startswith("..models") or name.lstrip(".").split(".")[0] in own | {
                ""
            }, f"{path.name}:{line}"
        else:
            assert (
                name.split(".")[0] in RUNTIME_MAY_IMPORT | sys.stdlib_module_names
            ), f"{path.name}:{line}: {name}"


def test_no_module_of_the_runtime_leads_back_to_itself() -> None:
    names = {path.stem for path in RUNTIME}
    above = {
        path.stem: {name.lstrip(".") for _, name in imports(path.read_text())} & names
        for path in RUNTIME
    }
    above["auth"] -= {"asynchronous", "settings", "sync"}  # tokens may come over what carries them

    while above:
        lowest = {name for name, seen in above.items() if not seen}
        assert lowest, f"these import one another: {sorted(above)}"
        above = {name: seen - lowest for name, seen in above.items() if name not in lowest}


def test_the_plan_has_every_room() -> None:
    assert {room(path) for path in MODULES} == set(MAY_IMPORT)


@pytest.mark.parametrize(
    ("here", "source", "expected"),
    [
        ("ir", "from generator.read import read_api", "ir may not see read"),
        ("python", "def f():\n    import generator.document", "python may not see document"),
        ("emit", "if TYPE_CHECKING:\n    from generator.ir import Api", "emit may not see ir"),
        ("read", "from generator.document.node import Node", "goes past the door of document"),
        ("document", "from .node import Node", "relative import"),
        ("location", "from generator import diagnostics", "location may not see diagnostics"),
    ],
)
def test_the_plan_is_held(here: str, source: str, expected: str) -> None:
    assert any(expected in offence for offence in offences(here, source, inside="sample.py"))
