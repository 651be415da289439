"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .compound import *
    from .form import *
    from .keys import *
    from .lost import *
    from .pet import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "compound": "Compound CompoundPart CompoundPartOwn",
            "form": "Form",
            "keys": "Keys KeysGrosse KeysListItem KeysPart KeysProperties",
            "lost": "Lost LostWhy",
            "pet": "Pet",
        },
    )
