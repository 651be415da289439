"""An overlay that says in the document's own words what was inferred or repaired.

`collect` finds what there is to say and `ids` the operationIds that change no method's name;
`action` is one change with its reason, `place` where it is made, and `target` how an overlay names that place.
"""

from generator.suggest.action import Action, Suggested, overlay_of
from generator.suggest.collect import suggest
from generator.suggest.place import Places

__all__ = ["Action", "Places", "Suggested", "overlay_of", "suggest"]
