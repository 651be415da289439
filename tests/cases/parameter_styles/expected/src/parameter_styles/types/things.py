"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = [
    "ListThingsDeepDict",
    "ListThingsFilterDict",
    "ListThingsJsonDict",
    "ListThingsObjectsItemDict",
]

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NotRequired

ListThingsFilterDict = TypedDict(
    "ListThingsFilterDict",
    {
        "a": "NotRequired[int]",
    },
)
"""The keys of `ListThingsFilter` on the wire."""
ListThingsDeepDict = TypedDict(
    "ListThingsDeepDict",
    {
        "a": "NotRequired[str]",
        "b": "NotRequired[Sequence[str]]",
    },
)
"""The keys of `ListThingsDeep` on the wire."""
ListThingsJsonDict = TypedDict(
    "ListThingsJsonDict",
    {
        "a": "NotRequired[bool]",
    },
)
"""The keys of `ListThingsJson` on the wire."""
ListThingsObjectsItemDict = TypedDict(
    "ListThingsObjectsItemDict",
    {
        "a": "NotRequired[str]",
    },
)
"""The keys of `ListThingsObjectsItem` on the wire."""
