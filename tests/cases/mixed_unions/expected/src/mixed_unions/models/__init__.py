"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .cat import *
    from .document import *
    from .dog import *
    from .pet import *
    from .plant import *
    from .row import *
    from .thing import *
    from .tree import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "cat": "Cat",
            "document": "Document DocumentMeta",
            "dog": "Dog DogKind DogKindValues",
            "pet": "Pet PetUnknown",
            "plant": "Plant",
            "row": "Row RowMeta",
            "thing": "Thing ThingAnything ThingFlag ThingFlagFalse ThingFlagTrue ThingFlagUnknown ThingId ThingIdUnknown ThingMap ThingMixed ThingMixedUnknown ThingNested ThingNestedUnknown ThingSubset ThingSubsetUnknown ThingTextAOrB ThingTextAOrBValues",
            "tree": "Tree",
        },
    )
