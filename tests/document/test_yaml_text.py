"""YAML that is written is read as the same value, by this project's reader and by one of YAML 1.1."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Sink
from generator.document import Json, load_text, write_yaml
from generator.document.yaml_events import load_yaml
from generator.location import Source

TEXTS = st.text(st.characters(codec="utf-8"))
VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def read(text: str) -> dict[str, Json]:
    """Return the mapping in a text, as a document is read."""
    found = load_text(text, Sink(), source=Source("spec.yaml"))
    assert found is not None
    return found.value


@settings(max_examples=150, deadline=None)
@given(value=VALUES)
@example(value={"": "", "a" * 2000: {"b" * 2000: ["c"]}})
@example(value={"text": "a\n\n  b \n\n", "list": [["x", [[], {}]], {"a": {"b": [None]}}, "l\nm"]})
@example(value=["a\r\nb", " a\nb", "a \nb ", "\na\n", "a\n\tb", "# a\n- b\n--- c\n"])
@example(value=[1e16, -1e-7, 1.5e300, 0.1, -0.0, 10**30])
def test_a_value_is_read_as_it_was_written(value: Json) -> None:
    whole: Json = {"value": value}
    text = write_yaml(whole)

    # JSON's text tells 1, 1.0, -0.0 and true apart, and keeps the order of keys.
    # As YAML, not as a document: there, a number under a key such as `identifier` is text.
    assert json.dumps(load_yaml(text)[0]) == json.dumps(whole)
    assert json.dumps(yaml.safe_load(text)) == json.dumps(whole)


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

    assert read(written) == {text: [text]}
    assert yaml.safe_load(written) == {text: [text]}
    assert written.replace("\n", "").isprintable()


def test_a_lone_surrogate_is_replaced() -> None:
    assert read(write_yaml({"a": "a\ud800b"})) == {"a": "a\ufffdb"}


def test_plain_texts_stay_plain() -> None:
    assert write_yaml({"target": "$.paths.a", "list": [{"a": 1, "b": {}}, [], "two words"]}) == (
        "target: $.paths.a\nlist:\n  - a: 1\n    b: {}\n  - []\n  - two words\n"
    )


def test_texts_of_several_lines_stay_as_a_person_wrote_them() -> None:
    value: Json = {
        "openapi": "3.1.0",
        "info": {"version": "1.0", "description": "First.\n\nSecond.\n", "summary": "a\nb"},
    }

    assert write_yaml(value) == """\
openapi: "3.1.0"
info:
  version: "1.0"
  description: |
    First.

    Second.
  summary: |-
    a
    b
"""
