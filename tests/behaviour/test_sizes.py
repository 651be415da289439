"""What is large or deep in a document stays usable."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.behaviour.inline_sdk import Sdk, sdk

VALUES = 5000
PROPERTIES = 800
LEVELS = 90
SEGMENTS = 150
PARAMETERS = 60


def schemas() -> dict[str, object]:
    deep: dict[str, object] = {"type": "string"}
    for level in range(LEVELS, 0, -1):
        deep = {"type": "object", "properties": {f"level{level}": deep}}
    text = {"type": "string"}
    properties: dict[str, object] = {f"p{index}": text for index in range(PROPERTIES)}
    properties |= {
        "many": {"type": "string", "enum": [f"value-{index}" for index in range(VALUES)]},
        "deep": deep,
        "again": {"$ref": "#/components/schemas/Wide"},
    }
    return {"Wide": {"type": "object", "required": ["p0"], "properties": properties}}


def paths() -> dict[str, object]:
    names = [f"s{index}" for index in range(SEGMENTS)]
    text = {"type": "string"}
    found: list[object] = [
        {"name": name, "in": "path", "required": True, "schema": text} for name in names
    ]
    found += [{"name": f"q{index}", "in": "query", "schema": text} for index in range(PARAMETERS)]
    done = {"204": {"description": "Done"}}
    operation = {"operationId": "find", "tags": ["long"], "parameters": found, "responses": done}
    return {"".join(f"/{{{name}}}" for name in names): {"get": operation}}


@pytest.fixture(scope="module")
def made() -> Iterator[Sdk]:
    components = json.dumps({"schemas": schemas()})
    text = f"paths: {json.dumps(paths())}\ncomponents: {components}\n"
    with sdk(text, name="sizes") as found:
        yield found


def test_an_operation_takes_hundreds_of_parameters(made: Sdk) -> None:
    made.client.long.find(*map(str, range(SEGMENTS)), q0="first", q59="last")

    expected = "/".join(map(str, range(SEGMENTS)))
    assert str(made.sent[-1].url).endswith(f"/{expected}?q0=first&q59=last")


def test_an_enumeration_of_thousands_has_a_name_for_each(made: Sdk) -> None:
    constants = vars(made.model("WideManyValues"))

    assert constants["VALUE_4999"] == "value-4999"
    assert sum(name.startswith("VALUE_") for name in constants) == VALUES


def test_a_schema_of_hundreds_of_properties_is_a_class(made: Sdk) -> None:
    raw = {f"p{index}": str(index) for index in range(PROPERTIES)}

    wide = made.model("Wide")(**raw, again={"p0": "x"}, many="value-0")

    assert (wide.p799, wide.again.p0) == ("799", "x")
    assert made.package.validate(wide) == ()


def test_objects_in_objects_are_read_to_the_last(made: Sdk) -> None:
    raw: object = "bottom"
    for level in range(LEVELS, 0, -1):
        raw = {f"level{level}": raw}

    found = made.model("Wide").from_dict({"p0": "x", "deep": raw}).deep
    for level in range(1, LEVELS + 1):
        found = getattr(found, f"level{level}")

    assert found == "bottom"
