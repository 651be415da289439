"""The standard as data: every keyword of every object, what it holds, and what becomes of it.

From OpenAPI 3.0.4, 3.1.1 and 3.2.0 (section 4, the objects) and JSON Schema 2020-12. What no
table here lists is a keyword that nobody knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Kind(StrEnum):
    """An object of the standard, by its name in the plural."""

    DOCUMENT = "documents"
    PATH_ITEM = "path items"
    OPERATION = "operations"
    PARAMETER = "parameters"
    BODY = "request bodies"
    RESPONSE = "responses"
    MEDIA_TYPE = "media types"
    HEADER = "headers"
    SCHEMA = "schemas"
    REFERENCE = "references"
    EXAMPLE = "examples"
    ENCODING = "encodings"
    LINK = "links"
    CALLBACK = "callbacks"
    SECURITY_SCHEME = "security schemes"
    REQUIREMENT = "security requirements"
    FLOW = "OAuth flows"
    SERVER = "servers"
    VARIABLE = "server variables"
    TAG = "tags"
    INFO = "infos"
    CONTACT = "contacts"
    LICENSE = "licenses"
    DISCRIMINATOR = "discriminators"
    EXTERNAL_DOCS = "external docs"
    XML = "XML hints"
    COMPONENTS = "component lists"
    FLOWS = "OAuth flow lists"
    KEYWORD = "keywords"


class State(StrEnum):
    """What became of a part of the document."""

    GENERATED = "generated"
    APPROXIMATED = "approximated"
    SKIPPED = "skipped"
    IRRELEVANT = "irrelevant"
    """The SDK does not depend on it."""
    UNKNOWN = "unknown"


Form = Literal["one", "list", "first", "map", "named"]
"""How a keyword holds its objects.

