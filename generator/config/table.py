"""The table of `sdk.toml` as options: every fault is reported, with its line and with what to write instead."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from generator.config.options import (
    NO_PACKAGE,
    Config,
    PagingRule,
    valid_class,
    valid_distribution,
    valid_method,
    valid_package,
)
from generator.config.origin import NO_ORIGIN, normal_origin
from generator.config.reader import Reader
from generator.config.select_table import read_selection
from generator.diagnostics import Code, Severity, quoted

_TEXTS = ("document", "output", "package", "distribution", "client")
_LISTS = ("overlays", "allow_ref_roots", "allow_origins")
_TABLES = ("names", "operations", "paging", "severity", "select")
_PAGING = ("style", "items", "offset", "page", "cursor", "size", "total", "next")
_STYLES = {
    "offset": ("offset",),
    "page": ("page",),
    "cursor": ("cursor", "next"),
    "next": ("next",),
}
_NEEDED = {
    "items": "where the list is in the answer, such as '/items'",
    "offset": "the query parameter that says how many items to skip",
    "page": "the query parameter that takes the number of the page",
    "cursor": "the query parameter that takes the cursor of the page",
    "next": "where the next page's link or cursor is in the answer, such as '/links/next'",
}
_NAMES = {
    "package": (valid_package, NO_PACKAGE),
    "client": (valid_class, "is no class name; write a short one such as 'PetsClient'"),
    "distribution": (
        valid_distribution,
        "is no distribution name; use up to 80 letters, digits, '.', '-' and '_'",
    ),
}
"""What each name must pass, and what to say where it does not."""


class TableReader(Reader):
    """Reads the whole table."""

    def config(self, table: Mapping[str, object], folder: Path) -> Config:
        """Return the options that `table` gives; paths in it start at `folder`."""
        self.known(table, (*_TEXTS, *_LISTS, *_TABLES), ())
        texts = {key: self.text(table, key) for key in _TEXTS}
        self._check_names(texts)
        return Config(
            source=self._source,
            document=_path(folder, texts["document"]),
            overlays=tuple(_beside(folder, path) for path in self.texts(table, "overlays")),
            allow_ref_roots=tuple(
                _beside(folder, path) for path in self.texts(table, "allow_ref_roots")
            ),
            allow_origins=self._origins(self.texts(table, "allow_origins")),
            output=_path(folder, texts["output"]),
            package=texts["package"],
            distribution=texts["distribution"],
            client=texts["client"],
            names=MappingProxyType(self._names(self.table(table, "names"))),
            operations=MappingProxyType(self._operations(self.table(table, "operations"))),
            paging=MappingProxyType(self._paging(self.table(table, "paging"))),
            severity=MappingProxyType(self._severity(self.table(table, "severity"))),
            selection=read_selection(self, self.table(table, "select")),
        )

    def _origins(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        found: list[str] = []
        for text in texts:
            origin = normal_origin(text)
            if origin is None:
                self.error(Code.CONFIG_VALUE, ("allow_origins",), f"{quoted(text)} {NO_ORIGIN}")
            else:
                found.append(origin)
        return tuple(found)

    def _check_names(self, texts: Mapping[str, str | None]) -> None:
        for key, (valid, remedy) in _NAMES.items():
            text = texts[key]
            if text is not None and not valid(text):
                self.error(Code.CONFIG_VALUE, (key,), f"{quoted(text)} {remedy}")

    def _names(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        for pointer in table:
            name = self.text(table, pointer, ("names",))
            if name is None:
                continue
            if not pointer.startswith("#/"):
                message = f"{quoted(pointer)} is no pointer; write one such as '#/components/schemas/User'"
                self.error(Code.CONFIG_VALUE, ("names", pointer), message)
            elif not valid_class(name):
                message = (
                    f"{quoted(name)} is no class name; write a short one such as 'UserAccount'"
                )
                self.error(Code.CONFIG_VALUE, ("names", pointer), message)
            elif name in found.values():
                self.error(
                    Code.CONFIG_VALUE, ("names", pointer), f"the name {quoted(name)} is given twice"
                )
            found[pointer] = name
        return found

    def _operations(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        for operation_id in table:
            name = self.text(table, operation_id, ("operations",))
            if name is None:
                continue
            if not valid_method(name):
                message = f"{quoted(name)} is no method; write a short 'resource.method', or the method alone, in lower case, such as 'users.list'"
                self.error(Code.CONFIG_VALUE, ("operations", operation_id), message)
            found[operation_id] = name
        return found

    def _paging(self, table: Mapping[str, object]) -> dict[str, PagingRule]:
        found: dict[str, PagingRule] = {}
        for operation_id, rule in table.items():
            keys = ("paging", operation_id)
            if not isinstance(rule, dict):
                self.error(
                    Code.CONFIG_VALUE,
                    keys,
                    f"a paging rule is a table: write [paging.{operation_id}]",
                )
                continue
            self.known(rule, _PAGING, keys)
            texts = {key: self.text(rule, key, keys) for key in _PAGING}
            self._check_rule(rule, texts, keys)
            if texts["items"] is None:
                continue
            found[operation_id] = PagingRule(
                items=texts["items"],
                offset=texts["offset"],
                size=texts["size"],
                total=texts["total"],
                next=texts["next"],
                cursor=texts["cursor"],
                page=texts["page"],
            )
        return found

    def _check_rule(
        self, rule: Mapping[str, object], texts: Mapping[str, str | None], keys: tuple[str, ...]
    ) -> None:
        style = texts["style"]
        if style is None and "style" not in rule:
            self.error(
                Code.CONFIG_VALUE, keys, f"a paging rule needs 'style': one of {', '.join(_STYLES)}"
            )
        elif style is not None and style not in _STYLES:
            message = f"'style' is one of {', '.join(_STYLES)}, not {quoted(style)}"
            self.error(Code.CONFIG_VALUE, (*keys, "style"), message)
        for key in ("page", "cursor"):
            if key in rule and style in _STYLES and style != key:
                message = f"{quoted(key)} is of the style {quoted(key)}, and this rule's is {quoted(style)}"
                self.error(Code.CONFIG_VALUE, (*keys, key), message)
        for key in ("items", "total", "next"):
            text = texts[key]
            if text is not None and not text.startswith("/"):
                message = f"{quoted(key)} is a JSON Pointer into the answer, such as '/data/items', not {quoted(text)}"
                self.error(Code.CONFIG_VALUE, (*keys, key), message)
        for key in ("items", *_STYLES.get(style or "", ())):
            if key not in rule:
                self.error(
                    Code.CONFIG_VALUE, keys, f"a paging rule needs {quoted(key)}: {_NEEDED[key]}"
                )

    def _severity(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        levels = (*Severity, "off")
        self.known(table, tuple(Code), ("severity",))
        for code in table:
            level = self.text(table, code, ("severity",))
            if level is not None and level not in levels:
                message = f"a severity is one of {', '.join(levels)}, not {quoted(level)}"
                self.error(Code.CONFIG_VALUE, ("severity", code), message)
            elif level is not None:
                found[code] = level
        return found


def _path(folder: Path, path: str | None) -> Path | None:
    return None if path is None else _beside(folder, path)


def _beside(folder: Path, path: str) -> Path:
    """Return a path that the file gives, relative to the file's own folder, without `..` in its middle."""
    return Path(os.path.normpath(folder / path))
