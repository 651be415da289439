"""Names of resources and methods."""

from __future__ import annotations

import keyword
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir import STREAM, MediaType, Operation, Response, SchemaId
from generator.location import Location, Source
from generator.python.names.operation_answers import Answers
from generator.python.names.operation_names import OperationName, name_operations
from generator.python.names.reserved import METHODS, RESOURCES
from generator.python.names.resource_names import ResourceName
from tests.python.sample_api import api, array, operation, text

LIST = SchemaId("#/components/schemas/List")


def named(*operations: Operation, **overrides: str) -> dict[str, str]:
    """Return `resource.method` by operation key."""
    names, _ = both(*operations, **overrides)
    return {key: f"{name.resource}.{name.method}" for key, name in names.items()}


def both(
    *operations: Operation, **overrides: str
) -> tuple[dict[str, OperationName], tuple[ResourceName, ...]]:
    sample = api(*operations)
    return name_operations(
        sample, overrides=overrides, client="PetsClient", answers=Answers(sample)
    )


def method(call: str, operation_id: str | None = None, tag: str | None = "pet") -> str:
    """Return the method of one operation, written `GET /pets`."""
    verb, path = call.split()
    (name,) = named(operation(verb, path, operation_id, tag=tag)).values()
    return name


@pytest.mark.parametrize(
    ("call", "operation_id", "name"),
    [
        ("GET /pets", "findPets", "pets.list"),
        ("POST /pets", "addPet", "pets.create"),
        ("GET /pets/{id}", "retrievePet", "pets.get"),
        ("DELETE /pets/{id}", "removePet", "pets.delete"),
        ("PUT /pets/{id}", "replacePet", "pets.replace"),
        ("PUT /pets/{id}", "updatePet", "pets.update"),
        ("PUT /pets/{id}", "putPet", "pets.update"),
        ("PUT /pets/{id}", "replaceSomethingElse", "pets.update"),
        ("PUT /pets/{id}", None, "pets.update"),
        ("PATCH /pets/{id}", "amendPet", "pets.amend"),
        ("PUT /pets/{id}/renew", "PUT_RenewPet", "pets.renew"),
        ("PUT /pets/{id}/accept-food", "PUT_AcceptPetFood", "pets.accept_food"),
        ("PUT /pets/{id}/toys", "PUT_PetToys", "pets.put_toys"),
        ("PUT /pets/{id}/toys", "PUT_PetFood", "pets.put_food"),
        ("GET /pets/{id}/food", "GET_PetFood", "pets.get_food"),
        ("POST /actions/query", "Action_POSTquery", "pet.action_post_query"),
        ("PUT /pets/{id}", "importPet", "pets.import_"),
        ("GET /owners/{id}/pets", None, "pets.list"),
        ("GET /v1/pets/", None, "pets.list"),
        ("GET /pets/{id}/toys", "getToysOfPet", "pets.list_toys"),
        ("GET /pets/{id}/status", "getPetStatus", "pets.get_status"),
        ("PUT /pets/{id}/record", "recordPet", "pets.record"),
        ("POST /pets", "searchPets", "pets.search"),
        ("POST /pets", "Pets_Search", "pets.search"),
        ("PUT /pets/{id}", "pets_replace", "pets.replace"),
        ("POST /pets", "List all pets", "pets.list"),
        ("PUT /pets/{id}/toys/{toy}", "Update a pet's toy", "pets.update_toy"),
        ("POST /pets/{id}", None, "pets.update"),
        ("POST /pets/{id}", "savePet", "pets.update"),
        ("POST /pets/{id}", "createPet", "pets.create"),
        ("POST /pets/{id}", "groomPetV2", "pets.groom"),
        ("POST /pets/{id}", "startWalk", "pets.start_walk"),
        ("POST /pets/{id}/walk", None, "pets.walk"),
        ("POST /pets/{id}:walk", None, "pets.walk"),
        ("POST /pets/{id}:walk", "walkPet", "pets.walk"),
        ("GET /pets:search", "searchPets", "pets.search"),
        ("GET /pets/search", "searchPets", "pets.search"),
        ("GET /pets/by", "findPetsByStatus", "pets.find_by_status"),
        ("POST /pets/{id}/owner", "addOwnerToPet", "pets.add_owner"),
        ("POST /pets/x", "PetsController_adoptNow", "pets.adopt_now"),
        ("GET /pets", "PetsController_findAll", "pets.list"),
        ("POST /pets/x", "pet", "pets.pet"),
        ("GET /v2/{name}", "zoo.pet.toys.get", "pet.toys_get"),
        ("GET /v2/{name}", "zoo.keepers.v2.pet.get", "pet.get"),
        ("GET /v2/{name}", "zoo.keepers.get", "pet.zoo_keepers_get"),
        ("GET /v2/{name}", "zoo.pet", "pet.zoo"),
        ("GET /pets/x", "with_raw_response", "pets.with_raw_response_"),
        ("POST /pets/x", "raw", "pets.raw_"),
        ("POST /pets/x", "del", "pets.del_"),
        ("POST /pets/x", "2fa", "pets.n_2fa"),
        ("POST /pets/x", "meta/root", "pets.meta_root"),
        ("POST /pets/x", "__init__", "pets.init"),
    ],
)
def test_a_method_is_called(call: str, operation_id: str | None, name: str) -> None:
    assert method(call, operation_id) == name


