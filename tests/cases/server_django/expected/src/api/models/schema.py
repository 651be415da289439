"""The model `SchemaRetrieveFormat`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["SchemaRetrieveFormat", "SchemaRetrieveFormatValues"]


SchemaRetrieveFormat: TypeAlias = Literal["json", "yaml"]


class SchemaRetrieveFormatValues:
    """The values of `SchemaRetrieveFormat`, by name."""

    JSON: Final = "json"
    YAML: Final = "yaml"
