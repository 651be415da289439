"""The intermediate model: what a document says, in OpenAPI's words.

Frozen values only. It knows nothing of Python: no identifiers, no type expressions, no
import paths. Schemas refer to each other by id (`SchemaId`), so recursion is harmless and
an `Api` can be compared and printed as plain data.
"""

from generator.ir.api import (
    Api,
    Contact,
    Info,
    License,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
)
from generator.ir.operation import (
    Header,
    MediaType,
    Operation,
    Pagination,
    Parameter,
    ParameterPlace,
    RequestBody,
    Response,
)
from generator.ir.schema import (
    Alias,
    AnyValue,
    Array,
    Discriminator,
    Enum,
    Json,
    JsonType,
    Map,
    Meta,
    NoValue,
    Object,
    Primitive,
    Property,
    Schema,
    SchemaId,
    Union,
    children,
)

__all__ = [
    "Alias",
    "AnyValue",
    "Api",
    "Array",
    "Contact",
    "Discriminator",
    "Enum",
    "Header",
    "Info",
    "Json",
    "JsonType",
    "License",
    "Map",
    "MediaType",
    "Meta",
    "NoValue",
    "Object",
    "Operation",
    "Pagination",
    "Parameter",
    "ParameterPlace",
    "Primitive",
    "Property",
    "RequestBody",
    "Response",
    "Schema",
    "SchemaId",
    "SecurityRequirement",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Tag",
    "Union",
    "children",
]