@pytest.mark.parametrize(
    ("call", "tag", "name"),
    [
        ("GET /things", "My Tag", "my_tag.list_things"),
        ("GET /things", None, "things.list"),
        ("GET /api/v2/things/{id}", None, "things.get"),
        ("GET /", None, "api.get"),
        ("GET /{id}", None, "api.get"),
        ("GET /things", "", "things.list"),
        ("POST /things/{id}/parts", "shop", "shop.create_part"),
        ("DELETE /things/{id}", "shop", "shop.delete_thing"),
        ("GET /close", "close", "close_.get"),
        ("GET /close", None, "close_.get"),
        ("GET /models", "models", "models_.list"),
        ("GET /x", "import", "import_.get_x"),
        ("GET /api/things/{id}", "thing-controller", "things.get"),
        ("GET /api/things/{id}", "ThingsRestController", "things.get"),
        ("GET /other", "Game Controller", "game.get_other"),
        ("GET /x", "gamecontroller", "gamecontroller.get_x"),
        ("GET /x", "controller", "controller.get_x"),
        ("GET /x", "with_raw_response", "with_raw_response_.get_x"),
    ],
)
def test_a_resource_is_called(call: str, tag: str | None, name: str) -> None:
    assert method(call, tag=tag) == name


def test_tags_that_fold_are_told_apart() -> None:
    found = named(
        *(operation("GET", f"/{n}", tag=tag) for n, tag in enumerate(["My Tag", "MyTag", "my-tag"]))
    )

    assert [name.partition(".")[0] for name in found.values()] == [
        "my_tag_spaced",
        "my_tag_pascal",
        "my_tag_kebab",
    ]


def test_two_tags_of_one_collection_keep_their_own_names() -> None:
    found = named(operation("GET", "/pets", tag="pet"), operation("POST", "/pets", tag="pets"))

    assert list(found.values()) == ["pet.list", "pets.create"]


def test_an_operation_without_a_tag_joins_the_resource_of_its_path() -> None:
    found = named(operation("GET", "/pets", tag="pet"), operation("POST", "/pets"))

    assert list(found.values()) == ["pets.list", "pets.create"]


def test_a_tag_of_the_whole_api_stands_back_behind_what_paths_tell_apart() -> None:
    calls = [operation("GET", path, tag="pets") for path in ("/dogs", "/cats", "/v1/birds")]

    assert list(named(*calls[:2]).values()) == ["pets.list_dogs", "pets.list_cats"]
    assert list(named(*calls).values()) == ["dogs.list", "cats.list", "birds.list"]


def test_of_two_lists_the_shorter_path_keeps_the_name() -> None:
    calls = [
        operation("GET", "/owners/{id}/pets", "getOwnersPets", tag="pet"),
        operation("GET", "/pets", "getPets", tag="pet"),
    ]

    assert list(named(*calls).values()) == ["pets.list_for_owner", "pets.list"]
    assert list(named(*reversed(calls)).values()) == ["pets.list", "pets.list_for_owner"]


def test_an_id_that_says_what_is_taken_leaves_the_path() -> None:
    names = named(
        operation("PUT", "/pets/{id}", "replace", tag="pet"),
        operation("PUT", "/pets/{id}/toys", "Update", tag="pet"),
        operation("PATCH", "/pets/{id}", "change", tag="pet"),
    )

    assert list(names.values()) == ["pets.replace", "pets.update_toys", "pets.update"]


def test_put_and_patch_of_one_item_are_replace_and_update() -> None:
    calls = [operation(verb, "/pets/{id}", tag="pet") for verb in ("PUT", "PATCH")]

    assert list(named(*calls).values()) == ["pets.replace", "pets.update"]


def test_a_reason_says_what_was_taken() -> None:
    calls = [operation(verb, "/pets/{id}", tag="pet") for verb in ("PUT", "PATCH")]
    names, _ = both(*calls)

    assert names["PUT /pets/{id}"].reason == "PUT of an item of 'pets', since 'update' is taken"
    assert names["PATCH /pets/{id}"].reason == "PATCH of an item of 'pets'"


