"""A quick answer to whether a value is valid by a JSON Schema of draft 4 or 2020-12: yes, or ask the library.

A schema is compiled to functions that only say yes or no: `assertions` look at the value alone, `applicators`
combine what other schemas say, `check` walks the schema. No place and no reason is known to them; what they do
not say yes to, and what they do not know, is for the library to judge.
"""

from generator.document.quick.assertions import Check
from generator.document.quick.check import QuickCheck, Schema

__all__ = ["Check", "QuickCheck", "Schema"]
