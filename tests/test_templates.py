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
    for used in tree.find_all(nodes.Filter):
        if used.name != "indent" or not all(
            isinstance(argument, nodes.Const) for argument in used.args
        ):
            found.append(f"line {used.lineno}: filter {used.name}")
    for include in tree.find_all(nodes.Include):
        if not isinstance(include.template, nodes.Const):
            found.append(f"line {include.lineno}: computed include")
    for branch in tree.find_all(nodes.If):
        test = branch.test.node if isinstance(branch.test, nodes.Not) else branch.test
        if not isinstance(test, (nodes.Getattr, nodes.Name)):
            found.append(f"line {branch.lineno}: if on more than one field")
    for loop in tree.find_all(nodes.For):
        if (
            not isinstance(loop.iter, (nodes.Getattr, nodes.Name))
            or loop.test is not None
            or loop.recursive
        ):
            found.append(f"line {loop.lineno}: for over more than a field")
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
