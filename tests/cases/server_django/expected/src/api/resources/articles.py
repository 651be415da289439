"""The operations of `articles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation, Param, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import models
    from .._core.files import FileInput
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[models.PaginatedArticleList] = Operation(
    "articles_list",
    "GET",
    "/api/articles/",
    query=(
        "limit",
        "offset",
        "ordering",
        "status",
        Param("id__in", style="form", explode=False),
    ),
    returns="PaginatedArticleList",
    security=(("cookieAuth",), ("tokenAuth",)),
)
_CREATE: Operation[models.Article] = Operation(
    "articles_create",
    "POST",
    "/api/articles/",
    body="multipart/form-data",
    fields=(Part("cover", file=True),),
    returns="Article",
    security=(("cookieAuth",), ("tokenAuth",)),
)
_GET: Operation[models.Article] = Operation(
    "articles_retrieve",
    "GET",
    "/api/articles/{}/",
    returns="Article",
    security=(("tokenAuth",),),
)
_UPDATE: Operation[models.Article] = Operation(
    "articles_partial_update",
    "PATCH",
    "/api/articles/{}/",
    body=JSON,
    returns="Article",
    security=(("tokenAuth",),),
)
_DELETE: Operation[None] = Operation(
    "articles_destroy",
    "DELETE",
    "/api/articles/{}/",
    security=(("tokenAuth",),),
)


class Articles(Resource):
    """The operations of `articles`."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ordering: str | None = None,
        status: models.ArticlesListStatus | None = None,
        id_in: Sequence[int] | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginatedArticleList:
        """Articles, newest first.

        `GET /api/articles/`

        Args:
            limit: Number of results to return per page.
            offset: The initial index from which to return the results.
            id_in: Multiple values may be separated by commas.
        """
        return self._call(
            _LIST,
            query=(limit, offset, ordering, status, id_in),
            options=options,
        )

    def create(
        self,
        *,
        title: str,
        price: str,
        status: models.StatusEnum | None = None,
        cover: FileInput | None = None,
        meta: object | None = None,
        options: RequestOptions | None = None,
    ) -> models.Article:
        """`POST /api/articles/`

        Args:
            status: The server's default is `"draft"`.
        """
        return self._call(
            _CREATE,
            body={
                "title": title,
                "status": status,
                "price": price,
                "cover": cover,
                "meta": meta,
            },
            options=options,
        )

    def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.Article:
        """`GET /api/articles/{id}/`

        Args:
            id: A unique integer value identifying this article.
        """
        return self._call(_GET, path=(id,), options=options)

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        price: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Article:
        """`PATCH /api/articles/{id}/`

        Args:
            id: A unique integer value identifying this article.
        """
        return self._call(
            _UPDATE,
            path=(id,),
            body={"title": title, "price": price},
            options=options,
        )

    def delete(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/articles/{id}/`

        Args:
            id: A unique integer value identifying this article.
        """
        return self._call(_DELETE, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ArticlesRaw:
            """`Articles`, answering with the raw response."""
            ...


class AsyncArticles(AsyncResource):
    """The operations of `articles`."""

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ordering: str | None = None,
        status: models.ArticlesListStatus | None = None,
        id_in: Sequence[int] | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginatedArticleList:
        """Articles, newest first.

        `GET /api/articles/`

        Args:
            limit: Number of results to return per page.
            offset: The initial index from which to return the results.
            id_in: Multiple values may be separated by commas.
        """
        return await self._call(
            _LIST,
            query=(limit, offset, ordering, status, id_in),
            options=options,
        )

    async def create(
        self,
        *,
        title: str,
        price: str,
        status: models.StatusEnum | None = None,
        cover: FileInput | None = None,
        meta: object | None = None,
        options: RequestOptions | None = None,
    ) -> models.Article:
        """`POST /api/articles/`

        Args:
            status: The server's default is `"draft"`.
        """
        return await self._call(
            _CREATE,
            body={
                "title": title,
                "status": status,
                "price": price,
                "cover": cover,
                "meta": meta,
            },
            options=options,
        )

    async def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.Article:
        """`GET /api/articles/{id}/`

        Args:
            id: A unique integer value identifying this article.
        """
        return await self._call(_GET, path=(id,), options=options)

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        price: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Article:
        """`PATCH /api/articles/{id}/`

        Args:
            id: A unique integer value identifying this article.
        """
        return await self._call(
            _UPDATE,
            path=(id,),
            body={"title": title, "price": price},
            options=options,
        )

    async def delete(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/articles/{id}/`

        Args:
            id: A unique integer value identifying this article.
        """
        return await self._call(_DELETE, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncArticlesRaw:
            """`AsyncArticles`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ArticlesRaw:
        """`Articles`, answering with the raw response."""

        list = raw(Articles.list)
        create = raw(Articles.create)
        get = raw(Articles.get)
        update = raw(Articles.update)
        delete = raw(Articles.delete)

    class AsyncArticlesRaw:
        """`AsyncArticles`, answering with the raw response."""

        list = async_raw(AsyncArticles.list)
        create = async_raw(AsyncArticles.create)
        get = async_raw(AsyncArticles.get)
        update = async_raw(AsyncArticles.update)
        delete = async_raw(AsyncArticles.delete)
