"""Errors of openapi-spec-validator with the place that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from jsonschema.exceptions import ValidationError

if TYPE_CHECKING:
    from jsonschema_path.paths import SchemaPath


class _Placed(ValidationError):
    """An error whose path starts at the root of the document."""


def placed(
    errors: Iterable[ValidationError], path: SchemaPath, *more: str
) -> Iterator[ValidationError]:
    """Yield errors found under `path`, and `more`, with paths that start at the root."""
    for error in errors:
        if isinstance(error, _Placed):
            yield error
        else:
            found = _Placed.create_from(error)
            found.path.extendleft(reversed((*path.parts, *more)))
            yield found
