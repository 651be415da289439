"""What the id, the method and the path of an operation say in words, and the title of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.ir import Operation
from generator.python.names.casing import singular, spelled, words

Words = tuple[str, ...]

PREPOSITIONS = frozenset(
    "a an and as at by for from in into of on or the to via with".split()  # noqa: SIM905  # reads as words
)
"""Words at which a name is not cut in two."""

_TAILS = frozenset({"documentation", "docs", "reference", "rest", "spec", "specification"})
_MARKS = ("action", "actions")
_ARTICLES = frozenset({"a", "an", "the"})
_RELATIONS = PREPOSITIONS - _ARTICLES - {"and", "or"}
_NAMESPACE = re.compile(r"[A-Z][A-Za-z0-9]*_(?=[A-Z])|[A-Za-z0-9_-]+[/.]")
_CONTROLLER = re.compile(r"([A-Z][A-Za-z0-9]*)Controller_(?=[a-z])")
_USING = re.compile(r"Using(GET|HEAD|POST|PUT|DELETE|OPTIONS|PATCH)(?=(?:_\d+)?\Z)")
_BETWEEN = re.compile(r"/|(?<=[\w}]):(?=[A-Za-z])")
_VERSION = re.compile(r"v[0-9][a-z0-9._-]*", re.IGNORECASE)


class Phrase(NamedTuple):
    """What an operation is called in the names of its schemas."""

    words: Words
    full: Words
    """The same with what tells it apart from every other operation, where that is known."""


def words_of_title(title: str) -> Words:
    """Return the words of a document's title that tell it from others; `api` where there is none."""
    short = tuple(word for word in words(title) if word not in ("api", "apis"))
    while len(short) > 1 and short[-1] in _TAILS:
        short = short[:-1]
    while short and short[0] in ("the", "for"):
        short = short[1:]
    return short or words(title) or ("api",)


def segments_of(operation: Operation) -> list[str]:
    """Return the segments of an operation's path, without what tells actions apart behind it.

    The verb of `/jobs/{id}:cancel` is a segment of its own.
    """
    path = re.split(r"[#?]", operation.path, maxsplit=1)[0]
    return [segment for segment in _BETWEEN.split(path) if segment]


def nouns_of(operation: Operation) -> list[str]:
    """Return the segments that name something; not the `actions` before what a POST does."""
    segments = segments_of(operation)
    if operation.method == "POST" and segments[-2:-1] and segments[-2].lower() in _MARKS:
        del segments[-2]
    return [segment for segment in segments if not is_prefix(segment)]


def is_prefix(segment: str) -> bool:
    """Say whether a segment names no thing: a version, `api`, or a parameter."""
    return segment.startswith("{") or segment.lower() in ("api", "rest") or is_version(segment)


def is_version(segment: str) -> bool:
    """Say whether a segment is a version: `v2`, `v1beta1`."""
    return _VERSION.fullmatch(segment) is not None


def names_itself(operation: Operation) -> bool:
    """Say whether an operation's id tells more than its method and path do.

    `GetAccountsAccountPersons` of `GET /v1/accounts/{account}/persons` was made from them.
    """
    if not operation.operation_id:
        return False
    said = "".join(words(id_of(operation)))
    return not _is_made_of(
        said, (operation.method.lower(),), map(_tellings, segments_of(operation))
    )


def id_of(operation: Operation) -> str:
    """Return an operation's id, empty where it has none, without the method that Springfox puts at its end."""
    found = _USING.search(operation.operation_id or "")
    if found is None or found[1] != operation.method:
        return operation.operation_id or ""
    return f"{found.string[: found.start()]}{found.string[found.end() :]}"


def _tellings(segment: str) -> tuple[str, ...]:
    """Return what an id that is made from a path has for a segment."""
    own = "".join(words(segment))
    if segment.startswith("{"):
        return (own, f"by{own}", "id", "")
    return (own, "") if is_prefix(segment) else (own,)


def _is_made_of(text: str, first: tuple[str, ...], rest: Iterable[tuple[str, ...]]) -> bool:
    """Say whether a text is one choice after the other."""
    ends = {0}
    for choices in (first, *rest):
        ends = {end + len(part) for end in ends for part in choices if text.startswith(part, end)}
    return len(text) in ends


def operation_words(operation: Operation) -> Words:
    """Return the words of an operation's id, else of its method and path.

    An id that ends in the operation's own path and method, as FastAPI makes them, is cut there. A
    namespace that the rest of the id repeats is left out: `Pages_GetPageImage`. One that NestJS makes
    of a class loses the word for it: `CatsController_findAll`. The method in capitals is a word:
    `Action_POSTquery`. What stands before the tag in a dotted id, or before the first thing
    that the path names, is a namespace as well.
    """
    if not operation.operation_id:
        return (operation.method.lower(), *words(operation.path.replace("{", " by ")))
    own_id = _from_tag_on(operation).replace(f"_{operation.method}", f"_{operation.method}_", 1)
    whole = (*controller_of(operation), *spelled(_CONTROLLER.sub("", own_id, 1)))
    namespace = _NAMESPACE.match(own_id)
    if namespace is not None:
        own, rest = words(namespace[0]), words(own_id[namespace.end() :])
        if own and len(own) < len(rest) and find_words(singulars(rest), singulars(own)):
            whole = rest
    tail = (*words(operation.path), operation.method.lower())
    return whole[: -len(tail)] if len(whole) > len(tail) and whole[-len(tail) :] == tail else whole


