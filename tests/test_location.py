"""Places: pointers as RFC 6901 writes them, and where a value was written that stands elsewhere now."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.location import Location, Pointer, Position, Source


@given(tokens=st.lists(st.text()).map(tuple))
def test_a_pointer_survives_its_text(tokens: tuple[str, ...]) -> None:
    assert Pointer.parse(str(Pointer(tokens))).tokens == tokens


def test_a_pointer_starts_with_a_slash() -> None:
    with pytest.raises(ValueError, match="starts with '/'"):
        Pointer.parse("a/b")


def test_a_fragment_is_percent_decoded() -> None:
    assert Pointer.from_fragment("#/paths/~1pets~1%7Bid%7D").tokens == ("paths", "/pets/{id}")


def lined(name: str, *pointers: str) -> Source:
    """Return a source with one pointer on each line."""
    text = "".join(f"{pointer}\n" for pointer in pointers)
    table = {Pointer.parse(pointer): text.index(f"{pointer}\n") for pointer in pointers}
    return Source(name, text, find=lambda _: table.get)


def test_a_place_without_a_position_has_that_of_its_nearest_parent() -> None:
    source = lined("api.yaml", "/info", "/info/title")

    assert Location(source, Pointer(("info", "version"))).position == Position(1, 1)


def test_a_value_that_was_moved_is_where_it_was_written() -> None:
    old = lined("api.yaml", "/definitions/User", "/definitions/User/type")
    new = Source("api.yaml")
    new.written["components", "schemas", "User"] = Location(old, Pointer(("definitions", "User")))
    place = Location(new, Pointer(("components", "schemas", "User", "type")))

    assert place.position == Position(2, 1)
    assert place.line() == "/definitions/User/type"


def test_a_value_of_an_overlay_is_in_the_overlay_s_file_whatever_moved_it_later() -> None:
    overlay = lined("fix.yaml", "/actions/0/update", "/actions/0/update/title")
    fixed = lined("api.yaml", "/info")
    fixed.written["info",] = Location(overlay, Pointer(("actions", "0", "update")))
    upgraded = lined("api.yaml")
    upgraded.written[()] = Location(fixed)
    place = Location(upgraded, Pointer(("info", "title")))

    assert (place.file, place.position) == ("fix.yaml", Position(2, 1))
