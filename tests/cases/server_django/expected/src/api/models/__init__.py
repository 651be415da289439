"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .article import *
    from .mood_enum import *
    from .paginated_article_list import *
    from .patched_article_request import *
    from .schema import *
    from .status_enum import *
    from .user import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "article": "Article ArticlesListStatus ArticlesListStatusValues",
            "mood_enum": "MoodEnum MoodEnumValues",
            "paginated_article_list": "PaginatedArticleList",
            "patched_article_request": "PatchedArticleRequest",
            "schema": "SchemaRetrieveFormat SchemaRetrieveFormatValues",
            "status_enum": "StatusEnum StatusEnumValues",
            "user": "User",
        },
    )
