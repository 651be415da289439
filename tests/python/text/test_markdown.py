"""Text of a document stays text in Markdown and in TOML."""

from __future__ import annotations

import html
import re
import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.python.text.markdown import (
    markdown_block,
    markdown_code,
    markdown_prose,
    markdown_text,
    toml_text,
)

ANY_TEXT = st.text(st.characters(codec=None, categories=None))
MARKS = st.text(st.sampled_from("ab1 `*_[](){}<>#+-=.!|~&:;/\\\"'\n"), max_size=20)


def rendered(source: str) -> str:
    """Return HTML of CommonMark, read by an independent implementation."""
    markdown_it = pytest.importorskip("markdown_it")
    result = markdown_it.MarkdownIt("commonmark").enable("table").render(source)
    assert isinstance(result, str)
    return result


def visible(text: str) -> str:
    """Return the text as one line, as far as it can be seen."""
    return " ".join("".join(c if c.isprintable() else " " * c.isspace() for c in text).split())


@given(ANY_TEXT | MARKS)
@example("<script>alert(1)</script>")
@example("[x](javascript:alert(1)) ![i](u)")
@example("# Title")
@example("10) ten")
@example("---")
@example("&amp;")
@example("https://example.com/a_b_c")
def test_markdown_text_is_shown_as_it_is(text: str) -> None:
    shown = visible(text)
    expected = f"<p>{html.escape(shown, quote=False)}</p>\n" if shown else ""

    assert rendered(markdown_text(text)).replace("&quot;", '"') == expected


@given(MARKS)
@example("`")
@example("a``b")
def test_a_code_span_shows_its_text(text: str) -> None:
    shown = html.escape(visible(text) or '""', quote=False)

    assert rendered(markdown_code(text)).replace("&quot;", '"') == f"<p><code>{shown}</code></p>\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Sells **books**, *new* and `used`.", "Sells books, new and `used`."),
        ("See [the guide](/docs) or ![](x.png)\nthis.", "See the guide or this."),
        (
            "Use `a_b` of __init__ and 2 * 3 * 4.",
            "Use `a_b` of \\_\\_init\\_\\_ and 2 \\* 3 \\* 4.",
        ),
        ("<b>All</b><br/>of List<String>", "All of List\\<String\\>"),
        ("``a`b`` and `", "``a`b`` and \\`"),
        ("", ""),
    ],
)
def test_prose_reads_as_it_does_where_it_is_markdown(text: str, shown: str) -> None:
    assert markdown_prose(text) == shown


@given(ANY_TEXT | MARKS)
@example("**[x](javascript:alert(1))** <b onclick='x'>`</b>`")
@example("`a`b`c``d`")
def test_prose_is_a_paragraph_of_text_and_code(text: str) -> None:
    tags = set(re.findall(r"</?[a-z0-9]+[^>]*>", rendered(markdown_prose(text))))

    assert tags <= {"<p>", "</p>", "<code>", "</code>"}


@given(MARKS)
def test_markdown_text_stays_in_its_cell(text: str) -> None:
    table = f"| a | b |\n| --- | --- |\n| x{markdown_text(text)} | end |\n"

    assert "<td>end</td>" in rendered(table)


@given(MARKS)
@example("```\n# out")
def test_a_code_block_holds_its_code(code: str) -> None:
    assert rendered(markdown_block(code, language="python")).count("</code>") == 1
    assert rendered(markdown_block(code, language="python")).endswith("</code></pre>\n")


@given(st.text())
@example('"""\n]\\')
@example("\x7f\x00\u202e")
def test_a_toml_text_round_trips(text: str) -> None:
    source = toml_text(text)

    assert tomllib.loads(f"value = {source}") == {"value": text}
    assert source.isprintable()


def test_a_lone_surrogate_is_replaced_in_toml() -> None:
    assert tomllib.loads(f"value = {toml_text(chr(0xD800))}") == {"value": "\ufffd"}
