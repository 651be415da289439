"""Fields: the descriptors of a model class, and the table of all that it declares."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Generic, TypeGuard, TypeVar

from .decode import decoder
from .plain import plain
from .shapes import is_container
from .spec import AsGiven, Decode, Spec

T = TypeVar("T")


class PlainField:
    """What a class declares of one property; as such, one that is read natively."""

    __slots__ = (
        "_decode",
        "_scopes",
        "name",
        "nullable",
        "read_only",
        "required",
        "secret",
        "spec",
        "wire",
    )

    def __init__(
        self,
        wire: str,
        spec: Spec | None = None,
        *,
        required: bool = False,
        nullable: bool = False,
        secret: bool = False,
        read_only: bool = False,
    ) -> None:
        self.name = self.wire = wire
        self.spec, self.required, self.nullable = spec, required, nullable
        self.secret, self.read_only = secret, read_only
        self._decode: Decode | None = None
        self._scopes: tuple[object, ...] = ()

    def read(self, model: Any, value: Any) -> Any:
        """Return the view of a value that arrived; that of a container is kept."""
        if self.spec is None or (value.__class__ is not dict and value.__class__ is not list):
            return self.view(value)
        cache = model._cache
        if cache is not None:
            entry = cache.get(self.wire)
            if entry is not None and _is_valid(entry, value):
                return entry[1]
        return self._keep(model, value, self.view(value))

    def view(self, value: Any) -> Any:
        """Return a view of a value, made anew."""
        if self.spec is None or value is None:
            return value
        decode = self._decode
        if decode is None:
            decode = self._decode = decoder(self.spec, *self._scopes)
        return decode(value)

    def given(self, value: Any) -> Any:
        """Return the JSON of a value that a caller gives."""
        return _given(self.spec, value, self.name)

    def _keep(self, model: Any, value: Any, child: Any) -> Any:
        """Keep a child and return the one that counts: of two threads, the first one's."""
        cache = model._cache
        if cache is None:
            object.__setattr__(model, "_cache", {})
            cache = model._cache
        entry = (value, child)
        current = cache.setdefault(self.wire, entry)
        if _is_valid(current, value):
            return current[1]
        cache[self.wire] = entry
        return child


def _is_valid(entry: tuple[Any, Any], value: Any) -> bool:
    """Whether a child is a view of this very object; a container that grew elsewhere is read anew."""
    known, child = entry
    return known is value and (not is_container(child) or len(child) == len(value))


def _given(spec: Spec | None, value: Any, name: str) -> Any:
    """Return the JSON of a value that a caller gives for a spec; a file is no JSON, and stays."""
    if isinstance(spec, AsGiven):
        return value
    if spec is None or isinstance(spec, str):
        return plain(value)
    from .days import days, is_dated

    return plain(days(value, f"'{name}'") if is_dated(spec) else value)


class NativeField(PlainField):
    """A non-data descriptor: what arrived is read natively, only what did not comes here."""

    __slots__ = ()

    def __get__(self, model: Any, owner: type) -> Any:
        if model is None:
            return self
        return model.__getattr__(self.name) if self.required else None


class DataField(PlainField):
    """A data descriptor: a property that is renamed, or converted when it is read."""

    __slots__ = ()

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        if self.spec is None and self.wire == name:
            field = NativeField(
                name,
                required=self.required,
                nullable=self.nullable,
                secret=self.secret,
                read_only=self.read_only,
            )
            setattr(owner, name, field)
            return
        self._scopes = _scopes_of(owner)

    def __get__(self, model: Any, owner: type) -> Any:
        if model is None:
            return self
        try:
            value = model.__dict__[self.wire]
        except KeyError:
            if self.required:
                return model.__getattr__(self.name)
            return None
        return self.read(model, value)

    def __set__(self, model: Any, value: Any) -> None:
        raise AttributeError("models assign through __setattr__")


class Extra(Generic[T]):
    """The undeclared keys of a model, their values read by one spec; each is written as `model["key"]`."""

    __slots__ = ("_decode", "_scopes", "_spec")

    def __init__(self, spec: Spec | None = None) -> None:
        self._spec = spec
        self._decode: Decode | None = None
        self._scopes: tuple[object, ...] = ()

    def __set_name__(self, owner: type, name: str) -> None:
        self._scopes = _scopes_of(owner)

    def __get__(self, model: Any, owner: type) -> Mapping[str, T]:
        declared = table_of(owner).by_wire
        raw = model.__dict__
        return {wire: self.read(raw[wire]) for wire in raw if wire not in declared}

    def __set__(self, model: Any, value: Any) -> None:
        raise AttributeError("undeclared keys are written one by one: model['key'] = value")

    def given(self, value: Any, wire: str) -> Any:
        """Return the JSON of a value that a caller gives for an undeclared key."""
        return _given(self._spec, value, wire)

    def read(self, value: Any) -> Any:
        """Return the view of the value of an undeclared key."""
        if self._spec is None:
            return value
        if self._decode is None:
            self._decode = decoder(self._spec, *self._scopes)
        return self._decode(value)


def _is_extra(value: object) -> TypeGuard[Extra[Any]]:
    return isinstance(value, Extra)


def _scopes_of(owner: type) -> tuple[object, ...]:
    """Return where the names in a class's specs are looked up: its module, then its package."""
    module = owner.__module__
    return _Module(module), _Module(module.rpartition(".")[0] or module)


class _Module:
    """A module that may still be importing, looked up by name when it is needed."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        if name == "__dict__":
            return vars(sys.modules[self._name])
        return getattr(sys.modules[self._name], name)


class FieldTable:
    """All fields of a class, its parents' first."""

    __slots__ = ("by_name", "by_wire", "demanded", "extra")

    def __init__(self, cls: type) -> None:
        self.by_name: dict[str, PlainField] = {}
        for base in reversed(cls.__mro__):
            self.by_name.update(_declared(base))
        self.by_wire = {field.wire: field for field in self.by_name.values()}
        self.demanded = frozenset(
            field.wire for field in self.by_name.values() if field.required and not field.read_only
        )
        """The keys that a constructor demands; those that only answers hold it does not take."""
        self.extra = next(filter(_is_extra, (vars(base).get("extra") for base in cls.__mro__)))


def _declared(cls: type) -> dict[str, PlainField]:
    if cls is object or "_raw_of" in vars(cls):
        return {}
    found: dict[str, PlainField] = {}
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if name.startswith("_") or str(annotation).startswith(("ClassVar", "typing.ClassVar")):
            continue
        value = vars(cls).get(name, found)
        if isinstance(value, PlainField):
            found[name] = value
        else:
            found[name] = PlainField(name, required=value is found)
    return found


_TABLES: dict[type, FieldTable] = {}


def table_of(cls: type) -> FieldTable:
    """Return the fields of a model class, derived from its annotations at first use."""
    found = _TABLES.get(cls)
    if found is None:
        found = _TABLES.setdefault(cls, FieldTable(cls))
    return found
