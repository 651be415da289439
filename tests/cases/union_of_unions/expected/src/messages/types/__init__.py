"""Typed dictionaries with the wire's own keys, for what requests take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .message import (
        MessageImageDict as MessageImageDict,
        MessageInput as MessageInput,
        MessageMediaInput as MessageMediaInput,
        MessageSoundDict as MessageSoundDict,
        MessageTextDict as MessageTextDict,
    )

__all__ = [
    "MessageImageDict",
    "MessageInput",
    "MessageMediaInput",
    "MessageSoundDict",
    "MessageTextDict",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "message": (
                "MessageImageDict",
                "MessageInput",
                "MessageMediaInput",
                "MessageSoundDict",
                "MessageTextDict",
            ),
        },
    )
