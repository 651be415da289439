from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.document import Json, write_yaml
from generator.document.yaml_events import load_yaml

TEXTS = st.text(st.characters(codec="utf-8"))
VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(VALUES)
def test_a_value_is_read_as_it_was_written(value: Json) -> None:
    assert load_yaml(write_yaml(value))[0] == value


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "~", "null", "NO", "on", "y", "true", "1", "-1", "0o14", "012", "0x1F", "1_000", "1e3", ".inf", ".NaN",
        "12:30:45", "2024-01-01", "<<", "=", "-", "- a", "a: b", "a #b", "#b", "&a", "*a", "!t", "%x", "@a", "`a", "{a}",
        "[a", "a,b", "'a'", '"', "\\", "a\nb", "a\tb", "\x85", "\u2028", "\ufeff", "\x1b[31m", "\x00", "😀", "---", "...", "? a",
        " a", "a ", "a:", "key: 'x'\n- {evil: true}", "$.paths['/a'].get",
    ],
)  # fmt: skip
def test_a_text_is_that_text_in_both_versions_of_yaml(text: str) -> None:
    written = write_yaml({text: [text]})

    assert load_yaml(written)[0] == {text: [text]}
    assert yaml.safe_load(written) == {text: [text]}
    assert written.replace("\n", "").isprintable()


def test_a_lone_surrogate_is_replaced() -> None:
    assert load_yaml(write_yaml(["a\ud800b"]))[0] == ["a\ufffdb"]


def test_plain_texts_stay_plain() -> None:
    assert write_yaml({"target": "$.paths.a", "list": [{"a": 1, "b": {}}, [], "two words"]}) == (
        "target: $.paths.a\nlist:\n  - a: 1\n    b: {}\n  - []\n  - two words\n"
    )
