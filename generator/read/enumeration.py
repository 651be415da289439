"""Enumerations: `enum` and `const`, and what a document says of each value."""

from __future__ import annotations

import json
import math
from dataclasses import replace

from generator.diagnostics import Code, quoted
from generator.document import Json, Node
from generator.ir import Constant, Enum, Meta, Primitive, Schema
from generator.read.reading import Reading
from generator.read.shape import Shape

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions")
_EXTENSIBLE = "x-extensible-enum"


def read_enum(reading: Reading, shape: Shape, meta: Meta) -> Schema | None:
    """Return the schema of `const` or `enum`; None where there is neither."""
    keywords = shape.keywords
    node = keywords.get("const") or keywords.get("enum") or keywords.get(_EXTENSIBLE)
    if node is None:
        return None
    if "const" in keywords:
        return enum_of(reading, node, shape.types(), [node.value], meta)
    if not isinstance(node.value, list):
        reading.wrong_type(node, "a list of values")
        return None
    if not node.value:
        message = "an 'enum' without values would allow none; any value of the type is accepted"
        reading.sink.note(Code.KEYWORD_APPROXIMATED, node.location, message)
        return None
    known = _constants(reading, shape, node.value)
    found = enum_of(reading, node, shape.types(), node.value, meta, known)
    return replace(found, extensible=True) if isinstance(found, Enum) and _grows(shape) else found


def enum_of(
    reading: Reading,
    node: Node,
    types: list[str],
    values: list[Json],
    meta: Meta,
    constants: list[Constant] | None = None,
) -> Schema:
    """Return the schema of a list of values: null makes it nullable, duplicates go."""
    typed = [_as_type(types, value) for value in values]
    if any(type(one) is not type(other) for one, other in zip(values, typed, strict=True)):
        message = f"values of 'enum' are not of the type {quoted(', '.join(types))}; they are read as if they were"
        reading.sink.note(Code.KEYWORD_APPROXIMATED, node.location, message)
    found: dict[str, tuple[Json, Constant]] = {}
    for value, constant in zip(typed, constants or [Constant()] * len(typed), strict=True):
        found.setdefault(json.dumps([type(value).__name__, value]), (value, constant))
    rest = [(value, constant) for value, constant in found.values() if value is not None]
    if len(rest) < len(found):
        meta = replace(meta, nullable=True)
    if not rest:
        return Primitive(meta=meta, type="null")
    known = tuple(constant for _, constant in rest)
    return Enum(
        meta=meta,
        values=tuple(value for value, _ in rest),
        constants=known if any(constant != Constant() for constant in known) else (),
    )


def constant_of(node: Node) -> Constant:
    """Return what a variant that is one value says of it: its title is its name."""
    return Constant(
        name=node.text("title"),
        description=node.text("description"),
        deprecated=node.flag("deprecated"),
    )


def _grows(shape: Shape) -> bool:
    """Say whether the document announces that values may be added."""
    told = shape.keywords.get("x-ms-enum")
    return _EXTENSIBLE in shape.keywords or (told is not None and told.flag("modelAsString"))


def _constants(reading: Reading, shape: Shape, values: list[Json]) -> list[Constant]:
    """Return what extensions say of each value; a list that does not fit the values says nothing."""
    told = shape.keywords.get("x-ms-enum")
    if told is not None and told.has("values"):
        by_value = {
            json.dumps(item.value["value"]): Constant(
                name=item.text("name"), description=item.text("description")
            )
            for item in reading.items(told, "values")
            if isinstance(item.value, dict) and "value" in item.value
        }
        return [by_value.get(json.dumps(value), Constant()) for value in values]
    names = _texts(reading, shape, _NAMES, values)
    if len({name for name in names if name}) < sum(map(bool, names)):
        key = next(key for key in _NAMES if key in shape.keywords)
        message = f"{quoted(key)} gives one name to several values; they are named after themselves"
        reading.sink.warning(Code.KEYWORD_APPROXIMATED, shape.keywords[key].location, message)
        names = [None] * len(values)
    descriptions = _texts(reading, shape, _DESCRIPTIONS, values)
    return [
        Constant(name=name, description=description)
        for name, description in zip(names, descriptions, strict=True)
    ]


def _texts(
    reading: Reading, shape: Shape, keys: tuple[str, ...], values: list[Json]
) -> list[str | None]:
    """Return the text that an extension gives each value: a list in their order, or a mapping."""
    key = next((key for key in keys if key in shape.keywords), None)
    if key is None:
        return [None] * len(values)
    told = shape.keywords[key]
    if isinstance(told.value, dict):
        return [told.text(value) if isinstance(value, str) else None for value in values]
    listed = told.value if isinstance(told.value, list) else []
    if len(listed) != len(values):
        message = f"{quoted(key)} has {len(listed)} for {len(values)} values; it is passed over"
        reading.sink.warning(Code.KEYWORD_APPROXIMATED, told.location, message)
        return [None] * len(values)
    return [text if isinstance(text, str) and text.strip() else None for text in listed]


def _as_type(types: list[str], value: Json) -> Json:
    """Return a scalar as the one type that its schema declares, where it can be written so."""
    wanted = [name for name in types if name != "null"]
    if len(wanted) != 1 or value is None:
        return value
    if wanted[0] == "string" and not isinstance(value, str):
        return json.dumps(value)
    if wanted[0] in ("integer", "number", "boolean") and isinstance(value, str):
        try:
            found: Json = json.loads(value, parse_constant=lambda name: name)
        except (ValueError, RecursionError):
            return value
        kinds = {"integer": int, "number": (int, float), "boolean": bool}[wanted[0]]
        fits = isinstance(found, kinds) and (wanted[0] == "boolean") == isinstance(found, bool)  # type: ignore[arg-type]  # a table of types
        return found if fits and math.isfinite(found) else value  # type: ignore[arg-type]  # a number
    return value