def _from_tag_on(operation: Operation) -> str:
    """Return an id, a dotted one from its tag on: `projects.builds.run` of `cloudbuild.projects.builds.run`.

    Without a tag, from the first noun of the path on.
    """
    own_id = id_of(operation)
    parts = own_id.split(".")
    things = {words(text) for text in operation.tags[:1] or nouns_of(operation)[:1]} - {()}
    at = next((at for at, part in enumerate(parts[:-1]) if words(part) in things), 0)
    return ".".join(parts[at:])


def controller_of(operation: Operation) -> Words:
    """Return the words of the class that an id starts with: `cats` of `CatsController_findAll`."""
    found = _CONTROLLER.match(operation.operation_id or "")
    return () if found is None else words(found[1])


def phrase_of(operation: Operation, *, one: bool = False) -> Phrase:
    """Return what an operation is called in the names of its schemas: by its id, where that tells something.

    Otherwise by what it does to what: `create payment intent` of `POST /v1/payment_intents`. What
    answers with `one` thing lists nothing.
    """
    own = operation_words(operation)
    if names_itself(operation):
        return Phrase(own, own)
    return Phrase(_deed(operation, one=one) or own, own)


def _deed(operation: Operation, *, one: bool) -> Words:
    segments = segments_of(operation)
    nouns = [found for item in nouns_of(operation) if (found := words(item))]
    if not nouns:
        return ()
    *above, last = nouns
    owners = tuple(word for noun in above for word in singular(noun))
    each = singular(last)
    of_item = segments[-1].startswith("{")
    match operation.method:
        case "GET" if not (of_item or one) and each != last:
            return ("list", *owners, *last)
        case "POST" if not of_item and each == last:
            return (*owners, *last)
        case "POST":
            return ("update" if of_item else "create", *owners, *each)
        case "PUT" | "PATCH":
            return ("update", *owners, *(each if of_item else last))
    return (operation.method.lower(), *owners, *(each if of_item else last))


def without_noun(parts: Words, noun: Words) -> Words:
    """Return the words of an operation without the noun that its resource is called after.

    The noun goes from the start, where it is a namespace (`users/list-keys`), and once from
    elsewhere: before the first preposition, or behind one where it ends the words
    (`add_item_to_cart`). It stays where nothing or a loose end (`add_user_to`) would be left.
    """
    said = tuple(word for at, word in enumerate(parts) if at == 0 or word not in _ARTICLES)
    wanted = singulars(noun)
    count = len(wanted)
    if singulars(said[:count]) == wanted and _is_whole(said[count:]):
        said = said[count:]
    folded = singulars(said)
    found = find_words(folded, wanted)
    for at in found:
        short = (*said[:at], *said[at + count :])
        if _is_whole(short) and not (_has_preposition(said[:at]) and _ends(said, at + count)):
            return short
    if found and _is_added(said, found[0], count):
        return said[: found[0] - 1]
    of_tail = folded[1:] == wanted[1 - len(said) :] and folded != wanted[-len(said) :]
    return said[:1] if 1 < len(said) <= count and of_tail else said


def without_method(parts: Words, noun: Words, operation: Operation) -> Words:
    """Return the words of an operation without the noun, and without a method that says nothing.

    `PUT_RenewSubscription` of `/subscriptions/{id}/renew` says what is done, and its path does, too.
    """
    short = without_noun(parts, noun)
    method, *rest = parts
    apart = (operation.operation_id or "").startswith(f"{operation.method}_")
    if operation.method == "GET" or not apart or not rest or method != operation.method.lower():
        return short
    deed = without_noun(tuple(rest), noun)
    last = words(segments_of(operation)[-1]) if segments_of(operation) else ()
    return deed if deed == last == singular(last) else short


def find_words(parts: Words, wanted: Words) -> list[int]:
    """Return where some words stand among others, the last place first."""
    count = len(wanted)
    return [at for at in range(len(parts) - count, -1, -1) if parts[at : at + count] == wanted]


def _is_whole(parts: Words) -> bool:
    return bool(parts) and not {parts[0], parts[-1]} & PREPOSITIONS


def _has_preposition(parts: Words) -> bool:
    return not _RELATIONS.isdisjoint(parts)


def _ends(parts: Words, at: int) -> bool:
    """Say whether the words end there, or a phrase of their own does."""
    return at == len(parts) or _has_preposition(parts[at:])


def _is_added(parts: Words, at: int, count: int) -> bool:
    """Say whether a noun ends the words behind the only preposition, with two words before that."""
    before = parts[: at - 1]
    return (
        at + count == len(parts)
        and len(before) > 1
        and parts[at - 1] in _RELATIONS
        and not _has_preposition(before)
    )


def singulars(parts: Words) -> Words:
    """Return every word in the singular."""
    return tuple(word for part in parts for word in singular((part,)))
