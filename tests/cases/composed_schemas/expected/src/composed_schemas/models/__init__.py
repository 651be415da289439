"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .beside import *
    from .either_required import *
    from .ends import *
    from .impossible import *
    from .left import *
    from .maybe import *
    from .one import *
    from .product import *
    from .right import *
    from .size import *
    from .tagged import *
    from .thing import *
    from .two import *
    from .with_variants import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "beside": "Beside BesideEnds BesideEndsLeft BesideEndsRight BesideEndsUnknown BesideObject BesideUnknown",
            "either_required": "EitherRequired",
            "ends": "Ends EndsUnknown",
            "impossible": "Impossible",
            "left": "Left",
            "maybe": "Maybe MaybeNamed",
            "one": "One",
            "product": "Product ProductLeft ProductLeftBox ProductLeftRoll ProductLeftUnknown ProductRight ProductRightBox ProductRightRoll ProductRightUnknown",
            "right": "Right",
            "size": "Size SizeValues",
            "tagged": "TaggedModel TaggedModelUnknown",
            "thing": "Thing ThingAll ThingAllUnknown ThingAllWithMore ThingAllWithRight ThingSize ThingSizeValues",
            "two": "Two",
            "with_variants": "WithVariants WithVariantsLeft WithVariantsRight WithVariantsUnknown",
        },
    )
