"""Every page of an SDK: the client package, its tests and its project files."""

from __future__ import annotations

from generator.diagnostics import Sink
from generator.ir import Api
from generator.python.names import Names
from generator.python.package import view_package
from generator.python.pages import Page, Text
from generator.python.servers import default_server
from generator.python.version import legal_version


def view_sdk(api: Api, names: Names, sink: Sink) -> tuple[Page | Text, ...]:
    """Return the pages of the whole distribution folder, the runtime's files left out."""
    version = legal_version(api.info.version)
    server = default_server(api)
    pages: list[Page | Text] = list(view_package(api, names, version=version, server=server))
    pages.append(Text(f"src/{names.package}/py.typed", ""))
    return tuple(pages)
