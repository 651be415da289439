"""The model `Message` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.model import Model
from .._core.spec import Structured
from .._core.unknown import UnknownVariant

__all__ = [
    "Message",
    "MessageImage",
    "MessageMedia",
    "MessageMediaUnknown",
    "MessageSound",
    "MessageText",
    "MessageUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


class MessageText(Model):
    """Text"""

    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class MessageImage(Model):
    """Image"""

    image: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class MessageSound(Model):
    """Sound"""

    sound: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sound: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class MessageUnknown(UnknownVariant):
    """A kind of `Message` that this SDK does not know."""


Message: TypeAlias = Annotated[
    Union[MessageText, "MessageMedia", MessageUnknown],
    Structured(
        (
            "MessageText",
            "MessageMedia",
        ),
        unknown="MessageUnknown",
    ),
]


class MessageMediaUnknown(UnknownVariant):
    """A kind of `MessageMedia` that this SDK does not know."""


MessageMedia: TypeAlias = Annotated[
    Union[MessageImage, MessageSound, MessageMediaUnknown],
    Structured(
        (
            "MessageImage",
            "MessageSound",
        ),
        unknown="MessageMediaUnknown",
    ),
]
