"""Every snippet of the README runs, against an in-process server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx2
import pytest

README = Path(__file__).parent.parent / "README.md"
ANSWERS: dict[str, list[httpx2.Response]] = {
    "First calls": [
        httpx2.Response(
            200, json={"items": [{"id": "text"}], "total": 1, "next": "text"}
        ),
    ],
    "Authentication": [
        httpx2.Response(
            200, json={"items": [{"id": "text"}], "total": 1, "next": "text"}
        ),
    ],
    "Async": [
        httpx2.Response(
            200, json={"items": [{"id": "text"}], "total": 1, "next": "text"}
        ),
    ],
    "Paging": [
        httpx2.Response(
            200, json={"items": [{"id": "text"}], "total": 2, "next": "text"}
        ),
        httpx2.Response(
            200, json={"items": [{"id": "text"}], "total": 2, "next": "text"}
        ),
    ],
    "Errors": [
        httpx2.Response(404, json={"title": "Not found"}),
    ],
    "Models": [],
    "Options": [
        httpx2.Response(
            200, json={"items": [{"id": "text"}], "total": 1, "next": "text"}
        ),
        httpx2.Response(
            200, json={"items": [{"id": "text"}], "total": 1, "next": "text"}
        ),
    ],
}


def snippet(title: str) -> str:
    """Return the Python of a section."""
    section = README.read_text(encoding="utf-8").partition(f"## {title}\n")[2]
    found = re.search(r"^(```+)python\n(.*?)^\1$", section, re.DOTALL | re.MULTILINE)
    assert found is not None
    return found[2]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("title", ANSWERS)
def test_a_snippet_runs(
    title: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    answers = iter(ANSWERS[title])

    def handle(self: object, request: httpx2.Request) -> httpx2.Response:
        return next(answers)

    async def handle_async(self: object, request: httpx2.Request) -> httpx2.Response:
        return next(answers)

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", handle)
    monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", handle_async)
    variables: dict[str, Any] = {"__name__": "readme"}

    exec(compile(snippet(title), f"README.md, {title}", "exec"), variables)

    assert next(answers, None) is None
