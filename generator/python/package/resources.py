"""Views of the resource modules: operations as data, methods of one statement."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.ir import Api, Operation, SchemaId
from generator.python.body import Body, body_of
from generator.python.names.assign import Names, ResourceName
from generator.python.package.annotation import Annotator
from generator.python.package.arguments import ArgumentViewer, awaited
from generator.python.package.decode import core
from generator.python.package.method_prose import method_docstring
from generator.python.package.responses import answer_of, is_download, page_types
from generator.python.package.wire import WireOperations
from generator.python.text.expression import Expression, Import, use
from generator.python.text.imports import import_block
from generator.python.text.layout import spread
from generator.python.text.literal import literal
from generator.python.text.prose import docstring, first_paragraph
from generator.python.view import (
    ArgumentView,
    MethodView,
    OperationView,
    ProxyMethodView,
    ProxyView,
    ResourceClassView,
    ResourceModuleView,
)

_BUILTINS = frozenset(dir(builtins))
_LONGEST_REASON = 300
"""Characters of what a description says of a deprecation, for an editor to show."""

_CALLS: Mapping[str, tuple[str, Import]] = {
    "Page": ("_page", Import("._core.page", "AsyncPager", type_only=True)),
    "Stream": ("_stream", Import("._core.stream", "AsyncStream", type_only=True)),
}
"""What is returned before anything is sent: the runtime's method for it, and what async methods return."""


def view_resource_module(
    api: Api,
    names: Names,
    resource: ResourceName,
    *,
    inputs: frozenset[SchemaId],
    default_server: str,
) -> ResourceModuleView:
    """Return the view of one resource: its operations, its sync and its async class."""
    viewer = _ResourceViewer(
        api=api, names=names, resource=resource, inputs=inputs, default_server=default_server
    )
    return viewer.view()


