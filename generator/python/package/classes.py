"""Views of model classes: bases, attributes, and what their constructors take."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.ir import Api, Object, Primitive, Property, SchemaId
from generator.python.files import only_files
from generator.python.names.assign import Names
from generator.python.names.casing import words
from generator.python.package.annotation import (
    ANY,
    NONE,
    Annotator,
    alternatives,
    enum_alternatives,
)
from generator.python.package.bases import Bases
from generator.python.package.decode import DecodeSpecs, core
from generator.python.package.scope import Scope
from generator.python.package.value_prose import value_text, with_sentences
from generator.python.shapes import (
    closed,
    description_of,
    filled_tag,
    is_nullable,
    is_received,
    is_sent,
    is_write_only,
    tag_value,
    unaliased,
    unescape,
)
from generator.python.text.expression import Expression, Import, use
from generator.python.text.literal import literal
from generator.python.text.prose import docstring
from generator.python.view import ArgumentView, AttributeView, ModelView

_AS_GIVEN = Expression("AsGiven()", frozenset({core("spec", "AsGiven")}))
_BUILTINS = frozenset(dir(builtins))
_TYPE_CHECKING = Import("typing", "TYPE_CHECKING")


@dataclass(frozen=True, slots=True)
class _Base:
    """A base of the class that is viewed, with what it declares of what it reads."""

    schema: Object
    annotator: Annotator
    heard: Mapping[str, Property]


@dataclass(slots=True)
class ClassViewer:
    """Builds the views of one module's classes and collects their imports on the way."""

    api: Api
    names: Names
    bases: Bases
    scope: Scope
    imports: set[Import]

    def view(self, schema: Object) -> ModelView:
        """Return the view of one class."""
        annotator = self._annotator(schema)
        arguments = self._arguments(schema, annotator)
        silent = self._silent(schema)
        if arguments or silent:
            self.imports |= {_TYPE_CHECKING}
        heard = [item for item in schema.properties if item not in silent]
        above = [self._base(base) for base in self._bases(schema)]
        views = [self._declared(schema, item, annotator, above) for item in heard]
        attributes = tuple(view for view in views if view is not None)
        extra = self._extra(schema, annotator)
        inherited = {name for base in self._bases(schema) for name in self._attributes(base)}
        return ModelView(
            name=self.names.schemas[schema.meta.id].text,
            bases=self._base_names(schema),
            docstring=self._model_docstring(schema, empty=not (attributes or silent or extra)),
            tags=self._tags(schema),
            kinds=self._kinds(schema),
            attributes=attributes,
            silent=tuple(
                self._view_attribute(schema, replace(item, required=False), annotator)
                for item in silent
            ),
            extra=extra,
            narrows=any(view.name in inherited for view in attributes),
            arguments=arguments,
            receiver="_self" if "self" in self._attributes(schema) else "self",
        )

    def _extra(self, schema: Object, annotator: Annotator) -> str:
        """Return how undeclared keys are read, where the document says what they hold."""
        if isinstance(schema.additional, bool):
            return ""
        self.imports.add(core("fields", "Extra"))
        if self._keeps_files(schema, schema.additional):
            spec: Expression | None = _AS_GIVEN
            reads = replace(annotator, files=True).keeps(schema.additional)
        else:
            spec = self._specs().of(schema.additional)
            reads = annotator.reads(schema.additional)
        self.imports |= {replace(found, type_only=True) for found in reads.imports}
        return f"Extra[{literal(reads.code)}]({self._use(spec) if spec is not None else ''})"

    def _silent(self, schema: Object) -> tuple[Property, ...]:
        """Return what no answer holds, of a class that answers are read as: there is nothing to read."""
        if schema.meta.id not in self.scope.outputs:
            return ()
        return tuple(item for item in schema.properties if not is_received(self.api, item.schema))

    def _attributes(self, schema: Object) -> frozenset[str]:
        return frozenset(self._attribute(schema, item.name) for item in schema.properties)

    def _annotator(self, schema: Object) -> Annotator:
        taken = self._attributes(schema) & _BUILTINS
        return Annotator(self.api, self.names, self.scope.inputs, shadowed=taken)

    def _bases(self, schema: Object) -> list[Object]:
        found = (self.api.schemas[base] for base in self.bases.of.get(schema.meta.id, ()))
        return [base for base in found if isinstance(base, Object)]

    def _base_names(self, schema: Object) -> str:
        """Return the base classes; their modules are imported when this one is."""
        bases = [base.meta.id for base in self._bases(schema)]
        if not bases:
            self.imports.add(core("model", "Model"))
            return "Model"
        texts = [self.names.schemas[base].text for base in bases]
        modules = [f".models.{self.names.modules[base]}" for base in bases]
        self.imports.update(map(Import, modules, texts))
        return ", ".join(texts)

    def _base(self, base: Object) -> _Base:
        silent = self._silent(base)
        heard = {item.name: item for item in base.properties if item not in silent}
        return _Base(base, self._annotator(base), heard)

    def _declared(
        self, schema: Object, item: Property, annotator: Annotator, above: Iterable[_Base]
    ) -> AttributeView | None:
        """Return an attribute; None where every base that has it declares the same."""
        viewer = replace(self, imports=set())
        found = viewer._view_attribute(schema, item, annotator)
        inherited = [
            replace(self, imports=set())._view_attribute(base.schema, other, base.annotator)
            for base in above
            if (other := base.heard.get(item.name)) is not None
        ]
        if inherited and all(other == found for other in inherited):
            return None
        self.imports |= viewer.imports
        return found

    def _model_docstring(self, schema: Object, *, empty: bool) -> str:
        """Return what the document says of a class, else where it stands; an `empty` class needs one."""
        title = schema.meta.title
        if words(title or "") == words(self.names.schemas[schema.meta.id].text):
            title = None  # it says the name again
        text = schema.meta.description or title
        if empty and not text:
            text = f"A kind of `{self._base_names(schema).replace(', ', '` and `')}`."
        owner, _, name = schema.meta.id.rpartition("/properties/")
        if not text and SchemaId(owner) in self.names.schemas and "/" not in name:
            text = f"The `{unescape(name)}` of `{self.names.schemas[SchemaId(owner)].text}`."
        text = with_sentences(text, ["Deprecated."] if schema.meta.deprecated else [])
        return optional_docstring(text, indent=4)

    def _attribute(self, schema: Object, wire_name: str) -> str:
        return self.names.attributes[schema.meta.id, wire_name]

    def _tags(self, schema: Object) -> str:
        tags = {}
        for item in schema.properties:
            tag = filled_tag(self.api, schema, item)
            if tag is not None:
                tags[item.name] = tag.values[0]
        return literal(tags) if tags or self._inherits_tags(schema) else ""

    def _inherits_tags(self, schema: Object) -> bool:
        """Say whether a class above has a tag; most of what is there is one property in many classes."""
        found = (self.api.schemas[base] for base in self.bases.above(schema.meta.id))
        above = [base for base in found if isinstance(base, Object)]
        held = {item.schema for base in above for item in base.properties}
        return any(base.tags for base in above) or any(tag_value(self.api, item) for item in held)

    def _kinds(self, schema: Object) -> str:
        """Return what tells the subclasses of a class apart, where a tag does."""
        if schema.discriminator is None or not schema.discriminator.mapping:
            return ""
        self.imports.add(core("spec", "Tagged"))
        return f"Tagged({', '.join(self._specs().tagged(schema.discriminator))})"

    def _view_attribute(
        self, schema: Object, item: Property, annotator: Annotator
    ) -> AttributeView:
        text = value_text(self.api, item.schema, description_of(self.api, item.schema))
        optional = not item.required
        if self._keeps_files(schema, item.schema):
            kept = replace(annotator, files=True).keeps(item.schema, optional=optional)
            reads = Expression(
                kept.code, frozenset(replace(found, type_only=False) for found in kept.imports)
            )
        else:
            reads = annotator.reads(item.schema, optional=optional)
        if (schema.meta.id, item.name) in self.bases.loose:
            reads = ANY
        return AttributeView(
            name=self._attribute(schema, item.name),
            annotation=self._use(reads),
            value=self._value(schema, item),
            docstring=optional_docstring(text, indent=4),
        )

    def _value(self, schema: Object, item: Property) -> str:
        """Return what stands behind the `=`: nothing or None for a plain property, else its `Field`.

        A required property that a base declares otherwise needs one, or the base's would be read.
        """
        attribute = self._attribute(schema, item.name)
        spec = (
            _AS_GIVEN if self._keeps_files(schema, item.schema) else self._specs().of(item.schema)
        )
        nullable = is_nullable(self.api, item.schema)
        secret = is_write_only(self.api, item.schema) or self._is_password(item.schema)
        read_only = item.required and not is_sent(self.api, item.schema)
        if attribute == item.name and spec is None and not (nullable or secret or read_only):
            if not item.required:
                return "None"
            if not self._is_assigned_above(schema, item.name):
                return ""
        self.imports.add(core("model", "Field"))
        arguments = [literal(item.name)]
        if spec is not None:
            arguments.append(self._use(spec))
        arguments += [
            f"{flag}=True"
            for flag, given in (
                ("required", item.required),
                ("nullable", nullable),
                ("secret", secret),
                ("read_only", read_only),
            )
            if given
        ]
        return f"Field({', '.join(arguments)})"

    def _keeps_files(self, schema: Object, held: SchemaId) -> bool:
        """Say whether a value of an object is a part that is a file, or several: its model keeps what is passed."""
        return schema.meta.id in self.scope.files and only_files(self.api, held)

    def _is_assigned_above(self, schema: Object, wire_name: str) -> bool:
        return any(
            self._value(base, item) != "" or item in self._silent(base)
            for base in self._bases(schema)
            for item in base.properties
            if item.name == wire_name
        )

    def _is_password(self, schema_id: SchemaId) -> bool:
        schema = unaliased(self.api, schema_id)
        return isinstance(schema, Primitive) and schema.format == "password"

    def _arguments(self, schema: Object, annotator: Annotator) -> tuple[ArgumentView, ...]:
        required: list[ArgumentView] = []
        optional: list[ArgumentView] = []
        for item in schema.properties:
            if not is_sent(self.api, item.schema):
                continue
            view = self._argument(schema, item, annotator)
            (optional if view.default else required).append(view)
        if not closed(schema):
            if isinstance(schema.additional, bool):
                mapping = annotator.any_mapping()
            else:
                files = self._keeps_files(schema, schema.additional)
                mapping = replace(annotator, files=files).mapping(schema.additional)
            extra = alternatives([mapping, NONE])
            optional.append(ArgumentView(name="extra", annotation=self._use(extra), default="None"))
        return (*required, *optional)

    def _argument(self, schema: Object, item: Property, annotator: Annotator) -> ArgumentView:
        name = self._attribute(schema, item.name)
        annotator = replace(annotator, files=self._keeps_files(schema, item.schema))
        tag = filled_tag(self.api, schema, item)
        if tag is not None:
            own = any(tag_name == item.name for tag_name, _ in schema.tags)
            annotation = (
                alternatives([*enum_alternatives(tag)]) if own else annotator.takes(item.schema)
            )
            return ArgumentView(
                name=name, annotation=self._use(annotation), default=literal(tag.values[0])
            )
        if item.required:
            return ArgumentView(name=name, annotation=self._use(annotator.takes(item.schema)))
        if is_nullable(self.api, item.schema):
            self.imports |= {core("omit", "omit")}
            omit = Expression("Omit", frozenset({Import("._core.omit", "Omit", type_only=True)}))
            annotation = alternatives([annotator.takes(item.schema), omit])
            return ArgumentView(name=name, annotation=self._use(annotation), default="omit")
        annotation = annotator.takes(item.schema, optional=True)
        return ArgumentView(name=name, annotation=self._use(annotation), default="None")

    def _use(self, expression: Expression) -> str:
        return use(expression, self.imports)

    def _specs(self) -> DecodeSpecs:
        return DecodeSpecs(self.api, self.names)


def optional_docstring(text: str | None, *, indent: int) -> str:
    """Return a docstring; nothing where there is no text."""
    return docstring(text, indent=indent) if text else ""
