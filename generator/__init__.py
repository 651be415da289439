"""sdkwright: an OpenAPI document in, a Python SDK out.

The pipeline, in the order in which text flows (`generator.pipeline` is its table of contents):

    document   YAML or JSON, of one file or many, as located nodes; overlays; every `$ref` followed
               once; validated
    read       nodes to the intermediate model
    ir         frozen values in OpenAPI's words; schemas refer to each other by id
    python     the intermediate model to finished strings: names, types, literals, docstrings, views
    emit       views through templates and black to files, published all or nothing

Beside it stand `location` and `diagnostics` (every complaint has an address), `meanings` (what each
code means), `machine` (diagnostics for tools), `config` (`spec/sdk.toml`), `cache` (where a user's
caches are), `digest` (whether a file is as it was), `explain` (why a name is what it is), `ledger` and
`lint` (what became of every part of a document), `suggest` (an overlay that says what was inferred),
`listing` (the operations), `arguments` and `help_text` (what can be asked), `commands` (what each
command does), `cli` (which one runs), `terminal` (the one module that prints), and `runtime`, plain
Python that no generator module imports: it is copied unchanged into every SDK as `_core/`.

A package sees only what stands above it here, through the door of its `__init__`;
`tests/test_floor_plan.py` holds the table.
"""

__version__ = "0.1.0"
