"""Every example of a document: decoded by the generated package and encoded again, it is the same JSON.

An example of a schema or a media type is decoded as the SDK decodes a response of that schema; every
property that it has is read, so that all of it is converted; then it is encoded as a request is. It is
the one item of a list meanwhile: by itself a date would be no more than Python's date, whereas a model or a
list keeps the text that it came as.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.config import Config
from generator.diagnostics import Sink
from generator.ir import Api, Json, MediaType, Object, SchemaId
from generator.pipeline import understand
from generator.python.package.decode import DecodeSpecs
from generator.python.package.scope import scope_of
from generator.python.shapes import unaliased


class Differs(Exception):
    """An example did not come back as it was."""


def round_trip(path: Path, config: Config) -> Iterator[tuple[str, int]]:
    """Yield how many examples there are, came back the same, hold models, and are valid.

    Raises:
        Differs: One did not come back.
    """
    understood = understand(path, config, Sink(), tolerant=True)
    if understood is None or config.package is None:
        raise Differs("the document is no longer understood")
    package = Package(config.package, DecodeSpecs(understood.api, understood.names))
    counts = dict.fromkeys(("examples", "identical", "judged", "accepted"), 0)
    for schema_id, example in examples_of(understood.api):
        counts["examples"] += 1
        value, verdict = package.there_and_back(schema_id, example)
        if value != example:
            raise Differs(f"example of {schema_id}\n{example[:1000]}\nbecame\n{value[:1000]}")
        counts["identical"] += 1
        counts["judged"] += verdict is not None
        counts["accepted"] += verdict is True
    yield from counts.items()


def examples_of(api: Api) -> Iterator[tuple[SchemaId, str]]:
    """Yield each example once, as JSON text, with its schema."""
    seen: set[tuple[SchemaId, str]] = set()
    for schema_id, value in _all_examples(api):
        found = schema_id, json.dumps(value)
        if found not in seen:
            seen.add(found)
            yield found


def _all_examples(api: Api) -> Iterator[tuple[SchemaId, Json]]:
    for schema_id, schema in api.schemas.items():
        yield from ((schema_id, value) for value in schema.meta.examples)
    for media_type in _media_types(api):
        if media_type.schema is not None:
            for value in media_type.examples:
                yield media_type.schema, value


def _media_types(api: Api) -> Iterator[MediaType]:
    for operation in api.operations:
        if operation.request_body is not None:
            yield from operation.request_body.content
        for response in operation.responses:
            yield from response.content


class Package:
    """The generated package: what decodes, encodes and validates in it."""

    def __init__(self, name: str, specs: DecodeSpecs) -> None:
        self._specs = specs
        self._emitted = scope_of(specs.api).emitted
        self._models = importlib.import_module(f"{name}.models")
        self._decode = _core(name, "decode")
        self._dumps = _core(name, "jsontext").dumps
        self._unwrap = _core(name, "plain").unwrap
        self._validate = _core(name, "validate").validate
        self._model: type = _core(name, "model").Model
        self._unknown: type = _core(name, "unknown").UnknownVariant
        self._decoders: dict[SchemaId, Callable[[Any], Any]] = {}

    def there_and_back(self, schema_id: SchemaId, text: str) -> tuple[str, bool | None]:
        """Return an example decoded, read and encoded again, and whether it is valid; None without a model."""
        decoded = self._decoder(schema_id)([json.loads(text)])
        verdicts = list(self._visit(decoded))
        (value,) = json.loads(self._dumps(self._unwrap(decoded)))
        return json.dumps(value), all(verdicts) if verdicts else None

    def _decoder(self, schema_id: SchemaId) -> Callable[[Any], Any]:
        found = self._decoders.get(schema_id)
        if found is None:
            self._decoders[schema_id] = _same  # where it needs itself
            found = self._decoders[schema_id] = self._make_decoder(schema_id)
        return found

    def _make_decoder(self, schema_id: SchemaId) -> Callable[[Any], Any]:
        """Return what decodes a list of a schema's values.

        One without a class is taken apart: its properties are keyword arguments.
        """
        schema = unaliased(self._specs.api, schema_id)
        if schema.meta.id not in self._emitted:
            parts = schema.properties if isinstance(schema, Object) else ()
            members = {item.name: self._decoder(item.schema) for item in parts}
            return partial(_decode_members, members)
        spec = self._specs.of(schema_id)
        if spec is None:
            return _same
        items = eval(f"ListOf({spec.code})", dict(vars(self._decode)))
        found: Callable[[Any], Any] = self._decode.decoder(items, self._models)
        return found

    def _visit(self, value: Any) -> Iterator[bool]:
        """Read all that a decoded value holds; yield whether each outermost model is valid."""
        if isinstance(value, self._model):
            for _ in self._members(value):
                pass
            yield not isinstance(value, self._unknown) and not self._validate(value)
        elif isinstance(value, (list, dict)):
            for item in list(value.values() if isinstance(value, dict) else value):
                yield from self._visit(item)

    def _members(self, model: Any) -> Iterator[None]:
        for kind in type(model).__mro__:
            for name in getattr(kind, "__annotations__", ()) if kind is not self._model else ():
                for _ in self._visit(getattr(model, name, None)):
                    yield None


def _decode_members(members: Mapping[str, Callable[[Any], Any]], values: list[Any]) -> Any:
    (value,) = values
    if not isinstance(value, dict):
        return values
    decoded = {key: members.get(key, _same)([item])[0] for key, item in value.items()}
    return [{key: value[key] if isinstance(item, date) else item for key, item in decoded.items()}]


def _same(value: Any) -> Any:
    return value


def _core(package: str, module: str) -> ModuleType:
    return importlib.import_module(f"{package}._core.{module}")
