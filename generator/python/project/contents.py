"""Project files of an SDK: pyproject.toml, README.md, and the README's test."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api
from generator.python.examples.calls import Caller
from generator.python.names.assign import Names
from generator.python.pages import Page
from generator.python.project.snippets import Snippet, Snippets
from generator.python.text.literal import literal
from generator.python.text.markdown import markdown_block, markdown_code, markdown_text, toml_text
from generator.python.text.prose import first_sentence


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
class ReadmeCase:
    """One snippet in the README's test: its section and its answers."""

    title: str
    answers: tuple[str, ...]


_TEXTS = {
    "First calls": "Path parameters are positional, everything else is a keyword.",
    "Authentication": (
        "`token` is a text, or a function that returns one: it is asked again when a token has expired or was refused."
        " The asynchronous client takes an `async` function too. Credentials go to the API's own origin only, never"
        " over plain HTTP, and never show in a repr, a log or an error. Another scheme is an `httpx2.Auth` in"
        " `auth=`, or `headers=`."
    ),
    "Async": "The same surface with `await` and `async for`.",
    "Paging": "A list that comes in pages walks all of them; `.pages()`, `.items` and `.next_page()` are there too.",
    "Errors": "One class for each status that matters, one base for all.",
    "Models": (
        'A model is a view of the JSON that came: unknown fields and values stay, read as `model["key"]`, and are'
        " sent back unchanged by `to_dict()`. A field that did not come reads as `None`, where it is required as an"
        ' error; `"key" in model` tells null from absent. `validate(model)` lists every difference from the document.'
    ),
    "Options": "Every method takes `options`; `with_raw_response` gives the status and the headers.",
}


def view_project(caller: Caller, *, version: str, arguments: str) -> list[Page]:
    """Return the pages of the distribution's own files."""
    api, names = caller.api, caller.names
    snippets = Snippets(caller, names.package, arguments)
    made: dict[str, Snippet | None] = {
        "First calls": snippets.first_calls(),
        "Authentication": snippets.authentication(),
        "Async": snippets.asynchronous(),
        "Paging": snippets.paging(),
        "Errors": snippets.errors(),
        "Models": snippets.models(),
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
        version=markdown_code(api.info.version),
        distribution=names.distribution,
        package=names.package,
        client=names.client,
        sections=sections,
    )
