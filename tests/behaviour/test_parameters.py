"""How parameters travel that are written otherwise than a scalar is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.inline_sdk import Sdk, sdk

COOKIES = """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters:
      - {name: plain, in: cookie, style: cookie, schema: {type: string}}
      - {name: listed, in: cookie, style: cookie, schema: {type: array, items: {type: string}}}
      - {name: keyed, in: cookie, style: cookie, schema: {type: object, additionalProperties: {type: string}}}
      - {name: joined, in: cookie, style: cookie, explode: false, schema: {type: array, items: {type: integer}}}
      - {name: usual, in: cookie, schema: {type: string}}
      responses: {'204': {description: Done}}
"""
SEARCH = """
paths:
  /search:
    get:
      operationId: search
      tags: [find]
      parameters:
      - name: filter
        in: querystring
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                name: {type: string}
                tags: {type: array, items: {type: string}}
                years: {type: array, items: {type: integer}}
                range: {type: object, properties: {from: {type: integer}}}
            encoding:
              years: {style: pipeDelimited}
              range: {contentType: application/json}
      responses: {'204': {description: Done}}
    post:
      operationId: submit
      tags: [find]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {$ref: '#/paths/~1search/get/parameters/0/content/application~1x-www-form-urlencoded/schema'}
            encoding:
              years: {style: pipeDelimited}
              range: {contentType: application/json}
      responses: {'204': {description: Done}}
"""


@pytest.fixture(scope="module")
def search() -> Iterator[Sdk]:
    with sdk(SEARCH, name="parameters_search", version="3.2.0") as api:
        yield api


@pytest.mark.parametrize(
    ("value", "query"),
    [
        ({"tags": ["a", "b&"]}, "tags=a&tags=b%26"),
        ({"name": "x y", "tags": []}, "name=x%20y"),
        ({"years": [1, 2]}, "years=1%7C2"),
        ({"range": {"from": 1}}, "range=%7B%22from%22%3A1%7D"),
        ({}, ""),
    ],
)
def test_a_form_that_is_the_query_is_written_as_a_form_in_a_body(
    search: Sdk, value: dict[str, Any], query: str
) -> None:
    search.client.find.search(filter=value)
    assert search.sent[-1].url.query.decode() == query

    search.client.find.submit(**value)
    assert search.body() == query


@pytest.fixture(scope="module")
def cookies() -> Iterator[Sdk]:
    with sdk(COOKIES, name="parameters_cookies", version="3.2.0") as api:
        yield api


@pytest.mark.parametrize(
    ("values", "header"),
    [
        ({"plain": "a%20b/c="}, "plain=a%20b/c="),
        ({"plain": '"quoted"'}, 'plain="quoted"'),
        ({"usual": "a b"}, "usual=a%20b"),
        ({"listed": ["a", "b"]}, "listed=a; listed=b"),
        ({"listed": []}, None),
        ({"keyed": {"R": "1", "G": "2"}}, "R=1; G=2"),
        ({"joined": [1, 2]}, "joined=1,2"),
    ],
)
def test_the_style_of_cookies_encodes_nothing(
    cookies: Sdk, values: dict[str, Any], header: str | None
) -> None:
    cookies.client.things.list(**values)

    assert cookies.sent[-1].headers.get("cookie") == header


@pytest.mark.parametrize(
    "values",
    [
        *({"plain": f"secret{character}"} for character in ' ,;"\\\n\x7fé'),
        {"keyed": {"a;b": "secret"}},
        {"keyed": {"": "secret"}},
        {"listed": ["secret", "a,b"]},
    ],
)
def test_what_a_cookie_cannot_hold_is_refused(cookies: Sdk, values: dict[str, Any]) -> None:
    with pytest.raises(cookies.package.InvalidArgumentError, match="no cookie may hold") as caught:
        cookies.client.things.list(**values)

    assert "secret" not in str(caught.value)


def test_a_cookie_stands_over_the_one_that_the_server_set(cookies: Sdk) -> None:
    cookies.http_client.cookies.update({"listed": "old", "other": "kept"})

    cookies.client.things.list(listed=["a", "b"])

    assert cookies.sent[-1].headers["cookie"] == "other=kept; listed=a; listed=b"
