"""Styles of parameters: what lists, objects and scalars become on the wire (OpenAPI 3.0, `style`; RFC 6570)."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime
from typing import Any

import pytest
from client_support import Server, async_client, sync_client

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.omit import omit
from generator.runtime.operation import RAW, Operation, Param


class Color(enum.Enum):
    BLUE = "blue"


LIST = [Color.BLUE, "black", "br own"]
OBJECT = {"R": 100, "G": True, "x": None, "y": omit}
NESTED = {"a": {"b": [1, 2]}, "c": date(2025, 1, 2)}


def query_of(parameter: Param, value: object) -> str:
    operation: Operation[Any] = Operation("x", "GET", "/x", query=(parameter,), returns=RAW)
    server = Server(200)
    sync_client(server).things._call(operation, query=(value,))
    return server.requests[0].url.query.decode()


@pytest.mark.parametrize(
    ("style", "explode", "value", "query"),
    [
        ("form", True, "blue", "color=blue"),
        ("form", True, LIST, "color=blue&color=black&color=br%20own"),
        ("form", True, OBJECT, "R=100&G=true"),
        ("form", True, [], ""),
        ("form", True, {}, ""),
        ("form", False, "", "color="),
        ("form", False, LIST, "color=blue,black,br%20own"),
        ("form", False, ["a,b"], "color=a%2Cb"),
        ("form", False, OBJECT, "color=R,100,G,true"),
        ("form", False, [], ""),
        ("spaceDelimited", False, LIST, "color=blue%20black%20br%20own"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20true"),
        ("spaceDelimited", True, LIST, "color=blue&color=black&color=br%20own"),
        ("pipeDelimited", False, LIST, "color=blue%7Cblack%7Cbr%20own"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7Ctrue"),
        ("tabDelimited", False, LIST, "color=blue%09black%09br%20own"),
        ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=true"),
        (
            "deepObject",
            True,
            NESTED,
            "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D=2&color%5Bc%5D=2025-01-02",
        ),
        ("deepObject", True, {"a b&": "c]"}, "color%5Ba%20b%26%5D=c%5D"),
        ("deepObject", True, {}, ""),
        ("deepObject", True, 5, "color=5"),
        ("form", False, [datetime(2025, 1, 2, tzinfo=UTC)], "color=2025-01-02T00%3A00%3A00Z"),
        ("form", True, {"a": {"b": 1}}, "a=%7B%22b%22%3A1%7D"),
        ("form", True, [[1, 2]], "color=%5B1%2C2%5D"),
    ],
)
def test_a_query_parameter_is_written_in_its_style(
    style: str, explode: bool, value: object, query: str
) -> None:
    assert query_of(Param("color", style=style, explode=explode), value) == query


def test_a_plain_object_of_the_usual_style_becomes_its_members() -> None:
    operation: Operation[Any] = Operation("x", "GET", "/x", query=("color",), returns=RAW)
    server = Server(200)
    sync_client(server).things._call(operation, query=(OBJECT,))

    assert server.requests[0].url.query == b"R=100&G=true"


@pytest.mark.anyio
async def test_a_query_parameter_is_written_in_its_style_async() -> None:
    parameter = Param("color", style="deepObject")
    operation: Operation[Any] = Operation("x", "GET", "/x", query=(parameter,), returns=RAW)
    server = Server(200)
    await async_client(server).things._call(operation, query=(OBJECT,))

    assert server.requests[0].url.query == b"color%5BR%5D=100&color%5BG%5D=true"


def test_a_name_is_percent_encoded_whatever_makes_it() -> None:
    operation: Operation[Any] = Operation(
        "x",
        "GET",
        "/x",
        query=(
            "page[size]",
            Param("page", style="deepObject"),
            Param("ids[]", allow_reserved=True),
        ),
        returns=RAW,
    )
    server = Server(200)
    sync_client(server).things._call(
        operation, query=(1, {"size": 1}, [1]), options={"query": {"page[size]": 1}}
    )

    assert (
        server.requests[0].url.query
        == b"page%5Bsize%5D=1&page%5Bsize%5D=1&ids%5B%5D=1&page%5Bsize%5D=1"
    )


@pytest.mark.parametrize(
    ("value", "query"),
    [
        ("a/b:c?d@e,f;g", "q=a/b:c?d@e,f;g"),
        ("a&b=c#d+e f%", "q=a%26b=c%23d%2Be%20f%25"),
        (["a/b", "c"], "q=a/b&q=c"),
    ],
)
def test_reserved_characters_stay_but_those_that_end_a_value(value: object, query: str) -> None:
    assert query_of(Param("q", allow_reserved=True), value) == query


@pytest.mark.parametrize(
    ("content", "value", "query"),
    [
        ("application/json", {"a": [1, None]}, "q=%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
        ("application/json; charset=utf-8", "x", "q=%22x%22"),
        ("application/vnd.x+json", [], "q=%5B%5D"),
        ("text/plain", "a b", "q=a%20b"),
        ("application/xml", 5, "q=5"),
    ],
)
def test_a_parameter_with_content_is_encoded_by_its_media_type(
    content: str, value: object, query: str
) -> None:
    assert query_of(Param("q", content=content), value) == query


def test_a_style_that_is_none_and_what_is_nested_too_deep_are_refused() -> None:
    deep: dict[str, Any] = {}
    deep["a"] = deep
    with pytest.raises(InvalidArgumentError, match="unknown style"):
        query_of(Param("q", style="simple", explode=False), [1])
    with pytest.raises(InvalidArgumentError, match="nested deeper"):
        query_of(Param("q", style="deepObject"), deep)


@pytest.mark.parametrize(
    ("parameter", "value", "text"),
    [
        (Param("X", style="simple", explode=False), OBJECT, "R,100,G,true"),
        (Param("X", style="simple", explode=True), OBJECT, "R=100,G=true"),
        (Param("X", style="simple", explode=True), LIST, "blue,black,br own"),
        (Param("X", content="application/json"), {"a": 1}, '{"a":1}'),
    ],
)
def test_headers_and_cookies_join_lists_and_objects(
    parameter: Param, value: object, text: str
) -> None:
    operation: Operation[Any] = Operation(
        "x", "GET", "/x", headers=(parameter,), cookies=(parameter,), returns=RAW
    )
    server = Server(200)
    sync_client(server).things._call(operation, headers=(value,), cookies=(value,))

    assert server.requests[0].headers["x"] == text
    assert server.requests[0].headers["cookie"].startswith("X=")


@pytest.mark.parametrize(
    ("style", "explode", "value", "text"),
    [
        ("simple", False, "a/b", "a%2Fb"),
        ("simple", False, LIST, "blue,black,br%20own"),
        ("simple", False, ["a,b", "../c"], "a%2Cb,..%2Fc"),
        ("simple", False, OBJECT, "R,100,G,true"),
        ("simple", True, OBJECT, "R=100,G=true"),
        ("label", False, 5, ".5"),
        ("label", False, LIST, ".blue,black,br%20own"),
        ("label", True, LIST, ".blue.black.br%20own"),
        ("label", False, OBJECT, ".R,100,G,true"),
        ("label", True, OBJECT, ".R=100.G=true"),
        ("matrix", False, 5, ";color=5"),
        ("matrix", False, LIST, ";color=blue,black,br%20own"),
        ("matrix", True, LIST, ";color=blue;color=black;color=br%20own"),
        ("matrix", False, OBJECT, ";color=R,100,G,true"),
        ("matrix", True, OBJECT, ";R=100;G=true"),
    ],
)
def test_a_path_argument_is_written_in_its_style(
    style: str, explode: bool, value: object, text: str
) -> None:
    parameters = (Param("color", style=style, explode=explode), Param("n", style="simple"))
    operation: Operation[Any] = Operation(
        "x", "GET", "/x/{}/y/{}.json", segments=parameters, returns=RAW
    )
    server = Server(200)
    sync_client(server).things._call(operation, path=(value, 7))

    assert server.requests[0].url.raw_path.decode() == f"/v0.1/x/{text}/y/7.json"


@pytest.mark.parametrize("style", ["simple", "label", "matrix"])
@pytest.mark.parametrize("value", ["", [], {}, [""], ["."], "..", None, [None], ["a\n"], "%2e"])
def test_a_styled_path_argument_cannot_leave_its_segment(style: str, value: object) -> None:
    operation: Operation[Any] = Operation(
        "x", "GET", "/x/{}", segments=(Param("c", style=style, explode=False),), returns=RAW
    )
    server = Server(200)
    with pytest.raises(InvalidArgumentError):
        sync_client(server).things._call(operation, path=(value,))
    assert server.count == 0
