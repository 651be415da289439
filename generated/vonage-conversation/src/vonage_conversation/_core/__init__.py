"""The behaviour behind generated code: plain Python, copied unchanged into each package as
`_core`.

Only relative imports, the standard library and httpx2. `client` and `resource` are what generated
classes inherit; `operation` and `model` what generated modules declare with; `errors`, `options`,
`omit` and `page` what users meet.
"""
