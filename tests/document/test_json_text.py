"""JSON is loaded as `json.loads` loads it, but for what is refused; places are where the text says."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Code
from generator.document import Json
from generator.document.json_text import load_json, scan
from generator.document.load_fault import MAX_DEPTH, LoadFault
from generator.document.places import offset_in
from generator.document.yaml_events import load_yaml
from generator.location import Pointer
from tests.document.json_values import OBJECTS, VALUES, below

INDENTS = st.sampled_from([None, 0, 2, "\t"])


def refused(text: str) -> tuple[Code, str]:
    """Return the code of the fault that a text has, and the text from there on."""
    with pytest.raises(LoadFault) as caught:
        load_json(text)
    assert caught.value.offset is not None
    return caught.value.code, text[caught.value.offset :]


@given(VALUES, INDENTS, st.booleans())
def test_a_value_is_loaded_as_it_was_written(
    value: Json, indent: int | str | None, ascii: bool
) -> None:
    assert load_json(json.dumps(value, indent=indent, ensure_ascii=ascii)) == value


@given(OBJECTS)
def test_yaml_reads_json_alike_and_sees_it_at_the_same_places(value: dict[str, Json]) -> None:
    text = json.dumps(value, indent=2, ensure_ascii=False)

    assert load_yaml(text) == (value, scan(text))


@given(VALUES, INDENTS, st.booleans())
def test_a_member_is_at_its_key_and_an_item_where_it_starts(
    value: Json, indent: int | str | None, ascii: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii)
    offset = offset_in(scan(text))
    read = json.JSONDecoder().raw_decode

    for tokens, found in below(value):
        at = offset(Pointer(tokens))
        assert at is not None
        here, end = read(text, at)
        if isinstance(holder(value, tokens), dict):
            assert here == tokens[-1]
            assert text[end] == ":"
            here, _ = read(text, end + 2)
        assert here == found


def holder(value: Json, tokens: tuple[str, ...]) -> Json:
    """Return what holds the value at `tokens`."""
    return dict(below(value)).get(tokens[:-1], value)


@given(OBJECTS.filter(bool), st.data())
def test_a_key_that_stands_twice_is_refused_where_it_stands_again(
    value: dict[str, Json], data: st.DataObject
) -> None:
    again = json.dumps(data.draw(st.sampled_from(sorted(value))))
    text = f'[{json.dumps(value)[:-1]}, {again}: ["rest"]}}]'

    assert refused(text) == (Code.DUPLICATE_KEY, text[text.rindex(again + ': ["rest"') :])


def test_a_key_is_the_same_however_it_is_escaped() -> None:
    assert refused(r'{"a/b": 1, "\u0061\/b": 2}') == (Code.DUPLICATE_KEY, r'"\u0061\/b": 2}')


@pytest.mark.parametrize("text", ["NaN", "-Infinity", "1e400", "-1E+999", "9" * 4301])
def test_a_number_that_json_does_not_have_is_refused(text: str) -> None:
    assert refused(f'{{"a": [1, {text}, 2]}}') == (Code.NUMBER, f"{text}, 2]}}")


@pytest.mark.parametrize("text", ["NaN", "-Infinity", "1e400", "-1E+999", "9" * 4301])
def test_a_number_that_json_does_not_have_may_be_kept_as_its_text(text: str) -> None:
    written = f'{{"a": [1, {text}, 2.50], "b": {text}}}'
    kept: list[LoadFault] = []

    assert load_json(written, kept) == {"a": [1, text, 2.5], "b": text}
    assert [fault.offset for fault in kept] == [10, written.rindex(text)]
    with pytest.raises(LoadFault, match="stands twice"):
        load_json(f'{{"a": {text}, "a": 1}}', [])


def test_half_a_surrogate_pair_is_refused_and_a_whole_one_is_a_character() -> None:
    assert load_json(r'["\ud83d\uDE00", "\\ud83d"]') == ["😀", r"\ud83d"]
    assert refused(r'["\ud83d\uDE00", "\uDE00"]') == (Code.SYNTAX, r'\uDE00"]')
    assert refused(r'["\\\ud83d\\uDE00"]') == (Code.SYNTAX, r'\ud83d\\uDE00"]')


@pytest.mark.parametrize(("start", "end"), [("[", "]"), ('{"[": ', "}"), ('{"]\\"": ', "}")])
def test_nesting_has_a_limit(start: str, end: str) -> None:
    text = start * MAX_DEPTH + "0" + end * MAX_DEPTH
    load_json(text)

    assert refused(f"[{text}]") == (Code.TOO_DEEP, f"{start}0{end * MAX_DEPTH}]")


@pytest.mark.parametrize("depth", [1_000, 100_000])
def test_nesting_beyond_python_s_own_limit_is_refused_alike(depth: int) -> None:
    assert refused("[" * depth + "]" * depth)[0] is Code.TOO_DEEP


@given(st.text('{}[]:,"\\nu1 .-', max_size=30))
def test_what_is_not_json_is_told_as_the_json_module_tells_it(text: str) -> None:
    def told(load: Callable[[str], Json]) -> str:
        try:
            load(text)
        except json.JSONDecodeError as error:
            return str(error)
        return ""

    assert told(load_json) == told(json.loads)
