"""Tests of the generated SDK, as the document describes it.

These files are generated: they are overwritten when the SDK is generated again. Put tests of your
own into `tests/custom/`, or into any file that is not listed in `.sdkwright.json`; they may import
`tests.server` and use the fixtures of `conftest.py`, and they are never touched.
"""
