"""The shapes of values, of decoded JSON above all, told to the type checker without claiming what is inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set, Sized
from typing import TypeGuard


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is an object of JSON, or stands for one."""
    return isinstance(value, Mapping)


def is_plain_dict(value: object) -> TypeGuard[dict[str, object]]:
    """Whether a value is a `dict` and no other kind of mapping."""
    return type(value) is dict


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether a value is an array of JSON."""
    return isinstance(value, list)


def is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    """Whether a value is a tuple, which in an upload stands for a file with its name."""
    return isinstance(value, tuple)


def is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is a list, a tuple or a set: what is sent as an array."""
    return isinstance(value, (list, tuple, Set))


def is_container(value: object) -> TypeGuard[Sized]:
    """Whether a value is a list or a dictionary."""
    return isinstance(value, (list, dict))


def is_collection(value: object) -> TypeGuard[Sequence[object] | Set[object]]:
    """Whether a value holds others in a row: a list, a tuple, a set, but no text and no bytes."""
    return isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes, bytearray))


def is_bytes(value: object) -> TypeGuard[bytes | bytearray | memoryview]:
    """Whether a value is binary content that is in memory."""
    return isinstance(value, (bytes, bytearray, memoryview))
