"""Values of a document as Python source: nothing is lost and nothing gets out."""

from __future__ import annotations

import ast
import math

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir import Json
from generator.python.text.literal import literal

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec=None, categories=None))
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
QUOTED = st.text(st.sampled_from("\"'\\\n\ta{}#"), max_size=12)


@given(VALUES)
def test_a_literal_evaluates_to_its_value(value: Json) -> None:
    found = ast.literal_eval(literal(value))

    assert found == value
    assert type(found) is type(value)


@given(VALUES)
def test_a_literal_is_ascii_on_one_line(value: Json) -> None:
    source = literal(value)

    assert source.isascii()
    assert source.isprintable()


@given(QUOTED | st.text())
def test_black_leaves_a_text_as_it_is(text: str) -> None:
    source = f"value = {literal(text)}\n"

    assert black.format_str(source, mode=black.Mode(line_length=1000)) == source


@given(VALUES)
def test_black_keeps_the_value(value: Json) -> None:
    formatted = black.format_str(f"({literal(value)})", mode=black.Mode(line_length=1000))

    assert ast.literal_eval(formatted.strip()) == value


@pytest.mark.parametrize("digits", [641, 5000])
def test_an_integer_beyond_the_interpreters_digits_is_written_in_hexadecimal(digits: int) -> None:
    value = -(10**digits)

    assert ast.literal_eval(literal(value)) == value


def test_numbers_that_are_none_evaluate() -> None:
    assert eval(literal(math.inf)) == math.inf
    assert eval(literal(-math.inf)) == -math.inf
    assert math.isnan(eval(literal(math.nan)))


def test_double_quotes_are_used_unless_single_ones_need_fewer_escapes() -> None:
    assert literal("it's") == '"it\'s"'
    assert literal('say "hi"') == "'say \"hi\"'"
    assert literal("\"'") == '"\\"\'"'


def test_what_is_not_json_is_a_bug() -> None:
    with pytest.raises(TypeError, match="set is no JSON value"):
        literal({1})  # type: ignore[arg-type]  # the mistake that is tested
