"""Swagger 2.0 documents, written anew as OpenAPI 3.0 with every place leading to what was written.

`upgrade` is the whole document, `surroundings` what it says once for all operations, `operation`,
`content`, `value` and `schema` its parts; `moves` keeps what went where.
"""

from generator.document.swagger.upgrade import upgrade

__all__ = ["upgrade"]
