"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .closed import *
    from .diamond import *
    from .empty import *
    from .event import *
    from .five import *
    from .four import *
    from .inline import *
    from .left import *
    from .lists import *
    from .narrow import *
    from .no_order import *
    from .of_inline import *
    from .one import *
    from .opened import *
    from .other import *
    from .right import *
    from .some_of_union import *
    from .three import *
    from .two import *
    from .unions import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "closed": "Closed",
            "diamond": "Diamond",
            "empty": "Empty",
            "event": "Event",
            "five": "Five",
            "four": "Four",
            "inline": "Inline InlineBase InlineOwn InlinePart",
            "left": "Left LeftRight",
            "lists": "Lists",
            "narrow": "Narrow NarrowList",
            "no_order": "NoOrder",
            "of_inline": "OfInline",
            "one": "One",
            "opened": "Opened",
            "other": "OtherName OtherType OtherUnion OtherUnionEnd OtherUnionEndUnknown",
            "right": "Right RightLeft",
            "some_of_union": "SomeOfUnion",
            "three": "Three",
            "two": "Two",
            "unions": "Unions UnionsEnd UnionsEndUnknown",
        },
    )
