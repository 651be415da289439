"""What `--help` says: of the whole command, and of each of its commands."""

from __future__ import annotations

ABOUT = """\
Write a typed Python SDK, synchronous and asynchronous, from an OpenAPI document.

Where spec/sdk.toml is there it names the document, the output and the names; with a DOCUMENT and no
such file, names come from the document's title and the output is generated/<name>."""

EXAMPLES = """\
examples:
  sdkwright generate openapi.yaml                  write generated/<name>
  sdkwright generate openapi.yaml --package acme --output sdk
  sdkwright generate                               do what spec/sdk.toml says
  sdkwright check                                  is the committed SDK what would be generated?
  sdkwright lint openapi.yaml                      what becomes of every part of the document
  sdkwright lint openapi.yaml --suggest more.yaml  an overlay that says what was inferred
  sdkwright list --only '/users/**' --reach        operations, and the models that each of them needs
  sdkwright explain User openapi.yaml              where a name comes from, why it is that, who uses it
  sdkwright bundle openapi.yaml --output one.yaml  all files of a document as one
  sdkwright explain ref-loop                       what a diagnostic's code means, and what to do

exit status: 0 done, 1 drift or refused (by --strict too), 2 bad input or usage"""

GENERATE = """\
Write the SDK of a document: all of it or nothing. Files that the output's .sdkwright.json lists are
replaced while they are as they were generated; one that was edited, and every file of yours, is left alone.
With nothing changed, nothing is done.

With --tolerant, what is faulty is reported and left out, the rest is generated, and the exit status is 1:

  a reference that leads nowhere, loops or is none   the operation is skipped; of a path item, all of its operations
  the same in a component schema                     it has no model, and operations that need it are skipped
  the same in an example, header, link or callback   nothing else is lost
  the same in a security scheme                      the scheme is left out
  allOf that leads back to itself                    as a reference that loops
  a value of the wrong kind                          it is passed over, what is beside it is read
  a parameter without a name or a known 'in'         the parameter is left out
  a number that JSON does not have                   it is read as text, and bounds nothing
  what else the validator refuses                    it is reported, and read as far as it goes

A fault of the whole document (no YAML or JSON, a duplicate key, an unknown version, a limit) stops all the same."""

CHECK = """\
Say whether the SDK in the output folder is what would be generated now, and show a short diff where it is
not. Nothing is written: this is for CI."""

LINT = """\
Account for every operation, parameter, body, response, schema and keyword of the document: generated,
approximated or skipped, with the reason and the place. Nothing is written.

  generated     the SDK has it as the document says it
  approximated  the SDK has it, and accepts or says something else than the document does
  skipped       the SDK does not have it
  irrelevant    the SDK does not depend on it
  unknown       no standard knows the keyword

An object is approximated where a keyword of its own is. Exit status: 0 with nothing graver than a warning,
1 with a warning and --strict, 2 with an error. The severity of a code is set under [severity] in sdk.toml.

With --suggest, an OpenAPI overlay is written instead, each action with its reason: discriminators that were
inferred, missing operationIds, types and path parameters, formats and required names that mean nothing. Review
it, commit it, and name it under overlays in sdk.toml."""

LIST = """\
Show every operation that is selected: method, path, what calls it in the SDK, its operationId, and how many
models it reaches. A faulty operation is left out, with the reason; nothing is validated, nothing is written.
With --format json, tools get the models' names too."""

EXPLAIN = """\
Say what a JSON Pointer of the document became: which schema it is after every $ref, which name it got and
by which rule, and where it is used. The name of a class, or resource.method, is found too. A name that you do not like is changed under [names] in sdk.toml.
In a document of many files, 'schemas/user.yaml#/properties/name' is a pointer too.
Or say what the code of a diagnostic means, with an example and what to do."""

BUNDLE = """\
Write the document that is really used as one file: the pieces of other files that it refers to are in it,
under names of their own. It is YAML whose every value YAML 1.1 and 1.2 read alike, without comments, and it
generates the same SDK."""
