"""How parameters travel that are written otherwise than a scalar is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.inline_sdk import Sdk, sdk

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
