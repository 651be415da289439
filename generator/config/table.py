"""The table of `sdk.toml` as options: every fault is reported, with its line and with what to write instead."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from generator.config.options import (
    Config,
    PagingRule,
    valid_class,
    valid_distribution,
    valid_method,
    valid_package,
)
from generator.config.place import find_key
from generator.diagnostics import Code, Severity, Sink, quoted
from generator.location import Location, Source

_TEXTS = ("document", "output", "package", "distribution", "client")
_LISTS = ("overlays",)
_TABLES = ("names", "operations", "paging", "severity")
_PAGING = ("style", "items", "offset", "size", "total", "next")
_STYLES = ("offset", "next")
_NEEDED = {
    "items": "where the list is in the answer, such as '/items'",
    "offset": "the query parameter that says how many items to skip",
    "next": "where the link to the next page is in the answer, such as '/links/next'",
}
_NAMES = {
    "package": (
        valid_package,
        "cannot be imported; write lower-case letters, digits and '_', such as 'pets_api'",
    ),
    "client": (valid_class, "is no class name; write one such as 'PetsClient'"),
    "distribution": (
        valid_distribution,
        "is no distribution name; use letters, digits, '.', '-' and '_'",
    ),
}
"""What each name must pass, and what to say where it does not."""


class TableReader:
    """Reads one table and complains with an address."""

    def __init__(self, source: Source, sink: Sink) -> None:
        self._source, self._sink = source, sink

    def config(self, table: Mapping[str, object], folder: Path) -> Config:
        """Return the options that `table` gives; paths in it start at `folder`."""
        self._known(table, (*_TEXTS, *_LISTS, *_TABLES), ())
        texts = {key: self._text(table, key) for key in _TEXTS}
        self._check_names(texts)
        return Config(
            source=self._source,
            document=_path(folder, texts["document"]),
            overlays=tuple(_beside(folder, path) for path in self._texts(table, "overlays")),
            output=_path(folder, texts["output"]),
            package=texts["package"],
            distribution=texts["distribution"],
            client=texts["client"],
            names=MappingProxyType(self._names(self._table(table, "names"))),
            operations=MappingProxyType(self._operations(self._table(table, "operations"))),
            paging=MappingProxyType(self._paging(self._table(table, "paging"))),
            severity=MappingProxyType(self._severity(self._table(table, "severity"))),
        )

    def _error(self, code: Code, keys: tuple[str, ...], message: str) -> None:
        self._sink.error(
            code, Location(self._source, at=find_key(self._source.text, keys)), message
        )

    def _known(
        self, table: Mapping[str, object], known: tuple[str, ...], keys: tuple[str, ...]
    ) -> None:
        for key in table:
            if key not in known:
                from difflib import get_close_matches

                near = get_close_matches(key, known, n=1)
                hint = (
                    f"did you mean {quoted(near[0])}?"
                    if near
                    else f"the keys are {', '.join(known)}"
                )
                self._error(
                    Code.CONFIG_UNKNOWN_KEY,
                    (*keys, key),
                    f"there is no option {quoted(key)}; {hint}",
                )

    def _text(
        self, table: Mapping[str, object], key: str, keys: tuple[str, ...] = ()
    ) -> str | None:
        value = table.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            message = f'{quoted(key)} is a text, not {_kind(value)}: write {key} = "..."'
            self._error(Code.CONFIG_VALUE, (*keys, key), message)
            return None
        return value if self._check_text(value, key, (*keys, key)) else None

    def _texts(
        self, table: Mapping[str, object], key: str, keys: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            message = f'{quoted(key)} is an array of texts: write {key} = ["..."]'
            self._error(Code.CONFIG_VALUE, (*keys, key), message)
            return ()
        return tuple(text for text in value if self._check_text(text, key, (*keys, key)))

    def _check_text(self, text: str, key: str, keys: tuple[str, ...]) -> bool:
        if text and text.isprintable():
            return True
        what = "not one line of printable text" if text else "empty"
        self._error(Code.CONFIG_VALUE, keys, f"{quoted(key)} is {what}; leave it out, or fill it")
        return False

    def _table(self, table: Mapping[str, object], key: str) -> dict[str, object]:
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        what = f"is a table, not {_kind(value)}"
        message = f"{quoted(key)} {what}: write [{key}] on a line of its own"
        self._error(Code.CONFIG_VALUE, (key,), message)
        return {}

    def _check_names(self, texts: Mapping[str, str | None]) -> None:
        for key, (valid, remedy) in _NAMES.items():
            text = texts[key]
            if text is not None and not valid(text):
                self._error(Code.CONFIG_VALUE, (key,), f"{quoted(text)} {remedy}")

    def _names(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        for pointer in table:
            name = self._text(table, pointer, ("names",))
            if name is None:
                continue
            if not pointer.startswith("#/"):
                message = f"{quoted(pointer)} is no pointer; write one such as '#/components/schemas/User'"
                self._error(Code.CONFIG_VALUE, ("names", pointer), message)
            elif not valid_class(name):
                message = f"{quoted(name)} is no class name; write one such as 'UserAccount'"
                self._error(Code.CONFIG_VALUE, ("names", pointer), message)
            elif name in found.values():
                self._error(
                    Code.CONFIG_VALUE, ("names", pointer), f"the name {quoted(name)} is given twice"
                )
            found[pointer] = name
        return found

    def _operations(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        for operation_id in table:
            name = self._text(table, operation_id, ("operations",))
            if name is None:
                continue
            if not valid_method(name):
                message = f"{quoted(name)} is no method; write 'resource.method' in lower case, such as 'users.list'"
                self._error(Code.CONFIG_VALUE, ("operations", operation_id), message)
            found[operation_id] = name
        return found

    def _paging(self, table: Mapping[str, object]) -> dict[str, PagingRule]:
        found: dict[str, PagingRule] = {}
        for operation_id, rule in table.items():
            keys = ("paging", operation_id)
            if not isinstance(rule, dict):
                self._error(
                    Code.CONFIG_VALUE,
                    keys,
                    f"a paging rule is a table: write [paging.{operation_id}]",
                )
                continue
            self._known(rule, _PAGING, keys)
            texts = {key: self._text(rule, key, keys) for key in _PAGING}
            self._check_rule(rule, texts, keys)
            if texts["items"] is None:
                continue
            found[operation_id] = PagingRule(
                items=texts["items"],
                offset=texts["offset"],
                size=texts["size"],
                total=texts["total"],
                next=texts["next"],
            )
        return found

    def _check_rule(
        self, rule: Mapping[str, object], texts: Mapping[str, str | None], keys: tuple[str, ...]
    ) -> None:
        style = texts["style"]
        if style is None and "style" not in rule:
            self._error(
                Code.CONFIG_VALUE, keys, f"a paging rule needs 'style': one of {', '.join(_STYLES)}"
            )
        elif style is not None and style not in _STYLES:
            message = f"'style' is one of {', '.join(_STYLES)}, not {quoted(style)}"
            self._error(Code.CONFIG_VALUE, (*keys, "style"), message)
        for key in ("items", "total", "next"):
            text = texts[key]
            if text is not None and not text.startswith("/"):
                message = f"{quoted(key)} is a JSON Pointer into the answer, such as '/data/items', not {quoted(text)}"
                self._error(Code.CONFIG_VALUE, (*keys, key), message)
        for key in ("items", *((style,) if style in _NEEDED else ())):
            if key not in rule:
                self._error(
                    Code.CONFIG_VALUE, keys, f"a paging rule needs {quoted(key)}: {_NEEDED[key]}"
                )

    def _severity(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        levels = (*Severity, "off")
        self._known(table, tuple(Code), ("severity",))
        for code in table:
            level = self._text(table, code, ("severity",))
            if level is not None and level not in levels:
                message = f"a severity is one of {', '.join(levels)}, not {quoted(level)}"
                self._error(Code.CONFIG_VALUE, ("severity", code), message)
            elif level is not None:
                found[code] = level
        return found


def _path(folder: Path, path: str | None) -> Path | None:
    return None if path is None else _beside(folder, path)


def _beside(folder: Path, path: str) -> Path:
    """Return a path that the file gives, relative to the file's own folder, without `..` in its middle."""
    return Path(os.path.normpath(folder / path))


def _kind(value: object) -> str:
    """Return what TOML calls a value."""
    kinds = {
        str: "a text",
        bool: "a boolean",
        int: "a number",
        float: "a number",
        dict: "a table",
        list: "an array",
    }
    return kinds.get(type(value), "a date or time")
