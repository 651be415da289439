"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .foo_bar import *
    from .long import *
    from .page_user import *
    from .thing import *
    from .u1f680 import *
    from .u7528_u6237 import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "foo_bar": "FooBarSlashed FooBarUab",
            "long": "LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_0ebb8412 LongAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_4ddce42a",
            "page_user": "PageUser",
            "thing": "Thing ThingMark ThingMarkValues",
            "u1f680": "U1f680",
            "u7528_u6237": "U7528U6237",
        },
    )
