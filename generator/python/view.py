"""Flat views: what the package templates print, every string finished.

A view holds no ids and no decisions. A field that a template tests is a boolean, or is
tested for emptiness.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentView:
    """One parameter of a constructor or a method; `default` is empty where it is required."""

    name: str
    annotation: str
    default: str = ""
    awaited: str = ""
    """The annotation in an async method, where it is another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeView:
    """One attribute of a model; `value` is empty for a bare annotation."""

    name: str
    annotation: str
    value: str = ""
    docstring: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstantView:
    """One named value of an enumeration."""

    name: str
    value: str
    docstring: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """A model class."""

    name: str
    bases: str
    docstring: str
    tags: str
    kinds: str
    """What tells its subclasses apart; empty where nothing does."""
    attributes: tuple[AttributeView, ...]
    extra: str
    """The descriptor of undeclared keys; empty where the document does not say what they hold."""
    silent: tuple[AttributeView, ...]
    """What the constructor takes and type checkers do not let anyone read."""
    narrows: bool
    """Whether an attribute is one of a base too."""
    arguments: tuple[ArgumentView, ...]
    receiver: str
    """`self` in the constructor; another name where a property is called so."""
    is_model: bool = True
    is_union: bool = False
    is_enum: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionView:
    """A union: the class of its unknown members, then the alias with its dispatch."""

    name: str
    docstring: str
    variants: str
    dispatch: str
    unknown: str
    unknown_docstring: str
    tag: str
    """The wire name of the tag, a literal; empty where the union has none."""
    tag_attribute: str
    is_model: bool = False
    is_union: bool = True
    is_enum: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumView:
    """An enumeration: the alias of its literals, then a class of named values."""

    name: str
    docstring: str
    literals: str
    values_name: str
    values_docstring: str
    constants: tuple[ConstantView, ...]
    is_model: bool = False
    is_union: bool = False
    is_enum: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModuleView:
    """One file under `models/`."""

    docstring: str
    exported: tuple[str, ...]
    all_names: str
    imports: str
    type_imports: str
    items: tuple[ModelView | UnionView | EnumView, ...]
    narrows: bool
    """Whether a class declares anew what a base declares."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DictKeyView:
    """One key of a typed dictionary: its wire name and its quoted type, both literals."""

    key: str
    annotation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DictView:
    """A typed dictionary with wire names, or an alias of what a union takes."""

    name: str
    title: str
    keys: tuple[DictKeyView, ...]
    alias: str
    docstring: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeModuleView:
    """One file under `types/`."""

    docstring: str
    exported: tuple[str, ...]
    all_names: str
    imports: str
    type_imports: str
    dicts: tuple[DictView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportView:
    """The names that one module gives to a lazy package."""

    name: str
    imports: str
    names: str
    """A literal: the names with spaces between them; empty where the module is itself the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LazyPackageView:
    """An `__init__.py` that imports on first use."""

    docstring: str
    lazy_module: str
    exports: tuple[ExportView, ...]
    all_names: tuple[str, ...] = ()
    """Literals; none where the modules' own `__all__` say it."""
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """The prebuilt data of one operation: a constant of its resource module."""

    constant: str
    result: str
    arguments: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """One method of a resource class, sync or async."""

    name: str
    define: str
    """`def` or `async def`."""
    deprecated: str
    """The deprecation message as a literal; empty where the operation is not deprecated."""
    positional: tuple[ArgumentView, ...]
    keywords: tuple[ArgumentView, ...]
    result: str
    docstring: str
    wait: str
    """`await` before the call, or nothing."""
    call: str
    """`_call` or `_page`."""
    constant: str
    values: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyMethodView:
    """One line of a typed proxy."""

    name: str
    method: str
    deprecated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyView:
    """The type of a resource whose methods answer with something else, such as the raw response."""

    attribute: str
    """Where the resource class has it."""
    name: str
    docstring: str
    function: str
    """What describes each method, for the type checker only."""
    methods: tuple[ProxyMethodView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceClassView:
    """A resource class and the proxies that it has."""

    name: str
    base: str
    docstring: str
    methods: tuple[MethodView, ...]
    proxies: tuple[ProxyView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceModuleView:
    """One file under `resources/`."""

    docstring: str
    imports: str
    type_imports: str
    operations: tuple[OperationView, ...]
    classes: tuple[ResourceClassView, ...]
    proxies: tuple[ProxyView, ...]
    """Those of all classes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamespaceView:
    """One resource as an attribute of a client."""

    attribute: str
    class_name: str
    module: str
    class_literal: str
    docstring: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialsView:
    """The arguments of a client for credentials that are no tokens."""

    arguments: tuple[str, ...]
    values: str
    """A mapping of the arguments' names to their values."""
    options: str
    """The name of the type of all other arguments."""
    init_docstring: str
    copy_docstring: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientClassView:
    """A client class."""

    name: str
    base: str
    docstring: str
    namespaces: tuple[NamespaceView, ...]
    credentials: CredentialsView | None
    """None where a token is all that the document has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientModuleView:
    """The file `_client.py`."""

    docstring: str
    imports: str
    """What stands before the runtime's own imports."""
    security_imports: str
    type_imports: str
    server: str
    user_agent: str
    config: tuple[str, ...]
    """Further arguments of the configuration."""
    classes: tuple[ClientClassView, ...]
