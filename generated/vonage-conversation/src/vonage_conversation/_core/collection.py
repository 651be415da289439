"""Lists and maps of models that write through to the JSON that they are views of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any, SupportsIndex, TypeVar

from .plain import plain

T = TypeVar("T")
Decode = Callable[[Any], Any]


def _given(value: Any, decode: Decode) -> Any:
    """Return the JSON of a value that a caller gives for what is decoded so."""
    from .dates import read_date
    from .days import days

    return plain(days(value, "an item") if decode is read_date else value)


class ModelList(list[T]):
    """A list whose items are views; every change is made in the JSON list too."""

    __slots__ = ("_decode", "_raw")

    def __init__(self, raw: list[Any], decode: Decode) -> None:
        super().__init__(map(decode, raw))
        self._raw = raw
        self._decode = decode

    def _raw_of(self) -> list[Any]:
        return self._raw

    def append(self, value: Any) -> None:
        self.insert(len(self), value)

    def insert(self, index: SupportsIndex, value: Any) -> None:
        raw = _given(value, self._decode)
        self._raw.insert(index, raw)
        super().insert(index, self._decode(raw))

    def extend(self, values: Iterable[Any]) -> None:
        for value in list(values):
            self.append(value)

    def pop(self, index: SupportsIndex = -1) -> T:
        found = super().pop(index)
        self._raw.pop(index)
        return found

    def remove(self, value: Any) -> None:
        self.pop(self.index(value))

    def clear(self) -> None:
        super().clear()
        self._raw.clear()

    def sort(self, *, key: Any = None, reverse: bool = False) -> None:
        self[:] = sorted(self, key=key, reverse=reverse)

    def reverse(self) -> None:
        super().reverse()
        self._raw.reverse()

    def __setitem__(self, index: Any, value: Any) -> None:
        if index.__class__ is slice:
            raws = [_given(item, self._decode) for item in value]
            self._raw[index] = raws
            super().__setitem__(index, map(self._decode, raws))
        else:
            raw = _given(value, self._decode)
            self._raw[index] = raw
            super().__setitem__(index, self._decode(raw))

    def __delitem__(self, index: Any) -> None:
        super().__delitem__(index)
        del self._raw[index]

    def __iadd__(self, values: Iterable[Any]) -> ModelList[T]:  # type: ignore[override,misc]  # list's own is narrower
        self.extend(values)
        return self

    def __imul__(self, times: SupportsIndex) -> ModelList[T]:
        self[:] = [item for _ in range(int(times)) for item in list(self)]
        return self

    def __copy__(self) -> list[T]:
        return list(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> ModelList[T]:
        return ModelList(deepcopy(self._raw, memo), self._decode)

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return list, (list(self),)


class ModelMap(dict[str, T]):
    """A map whose values are views; every change is made in the JSON object too."""

    __slots__ = ("_decode", "_raw")

    def __init__(self, raw: dict[str, Any], decode: Decode) -> None:
        super().__init__({key: decode(value) for key, value in raw.items()})
        self._raw = raw
        self._decode = decode

    def _raw_of(self) -> dict[str, Any]:
        return self._raw

    def __setitem__(self, key: str, value: Any) -> None:
        raw = self._raw[key] = _given(value, self._decode)
        super().__setitem__(key, self._decode(raw))

    def __delitem__(self, key: str) -> None:
        super().__delitem__(key)
        del self._raw[key]

    def update(self, *given: Any, **named: Any) -> None:
        changes: dict[str, Any] = dict(
            *given, **named
        )  # pyright: ignore[reportUnknownArgumentType]  # as dict takes them
        for key, value in changes.items():
            self[key] = value

    def __ior__(self, other: Any) -> ModelMap[T]:  # type: ignore[override,misc]  # dict's own is narrower
        self.update(other)
        return self

    def setdefault(self, key: str, default: Any = None) -> Any:
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key: str, *default: Any) -> Any:
        self._raw.pop(key, None)
        return super().pop(key, *default)

    def popitem(self) -> tuple[str, T]:
        key, value = super().popitem()
        del self._raw[key]
        return key, value

    def clear(self) -> None:
        super().clear()
        self._raw.clear()

    def __copy__(self) -> dict[str, T]:
        return dict(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> ModelMap[T]:
        return ModelMap(deepcopy(self._raw, memo), self._decode)

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return dict, (dict(self),)
