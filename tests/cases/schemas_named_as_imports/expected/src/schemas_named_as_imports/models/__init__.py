"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .annotated import *
    from .any import *
    from .field import *
    from .literal import *
    from .mapping import *
    from .model import *
    from .omit import *
    from .thing import *
    from .union import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "annotated": "AnnotatedKind AnnotatedKindValues AnnotatedModel",
            "any": "AnyKind AnyKindValues AnyModel",
            "field": "FieldKind FieldKindValues FieldModel",
            "literal": "LiteralKind LiteralKindValues LiteralModel",
            "mapping": "MappingKind MappingKindValues MappingModel",
            "model": "ModelKind ModelKindValues ModelModel",
            "omit": "OmitKind OmitKindValues OmitModel",
            "thing": "Thing",
            "union": "UnionKind UnionKindValues UnionModel",
        },
    )
