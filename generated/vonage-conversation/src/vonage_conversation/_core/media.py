"""Media types: what content is, and how it is encoded (RFC 9110, section 8.3.1)."""

from __future__ import annotations


def essence_of(media_type: str) -> str:
    """Return a media type in lower case, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether content of a media type is one JSON document (RFC 6839, 3.1, for `+json`)."""
    return essence_of(media_type).endswith(("/json", "+json"))


def is_multipart(media_type: str) -> bool:
    """Whether content of a media type consists of parts (RFC 2046, section 5.1)."""
    return essence_of(media_type).startswith("multipart/")
