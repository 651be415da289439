"""JSON as text: one encoder whose bytes never depend on what is installed, and the fastest safe
decoder.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

from .errors import InvalidArgumentError
from .omit import omit
from .plain import scalar, unwrap
from .shapes import is_collection, is_mapping

_orjson: Callable[[bytes], Any] | None
try:
    # By name: a type checker of whoever copies this package need not know of it.
    _orjson = import_module("orjson").loads
except ImportError:
    _orjson = None

_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)
_LONG = b"0" * 19
"""orjson reads integers beyond 64 bits as floats; they have at least so many digits."""


class _OmitInsideError(Exception):
    """`omit` was met within a value, where the encoder cannot drop it."""


def loads(content: bytes) -> Any:  # any JSON value
    """Return the value of JSON text, exactly as `json.loads` would; raises ValueError or
    RecursionError.
    """
    if _orjson is None or _LONG in content.translate(_DIGITS):
        return json.loads(content)
    try:
        return _orjson(content)
    except ValueError:  # NaN, lone surrogates, a byte order mark: the standard library knows better
        return json.loads(content)


def dumps(value: object, name: str = "the body") -> bytes:
    """Return compact JSON of plain values, models and mappings; `omit` is dropped wherever it
    stands. `name` is what errors call the value.
    """
    try:
        try:
            text = _encode(value)
        except _OmitInsideError:
            text = _encode(_without_omit(value))
        try:
            return text.encode()
        except UnicodeEncodeError:  # lone surrogates can only be escaped
            return _encode_ascii(_without_omit(value)).encode()
    except RecursionError:
        raise InvalidArgumentError(f"{name} is nested too deeply") from None
    except _OmitInsideError:
        raise InvalidArgumentError(
            f"{name} cannot be 'omit': there is nothing to leave out"
        ) from None
    except InvalidArgumentError:
        raise
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(f"{name} cannot be written as JSON: {error}") from None


def _default(value: object) -> object:
    """Return what stands for a value that JSON does not know."""
    plain = unwrap(value)
    if plain is not value:
        return plain
    if value is omit:
        raise _OmitInsideError
    if is_mapping(value):
        return dict(value)
    if is_collection(value):
        return list(value)
    return scalar(value)


_encode = json.JSONEncoder(
    separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_default
).encode
_encode_ascii = json.JSONEncoder(separators=(",", ":"), allow_nan=False, default=_default).encode


def _without_omit(value: object) -> object:
    """Return a copy of the containers in `value` that holds no `omit`."""
    value = unwrap(value)
    if is_mapping(value):
        return {key: _without_omit(item) for key, item in value.items() if item is not omit}
    if is_collection(value):
        return [_without_omit(item) for item in value if item is not omit]
    return value