Of a `first` list the first is what counts; in a `map` names that start with `x-` are extensions, in
a `named` one not.
"""


@dataclass(frozen=True, slots=True)
class Keyword:
    """One keyword of one object: what becomes of it where nothing else is said, and what it holds."""

    state: State = State.GENERATED
    why: str = ""
    holds: Kind | None = None
    form: Form = "one"


def _read(*names: str) -> dict[str, Keyword]:
    return dict.fromkeys(names, Keyword())


def _irrelevant(why: str, *names: str) -> dict[str, Keyword]:
    return dict.fromkeys(names, Keyword(State.IRRELEVANT, why))


def _holding(kind: Kind, form: Form, *names: str) -> dict[str, Keyword]:
    return dict.fromkeys(names, Keyword(holds=kind, form=form))


def _left(why: str, kind: Kind | None, form: Form, *names: str) -> dict[str, Keyword]:
    """Return keywords that are passed over, with what they hold."""
    return dict.fromkeys(names, Keyword(State.SKIPPED, why, kind, form))


def _loose(why: str, kind: Kind | None, form: Form, *names: str) -> dict[str, Keyword]:
    """Return keywords whose object is generated as if they said less."""
    return dict.fromkeys(names, Keyword(State.APPROXIMATED, why, kind, form))


_ELSEWHERE = "it links to a text elsewhere"
_DOCS = {"externalDocs": Keyword(State.IRRELEVANT, _ELSEWHERE, Kind.EXTERNAL_DOCS)}
_UNCHECKED = "it is not checked: more values are accepted than the document allows"
_INCOMING = "it is sent to you, not by you"
_BY_USER = "a token that a user agrees to is got elsewhere, and passed as 'token='"
_AS_TEXT = "headers of an answer are read as text"
_IDENTITY = "it names the place for tools that resolve references by name"
_TEXT = "the value stays the text that is on the wire, unless it is a file of a body in parts"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_SCHEMA = {
    **_read(
        "type", "format", "enum", "const", "default", "title", "description", "nullable", "readOnly",
        "writeOnly", "example", "examples", "required", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties",
        "maxProperties", "deprecated", "$ref", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor",
        "$recursiveRef", "x-nullable", "x-enum-varnames", "x-enum-names", "x-enumNames", "x-enum-descriptions",
        "x-enumDescriptions", "x-extensible-enum", "x-ms-enum", "x-deprecated", "x-ms-discriminator-value",
    ),
    **_holding(Kind.SCHEMA, "list", "allOf", "oneOf", "anyOf"),
    **_holding(Kind.SCHEMA, "one", "items", "additionalItems", "additionalProperties", "unevaluatedProperties"),
    **_holding(Kind.SCHEMA, "named", "properties", "patternProperties", "$defs", "definitions"),
    **_holding(Kind.DISCRIMINATOR, "one", "discriminator"),
    **_holding(Kind.SCHEMA, "list", "prefixItems"),
    **_loose(_UNCHECKED, Kind.SCHEMA, "one", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems"),
    **_loose(_UNCHECKED, Kind.SCHEMA, "named", "dependentSchemas", "dependencies"),
    **_loose(_UNCHECKED, None, "one", "minContains", "maxContains", "dependentRequired"),
    **_loose(_TEXT, None, "one", "contentMediaType", "contentEncoding"),
    **_loose(_TEXT, Kind.SCHEMA, "one", "contentSchema"),
    **_irrelevant("a remark of the author", "$comment"),
    **_irrelevant(_IDENTITY, "$id", "$schema", "$vocabulary"),
    "xml": Keyword(State.IRRELEVANT, "no XML is put together from a schema", Kind.XML),
    **_DOCS,
}  # fmt: skip
_PARAMETER = {
    **_read(
        "name", "in", "description", "required", "deprecated", "x-deprecated", "style", "explode", "example",
        "allowReserved",
    ),
    **_irrelevant("an empty value is sent where it is passed", "allowEmptyValue"),
    **_holding(Kind.SCHEMA, "one", "schema"),
    **_holding(Kind.MEDIA_TYPE, "named", "content"),
    **_holding(Kind.EXAMPLE, "named", "examples"),
}  # fmt: skip
_PATH_ITEM = {
    **_read("$ref", "summary", "description"),
    **_holding(Kind.OPERATION, "one", *_METHODS, "query"),
    **_holding(Kind.OPERATION, "named", "additionalOperations"),
    **_holding(Kind.SERVER, "first", "servers"),
    **_holding(Kind.PARAMETER, "list", "parameters"),
}

OBJECTS: Mapping[Kind, Mapping[str, Keyword]] = {
    Kind.DOCUMENT: {
        **_read("openapi"),
        **_irrelevant(_IDENTITY, "jsonSchemaDialect", "$self"),
        **_holding(Kind.INFO, "one", "info"),
        **_holding(Kind.SERVER, "first", "servers"),
        **_holding(Kind.PATH_ITEM, "map", "paths"),
        **_left(_INCOMING, Kind.PATH_ITEM, "named", "webhooks"),
        **_holding(Kind.COMPONENTS, "one", "components"),
        **_holding(Kind.REQUIREMENT, "list", "security"),
        **_holding(Kind.TAG, "list", "tags"),
        **_DOCS,
    },
    Kind.INFO: {
        **_read("title", "version", "description"),
        **_irrelevant("the description says more", "summary"),
        **_irrelevant("it binds who calls the API, not the code that does", "termsOfService"),
        "contact": Keyword(State.IRRELEVANT, "it is about the API, not the SDK", Kind.CONTACT),
        "license": Keyword(State.IRRELEVANT, "it is about the API, not the SDK", Kind.LICENSE),
    },
    Kind.CONTACT: _irrelevant("it is about the API, not the SDK", "name", "url", "email"),
    Kind.LICENSE: _irrelevant("it is about the API, not the SDK", "name", "url", "identifier"),
    Kind.SERVER: {
        **_read("url"),
        **_irrelevant("the address says which one it is", "description", "name"),
        **_holding(Kind.VARIABLE, "named", "variables"),
    },
    Kind.VARIABLE: {
        **_read("default"),
        **_irrelevant("another address is passed as 'base_url='", "enum", "description"),
    },
    Kind.COMPONENTS: {
        **_holding(Kind.SCHEMA, "named", "schemas"),
        **_holding(Kind.RESPONSE, "named", "responses"),
        **_holding(Kind.PARAMETER, "named", "parameters"),
        **_holding(Kind.EXAMPLE, "named", "examples"),
        **_holding(Kind.BODY, "named", "requestBodies"),
        **_holding(Kind.HEADER, "named", "headers"),
        **_holding(Kind.SECURITY_SCHEME, "named", "securitySchemes"),
        **_holding(Kind.LINK, "named", "links"),
        **_holding(Kind.CALLBACK, "named", "callbacks"),
        **_holding(Kind.PATH_ITEM, "named", "pathItems"),
        **_holding(Kind.MEDIA_TYPE, "named", "mediaTypes"),
    },
    Kind.PATH_ITEM: _PATH_ITEM,
    Kind.OPERATION: {
        **_read("tags", "summary", "description", "operationId", "deprecated", "x-deprecated"),
        **_holding(Kind.PARAMETER, "list", "parameters"),
        **_holding(Kind.BODY, "one", "requestBody"),
        **_holding(Kind.RESPONSE, "map", "responses"),
        **_left(_INCOMING, Kind.CALLBACK, "named", "callbacks"),
        **_holding(Kind.REQUIREMENT, "list", "security"),
        **_holding(Kind.SERVER, "first", "servers"),
        **_DOCS,
    },
    Kind.PARAMETER: _PARAMETER,
    Kind.HEADER: {name: rule for name, rule in _PARAMETER.items() if name not in ("name", "in")},
    Kind.SCHEMA: _SCHEMA,
    Kind.BODY: {
        **_read("description", "required"),
        **_holding(Kind.MEDIA_TYPE, "named", "content"),
    },
    Kind.MEDIA_TYPE: {
        **_read("example"),
        **_irrelevant("the schema says more", "description"),
        **_holding(Kind.SCHEMA, "one", "schema", "itemSchema"),
        **_holding(Kind.EXAMPLE, "named", "examples"),
        **_holding(Kind.ENCODING, "named", "encoding"),
        **_holding(Kind.ENCODING, "list", "prefixEncoding"),
        **_holding(Kind.ENCODING, "one", "itemEncoding"),
    },
    Kind.ENCODING: {
        **_read("contentType", "style", "explode", "allowReserved"),
        **_holding(Kind.HEADER, "named", "headers"),
        **_holding(Kind.ENCODING, "named", "encoding"),
        **_holding(Kind.ENCODING, "list", "prefixEncoding"),
        **_holding(Kind.ENCODING, "one", "itemEncoding"),
    },
    Kind.RESPONSE: {
        **_read("description"),
        **_irrelevant("the description says more", "summary"),
        **_holding(Kind.MEDIA_TYPE, "named", "content"),
        **_loose(_AS_TEXT, Kind.HEADER, "named", "headers"),
        **_left(
            "links are not followed: pass what they name yourself", Kind.LINK, "named", "links"
        ),
    },
    Kind.CALLBACK: {},
    Kind.EXAMPLE: {
        **_read("value", "dataValue"),
        **_irrelevant("the value says it", "summary", "description"),
        **_irrelevant("it is not fetched", "externalValue"),
        **_irrelevant("the value is written by the SDK", "serializedValue"),
    },
    Kind.LINK: {
        **_read("operationRef", "operationId", "parameters", "requestBody", "body", "description"),
        **_holding(Kind.SERVER, "one", "server"),
    },
    Kind.TAG: {
        **_read("name", "description"),
        **_irrelevant("the namespace is named after the paths", "summary", "parent", "kind"),
        **_DOCS,
    },
    Kind.DISCRIMINATOR: _read("propertyName", "mapping", "defaultMapping"),
    Kind.XML: _read("name", "namespace", "prefix", "attribute", "wrapped", "nodeType"),
    Kind.EXTERNAL_DOCS: _read("description", "url"),
    Kind.SECURITY_SCHEME: {
        **_read("type", "name", "in", "scheme", "description"),
        **_irrelevant("what a token looks like is the server's affair", "bearerFormat"),
        **_irrelevant("a deprecated scheme is offered as long as operations need it", "deprecated"),
        **_irrelevant(_BY_USER, "openIdConnectUrl", "oauth2MetadataUrl"),
        **_holding(Kind.FLOWS, "one", "flows"),
    },
    Kind.FLOWS: {
        **_holding(Kind.FLOW, "one", "clientCredentials"),
        **dict.fromkeys(
            ("implicit", "password", "authorizationCode", "deviceAuthorization"),
            Keyword(State.IRRELEVANT, _BY_USER, Kind.FLOW),
        ),
    },
    Kind.FLOW: {
        **_read("tokenUrl"),
        **_irrelevant("the scopes to ask for are the caller's to name", "scopes"),
        **_irrelevant(
            "a token is asked for again, not renewed",
            "refreshUrl",
            "authorizationUrl",
            "deviceAuthorizationUrl",
        ),
    },
    Kind.REQUIREMENT: {},
}
"""Every keyword of every object. Security requirements hold names alone, callbacks path items by expression."""

NAMES: Mapping[Kind, Keyword | None] = {
    Kind.REQUIREMENT: None,
    Kind.CALLBACK: Keyword(holds=Kind.PATH_ITEM),
}
"""Objects whose members are names and not keywords, with what each name holds."""
