"""Project files of an SDK: pyproject.toml, README.md, reference.md, and the README's test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.python.calls import Caller
from generator.python.literal import literal
from generator.python.markdown import markdown_block, markdown_code, markdown_text, toml_text
from generator.python.names import Names
from generator.python.pages import Page
from generator.python.prose import first_sentence
from generator.python.snippets import Snippet, Snippets


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """What pyproject.toml prints; texts are TOML strings."""

    distribution: str
    version: str
    description: str
    packages: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """A section of the README with a snippet."""

    title: str
    text: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmeView:
    """What the README prints; texts are Markdown."""

    title: str
    summary: str
    version: str
    distribution: str
    package: str
    client: str
    sections: tuple[SectionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodEntry:
    """One method in the reference."""

    signature: str
    http: str
    summary: str
    deprecated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceEntry:
    """One resource in the reference."""

    title: str
    description: str
    methods: tuple[MethodEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmeCase:
    """One snippet in the README's test: its section and its answers."""

    title: str
    answers: tuple[str, ...]


_TEXTS = {
    "First calls": "Path parameters are positional, everything else is a keyword.",
    "Async": "The same surface with `await` and `async for`.",
    "Paging": "A list that comes in pages walks all of them; `.pages()`, `.items` and `.next_page()` are there too.",
    "Errors": "One class for each status that matters, one base for all.",
    "Options": "Every method takes `options`; `with_raw_response` gives the status and the headers.",
}


def view_project(caller: Caller, *, version: str, arguments: str) -> list[Page]:
    """Return the pages of the distribution's own files."""
    api, names = caller.api, caller.names
    snippets = Snippets(caller, names.package, arguments)
    made: dict[str, Snippet | None] = {
        "First calls": snippets.first_calls(),
        "Async": snippets.asynchronous(),
        "Paging": snippets.paging(),
        "Errors": snippets.errors(),
        "Options": snippets.options(),
    }
    kept = {title: snippet for title, snippet in made.items() if snippet is not None}
    sections = tuple(
        SectionView(
            title=title, text=_TEXTS[title], code=markdown_block(snippet.code, language="python")
        )
        for title, snippet in kept.items()
    )
    cases = tuple(
        ReadmeCase(title=literal(title), answers=snippet.answers) for title, snippet in kept.items()
    )
    reference = tuple(_resources(api, names))
    return [
        Page(
            "project/pyproject.toml.jinja",
            "pyproject.toml",
            {"project": _project(api, names, version)},
        ),
        Page(
            "project/README.md.jinja",
            "README.md",
            {"readme": _readme(api, names, sections)},
        ),
        Page(
            "project/reference.md.jinja",
            "reference.md",
            {"title": markdown_text(api.info.title), "resources": reference},
        ),
        Page("tests/test_readme.py.jinja", "tests/test_readme.py", {"cases": cases}),
    ]


def _project(api: Api, names: Names, version: str) -> ProjectView:
    summary = first_sentence(api.info.description or "")[:200]
    return ProjectView(
        distribution=toml_text(names.distribution),
        version=toml_text(version),
        description=toml_text(f"Python SDK of the {api.info.title}. {summary}".strip()),
        packages=toml_text(f"src/{names.package}"),
    )


def _readme(api: Api, names: Names, sections: tuple[SectionView, ...]) -> ReadmeView:
    return ReadmeView(
        title=markdown_text(api.info.title),
        summary=markdown_text(api.info.description or ""),
        version=markdown_text(api.info.version),
        distribution=names.distribution,
        package=names.package,
        client=names.client,
        sections=sections,
    )


def _resources(api: Api, names: Names) -> Iterator[ResourceEntry]:
    for resource in names.resources:
        methods = tuple(
            _method(names, operation)
            for operation in api.operations
            if names.operations[operation.key].resource == resource.attribute
        )
        yield ResourceEntry(
            title=resource.attribute,
            description=markdown_text(first_sentence(resource.description or "")),
            methods=methods,
        )


def _method(names: Names, operation: Operation) -> MethodEntry:
    name = names.operations[operation.key]
    found = {key: text for key, text in names.arguments.items() if key[0] == operation.key}
    path = [text for (_, place, _), text in found.items() if place == "path"]
    keywords = [text for (_, place, _), text in found.items() if place != "path"]
    signature = ", ".join([*path, *(["*", *keywords] if keywords else [])])
    return MethodEntry(
        signature=f"client.{name.resource}.{name.method}({signature})",
        http=markdown_code(operation.key),
        summary=markdown_text(operation.summary or first_sentence(operation.description or "")),
        deprecated=operation.deprecated,
    )
