"""Nodes to the intermediate model: what the document says, in OpenAPI's words.

`reading` follows references and complains; `memo` reads each schema once; `compose` merges
`allOf`; `scalar`, `object` and `union` know the kinds and `schema` chooses among them; `tag` finds
what tells variants apart and `constant` makes it one value each. `operation` puts `parameter`,
`content`, `server`, `security` and `pagination` together; `api` is the whole document.
"""

from generator.read.api import read_api

__all__ = ["read_api"]
