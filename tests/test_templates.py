"""Templates lay out; they do not decide. Each is parsed, and only what that needs is allowed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

TEMPLATES = Path(__file__).parent.parent / "templates"
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Include,
    nodes.Filter,
    nodes.Const,
    nodes.Not,
)
"""Literal text, `{{ view.field }}`, loops, tests of one field, static includes, `indent`."""


def offences(source: str) -> list[str]:
    """Return what a template does that a view should have done."""
    tree = Environment(autoescape=False).parse(source)  # nothing is rendered here
    found = [
        f"line {node.lineno}: {type(node).__name__}"
        for node in tree.find_all(nodes.Node)
        if not isinstance(node, ALLOWED)
    ]
    for node in tree.find_all(nodes.Filter):
        if node.name != "indent" or not all(
            isinstance(argument, nodes.Const) for argument in node.args
        ):
            found.append(f"line {node.lineno}: filter {node.name}")
    for node in tree.find_all(nodes.Include):
        if not isinstance(node.template, nodes.Const):
            found.append(f"line {node.lineno}: computed include")
    for node in tree.find_all(nodes.If):
        test = node.test.node if isinstance(node.test, nodes.Not) else node.test
        if not isinstance(test, (nodes.Getattr, nodes.Name)):
            found.append(f"line {node.lineno}: if on more than one field")
    for node in tree.find_all(nodes.For):
        if (
            not isinstance(node.iter, (nodes.Getattr, nodes.Name))
            or node.test is not None
            or node.recursive
        ):
            found.append(f"line {node.lineno}: for over more than a field")
    found += [
        f"offset {match.start()}: a quote next to a value"
        for match in re.finditer(r"""["']\s*\{\{|\}\}\s*["']""", source)
    ]
    return found


@pytest.mark.parametrize(
    "path", sorted(TEMPLATES.rglob("*.jinja")), ids=lambda path: str(path.relative_to(TEMPLATES))
)
def test_a_template_only_lays_out(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert offences(source) == []
    assert source.count("\n") <= 100


@pytest.mark.parametrize(
    "source",
    [
        "{{ view.name() }}",
        "{{ view.count + 1 }}",
        "{{ view.first ~ view.last }}",
        "{{ view.items[0] }}",
        "{{ view.name | upper }}",
        "{{ view.name if view.x else view.y }}",
        "{% if view.a and view.b %}{% endif %}",
        "{% if view.a == 1 %}{% endif %}",
        "{% if view.a is defined %}{% endif %}",
        "{% set x = 1 %}",
        "{% macro m() %}{% endmacro %}",
        "{% include view.template %}",
        "{% for x in view.items if x.y %}{% endfor %}",
        "{% for x in view.items | sort %}{% endfor %}",
        '"{{ view.name }}"',
        "'{{ view.name }}'",
        "{{ 'text' }}{{ view.a.b() }}",
    ],
)
def test_a_template_that_decides_is_refused(source: str) -> None:
    assert offences(source)


def test_a_template_that_lays_out_is_accepted() -> None:
    source = "{% for item in view.items %}{% if item.name %}{{ item.name | indent(4) }}{% endif %}{% endfor %}"

    assert offences(source) == []
