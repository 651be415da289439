"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    http_server2_xx: str | None = Field("HTTPServer2XX")
    oauth2_token: str | None = Field("oauth2Token")
    s3_url: str | None = None
    sha256: str | None = None
    user_id: str | None = Field("userID")
    ipv4_address: str | None = Field("IPv4Address")
    x509_certificate: str | None = Field("x509Certificate")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_server2_xx: str | None = None,
            oauth2_token: str | None = None,
            s3_url: str | None = None,
            sha256: str | None = None,
            user_id: str | None = None,
            ipv4_address: str | None = None,
            x509_certificate: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
