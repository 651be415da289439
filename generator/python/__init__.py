"""The intermediate model to finished Python fragments: names, types, literals, prose, views."""

from generator.python.media import used_media_types
from generator.python.names.assign import Names, assign_names, narrow
from generator.python.package.scope import scope_of
from generator.python.pages import Page, Text
from generator.python.sdk import view_sdk
from generator.python.servers import used_servers

__all__ = [
    "Names",
    "Page",
    "Text",
    "assign_names",
    "narrow",
    "scope_of",
    "used_media_types",
    "used_servers",
    "view_sdk",
]
