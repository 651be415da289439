"""Bodies in parts: what is written for each value, and that a server reads the same."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from client_support import Server, sync_client
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.model import Model
from generator.runtime.multipart import choose, encode_parts, is_file
from generator.runtime.omit import omit
from generator.runtime.operation import RAW, Operation, Part
from generator.runtime.upload import Upload
from tests.body_parts import Parsed, parse, parts_of

FORM = "multipart/form-data"


def encode(body: object, *parts: Part, media_type: str = FORM) -> list[Parsed]:
    content, framed = encode_parts(media_type, parts, body)
    joined = b"".join(content.chunks()) if isinstance(content, Upload) else content
    return parse(framed.decode(), joined)


def one(value: object, **said: Any) -> Parsed:
    """Return the only part of a form whose one property has a value."""
    found = encode({"a": value}, Part("a", **said))
    assert len(found) == 1
    return found[0]


class Owner(Model):
    name: str


@pytest.mark.parametrize(
    ("value", "content"),
    [
        ("text", b"text"),
        ("", b""),
        (0, b"0"),
        (1.5, b"1.5"),
        (False, b"false"),
        ("\u00e9\r\n", "\u00e9\r\n".encode()),
    ],
)
def test_a_scalar_is_plain_text(value: object, content: bytes) -> None:
    assert one(value) == Parsed("a", None, None, content, {})


@pytest.mark.parametrize("value", [{"b": [1]}, Owner(name="x"), {}])
def test_an_object_is_json(value: object) -> None:
    found = one(value)

    assert found.content_type == "application/json"
    assert json.loads(found.content) == (value if isinstance(value, dict) else {"name": "x"})


def test_a_list_has_a_part_for_each_item() -> None:
    found = encode({"a": ["x", 0, {"b": 1}, ["y"], None, omit], "b": [], "c": ("y", "z")})

    assert [(part.name, part.content) for part in found] == [
        ("a", b"x"), ("a", b"0"), ("a", b'{"b":1}'), ("a", b'["y"]'), ("c", b"y"), ("c", b"z"),
    ]  # fmt: skip
    assert found[3].content_type == "application/json"


def test_none_and_omit_leave_a_part_out() -> None:
    assert encode({"a": None, "b": omit, "c": ""}) == [Parsed("c", None, None, b"", {})]


def test_a_form_without_parts_is_closed() -> None:
    content, framed = encode_parts(FORM, (), {"a": None})

    assert isinstance(content, bytes)
    assert parse(framed.decode(), content) == []


@pytest.mark.parametrize(
    ("value", "filename", "content_type"),
    [
        (b"x", "upload", "application/octet-stream"),
        (bytearray(b"x"), "upload", "application/octet-stream"),
        (memoryview(b"x"), "upload", "application/octet-stream"),
        (io.BytesIO(b"x"), "upload", "application/octet-stream"),
        (("a.pdf", b"x"), "a.pdf", "application/octet-stream"),
        (("a.pdf", io.BytesIO(b"x"), "text/csv"), "a.pdf", "text/csv"),
        ((None, b"x", "application/pdf"), None, "application/pdf"),
    ],
)
def test_a_file_has_a_name_and_a_media_type(
    value: object, filename: str | None, content_type: str
) -> None:
    assert one(value, file=True) == Parsed("a", filename, content_type, b"x", {})


def test_a_path_and_an_open_file_have_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"x" * 300_000)

    with path.open("rb") as file:
        file.seek(1)
        found = encode({"a": path, "b": file, "c": file})

    assert [(part.filename, len(part.content)) for part in found] == [
        ("photo.png", 300_000), ("photo.png", 299_999), ("photo.png", 299_999),
    ]  # fmt: skip


def test_several_files_have_one_name() -> None:
    value = [b"x", ("b.txt", b"y"), io.BytesIO(b"z")]

    for files in (value, tuple(value)):
        found = encode({"a": files}, Part("a", file=True))

        assert [(part.name, part.filename) for part in found] == [
            ("a", "upload"), ("a", "b.txt"), ("a", "upload"),
        ]  # fmt: skip


def test_a_map_of_files_has_a_part_for_each_under_its_key() -> None:
    found = encode({"a": {"x": b"1", "y": ("y.txt", b"2")}}, Part("a", file=True))

    assert [(part.name, part.filename) for part in found] == [("a[x]", "upload"), ("a[y]", "y.txt")]


@pytest.mark.parametrize(
    "value", ["photo.png", ("photo.png", "text"), 5, {"x": "photo.png"}, ["photo.png"]]
)
def test_a_text_is_no_file(value: object) -> None:
    with pytest.raises(InvalidArgumentError, match=r"'a.*takes bytes, a path"):
        one(value, file=True)


def test_a_file_that_is_open_as_text_or_closed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    closed = path.open("rb")
    closed.close()

    with path.open() as text, pytest.raises(InvalidArgumentError, match="'rb'"):
        one(text)
    with pytest.raises(InvalidArgumentError, match="is closed"):
        one(closed)


def test_a_file_that_is_read_with_await_is_refused() -> None:
    class Awaited:
        async def read(self, size: int = -1) -> bytes:
            return b""

    with pytest.raises(InvalidArgumentError, match="takes bytes, a path"):
        one(Awaited(), file=True)


def test_a_path_that_cannot_be_read_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="cannot be read: No such file"):
        one(tmp_path / "nowhere")
    with pytest.raises(InvalidArgumentError, match="cannot be read: it is a folder"):
        one(tmp_path)


@pytest.mark.parametrize(
    ("allowed", "filename", "chosen"),
    [
        ("", "a.png", "application/octet-stream"),
        ("image/png", "a.pdf", "image/png"),
        ("image/*", "a.png", "image/png"),
        ("image/*", "a.pdf", "application/octet-stream"),
        ("*/*", "a.pdf", "application/pdf"),
        ("application/pdf, image/*", "a.gif", "image/gif"),
        ("application/pdf, image/*", "upload", "application/pdf"),
        ("image/png, image/jpeg", None, "image/png"),
    ],
)
def test_the_name_of_a_file_chooses_among_media_types(
    allowed: str, filename: str | None, chosen: str
) -> None:
    assert choose(allowed, filename) == chosen


def test_a_media_type_says_how_a_value_is_written() -> None:
    assert one("x", content="application/json").content == b'"x"'
    assert one("x", content="text/csv") == Parsed("a", None, "text/csv", b"x", {})
    assert one("<x/>", content="application/xml").content_type == "application/xml"
    with pytest.raises(InvalidArgumentError, match="pass it as text or bytes"):
        one({"x": 1}, content="application/xml")


def test_a_part_has_the_headers_that_the_document_fixes() -> None:
    assert one(b"x", headers={"X-Kind": "photo"}).headers == {"x-kind": "photo"}


@pytest.mark.parametrize(
    ("said", "value", "expected"),
    [
        ({"style": "form"}, ["x,y", "z"], [("a", b"x,y,z")]),
        (
            {"style": "form", "explode": True},
            {"b": 1, "c": "\u00e9&"},
            [("b", b"1"), ("c", "\u00e9&".encode())],
        ),
        ({"style": "pipeDelimited"}, [1, 2], [("a", b"1|2")]),
        ({"style": "deepObject"}, {"b": {"c": 1}}, [("a[b][c]", b"1")]),
    ],
)
def test_a_style_writes_as_a_query_does_without_percent_encoding(
    said: dict[str, Any], value: object, expected: list[tuple[str, bytes]]
) -> None:
    found = encode({"a": value}, Part("a", **said))

    assert [(part.name, part.content) for part in found] == expected


def test_a_sequence_has_parts_by_their_place() -> None:
    parts = (Part(), Part(content="image/png", file=True))

    found = encode([{"x": 1}, b"1", ("b.png", b"2"), None], *parts, media_type="multipart/mixed")

    assert found == [
        Parsed(None, None, "application/json", b'{"x":1}', {}),
        Parsed(None, "upload", "image/png", b"1", {}),
        Parsed(None, "b.png", "image/png", b"2", {}),
    ]
    assert (
        encode(("x", b"y"), media_type="multipart/mixed")[0].content_type
        == "text/plain; charset=utf-8"
    )


def test_the_first_part_of_related_ones_gives_their_type() -> None:
    _, framed = encode_parts("multipart/related", (), [{"x": 1}, b"y"])

    assert framed.startswith(b'multipart/related; type="application/json"; boundary=')


def test_a_part_without_a_name_is_for_all_other_names() -> None:
    with pytest.raises(InvalidArgumentError, match="'b' takes bytes"):
        encode({"a": "x", "b": "y"}, Part(file=True), Part("a"))


def test_a_part_may_consist_of_parts() -> None:
    inner = Part("a", content="multipart/mixed", parts=(Part(content="image/png"),))

    found = encode({"a": [b"1", b"2"]}, inner)

    assert [part.content for part in inside(found[0])] == [b"1", b"2"]
    assert len(found) == 1

    found = encode({"a": [[b"1"], [b"2"]]}, inner)

    assert [part.content for each in found for part in inside(each)] == [b"1", b"2"]
    assert len(found) == 2


def inside(part: Parsed) -> list[Parsed]:
    return parse(part.content_type or "", part.content)


def test_a_form_in_order_is_a_list_of_names_and_values() -> None:
    found = encode([{"a": "1"}, {"b": "2"}, {"a": "3"}])

    assert [(part.name, part.content) for part in found] == [("a", b"1"), ("b", b"2"), ("a", b"3")]


@pytest.mark.parametrize("body", [5, "text", None])
def test_what_has_no_parts_is_refused(body: object) -> None:
    with pytest.raises(InvalidArgumentError, match="a body in parts is a mapping or a list"):
        encode(body)


@pytest.mark.parametrize("text", ["a\x00b", "a\x1fb", "a\x7fb", "a\tb", "a\x85b"])
def test_a_control_character_in_a_name_is_refused(text: str) -> None:
    with pytest.raises(InvalidArgumentError, match="control character"):
        encode({text: "x"})
    with pytest.raises(InvalidArgumentError, match="control character"):
        one((text, b"x"))


@pytest.mark.parametrize("text", ["text/plain\r\nX-Evil: 1", "a\nb", "\u20ac"])
def test_a_media_type_that_would_break_the_headers_is_refused(text: str) -> None:
    with pytest.raises(InvalidArgumentError):
        one(("a", b"x", text))


def test_a_model_with_a_property_called_read_is_no_file() -> None:
    class Mail(Model):
        read: bool

    assert not is_file(Mail(read=True))
    assert one(Mail(read=True)).content == b'{"read":true}'


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_the_callers_own_bytes_may_be_the_whole_body(kind: Callable[[bytes], object]) -> None:
    server = Server(200)
    operation: Operation[Any] = Operation("up", "POST", "/up", body=FORM, returns=RAW)
    header = {"Content-Type": "multipart/form-data; boundary=b"}

    sync_client(server).things._call(
        operation, body=kind(b"--b--\r\n"), options={"headers": header}
    )

    assert server.requests[0].content == b"--b--\r\n"
    assert server.requests[0].headers["content-type"] == header["Content-Type"]


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).filter(
    lambda text: not any(escape in text for escape in ("%22", "%0D", "%0A"))
) | st.sampled_from(['a"b', "a\r\nb", "\u00e9\U0001f600", "a;b", "a\\b", "a b"])
FILES = st.tuples(NAMES, st.binary(), st.sampled_from(["image/png", "text/plain; charset=utf-8"]))
VALUES = st.one_of(
    st.text(st.characters(codec="utf-8")),
    st.integers(),
    st.booleans(),
    FILES,
    st.lists(FILES, max_size=3),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=3),
)


def expected(name: str, value: object) -> list[tuple[str, str | None, bytes]]:
    if isinstance(value, list):
        return [each for item in value for each in expected(name, item)]
    if isinstance(value, tuple):
        return [(name, value[0], value[1])]
    if isinstance(value, dict):
        return [(name, None, json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode())]
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return [(name, None, text.encode())]


@given(st.dictionaries(NAMES, VALUES, max_size=5))
def test_whatever_is_written_is_read_the_same(fields: Mapping[str, object]) -> None:
    found = [(part.name, part.filename, part.content) for part in encode(fields)]

    assert found == [each for name, value in fields.items() for each in expected(name, value)]


@given(st.dictionaries(st.from_regex(r"[a-z]+", fullmatch=True), st.binary() | st.integers()))
def test_the_standard_librarys_parser_agrees(fields: Mapping[str, object]) -> None:
    content, framed = encode_parts(FORM, (), fields)
    assert isinstance(content, bytes)

    message = message_from_bytes(b"Content-Type: " + framed + b"\r\n\r\n" + content)

    found = {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
        for part in message.walk()
        if part is not message
    }
    assert found == {
        name: value if isinstance(value, bytes) else str(value).encode()
        for name, value in fields.items()
    }


def test_the_parser_of_these_tests_reads_a_request() -> None:
    server = Server(200)
    operation: Operation[Any] = Operation("up", "POST", "/up", body=FORM, returns=RAW)
    sync_client(server).things._call(operation, body={"a": "1", "b": b"2"})

    assert [part.name for part in parts_of(server.requests[0])] == ["a", "b"]
