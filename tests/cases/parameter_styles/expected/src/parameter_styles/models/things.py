"""The models of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = [
    "ListThingsDeep",
    "ListThingsFilter",
    "ListThingsJson",
    "ListThingsKindsItem",
    "ListThingsKindsItemValues",
    "ListThingsLabel",
    "ListThingsLabelValues",
    "ListThingsObjectsItem",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


ListThingsLabel: TypeAlias = Literal["a", "b"]


class ListThingsLabelValues:
    """The values of `ListThingsLabel`, by name."""

    A: Final = "a"
    B: Final = "b"


ListThingsKindsItem: TypeAlias = Literal["a", "b"]


class ListThingsKindsItemValues:
    """The values of `ListThingsKindsItem`, by name."""

    A: Final = "a"
    B: Final = "b"


class ListThingsFilter(Model):
    a: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListThingsDeep(Model):
    a: str | None = None
    b: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: str | None = None,
            b: Sequence[str] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListThingsJson(Model):
    a: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: bool | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListThingsObjectsItem(Model):
    a: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
