"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .bundle import *
    from .forms import *
    from .link import *
    from .owner import *
    from .photo import *
    from .upload import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "bundle": "Bundle",
            "forms": "CreateFormRequestAddress CreateFormRequestPlace",
            "link": "Link",
            "owner": "Owner",
            "photo": "CreatePhotoRequest CreatePhotoRequestUnknown Photo",
            "upload": "UploadArea UploadOutline UploadPurpose UploadPurposeValues",
        },
    )
