"""The whole table of names, over the real document and over small ones."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.config import Config
from generator.diagnostics import Sink
from generator.ir import Api, Json, ParameterPlace, SchemaId
from generator.python.names.assign import Names, assign_names
from generator.python.names.attribute_names import name_arguments, name_attributes, name_members
from generator.python.names.casing import digest
from generator.python.names.reserved import ATTRIBUTES, CLASSES, RESOURCES
from generator.runtime.client import AsyncClient, SyncClient
from generator.runtime.model import Model
from generator.runtime.resource import AsyncResource, Resource
from tests.python.sample_api import api, body, enum, operation, parameter, record, text

ROOT = Path(__file__).parent.parent.parent.parent
COMPONENTS = "#/components/schemas"
OBJECT = SchemaId(f"{COMPONENTS}/pet")


def assigned(sample: Api, config: Config | None = None) -> tuple[Names, list[str]]:
    """Return the names and what was said, as `code: message`."""
    sink = Sink()
    names = assign_names(sample, config or Config(), sink)
    return names, [f"{item.code}: {item.message}" for item in sink]


def attributes(*wire_names: str) -> list[str]:
    found = name_attributes(api(record(OBJECT, *wire_names)))
    return [found[OBJECT, wire_name] for wire_name in wire_names]


def members(*values: Json) -> list[str]:
    found = name_members(api(enum(OBJECT, *values)), [OBJECT])
    return [found[OBJECT, index] for index in range(len(values))]


def test_attributes_are_ascii_public_and_no_keyword() -> None:
    wire_names = [
        "from",
        "content-type",
        "_links",
        "isSystem",
        "self",
        "__class__",
        "$type",
        "été",
        "",
        "_",
        "+1",
        "-1",
    ]

    assert attributes(*wire_names) == [
        "from_", "content_type", "links", "is_system", "self", "class_", "type", "ete", "empty", "underscore",
        "plus_1", "minus_1",
    ]  # fmt: skip


def test_attributes_never_hide_what_a_model_has() -> None:
    assert attributes("to_dict", "from_dict", "fromDict", "extra") == [
        "to_dict_",
        "from_dict_",
        "from_dict_camel",
        "extra_",
    ]


def test_the_table_of_reserved_names_holds_what_the_runtime_has() -> None:
    models = {name for name in dir(Model) if not name.startswith("_")}
    clients = {name for kind in (SyncClient, AsyncClient) for name in dir(kind) if name[0] != "_"}
    resources = {name for kind in (Resource, AsyncResource) for name in dir(kind) if name[0] != "_"}

    assert models <= ATTRIBUTES
    assert clients <= RESOURCES
    assert resources == {"with_raw_response", "with_streaming_response"}


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (("asc", "desc", "ASC", "DESC"), ["ASC_LOWER", "DESC_LOWER", "ASC", "DESC"]),
        (("foo-bar", "foo_bar", "foo bar"), ["FOO_BAR_KEBAB", "FOO_BAR_LOWER", "FOO_BAR_SPACED"]),
        (("+1", "-1"), ["PLUS_1", "MINUS_1"]),
        (("UTC+1", "UTC-1", "55+"), ["UTC_PLUS_1", "UTC_1", "N_55_PLUS"]),
        (("C", "C++", "C#", "a+b"), ["C", "C_PLUS_PLUS", "C_HASH", "A_B"]),
        ((">", ">=", "", " "), ["GREATER", "GREATER_EQUAL", "EMPTY", "SPACE"]),
        ((1, "1", -1, 1.5), ["N_1_NUMBER", "N_1_TEXT", "MINUS_1", "N_1_5"]),
        ((True, "true", False), ["TRUE_FLAG", "TRUE_TEXT", "FALSE"]),
        (("mro", "None", "name", "_missing_"), ["MRO", "NONE", "NAME", "MISSING"]),
        (("\U0001f600", "2nd"), ["U1F600", "N_2ND"]),
        (([1], {"a": 1}), ["N_1", "A_1"]),
    ],
)
def test_the_constants_of_an_enumeration(values: tuple[Json, ...], names: list[str]) -> None:
    assert members(*values) == names


JSON = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)


@given(st.lists(JSON, max_size=12, unique_by=lambda value: (type(value), value)))
def test_every_value_has_a_constant_of_its_own(values: list[Json]) -> None:
    names = members(*values)

    assert len(set(names)) == len(values)
    assert all(name.isidentifier() and name == name.upper() for name in names)


def test_a_parameter_keeps_the_name_that_the_body_wants_too() -> None:
    schema = f"{COMPONENTS}/id"
    places: tuple[ParameterPlace, ...] = ("path", "query", "header", "cookie")
    call = operation(
        "PUT",
        "/pets/{id}",
        parameters=[
            *(parameter("id", place, schema) for place in places),
            parameter("options", "query", schema),
        ],
        request_body=body("#/paths/~1pets~1{id}/put/requestBody", ("application/json", OBJECT)),
    )
    sample = api(record(OBJECT, "id", "self", "extra", "body_id", "types"), text(schema), call)

    assert {key[1:]: name for key, name in name_arguments(sample, call).items()} == {
        ("path", "id"): "id",
        ("query", "id"): "query_id",
        ("query", "options"): "options_",
        ("header", "id"): "header_id",
        ("cookie", "id"): "cookie_id",
        ("body", "id"): f"body_id_{digest('id')}",
        ("body", "self"): "self_",
        ("body", "extra"): "extra",
        ("body", "body_id"): "body_id",
        ("body", "types"): "types",
    }


def test_the_whole_body_and_a_parameter_called_body_differ() -> None:
    call = operation(
        "POST",
        "/pets",
        parameters=[parameter("body", "query", f"{COMPONENTS}/id")],
        request_body=body("#/paths/~1pets/post/requestBody", ("text/plain", None)),
    )

    assert {key[1:]: name for key, name in name_arguments(api(call), call).items()} == {
        ("query", "body"): "body",
        ("body", ""): "body_value",
    }


def test_a_property_that_only_answers_hold_is_no_argument() -> None:
    call = operation(
        "POST",
        "/pets",
        request_body=body("#/paths/~1pets/post/requestBody", ("application/json", OBJECT)),
    )
    sample = api(
        record(OBJECT, "id", "name"), text(f"{OBJECT}/properties/id", read_only=True), call
    )

    assert list(name_arguments(sample, call).values()) == ["name"]


def test_schemas_stand_in_the_module_of_their_first_words() -> None:
    response = "#/paths/~1users/get/responses/200/content/application~1json/schema"
    names, _ = assigned(
        api(
            record(f"{COMPONENTS}/ChannelType", "a"),
            record(f"{COMPONENTS}/ChannelType/properties/a"),
            record(f"{COMPONENTS}/MemberState"),
            record(f"{COMPONENTS}/MemberActions"),
            record(f"{COMPONENTS}/schemas"),
            record(f"{COMPONENTS}/AUX"),
            record("#/components/responses/PetLite/content/application~1json/schema"),
            record(response),
            record("#/x-types/other"),
            operation("GET", "/users", "listUsers", tag="user"),
        )
    )

    assert list(names.modules.values()) == [
        "channel_type", "channel_type", "member", "member", "schemas_", "aux_", "pet_lite", "users", "shared",
    ]  # fmt: skip


def test_a_component_and_the_operations_of_its_plural_share_a_module() -> None:
    response = "#/paths/~1users/get/responses/200/content/application~1json/schema"
    names, _ = assigned(
        api(
            record(f"{COMPONENTS}/User"),
            record(f"{COMPONENTS}/UserRole"),
            record(response),
            operation("GET", "/users", "listUsers", tag="user"),
        )
    )

    assert set(names.modules.values()) == {"user"}


def test_a_module_that_grows_too_long_is_told_apart_by_the_next_word() -> None:
    many = [f"property{number}" for number in range(80)]
    response = "#/paths/~1users/get/responses/200/content/application~1json/schema"
    names, _ = assigned(
        api(
            record(f"{COMPONENTS}/User", *many),
            record(f"{COMPONENTS}/UserRole"),
            record(f"{COMPONENTS}/UserRoleName"),
            record(f"{COMPONENTS}/UserGroup", *many),
            record(response, *many),
            operation("GET", "/users", "listUsers", tag="user"),
        )
    )

    assert list(names.modules.values()) == [
        "user", "user_role", "user_role", "user_group", "users_list",
    ]  # fmt: skip


def test_a_renamed_component_takes_its_module_along() -> None:
    config = Config(names={f"{COMPONENTS}/res_pet": "Pet"})
    names, said = assigned(api(record(f"{COMPONENTS}/res_pet")), config)

    assert list(names.modules.values()) == ["pet"]
    assert said == []


def test_configured_names_that_fit_nothing_are_reported() -> None:
    config = Config(
        names={"#/nowhere": "Gone", f"{COMPONENTS}/id": "Id", OBJECT: "Field"},
        operations={"gone": "list", "a": "pets.same", "b": "pets.same", "c": "raw"},
    )
    calls = [operation("GET", f"/pets/{name}", name, tag="pet") for name in "abc"]
    _, said = assigned(api(text(f"{COMPONENTS}/id"), record(OBJECT), *calls), config)

    assert sorted(message.partition(";")[0] for message in said) == [
        f"config-unused: [names] '{COMPONENTS}/id' leads to a schema that needs no class",
        "config-unused: [names] '#/nowhere' leads to no schema",
        "config-unused: no operation has the operationId 'gone'",
        "config-value: 'Field' is a name that the generated modules need",
        "config-value: 'raw' is a name that every SDK needs",
        "config-value: 'same' is given to two operations of one resource",
    ]


@pytest.mark.parametrize(
    ("title", "package", "client"),
    [
        ("API for Parcel Tracking", "parcel_tracking", "ParcelTrackingClient"),
        ("Conversation API", "conversation", "ConversationClient"),
        ("API", "api", "ApiClient"),
        ("Email API", "email_sdk", "EmailClient"),
        ("tests", "tests_sdk", "TestsClient"),
        ('2nd & "best"\n', "n_2nd_best", "N2ndBestClient"),
        ("!!!", "api", "ApiClient"),
        ("", "api", "ApiClient"),
        ("The Pets API", "pets", "PetsClient"),
        ("Pets REST API Reference Documentation", "pets", "PetsClient"),
        ("Reference", "reference", "ReferenceClient"),
        ("The API", "the_api", "TheApiClient"),
        ("Import", "import_", "ImportClient"),
    ],
)
def test_a_title_gives_the_package_and_the_client(title: str, package: str, client: str) -> None:
    names, _ = assigned(api(title=title))

    assert (names.package, names.client) == (package, client)


@pytest.fixture(scope="module")
def conversation() -> Names:
    from generator.pipeline import understand

    understood = understand(ROOT / "tests" / "conversation.json", Config(), Sink())
    assert understood is not None
    return understood.names


def test_the_conversation_api_has_the_methods_that_its_users_expect(conversation: Names) -> None:
    found: dict[str, set[str]] = {}
    for name in conversation.operations.values():
        found.setdefault(name.resource, set()).add(name.method)

    assert found == {
        "conversations": {"list", "create", "get", "replace", "delete", "record"},
        "events": {"list", "get", "create", "delete"},
        "members": {"list", "get", "create", "update", "delete"},
        "legs": {"list", "delete"},
        "users": {"list", "get", "create", "update", "delete", "list_conversations"},
    }


def test_the_conversation_api_has_the_classes_that_its_users_expect(conversation: Names) -> None:
    texts = {name.text for name in conversation.schemas.values()}

    assert {f"ChannelFrom{kind}" for kind in ("App", "Phone", "Sip", "Websocket", "Vbc")} <= texts
    assert {"Channel", "ChannelFrom", "ChannelToPhone", "ChannelType", "ChannelLegId"} <= texts
    assert {"Order", "ConversationLite", "RecordConversationRequest"} <= texts


def test_no_module_of_the_conversation_api_imports_a_name_that_a_schema_may_take() -> None:
    from generator.pipeline import generate

    result = generate(ROOT / "tests" / "conversation.json", Config())
    assert result.files is not None
    imported = {
        alias.asname or alias.name
        for path, source in result.files.items()
        if "/models/" in path or "/types/" in path
        if path.endswith(".py") and not path.endswith("__init__.py")
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and ("_core" in (node.module or "") or not node.level)
        for alias in node.names
    }

    assert {name for name in imported if name[0].isupper()} - CLASSES == {"TYPE_CHECKING"}
