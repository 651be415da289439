"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .annotated import (
        AnnotatedKind as AnnotatedKind,
        AnnotatedKindValues as AnnotatedKindValues,
        AnnotatedModel as AnnotatedModel,
    )
    from .any import (
        AnyKind as AnyKind,
        AnyKindValues as AnyKindValues,
        AnyModel as AnyModel,
    )
    from .field import (
        FieldKind as FieldKind,
        FieldKindValues as FieldKindValues,
        FieldModel as FieldModel,
    )
    from .literal import (
        LiteralKind as LiteralKind,
        LiteralKindValues as LiteralKindValues,
        LiteralModel as LiteralModel,
    )
    from .mapping import (
        MappingKind as MappingKind,
        MappingKindValues as MappingKindValues,
        MappingModel as MappingModel,
    )
    from .model import (
        ModelKind as ModelKind,
        ModelKindValues as ModelKindValues,
        ModelModel as ModelModel,
    )
    from .omit import (
        OmitKind as OmitKind,
        OmitKindValues as OmitKindValues,
        OmitModel as OmitModel,
    )
    from .thing import Thing as Thing
    from .union import (
        UnionKind as UnionKind,
        UnionKindValues as UnionKindValues,
        UnionModel as UnionModel,
    )

__all__ = [
    "AnnotatedKind",
    "AnnotatedKindValues",
    "AnnotatedModel",
    "AnyKind",
    "AnyKindValues",
    "AnyModel",
    "FieldKind",
    "FieldKindValues",
    "FieldModel",
    "LiteralKind",
    "LiteralKindValues",
    "LiteralModel",
    "MappingKind",
    "MappingKindValues",
    "MappingModel",
    "ModelKind",
    "ModelKindValues",
    "ModelModel",
    "OmitKind",
    "OmitKindValues",
    "OmitModel",
    "Thing",
    "UnionKind",
    "UnionKindValues",
    "UnionModel",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "annotated": (
                "AnnotatedKind",
                "AnnotatedKindValues",
                "AnnotatedModel",
            ),
            "any": (
                "AnyKind",
                "AnyKindValues",
                "AnyModel",
            ),
            "field": (
                "FieldKind",
                "FieldKindValues",
                "FieldModel",
            ),
            "literal": (
                "LiteralKind",
                "LiteralKindValues",
                "LiteralModel",
            ),
            "mapping": (
                "MappingKind",
                "MappingKindValues",
                "MappingModel",
            ),
            "model": (
                "ModelKind",
                "ModelKindValues",
                "ModelModel",
            ),
            "omit": (
                "OmitKind",
                "OmitKindValues",
                "OmitModel",
            ),
            "thing": ("Thing",),
            "union": (
                "UnionKind",
                "UnionKindValues",
                "UnionModel",
            ),
        },
    )