def test_a_configured_name_comes_first() -> None:
    calls = [
        operation("GET", "/pets", "findPets", tag="pet"),
        operation("GET", "/pets/all", "allPets", tag="pet"),
        operation("GET", "/pets/mine", "myPets", tag="pet"),
    ]
    names, resources = both(*calls, allPets="list", myPets="people.pets")

    assert names["GET /pets/all"].method == "list"
    assert names["GET /pets"].method == "find"
    assert (names["GET /pets/mine"].resource, names["GET /pets/mine"].method) == ("people", "pets")
    assert [(item.attribute, item.reason) for item in resources] == [
        ("pets", "the operations of the tag 'pet'"),
        ("people", "chosen in the configuration"),
    ]


@pytest.mark.parametrize(
    ("tag", "class_name"),
    [
        ("resource", "ResourceResource"),
        ("pager", "PagerResource"),
        ("pets client", "PetsClientResource"),
        ("none", "None_"),
        ("order", "Order"),
    ],
)
def test_a_resource_class_never_hides_an_import(tag: str, class_name: str) -> None:
    _, resources = both(operation("GET", "/x", tag=tag))

    assert [item.class_name for item in resources] == [class_name]


@pytest.mark.parametrize(
    ("path", "operation_id", "name"),
    [
        ("/#Action=CreateVolume", "CreateVolume", "volume.create"),
        ("/#Action=CreateVolume", "POST_CreateVolume", "volume.create"),
        ("/#X-Amz-Target=Pool.ListUsersInGroup", "ListUsersInGroup", "users.list_in_group"),
        ("/{id}", "deleteApplication", "application.delete"),
        ("/", "send-an-sms", "sms.send"),
        ("/", "ping", "api.ping"),
        ("/volumes#attach", "AttachVolume", "volumes.attach"),
        ("/v1/{name}:cancel", "zoo.volumes.cancel", "volumes.cancel"),
        ("/v1/{name}", "v1.volumes.update", "volumes.update"),
        ("/v1/{name}/volumes:purge", "v1.zoos.volumes.purge", "volumes.purge"),
    ],
)
def test_where_a_path_names_nothing_the_noun_of_the_id_is_the_resource(
    path: str, operation_id: str, name: str
) -> None:
    assert list(named(operation("POST", path, operation_id)).values()) == [name]


def test_the_actions_on_one_thing_are_one_resource() -> None:
    calls = [
        operation("GET", f"/#Action={name}", f"{method}_{name}")
        for method, name in (
            ("GET", "CreateVolume"), ("GET", "DescribeVolumes"), ("GET", "DescribeVolumeStatus"),
        )
    ]  # fmt: skip
    twin = operation("POST", "/#Action=CreateVolume", "POST_CreateVolume")

    assert list(named(*calls, twin).values()) == [
        "volumes.create", "volumes.describe", "volume_status.describe", "volumes.post_create",
    ]  # fmt: skip


def test_what_there_is_one_of_is_got_not_listed() -> None:
    listed = Response(
        status="200",
        location=Location(Source("")),
        content=(MediaType(name="application/json", location=Location(Source("")), schema=LIST),),
    )
    one = operation("GET", "/account", "readAccount", tag="account")
    several = operation("GET", "/staff", "readStaff", tag="staff", responses=[listed])
    changed = operation("PUT", "/account", "saveAccount", tag="account")
    sample = api(array(LIST, "#/x"), text("#/x"), one, several, changed)
    names, _ = name_operations(sample, overrides={}, client="PetsClient", answers=Answers(sample))

    assert [f"{name.resource}.{name.method}" for name in names.values()] == [
        "account.get", "staff.list", "account.update",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("call", "operation_id", "name"),
    [
        ("GET /v1/accounts/{account}/persons", "GetAccountsAccountPersons", "list_persons"),
        ("POST /v1/accounts/{account}/persons", "PostAccountsAccountPersons", "create_person"),
        ("POST /v1/accounts/{account}/persons/{id}", "PostAccountsPersons", "update_person"),
        ("POST /v1/accounts/{account}", "PostAccountsAccount", "update"),
        ("POST /v1/accounts/{account}/reject", "PostAccountsAccountReject", "reject"),
        ("POST /accounts/sessions/{id}/expire", "PostAccountsSessionsIdExpire", "expire_session"),
        ("GET /accounts/search", "GetAccountsSearch", "search"),
        ("GET /accounts/sessions/search", "GetAccountsSessionsSearch", "search_sessions"),
        ("GET /owners/{id}/accounts", "GetOwnersIdAccounts", "list"),
        ("GET /accounts/{id}/balance", "readMoney", "read_money"),
        ("GET /v3/accounts/{id}/keys/{key}", "getV3AccountsIdKeysKey", "get_key"),
        ("GET /accounts/{account}/keys/{key_id}", "get_accounts_id_keys_id", "get_key"),
        ("POST /accounts/{id}/actions/close", "postAccountsIdActionsClose", "close"),
    ],
)
def test_an_id_that_was_made_from_method_and_path_says_nothing(
    call: str, operation_id: str, name: str
) -> None:
    assert method(call, operation_id, tag="account") == f"accounts.{name}"


