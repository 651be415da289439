"""The reference of an SDK: every method with its signature, its HTTP line and what it is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.ir import Api
from generator.python.names.assign import Names
from generator.python.pages import Page, Text
from generator.python.text.markdown import (
    markdown_block,
    markdown_code,
    markdown_prose,
    markdown_text,
)
from generator.python.text.prose import first_sentence
from generator.python.view import ArgumentView, MethodView, ResourceModuleView

_WIDTH = 88


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodEntry:
    """One method in the reference; texts are Markdown."""

    title: str
    http: str
    summary: str
    signature: str
    """A block of code."""
    deprecated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceEntry:
    """One resource in the reference."""

    title: str
    description: str
    methods: tuple[MethodEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceView:
    """What reference.md prints."""

    title: str
    package: str
    client: str
    resources: tuple[ResourceEntry, ...]


def view_reference(api: Api, names: Names, pages: Iterable[Page | Text]) -> Page:
    """Return the page of the reference; `pages` are those of the package, whose methods it lists."""
    modules = {
        page.path.rpartition("/")[2].removesuffix(".py"): view
        for page in pages
        if isinstance(page, Page)
        for view in page.view.values()
        if isinstance(view, ResourceModuleView)
    }
    view = ReferenceView(
        title=markdown_text(api.info.title),
        package=names.package,
        client=names.client,
        resources=tuple(_resources(api, names, modules)),
    )
    return Page("project/reference.md.jinja", "reference.md", {"reference": view})


def _resources(
    api: Api, names: Names, modules: Mapping[str, ResourceModuleView]
) -> Iterator[ResourceEntry]:
    for resource in names.resources:
        methods = {method.name: method for method in modules[resource.module].classes[0].methods}
        entries: list[MethodEntry] = []
        for operation in api.operations:
            name = names.operations[operation.key]
            if name.resource == resource.attribute:
                text = operation.summary or operation.description or ""
                entries.append(
                    MethodEntry(
                        title=markdown_text(f"{name.resource}.{name.method}"),
                        http=markdown_code(operation.line),
                        summary=markdown_prose(first_sentence(text)),
                        signature=_signature(resource.attribute, methods[name.method]),
                        deprecated=operation.deprecated,
                    )
                )
        yield ResourceEntry(
            title=markdown_text(resource.attribute),
            description=markdown_prose(first_sentence(resource.description or "")),
            methods=tuple(entries),
        )


def _signature(resource: str, method: MethodView) -> str:
    """Return the call of a method with its types, on one line where it fits.

    It is no statement, so its block is `py`: only blocks of `python` are formatted.
    """
    keywords = [_argument(item) for item in method.keywords if item.name != "options"]
    arguments = [_argument(item) for item in method.positional]
    arguments += ["*", *keywords] if keywords else []
    head, tail = f"client.{resource}.{method.name}(", f") -> {_short(method.result)}"
    code = f"{head}{', '.join(arguments)}{tail}"
    if len(code) > _WIDTH:
        lines = "".join(f"    {argument},\n" for argument in arguments)
        code = f"{head}\n{lines}{tail}"
    return markdown_block(code, language="py")


def _argument(item: ArgumentView) -> str:
    default = f" = {item.default}" if item.default else ""
    return f"{item.name}: {_short(item.annotation)}{default}"


def _short(annotation: str) -> str:
    """Return a type as a reader names it."""
    return annotation.replace("builtins.", "")
