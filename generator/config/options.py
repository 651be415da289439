"""The options themselves: plain values, and what a name must look like."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.config.place import find_key, find_value
from generator.config.selection import Selection
from generator.location import Location, Source

_LONGEST = 80
"""Most characters of a name, as of every name that is derived: it is part of a file's."""
_TAKEN = frozenset(
    (
        *("anyio", "certifi", "exceptiongroup", "h11", "httpcore2", "httpx", "httpx2", "idna"),
        *(
            "orjson",
            "outcome",
            "pydantic_core",
            "sniffio",
            "sortedcontainers",
            "trio",
            "truststore",
        ),
        *("attr", "attrs", "iniconfig", "packaging", "pluggy", "pygments", "pytest"),
        *("typing_extensions", "conftest", "tests"),
    )
)
"""Modules that an SDK, its tests, or what these import go by."""
NO_PACKAGE = (
    f"is no name for a package; write up to {_LONGEST} lower-case letters, digits and '_', and no module "
    "of Python's own or that an SDK or its tests import, such as 'pets_api'"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingRule:
    """How one list walks its pages; `items`, `total` and `next` are JSON Pointers into the answer."""

    items: str
    offset: str | None = None
    size: str | None = None
    total: str | None = None
    next: str | None = None
    cursor: str | None = None
    page: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The options of one SDK; paths are absolute or relative to the working directory."""

    source: Source = field(default_factory=lambda: Source("sdk.toml"), compare=False, repr=False)
    document: Path | None = None
    overlays: tuple[Path, ...] = ()
    """Applied to the document in this order."""
    output: Path | None = None
    allow_ref_roots: tuple[Path, ...] = ()
    """Folders that references may lead to, beside the document's own."""
    allow_origins: tuple[str, ...] = ()
    """Origins that references may fetch from, each as `normal_origin` returns it."""
    update_lock: bool = False
    """True where what is fetched now is pinned, whatever was pinned before."""
    package: str | None = None
    distribution: str | None = None
    client: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    operations: Mapping[str, str] = field(default_factory=dict)
    paging: Mapping[str, PagingRule] = field(default_factory=dict)
    severity: Mapping[str, str] = field(default_factory=dict)
    selection: Selection = field(default_factory=Selection)

    def location_of(self, *keys: str) -> Location:
        """Return where a key stands in the file, as far as a search for its last word finds it."""
        return Location(self.source, at=find_key(self.source.text, keys))

    def location_of_value(self, value: str, *keys: str) -> Location:
        """Return where a text stands in the file behind a key."""
        return Location(self.source, at=find_value(self.source.text, keys, value))


def valid_package(name: str) -> bool:
    """Say whether a package may be called so: PEP 8's form, and no module that it, or its tests, import."""
    return _is_plain(name) and name not in sys.stdlib_module_names and name not in _TAKEN


def _is_plain(name: str) -> bool:
    return _has_form(r"[a-z][a-z0-9_]*", name) and not keyword.iskeyword(name)


def valid_class(name: str) -> bool:
    """Say whether a name can be a class: an ASCII identifier that starts with a capital."""
    return _has_form(r"[A-Z][A-Za-z0-9_]*", name) and not keyword.iskeyword(name)


def valid_method(name: str) -> bool:
    """Say whether a name is a method, or a resource and its method, in the form of PEP 8."""
    parts = name.split(".")
    return len(parts) <= 2 and all(map(_is_plain, parts))


def valid_distribution(name: str) -> bool:
    """Say whether a package index takes a name."""
    return _has_form(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", name)


def _has_form(form: str, name: str) -> bool:
    return len(name) <= _LONGEST and re.fullmatch(form, name) is not None
