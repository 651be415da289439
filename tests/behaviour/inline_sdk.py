"""An SDK of a document that is written in a test: generated, imported and called in-process."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent
from types import ModuleType
from typing import Any

import httpx2

from generator.config import Config, Selection
from generator.diagnostics import as_text
from generator.pipeline import generate
from tests.case_folders import write_tree

SERVER = "https://api.example.com"
_OVERLAY = "overlay: 1.1.0\ninfo: {title: Fix, version: 1.0.0}\nactions:\n"


@dataclass(slots=True)
class Sdk:
    """A package, a client of it, and what passed between the client and the server."""

    package: ModuleType
    files: dict[str, str]
    client: Any = None
    http_client: Any = None
    answer: Any = None
    """What the server answers; bytes are the body as it is, None is no content."""
    sent: list[httpx2.Request] = field(default_factory=list)

    def body(self) -> str:
        """Return the body of the last request."""
        return self.sent[-1].content.decode()

    def model(self, name: str) -> Any:
        """Return a model class."""
        return getattr(self.package.models, name)

    def handle(self, request: httpx2.Request) -> httpx2.Response:
        """Remember a request and answer it."""
        self.sent.append(request)
        if self.answer is None:
            return httpx2.Response(204)
        content = self.answer if isinstance(self.answer, bytes) else json.dumps(self.answer)
        return httpx2.Response(200, content=content, headers={"Content-Type": "application/json"})


@contextmanager
def sdk(
    text: str,
    *,
    name: str,
    version: str = "3.1.0",
    tolerant: bool = False,
    only: tuple[str, ...] = (),
    actions: str = "",
) -> Iterator[Sdk]:
    """Generate the document of which `openapi`, `info` and `servers` are left out, and import it.

    `only` are globs of the operations that are wanted, `actions` those of an overlay.
    """
    head = f"openapi: {version}\ninfo: {{title: {name}, version: 1.0.0}}\nservers: [{{url: {SERVER}}}]\n"
    with TemporaryDirectory() as folder:
        root = Path(folder)
        overlay = root / "overlay.yaml"
        overlay.write_text(_OVERLAY + dedent(actions), encoding="utf-8")
        config = Config(
            package=name,
            client="Client",
            overlays=(overlay,) if actions else (),
            selection=Selection(only=only),
        )
        document = root / "spec.yaml"
        document.write_text(head + dedent(text), encoding="utf-8")
        result = generate(document, config, tolerant=tolerant, name="spec.yaml")
        assert result.files is not None, "\n".join(map(as_text, result.diagnostics))
        write_tree(root, result.files)
        sys.path.insert(0, str(root / "src"))
        importlib.invalidate_caches()
        try:
            package = importlib.import_module(name)
            made = Sdk(package, dict(result.files))
            transport = httpx2.MockTransport(made.handle)
            with httpx2.Client(transport=transport) as http_client:
                made.http_client = http_client
                made.client = package.Client(http_client=http_client)
                yield made
        finally:
            sys.path.remove(str(root / "src"))
            for module in [key for key in sys.modules if key.partition(".")[0] == name]:
                del sys.modules[module]
