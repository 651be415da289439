"""The pages of the client package: which template makes which file, from which view."""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir import Api
from generator.python.names.assign import Names, ResourceName
from generator.python.package.arguments import upload_types
from generator.python.package.bases import Bases
from generator.python.package.credentials import (
    client_arguments,
    config_arguments,
    has_client_credentials,
    takes_more,
)
from generator.python.package.dictionaries import view_type_modules
from generator.python.package.models import view_model_modules
from generator.python.package.resources import view_resource_module
from generator.python.package.responses import is_download, stream_of
from generator.python.package.scope import Scope
from generator.python.pages import Page
from generator.python.text.layout import spread
from generator.python.text.literal import literal
from generator.python.text.prose import docstring
from generator.python.view import (
    ClientClassView,
    ClientModuleView,
    CredentialsView,
    ExportView,
    LazyPackageView,
    ModelModuleView,
    NamespaceView,
    TypeModuleView,
)

ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "ClientClosedError",
    "ClientError",
    "ConflictError",
    "DecodeError",
    "GatewayTimeoutError",
    "GoneError",
    "InternalServerError",
    "InvalidArgumentError",
    "MethodNotAllowedError",
    "NotFoundError",
    "PaginationError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "ServiceUnavailableError",
    "UnprocessableEntityError",
)
_FILES = "_core.files"
_RUNTIME: Mapping[str, tuple[str, ...]] = {
    "_core.errors": ERRORS,
    "_core.event": ("Event",),
    "_core.model": ("Model",),
    "_core.omit": ("omit",),
    "_core.options": ("RequestOptions",),
    "_core.page": ("AsyncPage", "AsyncPager", "Page"),
    "_core.raw": ("RawResponse",),
    "_core.unknown": ("UnknownVariant",),
    "_core.validate": ("validate",),
}
_STREAMS = ("AsyncStream", "ServerSentEvent", "Stream")
_DOWNLOADS = ("AsyncDownload", "Download")
_OAUTH = ("ClientCredentials", "TokenError")
"""What only a package gives that has streams, downloads, or tokens to ask for."""

_CLIENTS = {
    "": ("client", "Use it in a `with` block, or `close()` it in the end; threads may share it."),
    "Async": (
        "asynchronous client",
        "Use it in an `async with` block, or await `aclose()` in the end.",
    ),
}
_SEE = "`SyncClient` says what its arguments mean."
_COPY = """Return a copy with other settings or credentials, on the same connections.

Closing the copy leaves them open; closing this client closes them for all copies."""
_MODELS = "The models: typed views of what the API sends and takes."
_TYPES = "Typed dictionaries with the wire's own keys, for what requests take."


def view_package(
    api: Api, names: Names, scope: Scope, bases: Bases, *, version: str, server: str
) -> list[Page]:
    """Return the pages under `src/<package>/`, the runtime's files left out."""
    root = f"src/{names.package}"
    models = view_model_modules(api, names, bases, scope)
    types = view_type_modules(api, names, scope)
    resources = {
        resource.module: view_resource_module(
            api, names, resource, inputs=scope.inputs, default_server=server
        )
        for resource in names.resources
    }
    return [
        _page("lazy_package", f"{root}/__init__", package=_root(api, names, version)),
        _page("client", f"{root}/_client", client=_client(api, names, version, server)),
        _page("lazy_package", f"{root}/models/__init__", package=_lazy(_MODELS, models)),
        _page("lazy_package", f"{root}/types/__init__", package=_lazy(_TYPES, types)),
        *(_page("models/module", f"{root}/models/{name}", module=models[name]) for name in models),
        *(_page("types/module", f"{root}/types/{name}", module=types[name]) for name in types),
        *(
            _page("resources/module", f"{root}/resources/{name}", module=resources[name])
            for name in resources
        ),
    ]


def _page(template: str, path: str, **view: object) -> Page:
    """Return the page of a module."""
    return Page(f"package/{template}.py.jinja", f"{path}.py", view)


