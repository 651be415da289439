"""The hard parts of the Conversation API, as a user of the committed SDK meets them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_type_hints

import httpx2
import pytest
import vonage_conversation
from vonage_conversation import (
    APIError,
    AsyncConversationClient,
    BadRequestError,
    ConversationClient,
    NotFoundError,
    models,
)

Answer = Callable[[httpx2.Request], httpx2.Response]


class Api:
    """A server in the process, and the client that talks to it."""

    def __init__(self, *answers: httpx2.Response) -> None:
        self.requests: list[httpx2.Request] = []
        self._answers = list(answers)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return self._answers.pop(0) if self._answers else httpx2.Response(200, json={})

    def client(self, **options: Any) -> ConversationClient:
        http = httpx2.Client(transport=httpx2.MockTransport(self._answer))
        return ConversationClient(token="t", max_retries=0, http_client=http, **options)

    def async_client(self) -> AsyncConversationClient:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self._answer))
        return AsyncConversationClient(token="t", max_retries=0, http_client=http)

    @property
    def url(self) -> str:
        return str(self.requests[-1].url)

    @property
    def body(self) -> Any:
        return json.loads(self.requests[-1].content)


def conversations(*names: str, count: int, next_link: str | None = None) -> httpx2.Response:
    links = {} if next_link is None else {"next": {"href": next_link}}
    items = [{"name": name, "uuid": f"CON-{name}"} for name in names]
    page = {"count": count, "_embedded": {"conversations": items}, "_links": links}
    return httpx2.Response(200, json=page)


def test_four_deep_references_share_the_variants_of_from() -> None:
    ends = {
        "app": models.ChannelFromApp,
        "sip": models.ChannelFromSip,
        "websocket": models.ChannelFromWebsocket,
        "vbc": models.ChannelFromVbc,
    }
    for tag, variant in ends.items():
        channel = models.Channel.from_dict({"from": {"type": tag}, "to": {"type": tag}})

        assert type(channel.from_) is variant
        assert type(channel.to) is variant


def test_the_phone_variant_of_to_is_a_class_of_its_own() -> None:
    channel = models.Channel.from_dict(
        {"from": {"type": "phone"}, "to": {"type": "phone", "dtmfAnswer": "1p2"}}
    )

    assert type(channel.from_) is models.ChannelFromPhone
    assert isinstance(channel.to, models.ChannelToPhone)
    assert channel.to.dtmf_answer == "1p2"


def test_the_fifth_deep_reference_is_a_string_property() -> None:
    assert models.ChannelToPhone(number="14155550100").number == "14155550100"


def test_a_variant_fills_its_inferred_tag() -> None:
    api = Api()
    channel = models.Channel(
        type="phone",
        from_=models.ChannelFromPhone(number="14155550100"),
        to=models.ChannelFromApp(user="jamie"),
    )
    api.client().members.create("CON-1", user_id="USR-1", action="join", channel=channel)

    assert api.body["channel"] == {
        "type": "phone",
        "from": {"number": "14155550100", "type": "phone"},
        "to": {"user": "jamie", "type": "app"},
    }


def test_a_channel_of_a_kind_that_came_later_is_kept() -> None:
    value = {"from": {"type": "hologram", "beam": 3}}
    channel = models.Channel.from_dict(value)

    assert isinstance(channel.from_, models.ChannelFromUnknown)
    assert channel.from_.tag == "hologram"
    assert channel.to_dict() == value


@pytest.mark.parametrize(
    ("name", "value"),
    [("ASC_LOWER", "asc"), ("DESC_LOWER", "desc"), ("ASC", "ASC"), ("DESC", "DESC")],
)
def test_an_enum_whose_values_differ_by_case_has_four_names(name: str, value: str) -> None:
    assert getattr(models.SortOrderValues, name) == value


def test_names_of_the_wire_that_are_no_identifiers_are_kept_on_the_wire() -> None:
    websocket = models.ChannelFromWebsocket(uri="wss://x", content_type="audio/l16;rate=16000")
    initiator = models.Initiator.from_dict({"joined": {"isSystem": True}})
    summary = models.ConversationSummary.from_dict({"_links": {"self": {"href": "h"}}})

    assert websocket.to_dict()["content-type"] == "audio/l16;rate=16000"
    assert initiator.joined is not None
    assert initiator.joined.is_system is True
    assert summary.links is not None
    assert summary.links.self is not None
    assert summary.links.self.href == "h"


def test_properties_of_a_conversation_are_sent_under_their_name() -> None:
    api = Api()
    api.client().conversations.create(name="support-42", properties={"ttl": 3600})

    assert api.body == {"name": "support-42", "properties": {"ttl": 3600}}


def test_a_required_name_without_a_property_is_not_demanded() -> None:
    summary = models.ConversationSummary(name="n", uuid="u")

    assert summary.to_dict() == {"name": "n", "uuid": "u"}


def test_a_parameter_of_the_path_item_is_inherited() -> None:
    api = Api(httpx2.Response(200, json={"uuid": "CON-1"}))
    api.client().conversations.get("CON-1")

    assert api.url == "https://api.nexmo.com/v0.1/conversations/CON-1"


@pytest.mark.parametrize(
    ("base_url", "expected"),
    [
        (None, "https://api.nexmo.com/v1/conversations/CON-1/record"),
        ("https://eu.example.com/v0.1", "https://eu.example.com/v1/conversations/CON-1/record"),
        ("https://eu.example.com", "https://eu.example.com/v1/conversations/CON-1/record"),
    ],
)
def test_the_server_of_one_path_moves_with_base_url(base_url: str | None, expected: str) -> None:
    api = Api(httpx2.Response(204))
    client = api.client() if base_url is None else api.client(base_url=base_url)
    client.conversations.record("CON-1", action="start", format="mp3")

    assert api.url == expected


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_format_that_is_no_standard_one_is_ignored() -> None:
    api = Api(conversations(count=0))
    found = api.client().conversations.list(
        date_start="yesterday"
    )  # pyright: ignore[reportDeprecated]
    reference = models.CreatedUser.from_dict({"href": "https://example.com/u", "id": "USR-1"})

    assert list(found) == []
    assert api.requests[0].url.params["date_start"] == "yesterday"
    assert reference["href"] == "https://example.com/u"


def test_a_header_of_a_websocket_that_nobody_declared_passes() -> None:
    headers = models.ChannelFromWebsocketHeaders(customer_id="1", extra={"x-mine": "2"})

    assert headers.to_dict() == {"customer_id": "1", "x-mine": "2"}


def test_an_api_key_does_not_show_in_a_repr() -> None:
    conversation = models.Conversation.from_dict({"uuid": "CON-1", "api_key": "s3cret"})

    assert conversation.api_key == "s3cret"
    assert "s3cret" not in repr(conversation)


def test_a_count_stays_the_number_that_came() -> None:
    page = models.ConversationPage.from_dict({"count": 100, "page_size": 10.5})

    assert (page.count, type(page.count)) == (100, int)
    assert page.page_size == 10.5


def test_an_untyped_object_is_a_mapping() -> None:
    event = models.Event.from_dict({"body": {"text": "hi"}})

    assert event.body == {"text": "hi"}


def test_an_answer_without_content_is_none() -> None:
    api = Api(httpx2.Response(204), httpx2.Response(200, json={}))
    client = api.client()

    client.conversations.record("CON-1", action="stop")
    client.conversations.delete("CON-1")
    assert [request.method for request in api.requests] == ["PUT", "DELETE"]


@pytest.mark.parametrize(("status", "error"), [(400, BadRequestError), (404, NotFoundError)])
def test_an_error_without_a_body_raises_the_class_of_its_status(
    status: int, error: type[Exception]
) -> None:
    api = Api(httpx2.Response(status))

    with pytest.raises(error):
        api.client().conversations.get("CON-1")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_conversations_are_walked_by_how_many_to_skip() -> None:
    api = Api(conversations("a", "b", count=3), conversations("c", count=3))
    client = api.client()
    pages = client.conversations.list(page_size=2)  # pyright: ignore[reportDeprecated]
    found = [item.name for item in pages]

    assert found == ["a", "b", "c"]
    assert [request.url.params.get("record_index") for request in api.requests] == [None, "2"]


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_conversations_are_walked_by_how_many_to_skip_async() -> None:
    api = Api(conversations("a", "b", count=3), conversations("c", count=3))
    client = api.async_client()
    pages = client.conversations.list(page_size=2)  # pyright: ignore[reportDeprecated]

    assert [item.name async for item in pages] == ["a", "b", "c"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_list_without_paging_parameters_is_one_page() -> None:
    legs = {"_embedded": {"legs": [{"uuid": "1"}]}, "_links": {}}
    api = Api(httpx2.Response(200, json=legs))
    page = api.client().legs.list()  # pyright: ignore[reportDeprecated]

    assert [leg.uuid for leg in page] == ["1"]
    assert page.has_next is False
    assert len(api.requests) == 1


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_list_that_is_a_bare_array_is_a_list() -> None:
    api = Api(httpx2.Response(200, json=[{"id": "USR-1"}]))
    users = api.client().users.list()  # pyright: ignore[reportDeprecated]

    assert isinstance(users, list)
    assert users[0].id == "USR-1"


def test_an_example_that_contradicts_its_schema_is_in_no_test() -> None:
    tests = Path(__file__).parents[2] / "generated/vonage-conversation/tests"
    text = (tests / "test_conversations.py").read_text(encoding="utf-8")

    assert '"count": "100"' not in text
    assert '"count": ' in text


def test_every_error_of_the_runtime_is_exported() -> None:
    kinds = [APIError]
    for kind in kinds:
        kinds += kind.__subclasses__()

    names = {kind.__name__ for kind in kinds if not kind.__name__.startswith("_")}
    assert names <= set(vonage_conversation.__all__)


def test_the_annotations_of_every_model_resolve_by_the_package_of_models() -> None:
    found = [getattr(models, name) for name in dir(models)]

    hints = {
        model.__name__: get_type_hints(model, localns=vars(models))
        for model in found
        if isinstance(model, type)
    }
    assert hints["Member"]["state"] == models.MemberState | str | None
    assert len(hints) > 40
