"""Plain scalars mean what YAML 1.2's core schema says, not what YAML 1.1 said."""

from __future__ import annotations

import copy
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document.node import Json
from generator.document.scalars import MAX_DIGITS, NumberFault, number, plain, written


@pytest.mark.parametrize(
    "text",
    ["NO", "no", "yes", "on", "off", "y", "N", "1_000", "12:30", "12:30:45", "2024-01-01", "0b1", "1.2.3", "-", ".",
     "+", "1e", "e3", "0x", "0o8", "tRUE", "nULL", "nan", "inf", "-.nan", "1 000", "١٢"],
)  # fmt: skip
def test_what_only_older_yaml_or_nobody_reads_otherwise_is_text(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None), ("~", None), ("null", None), ("NULL", None), ("true", True), ("FALSE", False),
        ("0", 0), ("-12", -12), ("+12", 12), ("012", 12), ("0o14", 12), ("0xC", 12),
        ("1.10", 1.1), ("1e3", 1000.0), (".5", 0.5), ("5.", 5.0), ("-0.0", 0.0), ("1E-400", 0.0),
    ],
)  # fmt: skip
def test_what_the_core_schema_lists_is_a_value(text: str, expected: Json) -> None:
    found = plain(text)

    assert found == expected
    assert isinstance(found, type(expected))


@pytest.mark.parametrize(
    "text", [".inf", "-.INF", "+.Inf", ".nan", ".NaN", "1e400", "-1e999999999"]
)
def test_a_number_that_is_not_finite_is_refused(text: str) -> None:
    with pytest.raises(NumberFault, match="no number in JSON"):
        plain(text)


@pytest.mark.parametrize("start", ["", "-", "0x", "0o", "0.", "1e"])
def test_a_number_has_no_more_digits_than_python_writes(start: str) -> None:
    with pytest.raises(NumberFault, match="too long"):
        number(start + "1" * (MAX_DIGITS + 1))


@pytest.mark.parametrize("start", ["", "-", "0x", "0o"])
def test_every_number_that_is_read_can_be_written(start: str) -> None:
    longest = MAX_DIGITS // 2 - 2 if start.startswith("0") else MAX_DIGITS

    assert json.dumps(number(start + "7" * longest))


@pytest.mark.parametrize(
    "text", ["1.10", "012", "+1", "0x1F", "1e3", "1.0", "12", "-0", "true", "NO", "3.10"]
)
def test_a_scalar_can_be_taken_as_it_was_written(text: str) -> None:
    assert written(plain(text)) == text
    assert written(copy.deepcopy(plain(text))) == text


def test_python_may_be_told_to_convert_less() -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(640)
    try:
        with pytest.raises(NumberFault, match="700 characters"):
            number("1" * 700)
        with pytest.raises(NumberFault, match="1002 characters"):
            number("0x" + "1" * 1000)
    finally:
        sys.set_int_max_str_digits(before)


def test_null_lists_and_objects_were_not_written_as_text() -> None:
    values: list[Json] = [None, [], {}]

    assert [written(value) for value in values] == [None, None, None]


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_that_python_wrote_is_itself(value: float) -> None:
    found = number(json.dumps(value))

    assert (found, type(found)) == (value, type(value))


@given(st.text("0123456789+-._eExo:aF", max_size=12))
def test_any_text_is_a_scalar_that_keeps_its_text_or_a_fault(text: str) -> None:
    try:
        found = plain(text)
    except NumberFault:
        return
    assert found is None or written(found) == text
