"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

__all__ = [
    "WithVariantsInput",
    "WithVariantsVariant1Dict",
    "WithVariantsVariant2Dict",
]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.with_variants import WithVariantsVariant1, WithVariantsVariant2

WithVariantsInput: TypeAlias = Union[
    "WithVariantsVariant1",
    "WithVariantsVariant1Dict",
    "WithVariantsVariant2",
    "WithVariantsVariant2Dict",
    "Mapping[str, object]",
]
"""What a request takes for a `WithVariants`."""
WithVariantsVariant1Dict = TypedDict(
    "WithVariantsVariant1Dict",
    {
        "id": "NotRequired[str]",
        "left": "NotRequired[str]",
    },
)
"""The keys of a `WithVariantsVariant1` on the wire."""
WithVariantsVariant2Dict = TypedDict(
    "WithVariantsVariant2Dict",
    {
        "id": "NotRequired[str]",
        "right": "str",
    },
)
"""The keys of a `WithVariantsVariant2` on the wire."""
