"""Telling apart what folds into one identifier, by rules that do not depend on order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from generator.python.names.casing import digest, sign_word, spelled

K = TypeVar("K")
R = TypeVar("R", int, tuple[int, int, str])

_STYLES = {"-": "kebab", " ": "spaced", ".": "dotted", "/": "slashed"}


def style(text: str) -> str:
    """Return one word for how a text is written: tells `fooBar`, `foo-bar`, `$foo_bar` apart.

    A text with an acronym in it (`userID`) is called after that.
    """
    for character in text:
        if not character.isalnum() and character != "_":
            return _STYLES.get(character, sign_word(character))
    if text.startswith("_"):
        return "underscore"
    if text.isupper():
        return "upper"
    if text.islower():
        return "lower"
    if any(pair.isupper() for pair in map("".join, pairwise(text))):
        return "acronym"
    return "pascal" if text[:1].isupper() else "camel"


def allocate(
    wire_names: Mapping[K, str],
    *,
    form: Callable[[tuple[str, ...]], str],
    reserved: Container[str] = (),
    kinds: Mapping[K, str] | None = None,
) -> dict[K, str]:
    """Return an identifier for every key: `form` of the words of its wire name, each different.

    A reserved one takes an underscore behind it. Of those that fold together, the one whose wire
    name already is the identifier keeps it; the others take a word for their style, else for
    their kind (`kinds` says what tells equal wire names apart), else a digest of both.
    """
    plain = {key: form(spelled(wire_name)) for key, wire_name in wire_names.items()}
    wanted = {key: f"{name}_" if name in reserved else name for key, name in plain.items()}
    groups: dict[str, list[K]] = defaultdict(list)
    for key, name in wanted.items():
        groups[name].append(key)
    settled = {name: _keeper(name, keys, wire_names, plain) for name, keys in groups.items()}
    found = {key: name for name, key in settled.items() if key is not None}
    tries = {
        key: [
            choice
            for word in _marks(wire_names[key], (kinds or {}).get(key, ""))
            if (choice := form((*spelled(wire_names[key]), *word))) not in groups
            and choice not in reserved
        ]
        for key in wire_names
        if key not in found
    }
    claims = Counter(choice for choices in tries.values() for choice in dict.fromkeys(choices))
    for key, choices in tries.items():
        found[key] = next(choice for choice in choices if claims[choice] == 1)
    return {key: found[key] for key in wire_names}


def _keeper(
    name: str, keys: list[K], wire_names: Mapping[K, str], plain: Mapping[K, str]
) -> K | None:
    """Return who keeps a name: the only one that wants it, or the only one that is written so."""
    if len(keys) == 1:
        return keys[0]
    for exact in (
        [key for key in keys if wire_names[key] == name],
        [key for key in keys if wire_names[key] == plain[key]],
    ):
        if exact:
            return exact[0] if len(exact) == 1 else None
    return None


def _marks(wire_name: str, kind: str) -> Iterator[tuple[str, ...]]:
    """Yield the words that may tell a name apart, the readable ones first."""
    yield (style(wire_name),)
    if kind:
        yield spelled(kind)
        yield (style(wire_name), *spelled(kind))
    for length in (4, 8, 64):
        yield (digest(f"{kind} {wire_name}", length=length),)


def award(
    rows: Mapping[K, Sequence[tuple[str, R]]], *, blocked: Collection[str] = ()
) -> dict[K, int]:
    """Return, for every key, the index of the first text in its row that it has the best claim to.

    A row holds texts and ranks, best first, each text once. A claim is better the earlier the
    text stands in its row, then the lower its rank; where the best two are as good, nobody gets
    the text. So a row can change what another gets only by a text that both hold.

    Raises:
        LookupError: A row has no text that is its own.
    """
    claims: dict[str, list[tuple[int, R]]] = defaultdict(list)
    for row in rows.values():
        for index, (text, rank) in enumerate(row):
            claims[text].append((index, rank))
    best: dict[str, tuple[int, R] | None] = dict.fromkeys(blocked)
    for text, group in claims.items():
        least = min(group)
        best.setdefault(text, least if group.count(least) == 1 else None)
    found: dict[K, int] = {}
    for key, row in rows.items():
        own = [index for index, (text, rank) in enumerate(row) if best[text] == (index, rank)]
        if not own:
            raise LookupError(f"no name of its own is left for {key}")
        found[key] = own[0]
    return found
