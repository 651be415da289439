"""Documents as located nodes: loaded, resolved, validated. What OpenAPI means is read elsewhere."""

from generator.document.load import load_document, load_text
from generator.document.node import Document, Json, Node, node_at
from generator.document.overlaid import apply_overlays
from generator.document.references import references
from generator.document.resolve import (
    ResolveFault,
    Resolver,
    follow_pointer,
    is_reference,
    resolve_all,
)
from generator.document.swagger import upgrade
from generator.document.validate import validate
from generator.document.version import version_of
from generator.document.yaml_text import write_yaml

__all__ = [
    "Document",
    "Json",
    "Node",
    "ResolveFault",
    "Resolver",
    "apply_overlays",
    "follow_pointer",
    "is_reference",
    "load_document",
    "load_text",
    "node_at",
    "references",
    "resolve_all",
    "upgrade",
    "validate",
    "version_of",
    "write_yaml",
]
