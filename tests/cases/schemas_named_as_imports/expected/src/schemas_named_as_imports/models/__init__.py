"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .annotated import *
    from .any import *
    from .async_client import *
    from .base_model import *
    from .client import *
    from .enum import *
    from .field import *
    from .list import *
    from .literal import *
    from .mapping import *
    from .model import *
    from .omit import *
    from .operation import *
    from .optional import *
    from .page import *
    from .path import *
    from .request_options import *
    from .resource import *
    from .response import *
    from .sequence import *
    from .thing import *
    from .typed_dict import *
    from .union import *
    from .uuid import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "annotated": "AnnotatedKind AnnotatedKindValues AnnotatedModel",
            "any": "AnyKind AnyKindValues AnyModel",
            "async_client": "AsyncClient",
            "base_model": "BaseModel",
            "client": "Client",
            "enum": "Enum",
            "field": "FieldDict FieldKind FieldKindValues FieldModel",
            "list": "List",
            "literal": "LiteralKind LiteralKindValues LiteralModel",
            "mapping": "MappingKind MappingKindValues MappingModel",
            "model": "ModelKind ModelKindValues ModelModel Models",
            "omit": "OmitKind OmitKindValues OmitModel",
            "operation": "Operation",
            "optional": "Optional",
            "page": "Page",
            "path": "Path",
            "request_options": "RequestOptions",
            "resource": "Resource",
            "response": "Response",
            "sequence": "SequenceModel",
            "thing": "Thing",
            "typed_dict": "TypedDictModel",
            "union": "UnionKind UnionKindValues UnionModel",
            "uuid": "Uuid",
        },
    )
