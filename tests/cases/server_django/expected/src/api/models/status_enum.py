"""The model `StatusEnum`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["StatusEnum", "StatusEnumValues"]


StatusEnum: TypeAlias = Literal["draft", "published"]
"""* `draft` - Draft
* `published` - Published
"""


class StatusEnumValues:
    """The values of `StatusEnum`, by name."""

    DRAFT: Final = "draft"
    PUBLISHED: Final = "published"
