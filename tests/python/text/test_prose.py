"""Any text becomes a docstring that stays one, and that reads well."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.python.text.prose import (
    MAX_PROSE,
    docstring,
    first_paragraph,
    first_sentence,
    paragraphs,
)

ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=300)
HOSTILE = st.lists(
    st.sampled_from(
        [
            '"',
            '"""',
            "\\",
            "\n",
            "\n\n",
            " ",
            "    ",
            "\t",
            "'",
            "'''",
            "- ",
            "1. ",
            "> ",
            "# ",
            "| a |",
            "```",
        ]
        + [
            "word",
            "Sentence one. Two",
            "e.g. This",
            "\u202e",
            "\x00",
            "\x0c",
            "\u2028",
            "{{ x }}",
            "\\N",
            "x" * 90,
        ]
    ),
    max_size=14,
).map("".join)
TEXTS = ANY_TEXT | HOSTILE


def module(text: str, indent: int) -> str:
    """Return a module with the docstring where it belongs at that indent."""
    prose = docstring(text, indent=indent)
    match indent:
        case 0:
            return f"{prose}\n\nvalue = 1\n"
        case 4:
            return f"class Pet:\n    {prose}\n\n    name: str\n"
        case _:
            return f"class Pets:\n    def get(self) -> None:\n        {prose}\n        return 1\n"


@pytest.mark.parametrize("indent", [0, 4, 8])
@given(text=TEXTS)
@example(text='"')
@example(text='ends in quotes"""')
@example(text='"""starts with quotes')
@example(text="ends in a backslash\\")
@example(text='\\"""')
@example(text="")
@example(text="- one\n  two\n\n      code")
@example(text="Summary\n\n    only code")
def test_no_text_escapes_its_docstring(text: str, indent: int) -> None:
    tree = ast.parse(module(text, indent))

    body: list[ast.stmt] = tree.body
    for _ in range(indent // 4):
        (body,) = (node.body for node in body if isinstance(node, (ast.ClassDef, ast.FunctionDef)))
    assert len(body) == 2
    assert isinstance(body[0], ast.Expr)
    assert isinstance(body[0].value, ast.Constant)
    assert isinstance(body[0].value.value, str)


@pytest.mark.parametrize("indent", [0, 4, 8])
@given(text=TEXTS)
@example(text='"')
@example(text="")
@example(text='says "hi"')
@example(text="- one\n  two\n\n      code")
@example(text="Summary\n\n    only code")
@example(text="x" * 82)
@example(text="x" * 90)
def test_black_keeps_a_docstring_as_it_is(text: str, indent: int) -> None:
    source = module(text, indent)

    assert black.format_str(source, mode=black.Mode()) == source


@given(TEXTS)
def test_a_docstring_holds_no_control_character_and_no_direction_mark(text: str) -> None:
    assert all(
        character == "\n" or character.isprintable() for character in docstring(text, indent=4)
    )


@given(st.lists(st.text(st.sampled_from("abcdefg"), min_size=1, max_size=12)).map(" ".join))
def test_wrapping_keeps_the_words_within_88_columns(text: str) -> None:
    source = f"    {docstring(text, indent=4)}"

    assert max(map(len, source.split("\n"))) <= 88
    assert ast.literal_eval(source.strip()).split() == text.split()


def test_the_first_sentence_stands_on_the_first_line() -> None:
    text = "Returns the member. " + "More is said about it here, in many words. " * 3

    assert docstring(text, indent=4) == (
        '"""Returns the member.\n'
        "\n"
        "    More is said about it here, in many words. More is said about it here, in many\n"
        "    words. More is said about it here, in many words.\n"
        '    """'
    )


def test_lists_headings_quotes_and_code_keep_their_lines() -> None:
    text = (
        "Summary of it\n\n## Details\n- one goes on\n  over here\n- two\n\n1. first\n\n> quoted\n\n"
        "| a | b |\n|---|---|\n\n```json\n{\n\n  }\n```\n\n    code = 1"
    )

    assert docstring(text, indent=0) == (
        '"""Summary of it\n\n## Details\n- one goes on over here\n- two\n\n1. first\n\n> quoted\n\n'
        '| a | b |\n|---|---|\n\n```json\n{\n\n  }\n```\n\n    code = 1\n"""'
    )


def test_an_argument_is_wrapped_with_a_hanging_indent() -> None:
    text = f"Summary.\n\nArgs:\n    user_id: {'a word and ' * 9}end"

    assert docstring(text, indent=8).split("\n")[3:5] == [
        "            user_id: a word and a word and a word and a word and a word and a word and a",
        "                word and a word and a word and end",
    ]


def test_a_text_that_starts_or_ends_with_a_quote_keeps_a_space_from_its_quotes() -> None:
    assert docstring('"a" or "b"', indent=4) == '""" "a" or "b" """'


def test_a_heading_on_top_is_the_summary() -> None:
    assert docstring("# Users\nAll of them.", indent=0) == '"""Users\n\nAll of them.\n"""'


def test_a_text_of_100_kb_is_cut_and_says_so() -> None:
    source = docstring("word " * 20_000, indent=4)

    assert len(source) < MAX_PROSE * 1.1
    assert source.endswith('\n\n    [...]\n    """')


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. Two.", "One."),
        ("Uses e.g. This one. Then more.", "Uses e.g. This one."),
        ("Version 1.2 of it! And more.", "Version 1.2 of it!"),
        ("over\ntwo lines\n\nNext paragraph.", "over two lines"),
        ("## A heading ##\nText.", "A heading"),
        ("Values:\n- one\n- two", "Values:"),
        ("tab\tand\u00a0space\u202e.", "tab and space."),
        ("", ""),
    ],
)
def test_the_first_sentence_is_found(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence


@given(TEXTS)
def test_a_first_sentence_is_one_line(text: str) -> None:
    assert "\n" not in first_sentence(text)


def test_paragraphs_are_split_at_blank_lines_outside_code() -> None:
    assert paragraphs("one\ntwo\n\n\n```\na\n\nb\n```\n\nthree\n") == (
        "one\ntwo",
        "```\na\n\nb\n```",
        "three",
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("See [getEvent](#getEvent) and [more](#/paths/x).", "See getEvent and more."),
        (
            "See [the guide](https://example.com/#top).",
            "See [the guide](https://example.com/#top).",
        ),
        ("Write `[a](#b)`, then [a](#b).", "Write `[a](#b)`, then a."),
        ("![image](#x)", "![image](#x)"),
        ("[](#x)", "[](#x)"),
        ("Use [the new one](/api/v2#users).", "Use the new one."),
        ("See [this](../guide) and [that](guide/intro.md#top).", "See this and that."),
        ("See [it](//example.com/x).", "See [it](//example.com/x)."),
        ("It is like [a-z](foo|bar) or [0](1).", "It is like [a-z](foo|bar) or [0](1)."),
    ],
)
def test_a_link_within_its_own_site_is_its_text(text: str, shown: str) -> None:
    assert docstring(text, indent=0) == f'"""{shown}"""'


@pytest.mark.parametrize(
    ("text", "paragraph"),
    [
        ("One.\nTwo. \n\nThree.", "One. Two."),
        ("# Title\nOne.", "One."),
        ("# Title\n\n## Part\n\n- item\n\n```\ncode\n```\n\nOne.\n- item", "One."),
        ("# Title", "Title"),
        ("", ""),
    ],
)
def test_the_first_paragraph_is_running_text(text: str, paragraph: str) -> None:
    assert first_paragraph(text) == paragraph
