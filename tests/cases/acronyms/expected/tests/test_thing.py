"""The operations of `thing`: what they send, what they read."""

from __future__ import annotations

import pytest
from acronyms import AcronymsClient, AsyncAcronymsClient

from . import server as mock

GET_ANSWER: dict[str, object] = {
    "HTTPServer2XX": "text",
    "oauth2Token": "text",
    "s3_url": "text",
    "sha256": "text",
    "userID": "text",
    "IPv4Address": "text",
    "x509Certificate": "text",
}


def test_get(server: mock.Server, client: AcronymsClient) -> None:
    server.answers(200, json=GET_ANSWER)

    result = client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.http_server2_xx == "text"
    assert result.oauth2_token == "text"
    assert result.s3_url == "text"
    assert result.sha256 == "text"
    assert result.user_id == "text"
    assert result.ipv4_address == "text"
    assert result.to_dict() == GET_ANSWER


@pytest.mark.anyio
async def test_get_async(
    server: mock.Server, async_client: AsyncAcronymsClient
) -> None:
    server.answers(200, json=GET_ANSWER)

    result = await async_client.thing.get()

    server.received("GET", "https://api.example.com/thing")
    assert result.http_server2_xx == "text"
    assert result.oauth2_token == "text"
    assert result.s3_url == "text"
    assert result.sha256 == "text"
    assert result.user_id == "text"
    assert result.ipv4_address == "text"
    assert result.to_dict() == GET_ANSWER
