"""Paging: by rule, or by the shape of a HAL envelope."""

from __future__ import annotations

from generator.config import PagingRule
from generator.diagnostics import Code
from generator.ir import Pagination
from tests.read.inline_document import Reading, errors, read

DOCUMENT = """
paths:
  /pets:
    %(method)s:
      operationId: listPets
      parameters: [{name: offset, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: Pets
          content: {application/hal+json: {schema: {$ref: '#/components/schemas/Page'}}}
components:
  schemas:
    Page:
      type: object
      properties:
        count: {type: integer}
        _links: {type: object, properties: {next: {type: object, properties: {href: {type: string}}}}}
        _embedded: {type: object, properties: {%(embedded)s}}
"""
PETS = "pets: {type: array, items: {type: string}}"
RULE = PagingRule(items="/_embedded/pets", offset="offset", total="/count")


def page(*, embedded: str = PETS, method: str = "get", rule: PagingRule | None = None) -> Reading:
    return read(
        DOCUMENT % {"embedded": embedded, "method": method},
        paging={} if rule is None else {"listPets": rule},
    )


def paging(reading: Reading) -> Pagination | None:
    return reading.api.operations[0].pagination


def test_a_hal_envelope_with_one_list_is_a_page() -> None:
    assert paging(page()) == Pagination(items="/_embedded/pets", next="/_links/next/href")


def test_names_in_the_envelope_are_escaped() -> None:
    found = paging(page(embedded="a/b~c: {type: array, items: {type: string}}"))

    assert found is not None
    assert found.items == "/_embedded/a~1b~0c"


def test_two_lists_are_no_page() -> None:
    assert paging(page(embedded=f"{PETS}, more: {{type: array, items: {{type: string}}}}")) is None


def test_what_is_posted_is_no_page() -> None:
    assert paging(page(method="post")) is None


def test_a_rule_comes_before_the_shape() -> None:
    reading = page(rule=RULE)

    assert paging(reading) == Pagination(items="/_embedded/pets", offset="offset", total="/count")
    assert not reading.codes()


def test_a_rule_that_names_what_is_not_there_is_an_error() -> None:
    reading = page(rule=PagingRule(items="/items", offset="skip", size="limit", total="/total"))

    assert len(errors(reading)) == 4
    assert set(reading.codes()) == {Code.PAGING_RULE}
