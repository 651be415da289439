"""The model `Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Pet"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .common_tag import CommonTag
    from .kind import Kind
    from .owner import Owner
    from .tag import Tag


class Pet(Model):
    name: str
    kind: Kind | str | None = None
    owner: Owner | None = Field("owner", "Owner")
    tag: Tag | None = Field("tag", "Tag")
    maker: CommonTag | None = Field("maker", "CommonTag")
    parent: Pet | None = Field("parent", "Pet")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            kind: Kind | None = None,
            owner: Owner | Mapping[str, object] | None = None,
            tag: Tag | Mapping[str, object] | None = None,
            maker: CommonTag | Mapping[str, object] | None = None,
            parent: Pet | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