@dataclass(slots=True)
class _ResourceViewer:
    api: Api
    names: Names
    resource: ResourceName
    inputs: frozenset[SchemaId]
    default_server: str
    imports: set[Import] = field(default_factory=set)

    def view(self) -> ResourceModuleView:
        operations = [
            operation
            for operation in self.api.operations
            if self.names.operations[operation.key].resource == self.resource.attribute
        ]
        calls = [self._call(operation) for operation in operations]
        self.imports |= {
            Import("typing", "TYPE_CHECKING"),
            core("operation", "Operation"),
            core("resource", "Resource"),
            core("resource", "AsyncResource"),
            Import("._core.options", "RequestOptions", type_only=True),
        }
        classes = (self._class(calls, asynchronous=False), self._class(calls, asynchronous=True))
        block = import_block(self.imports, here=f".resources.{self.resource.module}")
        return ResourceModuleView(
            docstring=docstring(f"The operations of `{self.resource.attribute}`.", indent=0),
            imports=block.runtime,
            type_imports=block.typing,
            operations=tuple(call.view for call in calls),
            classes=classes,
            proxies=tuple(proxy for view in classes for proxy in view.proxies),
        )

    def _annotator(self) -> Annotator:
        methods = frozenset(
            name.method
            for name in self.names.operations.values()
            if name.resource == self.resource.attribute
        )
        return Annotator(
            self.api, self.names, self.inputs, qualified=True, shadowed=methods & _BUILTINS
        )

    def _call(self, operation: Operation) -> _Call:
        annotator = self._annotator()
        wire = WireOperations(self.api, self.names, default_server=self.default_server)
        body = body_of(self.api, operation)
        answer = answer_of(self.api, self.names, operation, annotator)
        page = page_types(self.api, operation, annotator)
        result = answer.type
        if page is not None:
            result = Expression(
                f"Page[{page[0].code}, {page[1].code}]", page[0].imports | page[1].imports
            )
            self.imports.add(Import("._core.page", "Page", type_only=True))
        use(result, self.imports)
        arguments = ArgumentViewer(self.api, self.names, annotator, self.imports)
        positional, keywords = arguments.arguments(operation, body)
        return _Call(
            operation=operation,
            body=body,
            result=result.code,
            positional=positional,
            keywords=keywords,
            values=arguments.values(operation, body),
            view=OperationView(
                constant=self.names.operations[operation.key].constant,
                result=result.code,
                arguments=spread(
                    use(part, self.imports) for part in wire.arguments(operation, body, answer)
                ),
            ),
        )

    def _class(self, calls: list[_Call], *, asynchronous: bool) -> ResourceClassView:
        prefix = "Async" if asynchronous else ""
        name = prefix + self.resource.class_name
        return ResourceClassView(
            name=name,
            base=f"{prefix}Resource",
            docstring=docstring(
                self.resource.description or f"The operations of `{self.resource.attribute}`.",
                indent=4,
            ),
            methods=tuple(self._method(call, asynchronous=asynchronous) for call in calls),
            proxies=tuple(self._proxies(calls, name, "async_" if asynchronous else "")),
        )

    def _proxies(self, calls: list[_Call], class_name: str, prefix: str) -> Iterator[ProxyView]:
        """Yield the types of what a resource has beside its methods, where it is of use."""
        answered = [call for call in calls if call.kind != "Stream"]
        if answered:
            self.imports.add(Import("._core.raw", f"{prefix}raw", type_only=True))
            text = f"`{class_name}`, answering with the raw response."
            yield ProxyView(
                attribute="with_raw_response",
                name=f"{class_name}Raw",
                docstring=docstring(text, indent=8),
                function=f"{prefix}raw",
                methods=tuple(self._proxied(call, class_name) for call in answered),
            )
        downloads = [call for call in calls if is_download(self.api, call.operation)]
        if downloads:
            self.imports.add(Import("._core.download", f"{prefix}streamed", type_only=True))
            text = f"`{class_name}`, answering with a body that is read in pieces."
            yield ProxyView(
                attribute="with_streaming_response",
                name=f"{class_name}Streaming",
                docstring=docstring(text, indent=8),
                function=f"{prefix}streamed",
                methods=tuple(self._proxied(call, class_name) for call in downloads),
            )

    def _proxied(self, call: _Call, class_name: str) -> ProxyMethodView:
        method = self.names.operations[call.operation.key].method
        return ProxyMethodView(
            name=method, method=f"{class_name}.{method}", deprecated=call.operation.deprecated
        )

    def _method(self, call: _Call, *, asynchronous: bool) -> MethodView:
        operation = call.operation
        method, lazy = _CALLS.get(call.kind, ("_call", None))
        waits = asynchronous and lazy is None
        result = call.result
        if asynchronous and lazy is not None:
            self.imports.add(lazy)
            result = result.replace(f"{call.kind}[", f"{lazy.name}[", 1)
        if operation.deprecated:
            self.imports.add(core("deprecation", "deprecated"))
        return MethodView(
            name=self.names.operations[operation.key].method,
            define="async def" if waits else "def",
            deprecated=literal(self._deprecation(operation)) if operation.deprecated else "",
            positional=call.positional,
            keywords=awaited(call.keywords) if asynchronous else call.keywords,
            result=result,
            docstring=method_docstring(self.api, self.names, operation, call.body),
            wait="await" if waits else "",
            call=method,
            constant=call.view.constant,
            values=call.values,
        )

    def _deprecation(self, operation: Operation) -> str:
        """Return what an editor shows where a deprecated method is called."""
        text = first_paragraph(operation.description or "")
        if "deprecated" in text.lower() and len(text) <= _LONGEST_REASON:
            return text
        return f"{self.names.operations[operation.key].call} is deprecated"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """What the sync and the async method of one operation share."""

    operation: Operation
    body: Body | None
    result: str
    positional: tuple[ArgumentView, ...]
    keywords: tuple[ArgumentView, ...]
    values: str
    view: OperationView

    @property
    def kind(self) -> str:
        """`Page` or `Stream`, where the result is one; the models are qualified and never called so."""
        return self.result.partition("[")[0]
