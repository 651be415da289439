"""No secret in a repr, a log, an exception, its cause, or a pickle."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from typing import Any

import httpx2
import pytest
from client_support import GET, SEARCH, TOKEN, Server, answer, async_client, sync_client

from generator.runtime.errors import APIConnectionError, APIError, APIStatusError, BadRequestError
from generator.runtime.headers import ResponseHeaders

QUERY = ("query-secret", None, None)


def everything(error: BaseException) -> str:
    """All that an error shows, its causes and its pickle included."""
    texts = [pickle.dumps(error).decode("latin-1"), "".join(traceback.format_exception(error))]
    link: BaseException | None = error
    while link is not None:
        texts += [str(link), repr(link), repr(link.args), repr(vars(link))]
        request = getattr(link, "_request", None)
        texts.append("" if request is None else repr(list(request.headers.raw)))
        link = link.__cause__ or link.__context__
    return "\n".join(texts)


def echo(request: httpx2.Request) -> httpx2.Response:
    """A server that tells all that it heard."""
    heard = {
        "message": f"bad token {request.headers['authorization']}",
        "heard": dict(request.headers),
    }
    return httpx2.Response(400, json=heard, headers={"set-cookie": "session=cookie-secret"})


def fail(request: httpx2.Request) -> httpx2.Response:
    try:
        raise OSError(f"lost {request.headers['authorization']}")
    except OSError as error:
        message = f"no route with {request.headers['authorization']}"
        raise httpx2.ConnectError(message, request=request) from error


def repeat(request: httpx2.Request) -> httpx2.Response:
    """A transport that tells all that it was given."""
    said = f"{request.url} {dict(request.headers)}"
    try:
        raise OSError(104, f"lost {said}")
    except OSError as error:
        raise httpx2.ConnectError(f"boom {said}") from error


def test_secret_scan_of_a_status_error() -> None:
    with pytest.raises(BadRequestError) as caught:
        sync_client(echo).things._call(SEARCH, query=QUERY)
    shown = everything(caught.value)
    assert TOKEN not in shown
    assert "cookie-secret" not in shown
    assert "query-secret" not in shown
    assert caught.value.url == "https://api.example.com/v0.1/things"


@pytest.mark.anyio
async def test_secret_scan_of_a_status_error_async() -> None:
    with pytest.raises(BadRequestError) as caught:
        await async_client(echo).things._call(SEARCH, query=QUERY)
    shown = everything(caught.value)
    assert TOKEN not in shown
    assert "query-secret" not in shown


def test_secret_scan_of_a_connection_error() -> None:
    with pytest.raises(APIConnectionError) as caught:
        sync_client(fail).things._call(SEARCH, query=QUERY)
    shown = everything(caught.value)
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)
    assert TOKEN not in shown
    assert "query-secret" not in shown


@pytest.mark.parametrize("of_client", [True, False])
def test_a_transport_s_message_repeats_no_credential_of_a_header(of_client: bool) -> None:
    headers = {"X-Api-Key": "header-secret", "Authorization": "Custom scheme-secret"}
    client = sync_client(repeat, token=None, headers=headers if of_client else None, max_retries=0)
    options: Any = {} if of_client else {"headers": headers}

    with pytest.raises(APIConnectionError) as caught:
        client.things._call(SEARCH, query=QUERY, options=options)

    shown = everything(caught.value)
    assert "header-secret" not in shown
    assert "scheme-secret" not in shown


def test_a_transport_s_message_repeats_no_query() -> None:
    short = ("KEY", None, None)

    with pytest.raises(APIConnectionError) as caught:
        sync_client(repeat, max_retries=0).things._call(SEARCH, query=short)

    assert "KEY" not in everything(caught.value)
    assert str(caught.value.__cause__).startswith("boom https://api.example.com/v0.1/things ")


@pytest.mark.anyio
async def test_secret_scan_of_a_connection_error_async() -> None:
    with pytest.raises(APIConnectionError) as caught:
        await async_client(fail, token=lambda: TOKEN).things._call(SEARCH, query=QUERY)
    shown = everything(caught.value)
    assert TOKEN not in shown
    assert "query-secret" not in shown


def test_secret_scan_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="generator")
    server = Server(
        answer(200, {"a": "body-secret"}, set_cookie="x=cookie-secret", x_request_id="req-1")
    )
    client = sync_client(server, headers={"X-Api-Key": "key-secret", "X-Plain": "plain-secret"})
    client.things._call(SEARCH, query=QUERY)

    text = "\n".join(
        record.getMessage() for record in caplog.records if record.name.startswith("generator")
    )
    assert "searchThings" in text and "status=200" in text and "req-1" in text
    assert "'user-agent': 'sample/1.0'" in text
    for secret in (
        TOKEN,
        "query-secret",
        "key-secret",
        "plain-secret",
        "cookie-secret",
        "body-secret",
    ):
        assert secret not in text


@pytest.mark.anyio
async def test_secret_scan_of_the_log_async(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="generator")
    await async_client(Server(200)).things._call(SEARCH, query=QUERY)

    text = "\n".join(
        record.getMessage() for record in caplog.records if record.name.startswith("generator")
    )
    assert "searchThings" in text
    assert TOKEN not in text and "query-secret" not in text


def test_secret_scan_of_reprs() -> None:
    client = sync_client(Server(), headers={"X-Api-Key": "key-secret"}, token=TOKEN)
    engine = client._session.engine
    shown = (
        repr(client)
        + repr(engine)
        + repr(engine.settings.tokens)
        + repr(engine.pool)
        + repr(client.things)
    )

    assert TOKEN not in shown and "key-secret" not in shown
    assert TOKEN not in repr(engine.settings) and "key-secret" not in repr(engine.settings)


def test_a_client_cannot_be_pickled() -> None:
    with pytest.raises(TypeError, match="credentials"):
        pickle.dumps(sync_client(Server()))


def test_errors_survive_pickling_and_copying() -> None:
    failing = answer(422, {"detail": "no"}, x_request_id="req-9", retry_after="3")
    with pytest.raises(APIStatusError) as caught:
        sync_client(Server(failing)).things._call(GET, path=("a",))
    error = caught.value

    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert (twin.status_code, twin.body, twin.request_id) == (422, {"detail": "no"}, "req-9")
        assert (twin.retry_after, twin.operation_id, twin.method) == (3.0, "getThing", "GET")
        assert dict(twin.headers) == dict(error.headers)


def test_every_error_class_can_be_built_and_pickled() -> None:
    def classes(cls: type[APIError]) -> list[type[APIError]]:
        return [cls, *(found for child in cls.__subclasses__() for found in classes(child))]

    for cls in classes(APIError):
        twin = pickle.loads(pickle.dumps(cls("message")))
        assert (type(twin), str(twin)) == (cls, "message")


def test_headers_are_found_in_any_case_and_shown_by_an_allow_list() -> None:
    headers = ResponseHeaders(
        [("Set-Cookie", "a=1"), ("set-cookie", "b=2"), ("Content-Type", "text/plain")]
    )

    assert headers["SET-COOKIE"] == "a=1, b=2"
    assert headers.get_list("Set-Cookie") == ["a=1", "b=2"]
    assert (
        repr(headers) == "ResponseHeaders({'set-cookie': '[hidden]', 'content-type': 'text/plain'})"
    )
    assert "set-cookie" not in pickle.loads(pickle.dumps(headers))
