"""Framings of streams: the same frames however the bytes are cut."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.runtime.framing import (
    EventFrames,
    FrameTooLargeError,
    LineFrames,
    RecordFrames,
    frames_for,
)

LIMIT = 10_000


def events(content: bytes, *, size: int = 0) -> list[dict[str, Any]]:
    """The events of a stream that comes in chunks of `size`, or as one."""
    frames = EventFrames(LIMIT)
    return [event for chunk in cut(content, size) for event in frames.feed(chunk)]


def texts(frames: LineFrames | RecordFrames, content: bytes, size: int = 0) -> list[bytes]:
    found = [text for chunk in cut(content, size) for text in frames.feed(chunk)]
    return [*found, *frames.end()]


def cut(content: bytes, size: int) -> list[bytes]:
    step = size or len(content) or 1
    return [content[start : start + step] for start in range(0, len(content), step)]


@pytest.mark.parametrize("size", [0, 1, 2, 3])
@pytest.mark.parametrize("newline", ["\n", "\r", "\r\n"])
def test_fields_comments_and_blank_lines(newline: str, size: int) -> None:
    lines = [": ping", "", "event: note", "id: 7", "retry: 250", "data: a", "data:  b", "data"]
    content = newline.join([*lines, "odd: 1", "", "", "data:c", "", "data: unfinished"]).encode()

    assert events(content, size=size) == [
        {"event": "note", "id": "7", "retry": 250, "data": "a\n b\n"},
        {"data": "c"},
    ]


@pytest.mark.parametrize("size", [0, 1, 2])
def test_newlines_may_be_mixed(size: int) -> None:
    content = b"data: a\r\rdata: b\n\r\ndata: c\r\n\ndata: d\r\n\r\n"

    assert [event["data"] for event in events(content, size=size)] == ["a", "b", "c", "d"]


def test_a_cr_at_the_end_of_a_chunk_ends_the_line_at_once() -> None:
    frames = EventFrames(LIMIT)

    assert list(frames.feed(b"data: a\r\n\r")) == [{"data": "a"}]
    assert list(frames.feed(b"\ndata: b\r\r")) == [{"data": "b"}]
    assert list(frames.feed(b"")) == []
    assert list(frames.feed(b"\ndata: c\n\n")) == [{"data": "c"}]


@pytest.mark.parametrize("size", [0, 1])
def test_one_byte_order_mark_is_passed_over(size: int) -> None:
    mark = b"\xef\xbb\xbf"

    assert events(mark + b"data: a\n\n" + mark + b"data: b\n\ndata: c\n\n", size=size) == [
        {"data": "a"},
        {"data": "c"},
    ]


def test_invalid_utf_8_is_replaced() -> None:
    assert events(b"data: \xff\xfea\xc3\n\n") == [{"data": "\ufffd\ufffda\ufffd"}]


def test_an_event_without_data_is_none_but_its_id_counts() -> None:
    frames = EventFrames(LIMIT)

    assert list(frames.feed(b"id: 1\nevent: x\n\ndata:\n\nid: 2\ndata: y\n")) == [{"data": ""}]
    assert frames.last_id == "1"


def test_values_that_the_standard_ignores() -> None:
    content = (
        b"id: a\0b\nretry: -1\nretry: 1.5\nretry: \nevent:\nretry: " + b"9" * 40 + b"\ndata\n\n"
    )

    assert events(content) == [{"data": ""}]


def test_an_empty_id_takes_the_last_one_back() -> None:
    frames = EventFrames(LIMIT)

    assert frames.last_id is None
    list(frames.feed(b"id: 1\n\nid\n\n"))
    assert frames.last_id == ""


def test_an_event_has_a_limit_and_comments_have_none_together() -> None:
    frames = EventFrames(100)

    assert list(frames.feed(b": comment\n" * 100)) == []
    assert list(frames.feed(b"data: a\n\n" * 100)) == [{"data": "a"}] * 100
    with pytest.raises(FrameTooLargeError):
        list(frames.feed(b"data: 123456789\n" * 10))
    with pytest.raises(FrameTooLargeError):
        list(EventFrames(100).feed(b"x" * 101))


def test_a_large_event_in_small_chunks_costs_no_more_than_its_size() -> None:
    frames = EventFrames(2_000_000)
    content = b"data: " + b"x" * 1_000_000 + b"\n\n"

    found = [event for chunk in cut(content, 10) for event in frames.feed(chunk)]

    assert [len(event["data"]) for event in found] == [1_000_000]


@pytest.mark.parametrize("size", [0, 1, 2])
def test_lines_and_a_last_one_without_a_newline(size: int) -> None:
    assert texts(LineFrames(LIMIT), b'{"a":1}\r\n\n[2]\n3', size) == [
        b'{"a":1}\r',
        b"",
        b"[2]",
        b"3",
    ]


@pytest.mark.parametrize("size", [0, 1, 2])
def test_records(size: int) -> None:
    content = b'\x1e{"a":\n1}\n\x1e\x1e"b"\n\x1e12\n\x1e{"trunc'

    found = texts(RecordFrames(LIMIT), content, size)

    assert [record.strip() for record in found] == [b'{"a":\n1}', b'"b"', b"12"]


def test_a_record_does_not_wait_for_the_next() -> None:
    frames = RecordFrames(LIMIT)

    assert list(frames.feed(b"\x1e[1,\n")) == []
    assert list(frames.feed(b"2]\n")) == [b"[1,\n2]\n"]
    assert list(frames.feed(b"\n\x1e3\n")) == [b"3\n"]


@pytest.mark.parametrize("last", [b"12", b"tru", b"true", b'{"a":', b'"a'])
def test_a_truncated_last_record_is_dropped(last: bytes) -> None:
    assert texts(RecordFrames(LIMIT), b"\x1e1\n\x1e" + last) == [b"1\n"]


def test_media_types() -> None:
    kinds = {
        "text/event-stream; charset=utf-8": EventFrames,
        "Text/Event-Stream": EventFrames,
        "application/json-seq": RecordFrames,
        "application/geo+json-seq": RecordFrames,
        "application/x-ndjson": LineFrames,
    }

    assert {name: type(frames_for(name, LIMIT)) for name in kinds} == kinds


NEWLINES = st.sampled_from(["\n", "\r", "\r\n"])
VALUES = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=9)
EVENTS = st.fixed_dictionaries(
    {"data": st.lists(VALUES, min_size=1, max_size=3).map("\n".join)},
    optional={
        "event": VALUES.filter(bool),
        "id": VALUES,
        "retry": st.integers(0, 10**9),
    },
)


@given(st.lists(EVENTS, max_size=5), st.data())
@example([{"data": "a"}], None)
def test_any_events_in_any_chunks_with_any_newlines(sent: list[dict[str, Any]], data: Any) -> None:
    def newline() -> str:
        return "\n" if data is None else str(data.draw(NEWLINES))

    text = "" if data is None else data.draw(st.sampled_from(["", "\ufeff"]))
    for event in sent:
        for name, value in event.items():
            text += "".join(f"{name}: {part}{newline()}" for part in str(value).split("\n"))
        # A line feed behind a carriage return would be a part of it.
        text += "\n" if not text.endswith("\r") else "\r"
    content = text.encode()
    size = 1 if data is None else data.draw(st.integers(1, 12))

    assert events(content, size=size) == sent
