"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .any_form import *
    from .book import *
    from .form import *
    from .printed import *
    from .search import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "any_form": "AnyForm",
            "book": "Book ListBooksFilter",
            "form": "Form",
            "printed": "Printed",
            "search": "Search",
        },
    )
