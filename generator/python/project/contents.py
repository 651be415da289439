"""Project files of an SDK: pyproject.toml, README.md, and the README's test."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api
from generator.python.examples.calls import Caller
from generator.python.names.assign import Names
from generator.python.pages import Page
from generator.python.project.credential import shown_credential
from generator.python.project.snippets import Snippet, Snippets
from generator.python.text.literal import literal
from generator.python.text.markdown import (
    markdown_block,
    markdown_code,
    markdown_prose,
    markdown_text,
    toml_text,
)
from generator.python.text.prose import first_paragraph, first_sentence


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
    "Async": "The same surface with `await` and `async for`.",
    "Uploads": (
        "A file is bytes, a `pathlib.Path`, a file that is open in binary mode, or a tuple of a name, one of these and"
        " perhaps a media type. It is read while it is sent, and is never in memory as a whole. Each file of a"
        " list is a part of its own. So is each file of a map, and its part is named by its key: `files[key]` for the"
        " property `files`."
    ),
    "Sending items": (
        "A body of items is a list, a generator or any other iterable. Each item is encoded when its turn comes, so that they"
        " are never in memory together. What can be iterated only once is never sent twice, and the error of an item that"
        " cannot be sent tells which one it is, counted from 0. The async client takes asynchronous iterables too; a plain"
        " generator is iterated in a thread there, which costs more."
    ),
    "Paging": "A list that comes in pages walks all of them; `.pages()`, `.items` and `.next_page()` are there too.",
    "Streams": (
        "An answer that comes in items is read as they come. The request is sent where the block is entered; leaving it"
        " closes the connection. `timeout` limits the wait for each part and `max_response_bytes` the size of one item;"
        " the deadline ends with the arrival of the headers, and what has begun is never sent again."
    ),
    "Downloads": (
        "A body that may be large is written to a file, or read by `iter_bytes()`, without holding it. The file is there as"
        " a whole or not at all, and `filename` is the server's name for it, without any folder."
    ),
    "Errors": "Each status that matters has a class of its own, and all errors have one base: `APIError`.",
    "Models": (
        'A model is a view of the JSON that came: unknown fields and values stay, read as `model["key"]`, and are'
        " sent back unchanged by `to_dict()`. A field that did not come reads as `None`, and a required one raises an"
        ' `AttributeError`; `"key" in model` tells null from absent. `validate(model)` lists how it differs from'
        " the document: the first 1,000 mismatches, patterns with `patterns=True`."
    ),
    "Options": "Every method takes `options`, for one call; `with_raw_response` gives the status and the headers too.",
}


def view_project(caller: Caller, *, version: str, more: str) -> list[Page]:
    """Return the pages of the distribution's own files; `more` is what a client needs beside its credential."""
    api, names = caller.api, caller.names
    credential = shown_credential(api, names)
    snippets = Snippets(caller, names.package, credential, more)
    texts = {**_TEXTS, "Authentication": credential.text}
    made: dict[str, Snippet | None] = {
        "First calls": snippets.first_calls(),
        "Authentication": snippets.authentication(),
        "Async": snippets.asynchronous(),
        "Uploads": snippets.uploads(),
        "Sending items": snippets.items(),
        "Paging": snippets.paging(),
        "Streams": snippets.streaming(),
        "Downloads": snippets.downloading(),
        "Errors": snippets.errors(),
        "Models": snippets.models(),
        "Options": snippets.options(),
    }
    kept = {title: snippet for title, snippet in made.items() if snippet is not None}
    told = {snippet.remark: snippet.remark for snippet in kept.values()}
    """Each remark until it is made."""
    sections = tuple(
        SectionView(
            title=title,
            text=texts[title] + told.pop(snippet.remark, ""),
            code=markdown_block(snippet.code, language="python"),
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
        description=toml_text(f"{api.info.title}: Python SDK. {summary}".strip()),
        packages=toml_text(f"src/{names.package}"),
    )


def _version(api: Api) -> str:
    """Say of which version the API is."""
    if not api.info.version.strip():
        return "The document says no version of the API."
    return f"Version of the API: {markdown_code(api.info.version)}."


def _readme(api: Api, names: Names, sections: tuple[SectionView, ...]) -> ReadmeView:
    return ReadmeView(
        title=markdown_text(api.info.title),
        summary=markdown_prose(first_paragraph(api.info.description or "")),
        version=_version(api),
        distribution=names.distribution,
        package=names.package,
        client=names.client,
        sections=sections,
    )
