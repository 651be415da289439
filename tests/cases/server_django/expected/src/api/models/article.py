"""The models of `article`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Article", "ArticlesListStatus", "ArticlesListStatusValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit
    from .mood_enum import MoodEnum
    from .status_enum import StatusEnum
    from .user import User


ArticlesListStatus: TypeAlias = Literal["draft", "published"]


class ArticlesListStatusValues:
    """The values of `ArticlesListStatus`, by name."""

    DRAFT: Final = "draft"
    PUBLISHED: Final = "published"


class Article(Model):
    id: int = Field("id", required=True, read_only=True)
    title: str
    status: StatusEnum | str | None = None
    """* `draft` - Draft
    * `published` - Published

    The server's default is `"draft"`.
    """
    mood: MoodEnum | str | Literal[""] | None = Field("mood", nullable=True)
    price: str
    cover: str | None = Field("cover", nullable=True)
    author: User = Field("author", "User", required=True, read_only=True)
    meta: Any | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str,
            price: str,
            status: StatusEnum | None = None,
            mood: MoodEnum | Literal[""] | None | Omit = omit,
            cover: str | None | Omit = omit,
            meta: object | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
