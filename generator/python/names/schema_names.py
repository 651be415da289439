"""Names of schemas: which need one, who gets it, and how clashes are told apart.

Every schema has a fixed row of candidates, made from its own pointer and its own text alone. It
takes the first that nobody has a better claim to. So another schema can rename it only by
claiming one of its candidates, and the order of the document never matters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import Api, Enum, Object, Schema, SchemaId, Union
from generator.python.names.allocate import award
from generator.python.names.casing import digest
from generator.python.names.operation_words import Phrase
from generator.python.names.reserved import CLASSES
from generator.python.names.schema_evidence import Evidence
from generator.python.names.schema_owner import is_component
from generator.python.shapes import holds_containers, unaliased

DERIVED: Mapping[type, Mapping[str, str]] = {
    Object: {"Dict": "TypedDict"},
    Union: {"Unknown": "UnknownVariant", "Input": "InputVariant"},
    Enum: {"Values": "Constants"},
}
"""Suffixes of the names that follow a schema's, and what each is where that name is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """An identifier and the sentence that `explain` gives for it."""

    text: str
    reason: str


def named_schemas(api: Api) -> list[SchemaId]:
    """Return the schemas that get a module-level name, in document order."""
    return [schema_id for schema_id, schema in api.schemas.items() if _needs_name(api, schema)]


def _needs_name(api: Api, schema: Schema) -> bool:
    match schema:
        case Object():
            return True
        case Enum():
            return len(schema.values) > 1 and not schema.tag and not holds_containers(schema)
        case Union():
            if is_component(schema.meta.id):
                return True
            return any(isinstance(unaliased(api, variant), Object) for variant in schema.variants)
    return False


def name_schemas(
    api: Api,
    *,
    overrides: Mapping[str, str],
    phrases: Mapping[tuple[str, str], Phrase],
) -> dict[SchemaId, Name]:
    """Return a class name for every schema that needs one.

    `phrases` says what an operation is called, for its path and its method in lower case.
    """
    evidence = Evidence(api, overrides=overrides, phrases=phrases)
    members = named_schemas(api)
    rows = {
        schema_id: evidence.candidates(schema_id)
        for schema_id in members
        if schema_id not in overrides
    }
    chosen = {schema_id: overrides[schema_id] for schema_id in members if schema_id in overrides}
    claims = {
        schema_id: [(candidate.text, candidate.rank) for candidate in row]
        for schema_id, row in rows.items()
    }
    indices = award(claims, blocked=frozenset(chosen.values()))
    owners = {rows[schema_id][index].text: schema_id for schema_id, index in indices.items()}
    found: dict[SchemaId, Name] = {}
    for schema_id in members:
        if schema_id in chosen:
            reason = "chosen in the configuration, under [names]"
            found[schema_id] = Name(text=chosen[schema_id], reason=reason)
            continue
        row = rows[schema_id]
        candidate = row[indices[schema_id]]
        reason = candidate.reason
        if candidate is not row[0]:
            rival = owners.get(row[0].text)
            has = f"is the name of '{rival}'" if rival is not None else "is wanted by others too"
            reason = f"{reason}; '{row[0].text}' {has}"
        found[schema_id] = Name(text=candidate.text, reason=reason)
    return found


def derive_names(api: Api, schemas: Mapping[SchemaId, Name]) -> dict[tuple[SchemaId, str], str]:
    """Return the names that follow a schema's, by its id and the suffix.

    They give way to schemas: where `PetDict` is a schema of its own, Pet's is `PetTypedDict`.
    """
    taken = {name.text for name in schemas.values()} | CLASSES
    found: dict[tuple[SchemaId, str], str] = {}
    for schema_id, name in schemas.items():
        for suffix, instead in DERIVED[type(api.schemas[schema_id])].items():
            tries = (suffix, instead, *(f"{suffix}_{digest(schema_id, length=n)}" for n in (4, 64)))
            texts = (f"{name.text}{part}" for part in tries)
            found[schema_id, suffix] = next(text for text in texts if text not in taken)
    return found
