"""The model `MemberState`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

MemberState: TypeAlias = Literal["invited", "joined", "left", "unknown"]
"""The state that the member is in.

Possible values are `invited`, `joined`, `left`, or `unknown`
"""


class MemberStateValues:
    """The values of `MemberState`, by name."""

    INVITED: Final = "invited"
    JOINED: Final = "joined"
    LEFT: Final = "left"
    UNKNOWN: Final = "unknown"
