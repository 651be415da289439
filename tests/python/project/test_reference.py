"""reference.md: every method with its types and its HTTP line."""

from __future__ import annotations

from generator.python.project.reference import ReferenceView
from tests.python.sdk_pages import sdk

THINGS = """
    servers: [{url: https://api.example.com}]
    tags: [{name: things, description: Things that `are` kept. And more.}]
    paths:
      /things/{thing_id}:
        get:
          operationId: getThing
          summary: Get <one> thing
          deprecated: true
          tags: [things]
          parameters:
            - {name: thing_id, in: path, required: true, schema: {type: string}}
            - {name: a_long_name_of_a_parameter, in: query, schema: {type: integer}}
            - {name: another_long_name, in: query, schema: {type: boolean}}
          responses: {'204': {description: Done}}
        delete:
          operationId: deleteThing
          tags: [things]
          parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
          responses: {'204': {description: Done}}
    """


def reference(text: str) -> ReferenceView:
    view = sdk(text).view("reference.md", "reference")
    assert isinstance(view, ReferenceView)
    return view


def test_a_method_has_its_signature_its_line_and_its_mark() -> None:
    (resource,) = reference(THINGS).resources
    get, delete = resource.methods

    assert resource.description == "Things that `are` kept."
    assert (get.title, get.http, get.deprecated) == ("things.get", "`GET /things/{thing_id}`", True)
    assert get.summary == "Get \\<one\\> thing"
    assert get.signature.splitlines() == [
        "```py",
        "client.things.get(",
        "    thing_id: str,",
        "    *,",
        "    a_long_name_of_a_parameter: int | None = None,",
        "    another_long_name: bool | None = None,",
        ") -> None",
        "```",
    ]
    assert "client.things.delete(thing_id: str) -> None" in delete.signature
    assert not delete.deprecated


def test_a_document_without_operations_has_an_empty_reference() -> None:
    assert reference("paths: {}").resources == ()
