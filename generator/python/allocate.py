"""Telling apart what folds into one identifier, by rules that do not depend on order."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from typing import TypeVar

from generator.python.casing import spelled

K = TypeVar("K")


def style(text: str) -> str:
    """Return one word for how a text is written: what tells `fooBar`, `foo-bar` and `FOO_BAR` apart."""
    for sign, word in (("-", "kebab"), (" ", "spaced"), (".", "dotted"), ("/", "slashed"), ("$", "dollar"), ("@", "at")):
        if sign in text:
            return word
    if text.startswith("_"):
        return "underscore"
    if text.isupper():
        return "upper"
    if text.islower():
        return "lower"
    return "pascal" if text[:1].isupper() else "camel"


def digest(text: str) -> str:
    """Return four hexadecimal digits that stand for a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:4]


def allocate(
    wire_names: Mapping[K, str],
    *,
    form: Callable[[tuple[str, ...]], str],
    reserved: Container[str] = (),
    after_reserved: str = "_",
) -> dict[K, str]:
    """Return an identifier for every key: `form` of the words of its wire name, each different.

    Of those that fold together, the one whose wire name already is the identifier keeps it; the
    others take a word for their style, and a digest of their wire name where that is not enough.
    """
    groups: dict[str, list[K]] = defaultdict(list)
    for key, wire_name in wire_names.items():
        name = form(spelled(wire_name))
        groups[name + after_reserved if name in reserved else name].append(key)
    found: dict[K, str] = {}
    taken = set(groups)
    for name, members in groups.items():
        if len(members) == 1:
            found[members[0]] = name
            continue
        found.update(_apart(name, {key: wire_names[key] for key in members}, form, taken))
    return found


def _apart(
    name: str, members: Mapping[K, str], form: Callable[[tuple[str, ...]], str], taken: set[str]
) -> Iterable[tuple[K, str]]:
    exact = [key for key, wire_name in members.items() if wire_name == name]
    rest = {key: wire_name for key, wire_name in members.items() if key not in exact[:1]}
    styles = [style(wire_name) for wire_name in rest.values()]
    yield from ((key, name) for key in exact[:1])
    for key, wire_name in rest.items():
        word = style(wire_name)
        choice = form((*spelled(wire_name), word))
        if styles.count(word) > 1 or choice in taken:
            choice = form((*spelled(wire_name), digest(f"{key}{wire_name}")))
        taken.add(choice)
        yield key, choice