def _root(api: Api, names: Names, version: str) -> LazyPackageView:
    version_said = f", version {api.info.version}" if api.info.version.strip() else ""
    title = f"{api.info.title}{version_said}."
    clients = (f"Async{names.client}", names.client)
    runtime = dict(_RUNTIME)
    uploads = upload_types(api)
    if uploads:
        runtime[_FILES] = uploads
    if any(is_download(api, operation) for operation in api.operations):
        runtime["_core.download"] = _DOWNLOADS
    if any(stream_of(operation) is not None for operation in api.operations):
        runtime["_core.stream"] = _STREAMS
    if has_client_credentials(api):
        runtime["_core.oauth"] = _OAUTH
    exports = [
        _export("_client", clients),
        *(_export(module, found) for module, found in sorted(runtime.items())),
    ]
    packages = [
        ExportView(name=literal(name), imports=f"from . import {name} as {name}", names=literal(""))
        for name in ("models", "types")
    ]
    found = sorted(
        [*clients, "models", "types", *(name for group in runtime.values() for name in group)]
    )
    return LazyPackageView(
        docstring=docstring(
            "\n\n".join(part for part in (title, api.info.description) if part), indent=0
        ),
        lazy_module="._core.lazy",
        exports=(*exports, *packages),
        all_names=tuple(map(literal, found)),
        version=literal(version),
    )


def _export(module: str, names: tuple[str, ...]) -> ExportView:
    imported = ", ".join(f"{name} as {name}" for name in names)
    return ExportView(
        name=literal(module),
        imports=f"from .{module} import {imported}",
        names=literal(" ".join(names)),
    )


def _lazy(text: str, modules: Mapping[str, ModelModuleView | TypeModuleView]) -> LazyPackageView:
    """Return a package that gives all that its modules do; type checkers read it in their `__all__`."""
    exports = (
        ExportView(
            name=literal(module),
            imports=f"from .{module} import *",
            names=literal(" ".join(view.exported)),
        )
        for module, view in sorted(modules.items())
    )
    return LazyPackageView(
        docstring=docstring(text, indent=0), lazy_module=".._core.lazy", exports=tuple(exports)
    )


def _client(api: Api, names: Names, version: str, server: str) -> ClientModuleView:
    imports = "\n".join(
        f"from .resources.{resource.module} import Async{resource.class_name}, {resource.class_name}"
        for resource in names.resources
    )
    found = takes_more(api)
    if found:
        surface = "from ._core.surface import AsyncArguments, ClientOptions, SyncArguments"
        imports = f"{surface}\n{imports}"
    return ClientModuleView(
        docstring=docstring("The clients: one for synchronous code, one for `async`.", indent=0),
        imports=f"from typing import TYPE_CHECKING{', Self, Unpack' if found else ''}",
        security_imports="from ._core import security" if found else "",
        type_imports=imports,
        server=literal(server),
        user_agent=literal(f"{names.distribution}/{version}"),
        config=config_arguments(api, names),
        classes=tuple(_client_class(api, names, prefix) for prefix in ("", "Async")),
    )


def _client_class(api: Api, names: Names, prefix: str) -> ClientClassView:
    kind, use = _CLIENTS[prefix]
    return ClientClassView(
        name=prefix + names.client,
        base=f"{prefix}Client" if prefix else "SyncClient",
        docstring=docstring(f"{api.info.title}: the {kind}.\n\n{use} {_SEE}", indent=4),
        namespaces=tuple(_namespace(resource, prefix) for resource in names.resources),
        credentials=_credentials(api, names, prefix),
    )


def _credentials(api: Api, names: Names, prefix: str) -> CredentialsView | None:
    arguments = client_arguments(api, names)
    if not arguments:
        return None
    lines = (f"    {name}: {text}" for name, text in arguments.items())
    summary = "Take the credentials of the API, beside the arguments of `SyncClient`."
    values = spread(f"{literal(name)}: {name}" for name in arguments)
    return CredentialsView(
        arguments=tuple(arguments),
        values=f"{{{values}}}",
        options=f"{prefix or 'Sync'}Arguments",
        init_docstring=docstring("\n".join([summary, "", "Args:", *lines]), indent=8),
        copy_docstring=docstring(_COPY, indent=8),
    )


def _namespace(resource: ResourceName, prefix: str) -> NamespaceView:
    return NamespaceView(
        attribute=resource.attribute,
        class_name=prefix + resource.class_name,
        module=literal(resource.module),
        class_literal=literal(prefix + resource.class_name),
        docstring=docstring(
            resource.description or f"The operations of `{resource.attribute}`.", indent=4
        ),
    )
