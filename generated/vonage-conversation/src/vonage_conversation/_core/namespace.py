"""Namespaces on a client: a resource module is imported when its attribute is first read."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any


class LazyNamespace:
    """A non-data descriptor; the resource that it makes takes its place in the client's
    `__dict__`.

    `module` is under `resources` of the package of the class that declares it, whatever the
    package is called and wherever it was copied to.
    """

    __slots__ = ("_attribute", "_class_name", "_module", "_package")

    def __init__(self, module: str, class_name: str) -> None:
        self._module = module
        self._class_name = class_name
        self._attribute = module
        self._package = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._attribute = name
        module = sys.modules.get(owner.__module__)
        package = getattr(module, "__package__", None)
        self._package = package or owner.__module__.rpartition(".")[0]

    def __get__(self, client: Any, owner: type) -> Any:  # the declared annotation is the type
        if client is None:
            return self
        module = import_module(f"{self._package}.resources.{self._module}")
        resource = getattr(module, self._class_name)(client._session)
        return client.__dict__.setdefault(self._attribute, resource)


if TYPE_CHECKING:

    def Namespace(module: str, class_name: str) -> Any:
        """Declare a resource of a client: its module under `resources`, and its class."""

else:
    Namespace = LazyNamespace
