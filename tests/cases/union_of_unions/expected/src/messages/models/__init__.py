"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .message import (
        Message as Message,
        MessageImage as MessageImage,
        MessageMedia as MessageMedia,
        MessageMediaUnknown as MessageMediaUnknown,
        MessageSound as MessageSound,
        MessageText as MessageText,
        MessageUnknown as MessageUnknown,
    )

__all__ = [
    "Message",
    "MessageImage",
    "MessageMedia",
    "MessageMediaUnknown",
    "MessageSound",
    "MessageText",
    "MessageUnknown",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "message": (
                "Message",
                "MessageImage",
                "MessageMedia",
                "MessageMediaUnknown",
                "MessageSound",
                "MessageText",
                "MessageUnknown",
            ),
        },
    )
