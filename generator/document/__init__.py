"""Documents as located nodes: loaded, put together from their files, resolved, validated."""

from generator.document.absent import missing
from generator.document.fault import ResolveFault
from generator.document.files.documents import Access, Documents
from generator.document.files.gather import gather
from generator.document.files.lookup import find_place
from generator.document.load import load_document, load_text
from generator.document.node import Document, Json, Node, node_at
from generator.document.overlaid import apply_overlays
from generator.document.references import references
from generator.document.resolve import Resolver, is_reference
from generator.document.resolve_all import follow_pointer, resolve_all
from generator.document.swagger import upgrade
from generator.document.validate import validate
from generator.document.version import version_of
from generator.document.walk import walk
from generator.document.yaml_text import write_yaml

__all__ = [
    "Access",
    "Document",
    "Documents",
    "Json",
    "Node",
    "ResolveFault",
    "Resolver",
    "apply_overlays",
    "find_place",
    "follow_pointer",
    "gather",
    "is_reference",
    "load_document",
    "load_text",
    "missing",
    "node_at",
    "references",
    "resolve_all",
    "upgrade",
    "validate",
    "version_of",
    "walk",
    "write_yaml",
]
