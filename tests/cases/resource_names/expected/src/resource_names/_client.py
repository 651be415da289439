"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.close_ import AsyncClose, Close
    from .resources.request_ import AsyncRequest, Request
    from .resources.models_ import AsyncModels, Models
    from .resources.import_ import AsyncImport, Import
    from .resources.my_tag_spaced import AsyncMyTagSpaced, MyTagSpaced
    from .resources.my_tag_pascal import AsyncMyTagPascal, MyTagPascal
    from .resources.my_tag_kebab import AsyncMyTagKebab, MyTagKebab
    from .resources.true import AsyncTrue_, True_
    from .resources.untagged import AsyncUntagged, Untagged

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="resource-names/1.0.0",
)


class ResourceNamesClient(SyncClient):
    """Resource names: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    close_: Close = Namespace("close_", "Close")
    """The operations of `close_`."""
    request_: Request = Namespace("request_", "Request")
    """The operations of `request_`."""
    models_: Models = Namespace("models_", "Models")
    """The operations of `models_`."""
    import_: Import = Namespace("import_", "Import")
    """The operations of `import_`."""
    my_tag_spaced: MyTagSpaced = Namespace("my_tag_spaced", "MyTagSpaced")
    """The operations of `my_tag_spaced`."""
    my_tag_pascal: MyTagPascal = Namespace("my_tag_pascal", "MyTagPascal")
    """The operations of `my_tag_pascal`."""
    my_tag_kebab: MyTagKebab = Namespace("my_tag_kebab", "MyTagKebab")
    """The operations of `my_tag_kebab`."""
    true: True_ = Namespace("true", "True_")
    """The operations of `true`."""
    untagged: Untagged = Namespace("untagged", "Untagged")
    """The operations of `untagged`."""


class AsyncResourceNamesClient(AsyncClient):
    """Resource names: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    close_: AsyncClose = Namespace("close_", "AsyncClose")
    """The operations of `close_`."""
    request_: AsyncRequest = Namespace("request_", "AsyncRequest")
    """The operations of `request_`."""
    models_: AsyncModels = Namespace("models_", "AsyncModels")
    """The operations of `models_`."""
    import_: AsyncImport = Namespace("import_", "AsyncImport")
    """The operations of `import_`."""
    my_tag_spaced: AsyncMyTagSpaced = Namespace("my_tag_spaced", "AsyncMyTagSpaced")
    """The operations of `my_tag_spaced`."""
    my_tag_pascal: AsyncMyTagPascal = Namespace("my_tag_pascal", "AsyncMyTagPascal")
    """The operations of `my_tag_pascal`."""
    my_tag_kebab: AsyncMyTagKebab = Namespace("my_tag_kebab", "AsyncMyTagKebab")
    """The operations of `my_tag_kebab`."""
    true: AsyncTrue_ = Namespace("true", "AsyncTrue_")
    """The operations of `true`."""
    untagged: AsyncUntagged = Namespace("untagged", "AsyncUntagged")
    """The operations of `untagged`."""
