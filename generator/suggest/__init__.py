"""An overlay that says in the document's own words what was inferred or repaired.

`collect` finds what there is to say and `ids` the operationIds that change no method's name;
`action` is one change with its reason, and `target` how an overlay names the place of it.
"""

from generator.suggest.action import Action, overlay_of
from generator.suggest.collect import suggest

__all__ = ["Action", "overlay_of", "suggest"]
