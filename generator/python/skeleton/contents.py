"""The test skeleton: for each operation, that it sends what the document says and reads what comes."""

from __future__ import annotations

from dataclasses import dataclass

from generator.python.body import BodyKind, body_of
from generator.python.examples.calls import Caller
from generator.python.names.assign import ResourceName
from generator.python.pages import Page
from generator.python.skeleton.credentials import CredentialsView, HeldCredentials
from generator.python.skeleton.operation_tests import OperationTests, TestView
from generator.python.text.expression import Import
from generator.python.text.imports import import_block
from generator.python.text.literal import literal
from generator.python.text.prose import docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class TestModuleView:
    """One file of tests: a resource's."""

    docstring: str
    imports: str
    tests: tuple[TestView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerView:
    """What the tests' server and clients need to know."""

    package: str
    client: str
    hosts: str
    base_url: str
    """The `base_url` argument of the clients; empty where the document names a server."""
    insecure: bool
    parts: bool
    """Whether an operation sends a body in parts."""
    items: bool
    """Whether an operation sends a body item by item."""
    credentials: CredentialsView


@dataclass(slots=True)
class Skeleton:
    """Makes the test modules of an API."""

    caller: Caller
    package: str

    def pages(self, hosts: tuple[str, ...], base_url: str) -> list[Page]:
        """Return the pages under `tests/`."""
        names = self.caller.names
        credentials = HeldCredentials(self.caller.api, names)
        server = ServerView(
            package=self.package,
            client=names.client,
            hosts=", ".join(map(literal, hosts)),
            base_url=f"base_url={literal(base_url)}, " if base_url else "",
            parts=self._sends("parts"),
            items=self._sends("items"),
            insecure=any(text.startswith("http://") for text in self._servers(base_url)),
            credentials=credentials.view(),
        )
        pages = [
            Page("tests/package.py.jinja", "tests/__init__.py", {}),
            Page("tests/server.py.jinja", "tests/server.py", {"server": server}),
            Page("tests/conftest.py.jinja", "tests/conftest.py", {"server": server}),
        ]
        if server.credentials.keys:
            pages.append(
                Page(
                    "tests/credentials.py.jinja",
                    "tests/credentials.py",
                    {"credentials": server.credentials},
                )
            )
        if server.parts:
            pages.append(Page("tests/parts.py.jinja", "tests/parts.py", {}))
        for resource in names.resources:
            view = self._module(resource, credentials)
            pages.append(
                Page(
                    "tests/test_resource.py.jinja",
                    f"tests/test_{resource.module}.py",
                    {"module": view},
                )
            )
        return pages

    def _sends(self, kind: BodyKind) -> bool:
        """Say whether an operation sends a body of one kind."""
        api = self.caller.api
        bodies = (body_of(api, operation) for operation in api.operations)
        return any(body is not None and body.kind == kind for body in bodies)

    def _servers(self, base_url: str) -> list[str]:
        """Return the addresses that operations are sent to."""
        own = [
            operation.servers[0] for operation in self.caller.api.operations if operation.servers
        ]
        return [base_url, self.caller.server, *own]

    def _module(self, resource: ResourceName, credentials: HeldCredentials) -> TestModuleView:
        names = self.caller.names
        imports = {
            Import(self.package, names.client),
            Import(self.package, f"Async{names.client}"),
            Import("", "pytest"),
        }
        tests: list[TestView] = []
        operations = [
            operation
            for operation in self.caller.api.operations
            if names.operations[operation.key].resource == resource.attribute
        ]
        methods = frozenset(names.operations[operation.key].method for operation in operations)
        for operation in operations:
            found = OperationTests(self.caller, self.package, operation, credentials, methods)
            tests += found.tests()
            imports |= found.imports
        return TestModuleView(
            docstring=docstring(
                f"The operations of `{resource.attribute}`: what they send, what they read.",
                indent=0,
            ),
            imports=import_block(imports, here=".test").runtime,
            tests=tuple(tests),
        )
