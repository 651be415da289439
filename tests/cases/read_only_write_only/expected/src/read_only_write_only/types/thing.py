"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

__all__ = ["ThingEitherInput"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.audit import Audit
    from ..models.key import Key
    from .audit import AuditDict
    from .key import KeyDict

ThingEitherInput: TypeAlias = Union[
    "Key", "KeyDict", "Audit", "AuditDict", "Mapping[str, object]"
]
"""What a request takes for `ThingEither`."""
