"""YAML is read as people mean it, each value at its place, and nothing hostile is read for long."""

from __future__ import annotations

from textwrap import dedent

import pytest
import yaml
from hypothesis import given

from generator.diagnostics import Code
from generator.document import Json
from generator.document.load_fault import MAX_DEPTH, LoadFault
from generator.document.places import offset_in
from generator.document.yaml_events import load_yaml
from generator.location import Pointer
from tests.document.json_values import OBJECTS, BlockYaml, below


def value_of(text: str) -> Json:
    return load_yaml(dedent(text))[0]


def refused(text: str) -> tuple[Code, str]:
    """Return the code of the fault that a text has, and the text from there to the end of the line."""
    text = dedent(text)
    with pytest.raises(LoadFault) as caught:
        load_yaml(text)
    assert caught.value.offset is not None
    return caught.value.code, text[caught.value.offset :].partition("\n")[0]


def containers(value: Json) -> list[int]:
    """Return the identity of every list and mapping, once for each place where it stands."""
    return [id(value), *(id(found) for _, found in below(value) if isinstance(found, (dict, list)))]


@given(OBJECTS)
def test_a_value_in_block_style_is_loaded_with_its_places(value: dict[str, Json]) -> None:
    written = BlockYaml(value)
    found, place = load_yaml(written.text)
    offset = offset_in(place)

    assert found == value
    assert {tokens: offset(Pointer(tokens)) for tokens, _ in below(value)} == written.places


@given(OBJECTS)
def test_quoted_scalars_are_what_their_tags_say(value: dict[str, Json]) -> None:
    text = yaml.dump(value, Dumper=yaml.SafeDumper, default_style='"', allow_unicode=True)

    assert load_yaml(text)[0] == value


def test_keys_are_what_was_written() -> None:
    assert value_of("{200: a, true: b, NO: c, 1.10: d, ~: e, 0x1F: f, 2024-01-01: g}") == {
        "200": "a", "true": "b", "NO": "c", "1.10": "d", "~": "e", "0x1F": "f", "2024-01-01": "g",
    }  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_in_any_way(end: str) -> None:
    assert value_of(end.join(["a:", "  - b", "  - |", "    c", "    d", ""])) == {
        "a": ["b", "c\nd\n"]
    }


def test_directives_and_the_ends_of_a_document_are_read() -> None:
    assert value_of("%YAML 1.2\n---\na: 1\n...\n") == {"a": 1}


class TestAliases:
    def test_an_alias_repeats_a_value_and_its_places(self) -> None:
        text = "a: &a {x: [1]}\nb: *a\nc: [*a]\nd: &d x\ne: *d\n&f f: *f\n"
        value, place = load_yaml(text)
        offset = offset_in(place)

        assert value == {
            "a": {"x": [1]},
            "b": {"x": [1]},
            "c": [{"x": [1]}],
            "d": "x",
            "e": "x",
            "f": "f",
        }
        assert offset(Pointer(("b",))) == text.index("b: *a")
        assert offset(Pointer(("b", "x", "0"))) == text.index("1]")
        assert offset(Pointer(("c", "0"))) == text.index("*a]")
        assert offset(Pointer(("c", "0", "x"))) == text.index("x: [1]")

    def test_nothing_is_shared_by_two_places(self) -> None:
        value = value_of(
            "a: &a {x: &x [1], y: *x}\nb: *a\nc: {<<: *a, z: *x}\nd: {<<: [*a, {e: []}]}\n"
        )
        found = containers(value)

        assert len(set(found)) == len(found)

    def test_an_anchor_may_be_used_again(self) -> None:
        assert value_of("[&a 1, *a, &a 2, *a]") == [1, 1, 2, 2]

    def test_an_alias_needs_an_anchor_before_it(self) -> None:
        assert refused("a: *b\nb: &b 1") == (Code.SYNTAX, "*b")

    def test_an_alias_inside_of_its_anchor_would_never_end(self) -> None:
        assert refused("a: &a [1, {b: *a}]") == (Code.SYNTAX, "*a}]")


