"""Typed dictionaries with the wire's own keys, for what requests take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .animal import *
    from .bird import *
    from .cat import *
    from .dog import *
    from .fish import *
    from .puppy import *
    from .whale import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "animal": "AnimalDict",
            "bird": "BirdDict",
            "cat": "CatDict",
            "dog": "DogDict",
            "fish": "FishDict",
            "puppy": "PuppyDict",
            "whale": "WhaleDict",
        },
    )
