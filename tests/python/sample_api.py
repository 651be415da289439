"""Small `Api`s by hand, for tests that need no document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from generator.ir import (
    Api,
    Array,
    Enum,
    Info,
    Json,
    MediaType,
    Meta,
    Object,
    Operation,
    Parameter,
    ParameterPlace,
    Primitive,
    Property,
    RequestBody,
    Response,
    Schema,
    SchemaId,
    Union,
)
from generator.location import Location, Pointer, Source

SOURCE = Source("openapi.yaml")


def place(fragment: str) -> Location:
    """Return the location of a pointer in fragment form."""
    return Location(SOURCE, Pointer.parse(fragment.removeprefix("#")))


def meta(
    schema_id: str,
    *,
    title: str | None = None,
    nullable: bool = False,
    read_only: bool = False,
) -> Meta:
    """Return what every schema says, for one at `schema_id`."""
    return Meta(
        id=SchemaId(schema_id),
        location=place(schema_id),
        title=title,
        nullable=nullable,
        read_only=read_only,
    )


def text(schema_id: str, *, read_only: bool = False) -> Primitive:
    """Return a string."""
    return Primitive(meta=meta(schema_id, read_only=read_only), type="string")


def enum(schema_id: str, *values: Json, tag: bool = False) -> Enum:
    """Return an enumeration."""
    return Enum(meta=meta(schema_id), values=values, tag=tag)


def array(schema_id: str, items: str | None = None) -> Array:
    """Return a list; its items stand inline unless another schema is named."""
    return Array(meta=meta(schema_id), items=SchemaId(items or f"{schema_id}/items"))


def record(
    schema_id: str,
    *names: str,
    title: str | None = None,
    nullable: bool = False,
    elsewhere: Mapping[str, str] | None = None,
    required: Collection[str] = (),
) -> Object:
    """Return an object; its properties stand inline, but those that `elsewhere` sends to an id."""
    inline = {name: f"{schema_id}/properties/{escape(name)}" for name in names}
    properties = tuple(
        Property(
            name=name, schema=SchemaId(target), required=name in required, location=place(target)
        )
        for name, target in {**inline, **(elsewhere or {})}.items()
    )
    return Object(meta=meta(schema_id, title=title, nullable=nullable), properties=properties)


def escape(token: str) -> str:
    """Return a token as it stands in a JSON Pointer (RFC 6901, section 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def union(schema_id: str, *variants: str) -> Union:
    """Return a union; without variants named, of two that stand inline."""
    ids = variants or (f"{schema_id}/oneOf/0", f"{schema_id}/oneOf/1")
    return Union(meta=meta(schema_id), variants=tuple(map(SchemaId, ids)))


def parameter(name: str, where: ParameterPlace, schema_id: str) -> Parameter:
    """Return a parameter."""
    return Parameter(
        name=name,
        place=where,
        location=place(schema_id.removesuffix("/schema")),
        schema=SchemaId(schema_id),
        style="form",
        explode=True,
    )


def body(
    fragment: str, *media_types: tuple[str, str | None], required: bool = False
) -> RequestBody:
    """Return a request body of media types and the ids of their schemas."""
    location = place(fragment)
    content = tuple(
        MediaType(name=name, location=location, schema=SchemaId(schema) if schema else None)
        for name, schema in media_types
    )
    return RequestBody(location=location, content=content, required=required)


def operation(
    method: str,
    path: str,
    operation_id: str | None = None,
    *,
    tag: str | None = None,
    parameters: Iterable[Parameter] = (),
    request_body: RequestBody | None = None,
    responses: Iterable[Response] = (),
) -> Operation:
    """Return an operation."""
    pointer = Pointer(("paths", path, method.lower()))
    return Operation(
        key=f"{method} {path}",
        method=method,
        path=path,
        location=Location(SOURCE, pointer),
        operation_id=operation_id,
        tags=(tag,) if tag is not None else (),
        parameters=tuple(parameters),
        request_body=request_body,
        responses=tuple(responses),
    )


def api(*parts: Schema | Operation, title: str = "Pets") -> Api:
    """Return an API of schemas and operations; properties without a schema are strings."""
    schemas = {part.meta.id: part for part in parts if not isinstance(part, Operation)}
    for schema in list(schemas.values()):
        for child in _missing(schema):
            schemas.setdefault(child, text(child))
    return Api(
        info=Info(title=title, version="1", location=place("#/info")),
        servers=(),
        tags=(),
        security_schemes=(),
        security=(),
        operations=tuple(part for part in parts if isinstance(part, Operation)),
        schemas=schemas,
    )


def _missing(schema: Schema) -> tuple[SchemaId, ...]:
    match schema:
        case Object(properties=properties):
            return tuple(item.schema for item in properties)
        case Array(items=items):
            return (items,)
        case Union(variants=variants):
            return variants
    return ()
