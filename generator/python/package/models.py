"""Views of the model modules: what each holds, its unions and enumerations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.ir import Api, Enum, Object, SchemaId, Union
from generator.python.names.assign import Names
from generator.python.package.annotation import Annotator, enum_alias
from generator.python.package.bases import Bases
from generator.python.package.classes import ClassViewer, optional_docstring
from generator.python.package.decode import DecodeSpecs, core
from generator.python.package.scope import Scope
from generator.python.package.value_prose import constant_text
from generator.python.shapes import (
    description_of,
    unaliased,
)
from generator.python.text.expression import Expression, Import, use
from generator.python.text.imports import import_block
from generator.python.text.layout import spread
from generator.python.text.literal import literal
from generator.python.text.prose import docstring, first_sentence
from generator.python.view import (
    ConstantView,
    EnumView,
    ModelModuleView,
    ModelView,
    UnionView,
)

_TYPE_CHECKING = Import("typing", "TYPE_CHECKING")


def _exported(item: ModelView | UnionView | EnumView) -> Iterator[str]:
    """Yield the names that an item defines."""
    yield item.name
    if isinstance(item, EnumView):
        yield item.values_name
    if isinstance(item, UnionView) and item.unknown:
        yield item.unknown


def view_model_modules(
    api: Api, names: Names, bases: Bases, scope: Scope
) -> dict[str, ModelModuleView]:
    """Return module name to view for every schema of `emitted` that has a name."""
    modules: dict[str, list[SchemaId]] = defaultdict(list)
    for schema_id in api.schemas:
        if schema_id in scope.emitted and schema_id in names.schemas:
            modules[names.modules[schema_id]].append(schema_id)
    return {
        module: _ModuleViewer(api=api, names=names, bases=bases, scope=scope, module=module).view(
            members
        )
        for module, members in modules.items()
    }


@dataclass(slots=True)
class _ModuleViewer:
    """Builds one module's view and collects its imports on the way."""

    api: Api
    names: Names
    bases: Bases
    scope: Scope
    module: str
    imports: set[Import] = field(default_factory=set)
    classes: frozenset[str] = frozenset()
    """The classes of this module, all of which stand before its unions."""

    def view(self, members: Iterable[SchemaId]) -> ModelModuleView:
        """Return the view of the module that holds these schemas."""
        members = list(members)
        schemas = [self.api.schemas[member] for member in self.bases.ordered(members)]
        enums = [self._enum(schema) for schema in schemas if isinstance(schema, Enum)]
        objects = [member for member in members if isinstance(self.api.schemas[member], Object)]
        self.classes = frozenset(self.names.schemas[member].text for member in objects)
        classes = ClassViewer(self.api, self.names, self.bases, self.scope, self.imports)
        models = [classes.view(schema) for schema in schemas if isinstance(schema, Object)]
        unions = [self._union(schema) for schema in schemas if isinstance(schema, Union)]
        block = import_block(self.imports, here=f".models.{self.module}")
        items: tuple[ModelView | UnionView | EnumView, ...] = (*enums, *models, *unions)
        exported = tuple(sorted(name for item in items for name in _exported(item)))
        return ModelModuleView(
            docstring=docstring(self._title(members), indent=0),
            exported=exported,
            all_names=literal([*exported]),
            imports=block.runtime,
            type_imports=block.typing,
            items=items,
            narrows=any(model.narrows for model in models),
        )

    def _title(self, members: list[SchemaId]) -> str:
        """Return what a module holds: one schema and its parts, or all that begins with its name."""
        names = [self.names.schemas[member].text for member in members]
        first = members[0]
        if len(names) == 1:
            return f"The model `{names[0]}`."
        if all(member == first or member.startswith(f"{first}/") for member in members):
            return f"The model `{names[0]}` and what belongs to it."
        return f"The models of `{self.module}`."

    def _enum(self, schema: Enum) -> EnumView:
        name = self.names.schemas[schema.meta.id].text
        self.imports |= {Import("typing", "TypeAlias"), Import("typing", "Final")}
        description = description_of(self.api, schema.meta.id)
        return EnumView(
            name=name,
            docstring=optional_docstring(description, indent=0),
            literals=use(enum_alias(schema), self.imports),
            values_name=self.names.derived[schema.meta.id, "Values"],
            values_docstring=docstring(f"The values of `{name}`, by name.", indent=4),
            constants=tuple(
                ConstantView(
                    name=self.names.members[schema.meta.id, index],
                    value=literal(value),
                    docstring=optional_docstring(constant_text(schema, index), indent=4),
                )
                for index, value in enumerate(schema.values)
            ),
        )

    def _union(self, schema: Union) -> UnionView:
        name = self.names.schemas[schema.meta.id].text
        specs = DecodeSpecs(self.api, self.names)
        annotator = Annotator(self.api, self.names, self.scope.inputs)
        self.imports |= {Import("typing", "TypeAlias"), Import("typing", "Union")}
        dispatch = specs.dispatch(schema)
        has_unknown = dispatch is not None and specs.has_unknown(schema)
        unknown = self.names.derived[schema.meta.id, "Unknown"] if has_unknown else ""
        tag = schema.discriminator.property if schema.discriminator is not None else ""
        if dispatch is not None:
            self.imports.add(Import("typing", "Annotated"))
        if unknown:
            self.imports.add(core("unknown", "UnknownVariant"))
        tag_attribute = self._tag_attribute(schema) if unknown and tag else ""
        if tag_attribute:
            self.imports |= {_TYPE_CHECKING, Import("typing", "Literal")}
        variants = [
            self._variant(part) for part in dict.fromkeys(annotator.variants(schema, taking=False))
        ]
        description = description_of(self.api, schema.meta.id)
        return UnionView(
            name=name,
            docstring=docstring(first_sentence(description), indent=0) if description else "",
            variants=spread([*variants, *([unknown] if unknown else [])]),
            dispatch=use(dispatch, self.imports) if dispatch is not None else "",
            unknown=unknown,
            unknown_docstring=docstring(
                f"A kind of `{name}` that this SDK does not know.", indent=4
            ),
            tag=literal(tag) if tag else "",
            tag_attribute=tag_attribute,
        )

    def _variant(self, part: Expression) -> str:
        """Return a variant for `Union[...]`, quoted unless it is a class of this module."""
        self.imports |= part.imports
        return part.code if part.code in self.classes else literal(part.code)

    def _tag_attribute(self, schema: Union) -> str:
        """Return the attribute that holds the tag in the variants, where they all call it so."""
        assert schema.discriminator is not None
        wire_name = schema.discriminator.property
        found = {
            self.names.attributes.get((variant.meta.id, wire_name))
            for variant in (unaliased(self.api, item) for item in schema.variants)
        }
        names = [name for name in found if name]
        return names[0] if len(names) == 1 else ""
