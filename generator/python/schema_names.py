"""Names of schemas: which need one, what speaks for it, and how clashes are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.ir import Api, Enum, Object, Schema, SchemaId, Union
from generator.python.allocate import digest
from generator.python.casing import camel, singular, spelled, words
from generator.python.shapes import tag_value, unaliased, unescape

RESERVED = frozenset({
    "Annotated", "Any", "Date", "DateTime", "Field", "Final", "ListOf", "Literal", "MapOf", "Mapping", "Model",
    "NotRequired", "Omit", "Sequence", "Structured", "TYPE_CHECKING", "Tagged", "TypeAlias", "TypedDict", "Union",
    "UnknownVariant",
})  # fmt: skip
"""Names that model and type modules import: a schema called so takes `Model` behind its name."""

_SCHEMA_PLACES = {"responses": "response", "requestBodies": "request", "parameters": "parameter", "headers": "header"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """An identifier and the sentence that `explain` gives for it."""

    text: str
    reason: str


def named_schemas(api: Api) -> list[SchemaId]:
    """Return the schemas that get a module-level name, sorted: components first, then by pointer."""
    found = [schema_id for schema_id, schema in api.schemas.items() if _needs_name(api, schema)]
    return sorted(found, key=lambda schema_id: (not is_component(schema_id), schema_id))


def is_component(schema_id: str) -> bool:
    """Say whether an id is a component schema itself, not something inside one."""
    return schema_id.startswith("#/components/schemas/") and schema_id.count("/") == 3


def _needs_name(api: Api, schema: Schema) -> bool:
    match schema:
        case Object():
            return True
        case Enum():
            return len(schema.values) > 1 and not schema.tag
        case Union():
            if is_component(schema.meta.id):
                return True
            return any(isinstance(unaliased(api, variant), Object) for variant in schema.variants)
    return False


def name_schemas(
    api: Api, *, overrides: Mapping[str, str], operation_words: Mapping[str, tuple[str, ...]]
) -> dict[SchemaId, Name]:
    """Return a class name for every schema that needs one.

    `operation_words` gives the words of an operation for the pointer of its path item and method.
    """
    namer = _Namer(api, operation_words, overrides)
    taken: set[str] = set()
    found: dict[SchemaId, Name] = {}
    members = named_schemas(api)
    for schema_id in members:
        if schema_id in overrides:
            found[schema_id] = Name(text=overrides[schema_id], reason="chosen in the configuration, under [names]")
            taken.add(overrides[schema_id])
    plain = {camel(spelled(schema_id.rpartition("/")[2])) for schema_id in members if is_component(schema_id)}
    for schema_id in sorted(members, key=lambda item: (not is_component(item), not namer.exact(item), item)):
        if schema_id in found:
            continue
        name = namer.name(schema_id, taken, plain)
        found[schema_id] = name
        taken.add(name.text)
    return {schema_id: found[schema_id] for schema_id in api.schemas if schema_id in found}


class _Namer:
    def __init__(
        self, api: Api, operation_words: Mapping[str, tuple[str, ...]], overrides: Mapping[str, str]
    ) -> None:
        self._api = api
        self._overrides = overrides
        self._operation_words = operation_words
        self._parameters = {
            parameter.location.pointer.tokens: parameter.name
            for operation in api.operations
            for parameter in operation.parameters
        }

    def exact(self, schema_id: SchemaId) -> bool:
        """Say whether a component's key already is its identifier."""
        key = _tokens(schema_id)[-1]
        return is_component(schema_id) and camel(spelled(key)) == key

    def name(self, schema_id: SchemaId, taken: set[str], components: set[str]) -> Name:
        candidates = self._candidates(schema_id)
        inline = not is_component(schema_id)
        for parts, reason in candidates:
            text = camel(parts)
            if text in RESERVED:
                text, reason = text + "Model", f"{reason}; model modules import a name like it"
            if text not in taken and not (inline and text in components):
                return Name(text=text, reason=reason)
        parts, reason = candidates[0]
        suffix = digest(schema_id)
        return Name(text=f"{camel(parts)}_{suffix}", reason=f"{reason}; {suffix} tells its pointer from another of that name")

    def _candidates(self, schema_id: SchemaId) -> list[tuple[tuple[str, ...], str]]:
        """Return words and reasons, best first."""
        tokens = _tokens(schema_id)
        if is_component(schema_id):
            return [(spelled(tokens[-1]), "its key among the components")]
        owner, rest, what = self._owner(tokens)
        found: list[tuple[tuple[str, ...], str]] = []
        title = self._api.schemas[schema_id].meta.title
        if title and rest and words(title):
            found.append((_joined(owner, words(title)), f"the title, behind {what}"))
        path, reason = self._position(owner, rest, tokens, what)
        found.append((path, reason))
        found.append(((*owner, *_all_words(tokens)), f"{what}, and its whole pointer"))
        return found

    def _owner(self, tokens: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], str]:
        """Return the words that every name inside carries, the tokens below, and a phrase for the reason."""
        for length in range(len(tokens) - 1, 1, -1):
            above = SchemaId("#" + "".join(f"/{_escape(token)}" for token in tokens[:length]))
            if above in self._overrides:
                return words(self._overrides[above]), tokens[length:], f"'{self._overrides[above]}'"
        if tokens[:2] == ("components", "schemas"):
            return spelled(tokens[2]), tokens[3:], f"the component '{tokens[2]}'"
        if tokens[0] == "components":
            role = _SCHEMA_PLACES.get(tokens[1], "schema")
            own = spelled(tokens[2])
            parts = own if own[-1] == role else (*own, role)
            return parts, _after_schema(tokens, 3), f"the shared {role} '{tokens[2]}'"
        if tokens[0] == "paths" and len(tokens) > 2:
            return self._operation_owner(tokens)
        return spelled(tokens[-1]), (), "its position"

    def _operation_owner(self, tokens: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], str]:
        operation = self._operation_words.get(f"{tokens[1]} {tokens[2]}", (*words(tokens[1]), *words(tokens[2])))
        what = "the operation's words"
        if tokens[2] == "parameters":
            operation = words(tokens[1]) or ("root",)
        if "parameters" in tokens[2:4]:
            index = tokens.index("parameters", 2)
            name = self._parameters.get(tokens[: index + 2], "parameter")
            return (*operation, *spelled(name)), _after_schema(tokens, index + 2), f"{what} and its parameter"
        if tokens[3:4] == ("responses",):
            status = tokens[4] if len(tokens) > 4 else ""
            role = ("response",) if status.startswith("2") and self._single(tokens) else self._status_words(status)
            return (*operation, *role), _after_schema(tokens, 5), f"{what} and its response"
        if tokens[3:4] == ("requestBody",):
            return (*operation, "request"), _after_schema(tokens, 4), f"{what} and its request"
        return operation, tokens[3:], what

    def _single(self, tokens: tuple[str, ...]) -> bool:
        """Say whether an operation has one response of success with content of its own."""
        prefix = "#" + "".join(f"/{_escape(token)}" for token in tokens[:4]) + "/2"
        return len({_tokens(item)[4] for item in self._api.schemas if item.startswith(prefix)}) == 1

    @staticmethod
    def _status_words(status: str) -> tuple[str, ...]:
        return ("error", "response") if status == "default" else (status.lower(), "response")

    def _position(
        self, owner: tuple[str, ...], rest: tuple[str, ...], tokens: tuple[str, ...], what: str
    ) -> tuple[tuple[str, ...], str]:
        parts, reason = owner, what
        base = len(tokens) - len(rest)
        index = 0
        while index < len(rest):
            token = rest[index]
            following = rest[index + 1] if index + 1 < len(rest) else None
            if token in ("properties", "patternProperties") and following is not None:
                parts, reason, index = (*parts, *spelled(following)), f"{what} and the property '{following}'", index + 1
            elif token == "items":
                one = singular(parts)
                parts = one if one != parts else (*parts, "item")
            elif token == "additionalProperties":
                one = singular(parts)
                parts = one if one != parts else (*parts, "value")
            elif token in ("oneOf", "anyOf") and following is not None:
                here = SchemaId("#" + "".join(f"/{_escape(item)}" for item in tokens[: base + index + 2]))
                parts, reason, index = (*parts, *self._variant(here, following)), f"{what} and the variant's tag", index + 1
            elif token == "allOf" and following is not None:
                index += 1
            elif token not in ("schema", "content"):
                parts = (*parts, *words(token))
            index += 1
        return parts, reason

    def _variant(self, schema_id: SchemaId, index: str) -> tuple[str, ...]:
        schema = self._api.schemas.get(schema_id)
        if isinstance(schema, Object):
            for item in schema.properties:
                tag = tag_value(self._api, item.schema)
                if tag is not None:
                    return spelled(str(tag.values[0]))
        if schema is not None and schema.meta.title and words(schema.meta.title):
            return words(schema.meta.title)
        return ("variant", str(int(index) + 1))


def _joined(owner: tuple[str, ...], title: tuple[str, ...]) -> tuple[str, ...]:
    """Put the owner's words before a title's, unless the title starts with them."""
    return title if title[: len(owner)] == owner else (*owner, *title)


def _after_schema(tokens: tuple[str, ...], start: int) -> tuple[str, ...]:
    """Return the tokens below the `schema` of a parameter, a body or a response."""
    for index in range(start, len(tokens)):
        if tokens[index] == "schema":
            return tokens[index + 1 :]
    return ()


def _all_words(tokens: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for token in tokens for word in words(token))


def _tokens(schema_id: str) -> tuple[str, ...]:
    return tuple(unescape(token) for token in schema_id.removeprefix("#/").split("/"))


def _escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
