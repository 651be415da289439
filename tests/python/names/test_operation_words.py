"""What ids, methods and paths say, in words."""

from __future__ import annotations

import pytest

from generator.python.names.casing import words
from generator.python.names.operation_words import (
    names_itself,
    operation_words,
    phrase_of,
    without_noun,
)
from tests.python.sample_api import operation


@pytest.mark.parametrize(
    ("operation_id", "said"),
    [
        ("readItem", "read item"),
        ("read_item_items__item_id__get", "read item"),
        ("Items_GetItem", "get item"),
        ("items/get-item-notes", "get item notes"),
        ("items.item", "items item"),
        ("items_get_item", "items get item"),
        ("Things_GetItem", "things get item"),
        ("readItemUsingGET", "read item"),
        ("readItemUsingGET_1", "read item 1"),
        ("readItemUsingPOST", "read item using post"),
        ("readItemUsingGETs", "read item using gets"),
    ],
)
def test_an_id_says(operation_id: str, said: str) -> None:
    read = operation("GET", "/items/{item_id}", operation_id)

    assert " ".join(operation_words(read)) == said


@pytest.mark.parametrize(
    ("said", "noun", "short"),
    [
        ("create user", "users", "create"),
        ("users list keys", "user", "list keys"),
        ("users list keys for authenticated user", "users", "list keys for authenticated user"),
        ("users get users", "users", "get"),
        ("get all user keys for user owned by org", "user", "get all keys for user owned by org"),
        ("find by user status", "user", "find by status"),
        ("create or update user", "user", "create or update"),
        ("add item to user", "user", "add item"),
        ("create from user", "user", "create from user"),
        ("add user to", "user", "add user to"),
        ("delete a user", "user", "delete"),
        ("a user", "user", "a user"),
        ("fetch short code", "messaging v1 short code", "fetch"),
        ("list short code notes", "messaging v1 short code", "list short code notes"),
        ("im groups", "im groups", "im groups"),
        ("user", "user", "user"),
    ],
)
def test_the_noun_of_the_resource_is_left_out(said: str, noun: str, short: str) -> None:
    assert " ".join(without_noun(words(said), words(noun))) == short


@pytest.mark.parametrize(
    ("call", "phrase"),
    [
        ("GET /v1/customers", "list customers"),
        ("GET /v1/customers/{id}", "get customer"),
        ("GET /customers/{id}/balance", "get customer balance"),
        ("POST /customers", "create customer"),
        ("POST /customers/{id}", "update customer"),
        ("POST /customers/{id}/sources", "create customer source"),
        ("POST /payment_intents/{id}/confirm", "payment intent confirm"),
        ("POST /customers/{id}/actions/close", "customer close"),
        ("POST /login", "login"),
        ("PUT /customers/{id}", "update customer"),
        ("PATCH /settings", "update settings"),
        ("DELETE /customers/{id}", "delete customer"),
        ("DELETE /customers", "delete customers"),
        ("HEAD /customers", "head customers"),
        ("GET /{id}", "get by id"),
    ],
)
def test_without_an_id_a_schema_is_named_by_what_is_done_to_what(call: str, phrase: str) -> None:
    verb, path = call.split()

    assert " ".join(phrase_of(operation(verb, path)).words) == phrase


def test_what_answers_with_one_thing_lists_nothing() -> None:
    assert phrase_of(operation("GET", "/settings"), one=True).words == ("get", "settings")


def test_an_id_that_tells_something_names_the_schemas() -> None:
    call = operation("POST", "/customers", "onboard")

    assert phrase_of(call) == (("onboard",), ("onboard",))


def test_a_path_of_many_parameters_is_compared_at_once() -> None:
    call = operation("GET", "/{a}" * 200, "get" + "A" * 199 + "B")

    assert names_itself(call)
