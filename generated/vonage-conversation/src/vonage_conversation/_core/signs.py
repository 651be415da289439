"""Signs: what a value has at a place, where that and not the keys tells variants apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .dates import READS

Sign: TypeAlias = Callable[[Any], bool]
"""Says whether an object denies it; one that has nothing there, or null, does not."""

_CLASSES: Mapping[str, frozenset[type]] = {
    "string": frozenset({str}),
    "integer": frozenset({int}),
    "number": frozenset({int, float}),
    "boolean": frozenset({bool}),
    "array": frozenset({list}),
    "object": frozenset({dict}),
}


def compiled(pointer: str, allowed: Mapping[str, Any]) -> Sign:
    """Return the sign of having what is allowed at a JSON Pointer (RFC 6901).

    `allowed` holds lists of JSON types (`type`), of formats (`format`) and of values (`enum`); any of
    them will do. Of a list in an object the first item speaks for all.
    """
    keys = [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]
    classes = frozenset[type]().union(*(_CLASSES[name] for name in allowed.get("type", ())))
    reads = [READS[name] for name in allowed.get("format", ())]
    values = [(value.__class__, value) for value in allowed.get("enum", ())]

    def denied_by(value: Any) -> bool:
        for key in keys:
            if value.__class__ is list and value:
                value = value[0]
            elif value.__class__ is not dict:
                return bool(value)
            elif key not in value:
                return False
            else:
                value = value[key]
        kind = value.__class__
        if value is None or kind in classes or (kind, value) in values:
            return False
        return all(read(value) is value for read in reads)

    return denied_by
