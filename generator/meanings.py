"""What each diagnostic code means, and what to do: the answer of `sdkwright explain CODE`, and SARIF's rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import wrap
from types import MappingProxyType

from generator.diagnostics import Code


@dataclass(frozen=True, slots=True)
class Meaning:
    """A code in three sentences: what is wrong, why it matters, what to do."""

    summary: str
    text: str
    remedy: str
    example: str = ""


_REREAD = "Look at the line that the message names, and at the one before it."
_SMALLER = "Split the document, or cut out the part that is needed, and try again."
_OURS = "Nothing was written. Name another folder with --output, or move what is in the way."
_MEANINGS = {
    Code.FILE_MISSING: Meaning(
        "A file is not there",
        "The document or the configuration that was named cannot be found. Paths in sdk.toml start at its own folder.",
        "Correct the path, or pass the document on the command line.",
    ),
    Code.FILE_UNREADABLE: Meaning(
        "A file cannot be read",
        "The file is there, and the system refuses to open it: it is a folder, or its permissions forbid it.",
        "Name a file, and allow this user to read it.",
    ),
    Code.FILE_ENCODING: Meaning(
        "A file is not in the encoding that its kind has",
        "YAML and JSON are UTF-8, or UTF-16 with a byte order mark; TOML is UTF-8. Another encoding would be guessed.",
        "Save the file as UTF-8.",
    ),
    Code.FILE_EMPTY: Meaning(
        "The document is empty",
        "The file holds no value, often because the command that should have written it failed.",
        "Write the document again.",
        "openapi: 3.0.3",
    ),
    Code.FILE_TOO_LARGE: Meaning(
        "The document is larger than what is read",
        "The size of a file is bounded, so that a document from elsewhere cannot use up the machine.",
        _SMALLER,
    ),
    Code.SYNTAX: Meaning(
        "The text is neither YAML nor JSON",
        "The parser stopped: a bracket or a quote is not closed, a tab indents, or a colon in a text is not quoted.",
        _REREAD,
        "description: note: this colon needs quotes",
    ),
    Code.DUPLICATE_KEY: Meaning(
        "A key stands twice in one mapping",
        "Only one of the two values can count, and readers disagree about which; usually one was pasted by mistake.",
        "Remove one of them.",
        "get: {summary: One}\nget: {summary: Two}",
    ),
    Code.SEVERAL_DOCUMENTS: Meaning(
        "The file holds several YAML documents",
        "A line '---' begins another document; an OpenAPI document is one.",
        "Remove the line, or write each document to a file of its own.",
    ),
    Code.YAML_TAG: Meaning(
        "A YAML tag asks for more than plain data",
        "Tags such as '!!python/object' or '!Ref' build what JSON does not have. They are never obeyed.",
        "Write the value itself.",
        "version: !Ref Version",
    ),
    Code.YAML_KEY: Meaning(
        "A key is not a plain text",
        "YAML allows lists and mappings as keys; JSON, and so OpenAPI, does not.",
        "Write the key as a text in quotes.",
        "? [a, b]\n: value",
    ),
    Code.YAML_MERGE: Meaning(
        "A merge key does not lead to mappings",
        "'<<' takes over the members of a mapping, or of a list of mappings; here it is given something else.",
        "Give it an alias of a mapping.",
        "<<: *common",
    ),
    Code.YAML_TEXT: Meaning(
        "A number stands where text is wanted",
        "YAML takes what looks like a number for one. Its text is taken as it was written, so '1.10' does not become "
        "'1.1', but other tools may refuse it or read another text.",
        "Put it in quotes.",
        "version: '1.10'",
    ),
    Code.TOO_DEEP: Meaning(
        "The document is nested too deeply",
        "Depth is bounded, so that a hostile document cannot exhaust the stack. No API that people wrote comes close.",
        "Give the inner parts names under 'components', and refer to them.",
    ),
    Code.TOO_MANY_NODES: Meaning(
        "The document holds too many values",
        "Aliases count as often as they are used: a few lines can stand for billions of values.",
        _SMALLER,
    ),
    Code.NOT_A_MAPPING: Meaning(
        "The document is no mapping",
        "An OpenAPI document is a mapping that starts with its version; this file holds a list or a single value.",
        "Check that it is the right file.",
    ),
    Code.NUMBER: Meaning(
        "A number is none that JSON can hold",
        "Infinity, NaN, and numbers too large for a float or of thousands of digits have no form that is read. "
        "With --tolerant they are kept as text.",
        "Write a finite number, or a text in quotes.",
        "maximum: .inf",
    ),
    Code.OVERLAY_INVALID: Meaning(
        "An overlay is not one",
        "An overlay says its version, who it is, and a list of actions, each with a target and one thing to do there.",
        "Correct the key that the message names.",
        "actions:\n  - target: $.info\n    update: {title: Pets}",
    ),
    Code.OVERLAY_MISMATCH: Meaning(
        "An overlay's value does not fit what it meets",
        "Objects are merged, arrays are appended to, other values are replaced by their like; nothing else is defined.",
        "Remove the old value in an action of its own, and add the new one in the next.",
        "actions:\n  - target: $.servers\n    remove: true\n  - target: $\n    update: {servers: [{url: /v2}]}",
    ),
    Code.OVERLAY_TARGET: Meaning(
        "The target of an overlay's action cannot be used",
        "It is no JSONPath as RFC 9535 has it, or it selects what the action cannot be done to.",
        "Correct the query. A name that is not letters, digits and '_' alone stands in brackets and quotes.",
        "target: $.paths['/pets'].get",
    ),
    Code.OVERLAY_UNMATCHED: Meaning(
        "An overlay's action matches nothing",
        "The document changed, or the query is misspelt: the action did nothing.",
        "Correct the target, or remove the action.",
    ),
    Code.REF_NOT_FOUND: Meaning(
        "A reference leads nowhere",
        "Nothing is at the place that the '$ref' names. The message says where the path ends and what is there.",
        "Correct the reference, or write what it means to use. With --tolerant, what needs it is skipped.",
        "$ref: '#/components/schemas/Usr'   # there is a User",
    ),
    Code.REF_LOOP: Meaning(
        "A reference leads back to itself",
        "Following it never arrives at anything. Recursion through a property or a list is fine; an alias of itself is not.",
        "Replace one of the references by what is meant.",
        "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}",
    ),
    Code.REF_KIND: Meaning(
        "A reference leads to another kind of thing",
        "A schema stands where a parameter is needed, or the like; what is there cannot be read as that.",
        "Refer to a component of the kind that is needed: 'schema' takes one of '#/components/schemas/'.",
        "schema: {$ref: '#/components/parameters/Page'}",
    ),
    Code.REF_EXTERNAL: Meaning(
        "A reference leads to another machine",
        "What is there is fetched only from origins that were allowed: a document must not make a build call any address.",
        "Allow the origin with --allow-origin URL, or under allow_origins in sdk.toml; or save the file beside the document.",
        "$ref: 'https://example.com/common.yaml#/User'",
    ),
    Code.REF_OUTSIDE: Meaning(
        "A reference leads out of the document's folder",
        "A document must not make a build read any file of the machine: it reads those of its own folder, links followed.",
        "Allow the other folder with --allow-ref-root DIR, or under allow_ref_roots in sdk.toml.",
        "$ref: '../shared/common.yaml#/User'",
    ),
    Code.REF_FETCH: Meaning(
        "A file of another machine cannot be fetched",
        "The origin is allowed, but there is no answer, no file, one that is too large, or the name leads into a private network.",
        "Try the address with another program; or save the file beside the document, and refer to that.",
    ),
    Code.LOCK: Meaning(
        "A fetched file is not the one that was pinned",
        "sdkwright.lock holds the digest of each file that references fetch, so that nobody changes an SDK from afar.",
        "Look at what changed, then run generate with --update-lock, and commit the lock file.",
    ),
    Code.REF_SYNTAX: Meaning(
        "A reference is not written as one",
        "A '$ref' is one string: a JSON Pointer behind '#', with the file before it where it is another one.",
        "Write '#/components/schemas/Name'; '/' inside a name is '~1', and '~' is '~0'.",
        "$ref: User",
    ),
    Code.VERSION_MISSING: Meaning(
        "The document does not say its version",
        "Without 'openapi' (or 'swagger') at the top there is no telling which rules hold.",
        "Add the version as the first line.",
        "openapi: 3.0.3",
    ),
    Code.VERSION_UNSUPPORTED: Meaning(
        "The document is of a version that is not read",
        "The rules of that version are not known here; reading it by others would lose parts in silence.",
        "Convert the document, or correct the version if it is a slip.",
    ),
    Code.VERSION_AMBIGUOUS: Meaning(
        "The document says two versions",
        "It has both 'openapi' and 'swagger', as an unfinished conversion leaves them. It is read as what 'openapi' says.",
        "Remove the key that is wrong.",
        'swagger: "2.0"\nopenapi: 3.0.3',
    ),
    Code.PATHS_MISSING: Meaning(
        "The document has no paths",
        "Before OpenAPI 3.1 every document has 'paths'. Without them there are models and no operations.",
        "Add 'paths: {}' where only models are wanted.",
        "openapi: 3.0.3\ncomponents: {schemas: {...}}",
    ),
    Code.INVALID: Meaning(
        "The validator refuses the document",
        "openapi-spec-validator holds the document against the standard's own schema. With --tolerant its verdict is a "
        "warning, and what can be read is read.",
        "Correct the place that is named; a faulty key is often a misspelt or misplaced one.",
    ),
    Code.WRONG_TYPE: Meaning(
        "A value is of another kind than its key has",
        "A list stands where a mapping belongs, or the like. The value is passed over; what is beside it is read.",
        "Write a value of the kind that the message expects.",
        "parameters: {limit: 10}",
    ),
    Code.PARAMETER_DUPLICATE: Meaning(
        "A parameter is declared twice",
        "Name and 'in' together identify a parameter, header names without regard to case. The first one counts.",
        "Remove one of them.",
    ),
    Code.PARAMETER_IGNORED: Meaning(
        "A parameter is left out",
        "It says no place in which it could travel, or it is a header that media types and security schemes set "
        "(Accept, Content-Type, Authorization; OpenAPI 3.0, Parameter Object, 'name') or HTTP itself does "
        "(Content-Length, Host, Transfer-Encoding, Connection).",
        "Remove it, or describe it as a media type or security scheme.",
    ),
    Code.PARAMETER_STYLE: Meaning(
        "A parameter's style is none of its place",
        "Each place has its own styles: a header is 'simple', a query 'form', 'spaceDelimited', 'pipeDelimited' or "
        "'deepObject'. The place's default is taken.",
        "Write a style of the place, or leave it out.",
        "{name: trace, in: header, style: form}",
    ),
    Code.PATH_PARAMETER_MISSING: Meaning(
        "A name in the path has no parameter",
        "The path template needs a value that nothing declares. It becomes a required string.",
        "Declare the parameter.",
        "/pets/{pet_id}: {get: {responses: {}}}",
    ),
    Code.PATH_PARAMETER_UNUSED: Meaning(
        "A path parameter is not in the path",
        "There is no place in the address for its value, so callers are not asked for it.",
        "Add '{name}' to the path, or remove the parameter.",
    ),
    Code.OPERATION_ID_DUPLICATE: Meaning(
        "Two operations have one operationId",
        "The id is what tools and configuration call an operation by. Both are generated, under names of their own.",
        "Give each operation its own id.",
    ),
    Code.TYPE_UNKNOWN: Meaning(
        "A type is none of JSON Schema's",
        "The types are string, integer, number, boolean, array, object and null. The other keywords decide instead.",
        "Write one of them; dates and files are strings with a 'format'.",
        "type: date",
    ),
    Code.FORMAT_UNKNOWN: Meaning(
        "A format is not a standard one",
        "No standard says what values of it look like, so it is ignored and the type decides. It is often a misspelling.",
        "Correct it, or remove it.",
        "format: dateTime   # date-time is meant",
    ),
    Code.REQUIRED_UNDECLARED: Meaning(
        "'required' names what no property declares",
        "Nothing says what the property holds. Callers are not asked for it, and answers without it are fine.",
        "Declare the property, or remove the name.",
    ),
    Code.ALL_OF_CONFLICT: Meaning(
        "Parts of an 'allOf' contradict each other",
        "Read to the letter, no value satisfies all parts. The last one counts, which is nearly always what was meant.",
        "Make the parts agree.",
        "allOf: [{properties: {id: {type: string}}}, {properties: {id: {type: integer}}}]",
    ),
    Code.ALL_OF_LOOP: Meaning(
        "A schema is composed of itself",
        "'allOf' leads back to the schema in which it stands, so that its content cannot be written down.",
        "Remove one of the references.",
        "Pet: {allOf: [{$ref: '#/components/schemas/Pet'}]}",
    ),
    Code.CLASS_UNRELATED: Meaning(
        "A parent in 'allOf' is no base class",
        "A subclass stands wherever its base does. This child has a property that is not what the parent says, or the "
        "classes cannot be put in order. The child has all the properties all the same.",
        "Make the child's property narrower than the parent's, if 'isinstance' shall hold.",
        "allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {id: {type: integer}}}]",
    ),
    Code.TAG_INFERRED: Meaning(
        "What tells variants apart was inferred",
        "The union has no 'discriminator', but constants, enums or descriptions of one property differ in every variant. "
        "That property chooses the class.",
        "Say it in the document, or let 'sdkwright lint --suggest' write the overlay that does.",
    ),
    Code.TAG_UNKNOWN: Meaning(
        "A discriminator and its variants do not agree",
        "A mapping leads to no variant, or a variant is never mapped to. The tag stays unknown, or the variant unchosen.",
        "Complete or correct the mapping.",
    ),
    Code.UNION_AMBIGUOUS: Meaning(
        "Nothing tells variants apart",
        "Some variants have the same properties, which may hold the same, and no tag: an answer is read as the first of them.",
        "Add a discriminator.",
    ),
    Code.EXAMPLE_INVALID: Meaning(
        "An example does not fit its schema",
        "It would make a test or a snippet that is wrong, so another value is built there.",
        "Correct the example, or the schema.",
        "count: {type: integer, example: '100'}",
    ),
    Code.MEDIA_TYPE_APPROXIMATED: Meaning(
        "A media type is handled in a simpler form",
        "Answers of this kind are not taken apart by their schema, a part of a body is sent without what the "
        "document leaves open, or of several bodies one is sent, and another one is another value.",
        "Nothing, if that will do; the message says what is lost.",
    ),
    Code.KEYWORD_APPROXIMATED: Meaning(
        "A keyword says more than what is generated",
        "The SDK accepts a wider range of values than the document, or leaves out what does not concern a caller.",
        "Nothing, if that will do; the message says what is lost.",
    ),
    Code.SECURITY_UNSUPPORTED: Meaning(
        "A security scheme or requirement is not the client's to meet",
        "The scheme is of a kind that needs a hand, or no scheme of that name is declared.",
        "Declare the scheme, or pass its credential with 'headers=' or 'auth='.",
    ),
    Code.SERVER_FOREIGN: Meaning(
        "An operation goes to another origin",
        "Credentials stay at the origin of the client's address, so this operation is called without any.",
        "List the origin in 'credential_origins=' when the client is made, if it may have them.",
    ),
    Code.OPERATION_SKIPPED: Meaning(
        "An operation is left out",
        "Something that it needs is faulty, and --tolerant was asked to go on. All other operations are generated.",
        "Correct the fault that the note names.",
    ),
    Code.OPERATION_ID_MISSING: Meaning(
        "An operation has no operationId",
        "Its method is named after its HTTP method and path. Tools and configuration have no other name for it, and a "
        "change of the path renames it.",
        "Give it one, or let 'sdkwright lint --suggest' write the overlay that does.",
    ),
    Code.TYPE_IMPLIED: Meaning(
        "A schema does not say its type",
        "Read to the letter, keywords such as 'properties' restrict objects alone and any other value is valid too. The "
        "type that they speak of is taken.",
        "Write the type, or let 'sdkwright lint --suggest' write the overlay that does.",
        "Pet: {properties: {name: {type: string}}}   # type: object",
    ),
    Code.COMPONENT_SKIPPED: Meaning(
        "A component schema is left out",
        "It is faulty, or needs what is, and --tolerant was asked to go on. No model is generated for it; operations "
        "that need it are skipped too.",
        "Correct the fault that the note names.",
    ),
    Code.KEYWORD_UNKNOWN: Meaning(
        "A keyword is none that a standard knows",
        "Neither OpenAPI nor JSON Schema has it at this place, so it says nothing. It is often misspelt or misplaced.",
        "Correct it; a keyword of your own starts with 'x-'.",
        "requierd: [id]",
    ),
    Code.COMPONENT_UNUSED: Meaning(
        "A component is not used",
        "No reference leads to this parameter, body, response or the like, so nothing of the SDK comes from it. Schemas "
        "under 'components' become models whether they are used or not.",
        "Refer to it, or remove it.",
    ),
    Code.NOT_GENERATED: Meaning(
        "A part of the document is in no part of the SDK",
        "What stands around it is read without it: properties of a schema whose type is 'string', for example.",
        "Correct the keywords around it, or remove it.",
        "{type: string, properties: {id: {type: integer}}}",
    ),
    Code.CONFIG_SYNTAX: Meaning(
        "The configuration is not TOML",
        "Texts stand in quotes, tables in square brackets on a line of their own.",
        _REREAD,
        "package = things",
    ),
    Code.CONFIG_UNKNOWN_KEY: Meaning(
        "There is no such option",
        "An option that is not known would change nothing; it is refused, so that a slip does not go unseen.",
        "Correct or remove the key.",
    ),
    Code.CONFIG_VALUE: Meaning(
        "An option has a value that it cannot take",
        "The message says what the value must look like.",
        "Write such a value.",
        'package = "class"',
    ),
    Code.CONFIG_UNUSED: Meaning(
        "An option is for something that the document does not have",
        "The document changed, or the key is misspelt: the option does nothing.",
        "Correct or remove it.",
    ),
    Code.CONFIG_RENAMES: Meaning(
        "A name under [operations] is that of another method",
        "Two methods of a resource cannot have one name. The one that was chosen stays; the other takes its next best "
        "name, and who calls it by the old one calls something else.",
        "Choose another name, or give the other operation one that you like as well.",
        'GetCustomers = "customers.get"',
    ),
    Code.PAGING_RULE: Meaning(
        "A paging rule does not fit its operation",
        "It names a parameter or a place in the answer that the operation does not have, so pages could not be walked.",
        "Correct the rule under [paging.<operationId>].",
    ),
    Code.POINTER: Meaning(
        "A pointer or a name on the command line leads to nothing that is generated",
        "'sdkwright explain' takes a JSON Pointer to a schema or an operation of the document, or the name of a class or a method.",
        "Copy the pointer from a message, or from the document's structure; 'sdkwright list --reach' shows the names.",
        "sdkwright explain '#/components/schemas/User'",
    ),
    Code.OUTPUT_FOREIGN: Meaning(
        "The output folder is not one of ours",
        "It holds files and no manifest (.sdkwright.json), so there is no telling what may be replaced.",
        _OURS,
    ),
    Code.OUTPUT_EDITED: Meaning(
        "A generated file was edited by hand",
        "Its content is not what the manifest says that we wrote. Writing over it would lose the edit.",
        "Move the edit to a file of your own or into the document, then restore or delete the generated file.",
    ),
    Code.OUTPUT_EXISTS: Meaning(
        "A file of yours stands where one of ours goes",
        "The manifest does not list it, so it is not replaced.",
        "Move it away, or rename what is generated there.",
    ),
    Code.OUTPUT_UNSAFE: Meaning(
        "The output would leave its folder",
        "A symbolic link, or a path that climbs, stands where a file goes. Nothing is written through it.",
        "Remove the link.",
    ),
    Code.OUTPUT_UNWRITABLE: Meaning(
        "The output cannot be written",
        "The system refused. All or nothing is published, so the folder is as it was.",
        "Allow this user to write there, free some space, or name another folder.",
    ),
    Code.OUTPUT_MANIFEST: Meaning(
        "The manifest of the output is damaged",
        ".sdkwright.json cannot be read, or lists what no run of ours wrote; nothing is deleted by it.",
        "Restore it from version control, or generate into a new folder.",
    ),
}  # fmt: skip
MEANINGS: Mapping[Code, Meaning] = MappingProxyType(_MEANINGS)
"""The meaning of every code."""


def explain_code(code: Code) -> list[str]:
    """Return the lines that say what a code means."""
    found = MEANINGS[code]
    lines = [f"{code}: {found.summary}", "", *_wrapped(found.text), ""]
    if found.example:
        lines += ["example", *(f"  {line}" for line in found.example.splitlines()), ""]
    lines += ["what to do", *(f"  {line}" for line in _wrapped(found.remedy))]
    severity = f'{code} = "error"'
    return [*lines, "", f"its severity is set under [severity] in sdk.toml: {severity}"]


def _wrapped(text: str) -> list[str]:
    return wrap(text, 96)
