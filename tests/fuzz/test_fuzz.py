"""A small share of `make fuzz`."""

from __future__ import annotations

import pytest

from tests.fuzz.judge import judge
from tests.fuzz.mutate import mutated


@pytest.mark.parametrize("start", range(0, 120, 20))
def test_any_document_is_generated_or_refused_with_a_place(start: int) -> None:
    assert [fault for number in range(start, start + 20) if (fault := judge(number, seed=1))] == []


def test_a_number_always_gives_the_same_document() -> None:
    assert mutated(7, seed=1) == mutated(7, seed=1) != mutated(8, seed=1)