class TestMergeKeys:
    def test_own_keys_win_wherever_they_stand(self) -> None:
        assert value_of("""
            base: &base {x: 1, y: 2}
            before: {x: 0, <<: *base}
            after: {<<: *base, x: 0}
        """) == {"base": {"x": 1, "y": 2}, "before": {"x": 0, "y": 2}, "after": {"x": 0, "y": 2}}

    def test_the_first_of_several_mappings_wins(self) -> None:
        assert value_of("[&a {x: 1}, &b {x: 2, y: 2}, {<<: [*a, *b]}, {<<: *b, <<: *a}]") == [
            {"x": 1}, {"x": 2, "y": 2}, {"x": 1, "y": 2}, {"x": 2, "y": 2},
        ]  # fmt: skip

    def test_merged_keys_stand_in_order_where_the_merge_key_stands(self) -> None:
        value = value_of("[&a {x: 1, y: 2}, {w: 0, <<: *a, z: 3, x: 4}]")

        assert isinstance(value, list)
        assert isinstance(value[1], dict)
        assert list(value[1].items()) == [("w", 0), ("x", 4), ("y", 2), ("z", 3)]

    def test_what_is_merged_is_where_it_was_written(self) -> None:
        text = "a: &a {x: 1, y: {z: 2}}\nb: {<<: *a, x: 3}"
        offset = offset_in(load_yaml(text)[1])

        assert offset(Pointer(("b", "x"))) == text.index("x: 3")
        assert offset(Pointer(("b", "y", "z"))) == text.index("z: 2")

    def test_a_quoted_merge_key_is_a_key(self) -> None:
        assert value_of("{'<<': {a: 1}}") == {"<<": {"a": 1}}

    @pytest.mark.parametrize("source", ["1", "x", "[{a: 1}, 2]", "[[{a: 1}]]"])
    def test_only_mappings_can_be_merged(self, source: str) -> None:
        assert refused(f"a: 1\n<<: {source}") == (Code.YAML_MERGE, f"<<: {source}")

    def test_a_key_is_still_told_apart_from_its_like(self) -> None:
        assert refused("{<<: {a: 1}, a: 2, a: 3}") == (Code.DUPLICATE_KEY, "a: 3}")


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("a: 1\nb: 2\na: 3", Code.DUPLICATE_KEY, "a: 3"),
        ("{200: a, '200': b}", Code.DUPLICATE_KEY, "'200': b}"),
        ("a: 1\n---\nb: 2", Code.SEVERAL_DOCUMENTS, "---"),
        ("a: 1\n---\n", Code.SEVERAL_DOCUMENTS, "---"),
        ("a: !!python/object:os.system x", Code.YAML_TAG, "!!python/object:os.system x"),
        ("a: !mine {b: 1}", Code.YAML_TAG, "!mine {b: 1}"),
        ("!!str a: !!seq {b: 1}", Code.YAML_TAG, "!!seq {b: 1}"),
        ("a: !!int x", Code.YAML_TAG, "!!int x"),
        ("a: !!int true", Code.YAML_TAG, "!!int true"),
        ("!!binary a: 1", Code.YAML_TAG, "!!binary a: 1"),
        ("? [a]\n: 1", Code.YAML_KEY, "[a]"),
        ("a: &a b\n*a : 1", Code.YAML_KEY, "*a : 1"),
        ("a: [1, .inf]", Code.NUMBER, ".inf]"),
        ("a:\n\tb: 1", Code.SYNTAX, "\tb: 1"),
        ("a: 1\nb: }", Code.SYNTAX, "}"),
        ("é: '\x01'", Code.SYNTAX, "\x01'"),
    ],
)
def test_a_fault_is_where_the_text_says(text: str, code: Code, rest: str) -> None:
    assert refused(text) == (code, rest)


def test_tags_that_say_what_is_there_anyway_are_read() -> None:
    assert value_of("!!map {a: !!str 1, b: !!int '2', c: ! 3, d: !!seq [], e: !!float 4, f: !!null ''}") == {
        "a": "1", "b": 2, "c": "3", "d": [], "e": 4, "f": None,
    }  # fmt: skip


@pytest.mark.parametrize(("start", "end"), [("[", "]"), ("{a: ", "}"), ("- ", "")])
def test_nesting_has_a_limit(start: str, end: str) -> None:
    load_yaml(start * MAX_DEPTH + "0" + end * MAX_DEPTH)

    assert refused(start * (MAX_DEPTH + 1) + "0" + end * (MAX_DEPTH + 1))[0] is Code.TOO_DEEP


def test_aliases_count_as_deep_as_what_they_repeat() -> None:
    deep = "[" * 120 + "]" * 120
    load_yaml(f"a: &a {deep}\nb: {'[' * 79}*a{']' * 79}")

    assert refused(f"a: &a {deep}\nb: {'[' * 80}*a{']' * 80}") == (Code.TOO_DEEP, f"*a{']' * 80}")
    assert (
        refused(f"a: &a {deep}\nb: &b {'[' * 70}*a{']' * 70}\nc: {'[' * 10}*b{']' * 10}")[0]
        is Code.TOO_DEEP
    )


def test_aliases_may_repeat_a_lot_but_not_everything() -> None:
    responses = "{" + ", ".join(f"{status}: {{description: x}}" for status in range(400, 450)) + "}"
    load_yaml(f"a: &a {responses}\n" + "".join(f"a{number}: *a\n" for number in range(300)))

    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for one, two in zip("abcdefgh", "bcdefghi", strict=True):
        bomb += f"{two}: &{two} [{', '.join([f'*{one}'] * 10)}]\n"
    assert refused(bomb)[0] is Code.TOO_MANY_NODES


def test_merge_keys_count_as_the_aliases_that_they_take() -> None:
    chain = "m0: &m0 {k: {l: 1}}\n"
    for number in range(1, 30):
        chain += f"m{number}: &m{number} {{<<: [*m{number - 1}, *m{number - 1}], k{number}: *m{number - 1}}}\n"

    assert refused(chain)[0] is Code.TOO_MANY_NODES


@pytest.mark.parametrize("text", [".inf", "-.INF", ".nan", "1e400", "9" * 4301])
def test_a_number_that_json_does_not_have_may_be_kept_as_its_text(text: str) -> None:
    written = f"a: [1, {text}]\nb: {text}"
    kept: list[LoadFault] = []

    assert load_yaml(written, kept)[0] == {"a": [1, text], "b": text}
    assert [fault.offset for fault in kept] == [7, written.rindex(text)]
