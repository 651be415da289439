"""Nodes to the intermediate model: what the document says, in OpenAPI's words.

`reading` follows references and complains; `memo` reads each schema once; `compose` merges
`allOf`; `scalar`, `object` and `union` know the kinds and `schema` chooses among them; `tag` finds
what tells variants apart and `constant` makes it one value each. `operation` puts `parameter`,
`content`, `server`, `security` and `pagination` together; `api` is the whole document, and `part`
what of it is selected.
"""

from generator.read.api import read_api
from generator.read.part import Part, part_of

__all__ = ["Part", "part_of", "read_api"]
