"""Typed dictionaries with the wire's own keys, for what requests take."""

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
            "bundle": "BundleDict",
            "forms": "CreateFormRequestAddressDict CreateFormRequestPlaceDict",
            "link": "LinkDict",
            "owner": "OwnerDict",
            "photo": "CreatePhotoRequestInput PhotoDict",
            "upload": "UploadAreaDict UploadOutlineDict",
        },
    )
