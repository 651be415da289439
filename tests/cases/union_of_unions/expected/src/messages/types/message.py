"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

__all__ = [
    "MessageImageDict",
    "MessageInput",
    "MessageMediaInput",
    "MessageSoundDict",
    "MessageTextDict",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.message import MessageImage, MessageSound, MessageText

MessageInput: TypeAlias = Union[
    "MessageText", "MessageTextDict", "MessageMediaInput", "Mapping[str, object]"
]
"""What a request takes for `Message`."""
MessageMediaInput: TypeAlias = Union[
    "MessageImage",
    "MessageImageDict",
    "MessageSound",
    "MessageSoundDict",
    "Mapping[str, object]",
]
"""What a request takes for `MessageMedia`."""
MessageTextDict = TypedDict(
    "MessageTextDict",
    {
        "text": "str",
    },
)
"""The keys of `MessageText` on the wire."""
MessageImageDict = TypedDict(
    "MessageImageDict",
    {
        "image": "str",
    },
)
"""The keys of `MessageImage` on the wire."""
MessageSoundDict = TypedDict(
    "MessageSoundDict",
    {
        "sound": "str",
    },
)
"""The keys of `MessageSound` on the wire."""
