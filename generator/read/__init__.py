"""Nodes to the intermediate model: what the document says, in OpenAPI's words."""

from generator.read.api import read_api

__all__ = ["read_api"]
