"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model

__all__ = ["Thing", "ThingMark", "ThingMarkValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .foo_bar import FooBarSlashed, FooBarUab
    from .long import (
        LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_0ebb8412,
        LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_4ddce42a,
    )
    from .page_user import PageUser
    from .u1f680 import U1f680
    from .u7528_u6237 import U7528U6237


ThingMark: TypeAlias = Literal[
    "_missing_",
    "__class__",
    "mro",
    "name",
    "value",
    "None",
    "True",
    "self",
    "\U0001f600",
]


class ThingMarkValues:
    """The values of `ThingMark`, by name."""

    MISSING: Final = "_missing_"
    CLASS: Final = "__class__"
    MRO: Final = "mro"
    NAME: Final = "name"
    VALUE: Final = "value"
    NONE: Final = "None"
    TRUE: Final = "True"
    SELF: Final = "self"
    U1F600: Final = "\U0001f600"


class Thing(Model):
    a: PageUser | None = Field("a", "PageUser")
    b: FooBarUab | None = Field("b", "FooBarUab")
    c: FooBarSlashed | None = Field("c", "FooBarSlashed")
    d: U7528U6237 | None = Field("d", "U7528U6237")
    e: U1f680 | None = Field("e", "U1f680")
    f: (
        LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_0ebb8412
        | None
    ) = Field(
        "f",
        "LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_0ebb8412",
    )
    g: (
        LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_4ddce42a
        | None
    ) = Field(
        "g",
        "LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_4ddce42a",
    )
    mark: ThingMark | str | None = None
    model_config: str | None = None
    model_fields: str | None = None
    model_dump: str | None = None
    construct: str | None = None
    register: str | None = None
    request_options: str | None = None
    dict: str | None = None
    minus_1: str | None = Field("-1")
    n_1: str | None = Field("1")
    empty: str | None = Field("")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: PageUser | Mapping[str, object] | None = None,
            b: FooBarUab | Mapping[str, object] | None = None,
            c: FooBarSlashed | Mapping[str, object] | None = None,
            d: U7528U6237 | Mapping[str, object] | None = None,
            e: U1f680 | Mapping[str, object] | None = None,
            f: (
                LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_0ebb8412
                | Mapping[str, object]
                | None
            ) = None,
            g: (
                LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_4ddce42a
                | Mapping[str, object]
                | None
            ) = None,
            mark: ThingMark | None = None,
            model_config: str | None = None,
            model_fields: str | None = None,
            model_dump: str | None = None,
            construct: str | None = None,
            register: str | None = None,
            request_options: str | None = None,
            dict: str | None = None,
            minus_1: str | None = None,
            n_1: str | None = None,
            empty: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
