"""What the variants of a union are called, as far as the others leave it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir import Primitive, Schema, SchemaId
from generator.python.names.variant_evidence import Variants
from tests.python.sample_api import api, array, enum, meta, record, text, union

UNION = "#/components/schemas/pet/properties/kind"


def told(*variants: str) -> list[str]:
    """Return the words of variants, each a type or the keys of an object: `id! kind=cat size`."""
    return list(told_at(dict(enumerate(variants))).values())


def told_at(variants: dict[int, str]) -> dict[int, str]:
    """Return the words of variants by their places."""
    ids = {index: f"{UNION}/oneOf/{index}" for index in variants}
    parts = [part for index, said in variants.items() for part in schemas(ids[index], said)]
    found = Variants(api(*parts, union(UNION, *ids.values())))
    return {index: " ".join(found.of(SchemaId(ids[index])).words) for index in variants}


def schemas(schema_id: str, said: str) -> Iterator[Schema]:
    """Yield a schema and what it holds: `text`, `number`, `[...]`, `a|b` or the keys of an object."""
    if said.startswith("["):
        yield array(schema_id)
        yield from schemas(f"{schema_id}/items", said[1:-1])
    elif said == "text":
        yield text(schema_id)
    elif said == "number":
        yield Primitive(meta=meta(schema_id), type="integer")
    elif said.startswith("|"):
        yield enum(schema_id, *said[1:].split("|"))
    else:
        keys = {part.partition("=")[0]: part.partition("=")[2] for part in said.split()}
        names = {key.rstrip("!"): held for key, held in keys.items()}
        yield record(schema_id, *names, required=[key[:-1] for key in keys if key.endswith("!")])
        for name, held in names.items():
            if held:
                yield from schemas(f"{schema_id}/properties/{name}", held)


@pytest.mark.parametrize(
    ("variants", "words"),
    [
        (("text", "color size"), ["text", "object"]),
        (("text", "number", "[text]"), ["text", "number", "list"]),
        (("[text]", "[id]"), ["text list", "object list"]),
        (("[id name]", "[id]"), ["list with name", "list plain"]),
        (("|a|b", "number"), ["text", "number"]),
        (("|a|b", "text"), ["a or b", "variant 2"]),
        (("|a|b|c", "text"), ["known", "variant 2"]),
        (("note!", "content_id! type!"), ["with note", "with type"]),
        (("owner slug!", "owner repo!"), ["with slug", "with repo"]),
        (("id! email", "id!"), ["with email", "plain"]),
        (
            ("id! wait_timer", "id! reviewers", "id!"),
            ["with wait timer", "with reviewers", "plain"],
        ),
        (("records! page!", "records!", "text"), ["with page", "plain", "text"]),
        (("env! key!", "envs!", "envs! page!"), ["with env", "plain", "with page"]),
        (("a", "a b", "a b c"), ["plain", "with b", "with c"]),
        (("kind=|cat id", "kind=|dog id"), ["cat", "dog"]),
        (
            ("id! kind=|git", "org! kind=|git", "id! kind=|svn"),
            ["git with id", "git with org", "svn"],
        ),
        (("kind=|git id", "id"), ["git", "plain"]),
        (("state=|done", "state=|queued|running"), ["done", "queued or running"]),
        (("a b", "b c", "a c"), ["with a and b", "with b and c", "with a and c"]),
        (("labels=[text]", "labels=[id]"), ["with text labels", "with object labels"]),
        (("a! b", "a b!"), ["with a", "with b"]),
        (("a", "a"), ["variant 1", "variant 2"]),
    ],
)
def test_a_variant_is_called_after_what_tells_it_apart(
    variants: Sequence[str], words: list[str]
) -> None:
    assert told(*variants) == words


def test_the_only_variant_needs_no_words() -> None:
    only = f"{UNION}/oneOf/0"

    assert Variants(api(record(only, "id"))).of(SchemaId(only)).words == ()


def test_a_component_among_the_variants_claims_no_words() -> None:
    inline, elsewhere = f"{UNION}/oneOf/0", "#/components/schemas/owner"
    parts: list[Schema] = [
        record(inline, "id", title="Owner"),
        record(elsewhere, "name", title="Owner"),
        union(UNION, inline, elsewhere),
    ]

    assert Variants(api(*parts)).of(SchemaId(inline)).words == ("owner",)


KEYS = st.lists(
    st.sampled_from(["a", "a!", "b", "b!", "c", "kind=|x", "kind=|y", "kind=|x|y"]),
    min_size=1,
    max_size=4,
)
OBJECT = KEYS.map(lambda keys: " ".join({key[0]: key for key in keys}.values()))
VARIANT = st.one_of(
    st.sampled_from(["text", "number", "[text]", "[a]", "|x|y", "|x|y|z"]),
    OBJECT,
)


@given(st.lists(VARIANT, min_size=2, max_size=6))
def test_every_variant_has_words_of_its_own(variants: list[str]) -> None:
    found = told(*variants)

    assert len(set(found)) == len(found)


@given(st.permutations(list(range(5))), st.lists(VARIANT, min_size=5, max_size=5))
def test_the_order_of_the_variants_does_not_matter(order: list[int], variants: list[str]) -> None:
    plain = told_at(dict(enumerate(variants)))

    assert told_at({index: variants[index] for index in order}) == plain


@given(st.lists(OBJECT, min_size=2, max_size=5))
def test_an_added_object_renames_none_with_which_it_shares_no_key(variants: list[str]) -> None:
    before = told(*variants)

    assert told(*variants, "other! more")[: len(before)] == before
