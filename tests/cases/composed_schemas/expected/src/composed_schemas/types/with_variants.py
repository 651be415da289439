"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

__all__ = [
    "WithVariantsInput",
    "WithVariantsLeftDict",
    "WithVariantsRightDict",
]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.with_variants import WithVariantsLeft, WithVariantsRight

WithVariantsInput: TypeAlias = Union[
    "WithVariantsLeft",
    "WithVariantsLeftDict",
    "WithVariantsRight",
    "WithVariantsRightDict",
    "Mapping[str, object]",
]
"""What a request takes for `WithVariants`."""
WithVariantsLeftDict = TypedDict(
    "WithVariantsLeftDict",
    {
        "id": "NotRequired[str]",
        "left": "NotRequired[str]",
    },
)
"""The keys of `WithVariantsLeft` on the wire."""
WithVariantsRightDict = TypedDict(
    "WithVariantsRightDict",
    {
        "id": "NotRequired[str]",
        "right": "str",
    },
)
"""The keys of `WithVariantsRight` on the wire."""
