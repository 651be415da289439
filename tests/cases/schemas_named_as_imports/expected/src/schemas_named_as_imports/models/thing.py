"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .annotated import AnnotatedModel
    from .any import AnyModel
    from .field import FieldModel
    from .literal import LiteralModel
    from .mapping import MappingModel
    from .model import ModelModel
    from .omit import OmitModel
    from .union import UnionModel


class Thing(Model):
    field: FieldModel | None = Field("field", "FieldModel")
    any: AnyModel | None = Field("any", "AnyModel")
    literal: LiteralModel | None = Field("literal", "LiteralModel")
    model: ModelModel | None = Field("model", "ModelModel")
    union: UnionModel | None = Field("union", "UnionModel")
    omit_: OmitModel | None = Field("omit", "OmitModel")
    mapping: MappingModel | None = Field("mapping", "MappingModel")
    annotated: AnnotatedModel | None = Field("annotated", "AnnotatedModel")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: FieldModel | Mapping[str, object] | None = None,
            any: AnyModel | Mapping[str, object] | None = None,
            literal: LiteralModel | Mapping[str, object] | None = None,
            model: ModelModel | Mapping[str, object] | None = None,
            union: UnionModel | Mapping[str, object] | None = None,
            omit_: Mapping[str, object] | OmitModel | None = None,
            mapping: MappingModel | Mapping[str, object] | None = None,
            annotated: AnnotatedModel | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
