# Callers may not be typed.
# pyright: reportPrivateUsage=false, reportUnnecessaryIsInstance=false
"""Models: typed views that adopt the decoded JSON object as their `__dict__`.

A plain field is a native attribute; a field that is renamed, nested, converted or nullable is a
descriptor over the same object. Nothing is copied and nothing is lost: encoding a model is
encoding its object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, SupportsIndex, TypeVar, cast, dataclass_transform

from .decode import adopter
from .fields import DataField, Extra, table_of
from .omit import Omit
from .plain import key_of, plain, unwrap
from .secrets import HIDDEN, MAX_DEPTH, MAX_ITEMS, is_secret, show
from .shapes import is_mapping
from .spec import Tagged

if TYPE_CHECKING:
    from typing import Self

    from .spec import Spec

__all__ = ["Field", "Model", "unwrap"]

_F = TypeVar("_F", bound=Callable[..., Any])
_MAX_SHOWN = 100
"""Keys of a model that its repr shows."""

if TYPE_CHECKING:

    def Field(
        wire: str,
        spec: Spec | None = None,
        *,
        required: bool = False,
        nullable: bool = False,
        secret: bool = False,
        read_only: bool = False,
    ) -> Any:
        """Declare a property that is not plain: its wire name, and how its value is decoded."""

else:

    class Field(DataField):
        """Declares a property that is not plain: its wire name, and how its value is decoded."""

        __slots__ = ()


class _Protected:
    """A method that no key of a model's object can shadow: a data descriptor."""

    __slots__ = ("_method",)

    def __init__(self, method: Any) -> None:
        self._method = method

    def __get__(self, instance: object, owner: type) -> Any:
        return self._method.__get__(instance, owner)

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError(
            "a method of models cannot be replaced; write keys as model['key'] = value"
        )


def _protected(method: _F) -> _F:
    return cast("_F", _Protected(method))


@dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
class Model:
    """A typed view of a JSON object.

    Attributes read and write the object. A field that did not arrive reads as None where it is
    optional, and raises AttributeError where it is required. `model["key"]` reads any key of the
    wire, `"key" in model` says whether it is there, even as null.
    """

    __slots__ = ("__dict__", "__weakref__", "_cache")

    _cache: dict[str, tuple[Any, Any]] | None
    _tags: ClassVar[Mapping[str, Any]] = {}
    _kinds: ClassVar[Tagged | None] = None
    """What tells subclasses apart that are decoded where this very class is expected."""
    __test__: ClassVar[bool] = False
    """A model called `TestPlan` is no test for pytest to collect."""

    def __init__(self, /, **values: Any) -> None:
        table = table_of(type(self))
        raw = dict(type(self)._tags)
        extra = values.pop("extra", None)
        for name, value in values.items():
            field = table.by_name.get(name)
            if field is None:
                from .misuse import unknown

                raise TypeError(unknown(type(self), name))
            if value is None and not field.nullable:
                raw.pop(field.wire, None)
            elif not isinstance(value, Omit):
                raw[field.wire] = plain(value) if field.spec is None else field.given(value)
        if extra is not None:
            raw.update(_extra(type(self), extra))
        if not table.demanded <= raw.keys():
            from .misuse import demanded

            raise TypeError(demanded(type(self), raw))
        _set_dict(self, raw)
        _set_cache(self, None)

    @classmethod
    def _adopt(cls, raw: dict[str, Any]) -> Self:
        """Return a view of `raw` itself; the decoder's way, which copies nothing."""
        model = _new(cls)
        _set_dict(model, raw)
        _set_cache(model, None)
        return model

    @classmethod
    def _wires(cls) -> tuple[str, ...]:
        """The declared keys of the wire."""
        return tuple(table_of(cls).by_wire)

    @classmethod
    def _required(cls) -> tuple[str, ...]:
        """The declared keys that the document requires."""
        return tuple(field.wire for field in table_of(cls).by_wire.values() if field.required)

    extra = Extra[Any]()
    """The keys that the document does not declare; each is written as `model["key"]`."""

    def _raw_of(self) -> dict[str, Any]:
        return self.__dict__

    @_protected
    @classmethod
    def from_dict(cls, mapping: Mapping[str, Any]) -> Self:
        """Return a model of a copy of `mapping`, which holds the keys of the wire.

        Where a tag tells subclasses apart, it is one of the subclass that the tag names.

        Raises:
            TypeError: `mapping` is no mapping, or holds what has no JSON form.
        """
        if not is_mapping(mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict takes a mapping, not {type(mapping).__name__}"
            )
        found: Self = adopter(cls)(deepcopy(plain(mapping)))
        return found

    @_protected
    def to_dict(self) -> dict[str, Any]:
        """Return a copy of the JSON object, with the keys of the wire."""
        return deepcopy(self.__dict__)

    def __getitem__(self, wire: str) -> Any:
        table = table_of(type(self))
        value = self.__dict__[wire]
        field = table.by_wire.get(wire)
        return table.extra.read(value) if field is None else field.read(self, value)

    def __setitem__(self, wire: str, value: Any) -> None:
        table = table_of(type(self))
        field = table.by_wire.get(wire)
        given = table.extra.given(value, wire) if field is None else field.given(value)
        self.__dict__[wire] = given

    def __delitem__(self, wire: str) -> None:
        del self.__dict__[wire]

    def __contains__(self, wire: object) -> bool:
        return wire in self.__dict__

    __iter__ = None

    def __setattr__(self, name: str, value: Any) -> None:
        field = table_of(type(self)).by_name.get(name)
        if field is None:
            from .misuse import unknown

            raise AttributeError(unknown(type(self), name))
        if isinstance(value, Omit) or (value is None and not field.nullable):
            self.__dict__.pop(field.wire, None)
        else:
            self.__dict__[field.wire] = field.given(value)

    def __delattr__(self, name: str) -> None:
        field = table_of(type(self)).by_name.get(name)
        wire = field.wire if field is not None else name
        if self.__dict__.pop(wire, self) is self:
            raise AttributeError(f"{type(self).__name__} has no {name!r} to delete")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from .misuse import missing

            raise AttributeError(missing(type(self), name, self.__dict__), name=name, obj=None)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # a view of a mutable object has no hash

    def __repr__(self) -> str:
        return show(self)

    def _show(self, depth: int, left: Iterator[int]) -> str:
        """Return the repr, as one of the values that `show` still shows."""
        name = type(self).__name__
        if depth >= MAX_DEPTH:
            return f"{name}(...)"
        table = table_of(type(self))
        shown: list[str] = []
        for wire, value in self.__dict__.items():
            if len(shown) == _MAX_SHOWN:
                shown.append("...")
                break
            field = table.by_wire.get(wire)
            key = field.name if field is not None else f"[{show(wire)}]"
            if is_secret(wire) or (field is not None and field.secret):
                shown.append(f"{key}={HIDDEN}")
                continue
            cut = value[: MAX_ITEMS + 1] if value.__class__ is list else value
            view = table.extra.read(cut) if field is None else field.view(cut)
            shown.append(f"{key}={show(view, depth + 1, left)}")
        return f"{name}({', '.join(shown)})"

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(type(self)), *table_of(type(self)).by_name})

    @_protected
    def __copy__(self) -> Self:
        return type(self)._adopt(dict(self.__dict__))

    @_protected
    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return type(self)._adopt(deepcopy(self.__dict__, memo))

    @_protected
    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return _restore, (type(self), self.__dict__)

    @_protected
    def __getstate__(self) -> object:
        return self.__dict__

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic take a model, or a mapping with the keys of the wire, as a field."""
        from pydantic_core import core_schema

        def accept(value: Any) -> Any:
            if isinstance(value, cls):
                return value
            if is_mapping(value):
                return cls.from_dict(value)
            raise ValueError(f"expected a {cls.__name__} or a mapping")

        return core_schema.no_info_plain_validator_function(
            accept,
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda model: model.to_dict()
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__}


_new = object.__new__
_set_dict = Model.__dict__["__dict__"].__set__
_set_cache = Model.__dict__["_cache"].__set__


def _restore(cls: type[Model], raw: dict[str, Any]) -> Model:
    return cls._adopt(raw)


def _extra(cls: type[Model], extra: object) -> dict[str, Any]:
    if not is_mapping(extra):
        raise TypeError(f"extra takes a mapping, not {type(extra).__name__}")
    table = table_of(cls)
    for wire, field in table.by_wire.items():
        if wire in extra:
            raise TypeError(f"{cls.__name__} declares {wire!r}; pass it as {field.name}=")
    return {
        (wire := key_of(key)): table.extra.given(value, wire)
        for key, value in extra.items()
        if not isinstance(value, Omit)
    }
