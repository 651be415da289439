"""The model `Form`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.spec import Tagged

__all__ = ["Form"]

if TYPE_CHECKING:
    from .any_form import AnyForm
    from .printed import Printed


Form: TypeAlias = Annotated[
    Union["Printed", "AnyForm"],
    Tagged("kind", {"print": "Printed", "AnyForm": "AnyForm"}, default="AnyForm"),
]
