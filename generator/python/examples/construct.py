"""Values as code that makes them out of model classes."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api, Array, Json, Map, Object, Property, SchemaId, Tuple
from generator.python.examples.example import schema_of
from generator.python.names.assign import Names
from generator.python.shapes import filled_tag, is_sent
from generator.python.text.expression import Expression, Import
from generator.python.text.layout import spread
from generator.python.text.literal import literal


@dataclass(frozen=True, slots=True)
class Constructor:
    """Writes constructor calls; `package` is what the classes are imported from."""

    api: Api
    names: Names
    package: str

    def value(self, schema_id: SchemaId, value: Json) -> Expression:
        """Return code that makes `value` out of model classes where its schema has them."""
        schema = schema_of(self.api, schema_id, value)
        if isinstance(schema, Object) and isinstance(value, dict):
            return self._model(schema, value)
        if isinstance(schema, Array) and isinstance(value, list):
            items = spread_all([self.value(schema.items, item) for item in value])
            return Expression(f"[{items.code}]", items.imports)
        if isinstance(schema, Tuple) and isinstance(value, list):
            places = zip(schema.items, value, strict=False)
            items = spread_all([self.value(place, item) for place, item in places])
            comma = "," if len(value) == 1 else ""
            return Expression(f"({items.code}{comma})", items.imports)
        if isinstance(schema, Map) and isinstance(value, dict):
            built = {key: self.value(schema.values, item) for key, item in value.items()}
            imports = frozenset[Import]().union(*(item.imports for item in built.values()))
            inner = spread(f"{literal(key)}: {item.code}" for key, item in built.items())
            return Expression(f"{{{inner}}}", imports)
        return Expression(literal(value))

    def _model(self, schema: Object, value: dict[str, Json]) -> Expression:
        name = self.names.schemas[schema.meta.id].text
        imports = {Import(self.package, name)}
        if any(self._lacks(schema, item, value) for item in schema.properties):
            return Expression(f"{name}.from_dict({literal(value)})", frozenset(imports))
        parts: list[str] = []
        declared = {item.name: item for item in schema.properties}
        for wire_name, item in declared.items():
            if wire_name not in value or not is_sent(self.api, item.schema):
                continue
            tag = filled_tag(self.api, schema, item)
            if tag is not None and tag.values[0] == value[wire_name]:
                continue
            built = self.value(item.schema, value[wire_name])
            imports |= built.imports
            parts.append(f"{self.names.attributes[schema.meta.id, wire_name]}={built.code}")
        extra = {key: item for key, item in value.items() if key not in declared}
        if extra:
            parts.append(f"extra={literal(extra)}")
        return Expression(f"{name}({spread(parts)})", frozenset(imports))

    def _lacks(self, schema: Object, item: Property, value: dict[str, Json]) -> bool:
        """Say whether an example is without a property that a constructor demands, or has another tag
        than it fills in.
        """
        tag = filled_tag(self.api, schema, item)
        if item.name in value:
            return tag is not None and value[item.name] != tag.values[0]
        return tag is not None or (item.required and is_sent(self.api, item.schema))


def spread_all(items: list[Expression]) -> Expression:
    """Join arguments, keeping the imports of all."""
    imports = frozenset[Import]().union(*(item.imports for item in items))
    return Expression(spread(item.code for item in items), imports)
