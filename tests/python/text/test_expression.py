"""Expressions carry their imports with them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.python.text.expression import Expression, Import, join

IMPORTS = st.builds(
    Import, st.sampled_from(["", "typing", "._core.model"]), st.sampled_from("ABC"), st.booleans()
)
EXPRESSIONS = st.builds(Expression, st.text(), st.frozensets(IMPORTS))


@given(st.lists(EXPRESSIONS))
def test_a_join_keeps_the_code_and_the_imports_of_all(parts: list[Expression]) -> None:
    joined = join(" | ", parts)

    assert joined.code == " | ".join(part.code for part in parts)
    assert joined.imports == frozenset(item for part in parts for item in part.imports)


def test_a_join_reads_its_parts_once() -> None:
    parts = (Expression(code, frozenset({Import("typing", code)})) for code in ("Any", "Literal"))

    joined = join(", ", parts)

    assert joined.code == "Any, Literal"
    assert joined.imports == frozenset({Import("typing", "Any"), Import("typing", "Literal")})
