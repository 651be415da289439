"""Every page of an SDK: the client package, its tests and its project files."""

from __future__ import annotations

from urllib.parse import urlsplit

from generator.diagnostics import Sink
from generator.ir import Api
from generator.python.examples.calls import Caller
from generator.python.examples.example import Examples
from generator.python.names.assign import Names
from generator.python.other_bodies import report_other_bodies
from generator.python.package.bases import find_bases
from generator.python.package.contents import view_package
from generator.python.package.schema_table import schema_table
from generator.python.package.scope import scope_of
from generator.python.pages import Page, Text
from generator.python.project.contents import view_project
from generator.python.project.reference import view_reference
from generator.python.servers import default_server
from generator.python.skeleton.contents import Skeleton
from generator.python.text.version import legal_version

_TEST_SERVER = "https://api.example.com"
"""The server of tests where the document names none."""


def view_sdk(api: Api, names: Names, sink: Sink) -> tuple[Page | Text, ...]:
    """Return the pages of the whole distribution folder, the runtime's files left out."""
    version = legal_version(api.info.version)
    server = default_server(api)
    report_other_bodies(api, sink)
    bases = find_bases(api, names, sink)
    api = bases.kinds_of(api)
    scope = scope_of(api)
    package = f"src/{names.package}"
    pages: list[Page | Text] = list(
        view_package(api, names, scope, bases, version=version, server=server)
    )
    pages.append(Text(f"{package}/py.typed", ""))
    pages.append(
        Text(f"{package}/models/schemas.json", schema_table(api, names, emitted=scope.emitted))
    )
    examples = Examples(api, sink)
    caller = Caller(api, names, examples, server or _TEST_SERVER, f"{names.package}.models")
    pages += Skeleton(caller, names.package).pages(
        _hosts(api, server or _TEST_SERVER), "" if server else _TEST_SERVER
    )
    arguments = "" if server else f'base_url="{_TEST_SERVER}"'
    if server.startswith("http://"):
        arguments = "allow_insecure_http=True"
    pages += view_project(caller, version=version, more=arguments)
    pages.append(view_reference(api, names, pages))
    return tuple(pages)


def _hosts(api: Api, server: str) -> tuple[str, ...]:
    """Return every host that operations are sent to."""
    addresses = [
        server,
        *(address for operation in api.operations for address in operation.servers[:1]),
    ]
    hosts = [urlsplit(address).hostname for address in addresses]
    return tuple(dict.fromkeys(host for host in hosts if host))
