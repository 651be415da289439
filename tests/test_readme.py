"""The README shows what is: its excerpts stand in the generated files, its first calls run."""

from __future__ import annotations

import json
import re
from pathlib import Path

import httpx2
import pytest
import vonage_conversation

ROOT = Path(__file__).parent.parent
SDK = ROOT / "generated" / "vonage-conversation"
BLOCKS = re.findall(
    r"^```python\n(.*?)^```$",
    (ROOT / "README.md").read_text(encoding="utf-8"),
    re.DOTALL | re.MULTILINE,
)
EXCERPTS = [
    (first.removeprefix("# "), text)
    for first, _, text in (block.partition("\n") for block in BLOCKS)
    if first.startswith("# ")
]


@pytest.mark.parametrize(("path", "text"), EXCERPTS, ids=[path for path, _ in EXCERPTS])
def test_an_excerpt_stands_in_the_file_that_it_names(path: str, text: str) -> None:
    assert text in (SDK / path).read_text(encoding="utf-8")


def test_there_is_an_excerpt_of_each_kind_of_file() -> None:
    assert {Path(path).parent.name for path, _ in EXCERPTS} == {"models", "resources", "tests"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_first_calls_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (calls,) = (block for block in BLOCKS if block.startswith("from vonage_conversation"))
    requests: list[httpx2.Request] = []
    page = {"count": 1, "_embedded": {"conversations": [{"name": "n", "uuid": "CON-1"}]}}

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json=page if request.method == "GET" else {"id": "CON-1"})

    real = vonage_conversation.ConversationClient
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    monkeypatch.setattr(
        vonage_conversation, "ConversationClient", lambda token: real(token=token, http_client=http)
    )
    exec(calls, {"make_jwt": lambda: "jwt"})  # the README's own code

    sent = [(request.method, request.url.path) for request in requests]
    assert sent == [
        ("POST", "/v0.1/conversations"),
        ("POST", "/v0.1/conversations/CON-1/members"),
        ("GET", "/v0.1/conversations"),
    ]
    assert json.loads(requests[1].content)["channel"]["from"]["type"] == "phone"
    assert capsys.readouterr().out == "CON-1 n\n"
