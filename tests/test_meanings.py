from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.meanings import MEANINGS, explain_code


def test_every_code_has_a_meaning() -> None:
    missing = sorted(set(Code) - set(MEANINGS))
    assert not missing, "say what is wrong, why it matters and what to do in generator/meanings.py"
    assert set(MEANINGS) == set(Code)


def test_no_two_codes_are_summarised_alike() -> None:
    assert len({meaning.summary for meaning in MEANINGS.values()}) == len(Code)


@pytest.mark.parametrize("code", list(Code))
def test_an_explanation_is_whole_sentences_that_fit_a_terminal(code: Code) -> None:
    meaning = MEANINGS[code]

    assert meaning.text.endswith(".")
    assert meaning.remedy.endswith(".")
    assert not meaning.summary.endswith(".")
    assert max(map(len, explain_code(code))) <= 100


def test_an_explanation_has_the_example_and_what_to_do() -> None:
    assert explain_code(Code.YAML_TAG) == [
        "yaml-tag: A YAML tag asks for more than plain data",
        "",
        "Tags such as '!!python/object' or '!Ref' build what JSON does not have. They are never obeyed.",
        "",
        "example",
        "  version: !Ref Version",
        "",
        "what to do",
        "  Write the value itself.",
        "",
        'its severity is set under [severity] in sdk.toml: yaml-tag = "error"',
    ]