def test_what_method_and_path_alone_name_is_told_apart_by_more_of_the_path() -> None:
    calls = [
        operation(*call.split(), tag="account")
        for call in (
            "PUT /accounts/{id}/key", "PATCH /accounts/{id}/key",
            "GET /accounts/{id}/sent", "GET /accounts/{id}/sent/{month}",
            "POST /v1/accounts/{id}/close", "POST /v4/accounts/{id}/close",
            "GET /accounts/{id}/notes", "GET /accounts/{id}/orders/{order}/notes",
        )
    ]  # fmt: skip

    assert [name.partition(".")[2] for name in named(*calls).values()] == [
        "replace_key", "update_key",
        "get_sent", "get_sent_by_month",
        "close", "close_v4",
        "list_notes", "list_orders_notes",
    ]  # fmt: skip


def test_what_is_got_and_is_a_list_is_listed() -> None:
    listed = Response(
        status="200",
        location=Location(Source("")),
        content=(MediaType(name="application/json", location=Location(Source("")), schema=LIST),),
    )
    call = operation("GET", "/backup.json", "getBackups", tag="backups", responses=[listed])
    sample = api(array(LIST, "#/x"), text("#/x"), call)
    names, _ = name_operations(sample, overrides={}, client="PetsClient", answers=Answers(sample))

    assert [name.method for name in names.values()] == ["list"]


def test_a_module_is_a_file_on_every_system() -> None:
    _, resources = both(operation("GET", "/aux", tag="aux"))

    assert [(item.attribute, item.module) for item in resources] == [("aux", "aux_")]


WORDS = st.sampled_from(
    ["", "pet", "pets", "Pet", "list", "get", "update", "a", "{id}", "é", "import", "2", "x.y"]
)
CALLS = st.builds(
    lambda verb, segments, operation_id, tag: operation(
        verb, "/" + "/".join(segments), operation_id, tag=tag
    ),
    st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]),
    st.lists(WORDS, max_size=4),
    st.none() | st.lists(WORDS, max_size=3).map("_".join) | st.text(max_size=5),
    st.none() | WORDS | st.text(max_size=5),
)
APIS = st.lists(CALLS, max_size=10, unique_by=lambda call: call.key)


@given(APIS)
def test_every_operation_gets_a_method_of_its_own(calls: list[Operation]) -> None:
    names, resources = both(*calls)
    places = [(name.resource, name.method) for name in names.values()]
    constants = [(name.resource, name.constant) for name in names.values()]
    classes = [f"{prefix}{item.class_name}" for item in resources for prefix in ("", "Async")]

    assert list(names) == [call.key for call in calls]
    assert len(set(places)) == len(set(constants)) == len(calls)
    assert len(set(classes)) == len(classes)
    assert {name.resource for name in names.values()} == {item.attribute for item in resources}
    assert RESOURCES.isdisjoint(item.attribute for item in resources)
    assert METHODS.isdisjoint(name.method for name in names.values())
    assert all(
        text.isidentifier() and not keyword.iskeyword(text) for place in places for text in place
    )
    assert all(not text.startswith("_") and text.islower() for place in places for text in place)


@given(APIS)
def test_the_order_of_operations_does_not_matter(calls: list[Operation]) -> None:
    assert named(*calls) == named(*reversed(calls))


def test_a_stream_is_named_after_the_whole_answer_and_renames_nothing() -> None:
    whole = replace(operation("POST", "/pets", "addPet", tag="pet"), answers="whole")
    stream = replace(whole, answers="stream", key=f"{whole.key}{STREAM}")
    other = operation("POST", "/pets/{id}/create_stream", "createStream", tag="pet")

    assert named(whole, stream) == {
        "POST /pets": "pets.create",
        "POST /pets (stream)": "pets.create_stream",
    }
    assert named(whole, stream, other)["POST /pets (stream)"] == "pets.stream_create"
    assert named(whole, stream, addPet="pets.make")["POST /pets (stream)"] == "pets.make_stream"
