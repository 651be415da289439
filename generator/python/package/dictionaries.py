"""Views of the type modules: typed dictionaries with wire names, for what requests reach."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from generator.ir import Api, Object, SchemaId, Union
from generator.python.files import only_files
from generator.python.names.assign import Names
from generator.python.package.annotation import Annotator
from generator.python.package.scope import Scope
from generator.python.shapes import is_sent
from generator.python.text.expression import Expression, Import
from generator.python.text.imports import import_block
from generator.python.text.literal import literal
from generator.python.text.prose import docstring
from generator.python.view import DictKeyView, DictView, TypeModuleView


def view_type_modules(api: Api, names: Names, scope: Scope) -> dict[str, TypeModuleView]:
    """Return module name to view for every object and named union that requests reach."""
    modules: dict[str, list[Object | Union]] = defaultdict(list)
    for schema_id, schema in api.schemas.items():
        if (
            schema_id in scope.inputs
            and schema_id in names.schemas
            and isinstance(schema, (Object, Union))
        ):
            modules[names.modules[schema_id]].append(schema)
    return {
        module: _view(api, names, scope, module, members) for module, members in modules.items()
    }


def _name(names: Names, schema: Object | Union) -> str:
    return names.derived[schema.meta.id, "Dict" if isinstance(schema, Object) else "Input"]


def _view(
    api: Api, names: Names, scope: Scope, module: str, members: list[Object | Union]
) -> TypeModuleView:
    annotator = Annotator(api, names, scope.inputs)
    imports: set[Import] = set()
    dicts = [_union(annotator, schema, imports) for schema in members if isinstance(schema, Union)]
    dicts += [
        _object(annotator, schema, imports, scope.files)
        for schema in members
        if isinstance(schema, Object)
    ]
    block = import_block(imports, here=f".types.{module}")
    exported = tuple(sorted(_name(names, schema) for schema in members))
    return TypeModuleView(
        exported=exported,
        all_names=literal([*exported]),
        docstring=docstring(
            "What requests take as plain mappings, with the wire's own keys.", indent=0
        ),
        imports=block.runtime,
        type_imports=block.typing,
        dicts=tuple(dicts),
    )


def _object(
    annotator: Annotator, schema: Object, imports: set[Import], files: frozenset[SchemaId]
) -> DictView:
    name = _name(annotator.names, schema)
    imports.add(Import("typing", "TypedDict"))
    keys: list[DictKeyView] = []
    for item in schema.properties:
        if not is_sent(annotator.api, item.schema):
            continue
        in_parts = schema.meta.id in files and only_files(annotator.api, item.schema)
        value = replace(annotator, files=in_parts).takes(item.schema)
        if not item.required:
            value = Expression(
                f"NotRequired[{value.code}]", value.imports | {Import("typing", "NotRequired")}
            )
        imports |= {Import(found.module, found.name, type_only=True) for found in value.imports}
        keys.append(DictKeyView(key=literal(item.name), annotation=literal(value.code)))
    model = annotator.names.schemas[schema.meta.id].text
    return DictView(
        name=name,
        title=literal(name),
        keys=tuple(keys),
        alias="",
        docstring=docstring(f"The keys of `{model}` on the wire.", indent=0),
    )


def _union(annotator: Annotator, schema: Union, imports: set[Import]) -> DictView:
    parts = list(dict.fromkeys(annotator.variants(schema, taking=True)))
    parts.sort(key=lambda part: part.code.startswith("Mapping["))
    imports |= {
        Import(found.module, found.name, type_only=True) for part in parts for found in part.imports
    }
    imports |= {Import("typing", "TypeAlias"), Import("typing", "Union")}
    model = annotator.names.schemas[schema.meta.id].text
    return DictView(
        name=_name(annotator.names, schema),
        title="",
        keys=(),
        alias=f"Union[{', '.join(literal(part.code) for part in parts)}]",
        docstring=docstring(f"What a request takes for `{model}`.", indent=0),
    )
