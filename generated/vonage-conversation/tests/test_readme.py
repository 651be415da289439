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
            200,
            json={
                "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
                "id": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
            },
        ),
        httpx2.Response(
            201,
            json={
                "channel": {
                    "from": {"number": "14155550100", "type": "phone"},
                    "leg_id": "a595959595959595995",
                    "leg_ids": [{"leg_id": "a595959595959595995"}],
                    "to": {
                        "dtmfAnswer": "p*123#",
                        "number": "14155550100",
                        "type": "phone",
                    },
                    "type": "phone",
                },
                "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391/members/MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
                "id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
                "initiator": {
                    "joined": {
                        "isSystem": True,
                        "member_id": "MEM-63f61863-4a51-4f6b-86e1-46edebio0391",
                        "user_id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
                    },
                },
                "state": "invited",
                "timestamp": {
                    "invited": "2025-04-15T13:51:51.259Z",
                    "joined": "2025-04-15T13:51:51.259Z",
                    "left": "2025-04-15T13:51:51.259Z",
                },
                "user_id": "USR-63f61863-4a51-4f6b-86e1-46edebio0391",
            },
        ),
    ],
    "Authentication": [
        httpx2.Response(
            200,
            json={
                "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
                "id": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
            },
        ),
    ],
    "Async": [
        httpx2.Response(
            200,
            json={
                "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
                "id": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
            },
        ),
    ],
    "Paging": [
        httpx2.Response(
            200,
            json={
                "_embedded": {
                    "legs": [
                        {
                            "_links": {
                                "self": {
                                    "href": "https://api.nexmo.com/v0.1/legs/2a71f8a1-b6f1-42b3-9eef-c69729e17513",
                                },
                            },
                            "conversation_uuid": "CON-511d076b-9d39-498c-baa7-b7a4bfbd6e32",
                            "end_time": "",
                            "from": {"type": "app"},
                            "rtc": {
                                "session_id": "SES-84ebef0d-321a-47e6-8446-f4fcc5ca74b9",
                                "state": "terminated",
                            },
                            "start_time": "",
                            "status": "completed",
                            "to": {"type": "app"},
                            "type": "app",
                            "uuid": "2a71f8a1-b6f1-42b3-9eef-c69729e17513",
                        },
                    ],
                },
                "_links": {
                    "self": {"href": "https://api.nexmo.com/v0.1/legs"},
                    "next": {"href": "https://api.nexmo.com/v0.1/legs?page=2"},
                },
                "count": 1,
                "page_size": 10,
                "record_index": 0,
            },
        ),
        httpx2.Response(
            200,
            json={
                "_embedded": {
                    "legs": [
                        {
                            "_links": {
                                "self": {
                                    "href": "https://api.nexmo.com/v0.1/legs/2a71f8a1-b6f1-42b3-9eef-c69729e17513",
                                },
                            },
                            "conversation_uuid": "CON-511d076b-9d39-498c-baa7-b7a4bfbd6e32",
                            "end_time": "",
                            "from": {"type": "app"},
                            "rtc": {
                                "session_id": "SES-84ebef0d-321a-47e6-8446-f4fcc5ca74b9",
                                "state": "terminated",
                            },
                            "start_time": "",
                            "status": "completed",
                            "to": {"type": "app"},
                            "type": "app",
                            "uuid": "2a71f8a1-b6f1-42b3-9eef-c69729e17513",
                        },
                    ],
                },
                "_links": {"self": {"href": "https://api.nexmo.com/v0.1/legs"}},
                "count": 1,
                "page_size": 10,
                "record_index": 0,
            },
        ),
    ],
    "Errors": [
        httpx2.Response(404, json={"title": "Not found"}),
    ],
    "Models": [],
    "Options": [
        httpx2.Response(
            200,
            json={
                "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
                "id": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
            },
        ),
        httpx2.Response(
            200,
            json={
                "href": "https://api.nexmo.com/v0.1/conversations/CON-63f61863-4a51-4f6b-86e1-46edebio0391",
                "id": "CON-63f61863-4a51-4f6b-86e1-46edebio0391",
            },
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
