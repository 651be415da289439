"""Places in a document: JSON Pointers, and the lines and columns that they stand for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, unquote

_IN_FRAGMENT = "/?:@!$&'()*+,;=~"
"""What a URI's fragment holds as it is, beside letters, digits, `-`, `.` and `_` (RFC 3986, section 3.5)."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A JSON Pointer (RFC 6901) as its unescaped tokens."""

    tokens: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Pointer:
        """Read `/a~1b/0` or the empty text.

        Raises:
            ValueError: The text does not start with `/` (RFC 6901, section 3).
        """
        if not text:
            return cls()
        if not text.startswith("/"):
            raise ValueError(f"a JSON Pointer starts with '/', this one is {text!r}")
        return cls(
            tuple(token.replace("~1", "/").replace("~0", "~") for token in text[1:].split("/"))
        )

    @classmethod
    def from_fragment(cls, fragment: str) -> Pointer:
        """Read the fragment of a URI, with or without its `#` (RFC 6901, section 6)."""
        return cls.parse(unquote(fragment.removeprefix("#")))

    def child(self, token: str | int) -> Pointer:
        """Return the pointer to a member or an item."""
        return Pointer((*self.tokens, str(token)))

    @property
    def parent(self) -> Pointer:
        """The pointer to what holds this; the root is its own parent."""
        return Pointer(self.tokens[:-1])

    def __str__(self) -> str:
        return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in self.tokens)

    @property
    def fragment(self) -> str:
        """The pointer behind a `#`, for people and as an id; not percent-encoded."""
        return f"#{self}"

    @property
    def reference(self) -> str:
        """The pointer as a `$ref` into its own document: a URI's fragment (RFC 6901, section 6)."""
        return f"#{quote(str(self), safe=_IN_FRAGMENT)}"


@dataclass(frozen=True, slots=True)
class Position:
    """A line and a column, both from 1."""

    line: int
    column: int


_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(slots=True, eq=False)
class Source:
    """A file's name and text; places in it are looked up when the first of them is asked for.

    Files of one document have different names: by these they are told apart.
    """

    name: str
    text: str = ""
    find: Callable[[str], Callable[[Pointer], int | None]] | None = None
    """Returns a look-up of the offsets in a text at which the values of pointers start."""
    written: dict[tuple[str, ...], Location] = field(default_factory=dict, repr=False)
    """Where values were written that do not stand in this text at their own pointer, by its tokens.

    An overlay puts values into a document, an upgrade moves them; each entry leads to another
    source, and holds for all that is below it.
    """
    _lookup: Callable[[Pointer], int | None] | None = field(default=None, repr=False)
    _lines: list[int] | None = field(default=None, repr=False)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Source) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def position(self, pointer: Pointer) -> Position | None:
        """Return where the value at `pointer`, or its nearest parent, starts."""
        if self.find is None:
            return None
        if self._lookup is None:
            self._lookup = self.find(self.text)
        while True:
            found = self._lookup(pointer)
            if found is not None:
                return self.position_of(found)
            if not pointer.tokens:
                return None
            pointer = pointer.parent

    def position_of(self, offset: int) -> Position:
        """Return the line and column of an offset in the text."""
        starts = self._starts()
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def line(self, number: int, start: int = 0, end: int | None = None) -> str | None:
        """Return a line of the text, counted from 1, or the part of it between two offsets."""
        starts = self._starts()
        if not self.text or not 0 < number <= len(starts):
            return None
        first = starts[number - 1]
        last = starts[number] if number < len(starts) else len(self.text)
        return self.text[first + start : last if end is None else min(last, first + end)].rstrip(
            "\r\n"
        )

    def _starts(self) -> list[int]:
        """Return the offset of each line, once found."""
        if self._lines is None:
            self._lines = [0, *(end.end() for end in _LINE_END.finditer(self.text))]
        return self._lines


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a document: a pointer, or a position where the text has no structure yet."""

    source: Source = field(repr=False)
    pointer: Pointer = Pointer()
    at: Position | None = None

    @property
    def written(self) -> Location:
        """The place that a person sees: in the file that wrote the value, under the pointer there."""
        table, tokens = self.source.written, self.pointer.tokens
        if table and self.at is None:
            for length in range(len(tokens), -1, -1):
                found = table.get(tokens[:length])
                if found is not None:
                    pointer = Pointer((*found.pointer.tokens, *tokens[length:]))
                    return Location(found.source, pointer, found.at).written
        return self

    @property
    def file(self) -> str:
        """The name of the file that wrote the value, as the user gave it."""
        return self.written.source.name

    @property
    def position(self) -> Position | None:
        """The line and column; None where the file has none to give."""
        place = self.written
        return place.at or place.source.position(place.pointer)

    def line(self, start: int = 0, end: int | None = None) -> str | None:
        """Return the line of text at the position, or the part of it between two offsets."""
        position = self.position
        return None if position is None else self.written.source.line(position.line, start, end)

    def child(self, token: str | int) -> Location:
        """Return the place of a member or an item."""
        return Location(self.source, self.pointer.child(token))
