"""The pages of an SDK, from a document written in a test."""

from __future__ import annotations

from dataclasses import dataclass

from generator.config import Config, PagingRule
from generator.diagnostics import Sink
from generator.ir import Api
from generator.python import Names, Page, Text, assign_names, view_sdk
from generator.python.examples.calls import Caller
from generator.python.examples.example import Examples
from generator.python.skeleton.credentials import HeldCredentials
from generator.python.skeleton.operation_tests import OperationTests, TestView
from tests.read.inline_document import read

SERVER = "https://api.example.com"


@dataclass(frozen=True, slots=True)
class Sdk:
    """A document that was read and named."""

    api: Api
    names: Names

    def pages(self) -> dict[str, Page | Text]:
        """Return every page by its path."""
        return {page.path: page for page in view_sdk(self.api, self.names, Sink())}

    def view(self, path: str, name: str) -> object:
        """Return what the page at `path` calls `name`."""
        page = self.pages()[path]
        assert isinstance(page, Page)
        return page.view[name]

    def text(self, path: str) -> str:
        """Return a page that needs no template."""
        page = self.pages()[path]
        assert isinstance(page, Text)
        return page.text

    def caller(self) -> Caller:
        """Return what makes calls of the SDK."""
        examples = Examples(self.api, Sink())
        return Caller(self.api, self.names, examples, SERVER, f"{self.names.package}.models")

    def tests(self, key: str) -> list[TestView]:
        """Return the tests of the operation `GET /things`, for one."""
        operation = next(found for found in self.api.operations if found.key == key)
        held = HeldCredentials(self.api, self.names)
        return OperationTests(self.caller(), self.names.package, operation, held).tests()


def sdk(text: str, *, paging: PagingRule | None = None, tolerant: bool = False) -> Sdk:
    """Return the SDK of a document of which `openapi` and `info` are left out."""
    rules = {"list": paging} if paging is not None else {}
    api = read(text, paging=rules, tolerant=tolerant).api
    return Sdk(api, assign_names(api, Config(), Sink()))
