"""What folds into one identifier is told apart, whatever the order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.python.names.allocate import allocate
from generator.python.names.casing import camel, digest, snake, upper

FOLDING = st.lists(
    st.sampled_from(
        ["foo", "Foo", "FOO", "bar", "Bar", "-", "_", ".", " ", "$", "self", "lower", "1", "é"]
    ),
    max_size=4,
).map("".join)
NAMES = st.lists(st.text(max_size=12) | FOLDING, unique=True, max_size=12)


def snakes(*names: str, reserved: frozenset[str] = frozenset()) -> dict[str, str]:
    return allocate({name: name for name in names}, form=snake, reserved=reserved)


@given(NAMES, st.sampled_from([snake, camel, upper]))
def test_everything_gets_a_name_of_its_own(names: list[str], form: object) -> None:
    assert callable(form)
    found = allocate({name: name for name in names}, form=form, reserved={"self", "foo"})

    assert list(found) == names
    assert len(set(found.values())) == len(names)
    assert {"self", "foo"}.isdisjoint(found.values())


@given(NAMES)
def test_the_order_does_not_matter(names: list[str]) -> None:
    assert snakes(*reversed(names)) == snakes(*names)


@given(NAMES, FOLDING)
def test_one_more_name_renames_only_what_folds_with_it(names: list[str], more: str) -> None:
    before = snakes(*names)
    after = snakes(*names, *([more] if more not in names else []))

    alike = snakes(more)[more]
    renamed = [name for name in names if after[name] != before[name]]
    assert [name for name in renamed if alike not in (snakes(name)[name], before[name])] == []


def test_the_one_that_is_written_so_keeps_the_name() -> None:
    assert snakes("fooBar", "foo_bar", "FooBar", "foo-bar", "$foo_bar") == {
        "fooBar": "foo_bar_camel",
        "foo_bar": "foo_bar",
        "FooBar": "foo_bar_pascal",
        "foo-bar": "foo_bar_kebab",
        "$foo_bar": "foo_bar_dollar",
    }


def test_without_such_a_one_nobody_keeps_it() -> None:
    assert set(snakes("fooBar", "foo-bar").values()) == {"foo_bar_camel", "foo_bar_kebab"}


def test_an_acronym_is_a_style_of_its_own() -> None:
    assert set(snakes("userId", "userID").values()) == {"user_id_camel", "user_id_acronym"}


def test_two_of_one_style_take_a_digest_of_their_own() -> None:
    found = snakes("foo-bar", "foo--bar")

    assert found == {
        "foo-bar": f"foo_bar_{digest(' foo-bar')}",
        "foo--bar": f"foo_bar_{digest(' foo--bar')}",
    }


def test_a_reserved_name_takes_an_underscore() -> None:
    assert snakes("self", "from", reserved=frozenset({"self"})) == {
        "self": "self_",
        "from": "from_",
    }


def test_a_reserved_name_is_kept_by_the_one_that_is_written_so() -> None:
    found = snakes("toDict", "to_dict", reserved=frozenset({"to_dict"}))

    assert found == {"toDict": "to_dict_camel", "to_dict": "to_dict_"}


def test_equal_texts_are_told_apart_by_kind() -> None:
    found = allocate({0: "1", 1: "1"}, form=upper, kinds={0: "number", 1: "text"})

    assert found == {0: "N_1_NUMBER", 1: "N_1_TEXT"}
