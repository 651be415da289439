"""An SDK of a part of a document, and of a document that an overlay changed, as a user meets them."""

from __future__ import annotations

from tests.behaviour.inline_sdk import sdk

SPEC = """
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      operationId: addPet
      tags: [pets]
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}}}
  /reset:
    post: {operationId: resetAll, tags: [admin], responses: {'204': {description: Done}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Receipt: {type: object, properties: {number: {type: integer}}}
"""


def test_what_is_not_selected_is_not_there_and_the_rest_works() -> None:
    with sdk(SPEC, name="chosen_pets", only=("listPets",)) as made:
        made.answer = {"name": "Tom"}

        assert made.client.pets.list().name == "Tom"
        assert not hasattr(made.client.pets, "create")
        assert not hasattr(made.client, "admin")
        assert made.package.models.__all__ == ["Pet"]
        assert not any("admin" in path or "receipt" in path for path in made.files)


def test_an_overlay_changes_what_the_sdk_sends_and_reads() -> None:
    actions = """
    - target: $.paths['/pets'].get
      update:
        parameters: [{name: size, in: query, schema: {type: integer}}]
    - target: $.components.schemas.Pet.properties
      update:
        from: {type: string}
    - target: $.paths['/reset']
      remove: true
    """
    with sdk(SPEC, name="better_pets", actions=actions) as made:
        made.answer = {"name": "Tom", "from": "Leeds"}

        assert made.client.pets.list(size=3).from_ == "Leeds"
        assert made.sent[-1].url.query == b"size=3"
        assert not hasattr(made.client, "admin")
