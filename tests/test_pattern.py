"""Patterns: texts made for them, and which of them are tried."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pattern import is_affordable, matches, sample


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "^$",
        "^[a-z]{3}-\\d{4}$",
        "^(CON|USR)-[0-9a-f]{8}(-[0-9a-f]{4}){3}$",
        "^\\+?[1-9]\\d{1,14}$",
        "^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$",
        "[^a-zA-Z]",
        "^[\\w.-]+@[\\w.-]+\\.[a-z]{2,}$",
        "^\\S+\\s\\S+$",
        "^[^\\W\\d_]$",
        "^[\\u4e00-\\u9fa5]+$",
        "^/v1\\/[^/]+$",
        "a||b",
        "(a+)+",
        "^[]x]$|y",
    ],
)
def test_a_sample_matches_its_pattern(pattern: str) -> None:
    found = sample(pattern)

    if found is not None:
        assert re.search(pattern, found)
    assert (found is None) is (pattern == "^[]x]$|y")


def test_a_sample_is_as_long_as_it_is_asked_to_be() -> None:
    assert sample("^[a-z]+-[0-9]{2}$", least=8) == "aaaaa-00"


@pytest.mark.parametrize(
    "pattern",
    ["\\p{L}", "(?=a)b", "(a)\\1", "(?<name>a)", "[", "(", "a)", "*", "a{2,1}", "\\", "[b-"],
)
def test_a_pattern_that_is_not_read_excludes_nothing(pattern: str) -> None:
    assert sample(pattern) is None
    assert matches(pattern, "anything")


def test_a_pattern_excludes_what_does_not_match() -> None:
    assert matches("^[a-z]+$", "abc")
    assert not matches("^[a-z]+$", "ABC")
    assert not matches("^\\d$", "\u0663")


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a{1,99999}){1,99999}b",
        "(a{,99}){,99}b",
        "(a|a)*$",
        "(a?){50}a{50}",
        "a*a*a*a*a*a*a*b",
        "(a*)*b",
    ],
)
def test_a_pattern_that_may_take_long_is_not_tried(pattern: str) -> None:
    start = time.monotonic()

    assert matches(pattern, "a" * 90 + "c")
    assert time.monotonic() - start < 1


@pytest.mark.parametrize(
    ("pattern", "affordable", "not_affordable"),
    [
        ("^(a+)+$", 7, 8),
        ("[a-z]+$", 3_000, 4_000),
        ("^[a-z.]+@[a-z]+[.][a-z]+$", 200, 300),
        ("^(?:[0-9]{1,3}[.]){3}[0-9]{1,3},*$", 10_000, 200_000),
        ("^(?=.*[A-Z])(?=.*[0-9]).{8,}$", 6, 7),
    ],
)
def test_what_is_affordable_depends_on_the_length_of_the_text(
    pattern: str, affordable: int, not_affordable: int
) -> None:
    assert is_affordable(pattern, "a" * affordable)
    assert not is_affordable(pattern, "a" * not_affordable)


@given(st.text(alphabet="ab01-.^$[](){}|*+?\\dw,", max_size=12))
def test_no_pattern_raises(pattern: str) -> None:
    matches(pattern, "ab01")
    sample(pattern)
