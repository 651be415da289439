"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .common_tag import *
    from .created import *
    from .failure import *
    from .kind import *
    from .owner import *
    from .pet import *
    from .tag import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "common_tag": "CommonTag",
            "created": "Created",
            "failure": "Failure",
            "kind": "Kind KindValues",
            "owner": "Owner OwnerHome",
            "pet": "Pet",
            "tag": "Tag",
        },
    )
