"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    to_dict_: str | None = Field("to_dict")
    from_dict_: str | None = Field("from_dict")
    additional_properties: str | None = None
    client: str | None = None
    model_config: str | None = None
    copy: str | None = None
    json: str | None = None
    schema: str | None = None
    validate: str | None = None
    class_: str | None = Field("__class__")
    dict: str | None = Field("__dict__")
    keys: str | None = None
    get: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            to_dict_: str | None = None,
            from_dict_: str | None = None,
            additional_properties: str | None = None,
            client: str | None = None,
            model_config: str | None = None,
            copy: str | None = None,
            json: str | None = None,
            schema: str | None = None,
            validate: str | None = None,
            class_: str | None = None,
            dict: str | None = None,
            keys: str | None = None,
            get: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
