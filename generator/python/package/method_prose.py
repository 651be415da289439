"""Docstrings of methods: summary, HTTP line, description, arguments and declared errors."""

from __future__ import annotations

from generator.ir import STREAM, Api, Operation, Response, SchemaId, essence_of
from generator.python.body import Body
from generator.python.names.assign import Names
from generator.python.package.responses import error_model, failures, other_answers
from generator.python.package.value_prose import value_text
from generator.python.shapes import description_of, is_sent
from generator.python.stream_flag import stream_flag
from generator.python.text.markdown import markdown_code
from generator.python.text.prose import docstring, first_sentence

ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "408": "RequestTimeoutError",
    "409": "ConflictError",
    "410": "GoneError",
    "413": "PayloadTooLargeError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500": "InternalServerError",
    "502": "BadGatewayError",
    "503": "ServiceUnavailableError",
    "504": "GatewayTimeoutError",
}

_MOST_LISTED = 3
"""Media types that a docstring names beside the one that is read."""


def error_class(status: str) -> str:
    """Return the runtime's error class for a status code, a range such as `4XX`, or `default`."""
    if status in ERRORS:
        return ERRORS[status]
    return {"4": "ClientError", "5": "ServerError"}.get(status[:1], "APIStatusError")


def method_docstring(api: Api, names: Names, operation: Operation, body: Body | None) -> str:
    """Return the docstring of the method of `operation`, finished."""
    summary = operation.summary or first_sentence(operation.description or "")
    sections = [f"{summary.strip().rstrip('.')}."] if summary.strip(". ") else []
    sections.append(f"`{operation.line}`")
    if operation.answers is not None:
        sections.append(_other_answer(names, operation))
    others = _other_media_types(api, names, operation)
    if others:
        sections.append(others)
    if operation.description and operation.description.strip() != summary.strip():
        sections.append(operation.description.strip())
    arguments = _arguments(api, names, operation, body)
    if arguments:
        sections.append("\n".join(["Args:", *(f"    {line}" for line in arguments)]))
    errors = [f"    {_error(api, names, response)}" for response in failures(operation)]
    if errors:
        sections.append("\n".join(["Raises:", *errors]))
    return docstring("\n\n".join(sections), indent=8)


def _error(api: Api, names: Names, response: Response) -> str:
    """Return one line of `Raises`: when an error comes, and what its body is read as."""
    text = first_sentence(response.description or "") or response.status
    model = error_model(api, names, response)
    if model is not None:
        text += f"{'' if text.endswith(('.', '!', '?')) else '.'} Its `body` is `{model}`."
    return f"{error_class(response.status)}: {text}"


def _other_answer(names: Names, operation: Operation) -> str:
    """Return the sentence that tells the two methods of one operation apart."""
    if operation.answers == "stream":
        whole = names.operations[operation.line].method
        return f"The answer comes in items; `{whole}` returns it as a whole."
    stream = names.operations[f"{operation.line}{STREAM}"].method
    return f"The answer comes as a whole; `{stream}` returns it in items."


def _other_media_types(api: Api, names: Names, operation: Operation) -> str:
    """Return the sentence that says how to get an answer that no type describes; empty where there is none."""
    found = [essence_of(item.name) for item in other_answers(api, operation)]
    if not found:
        return ""
    listed = " and ".join(map(markdown_code, found[:_MOST_LISTED]))
    asked = markdown_code(f'options={{"headers": {{"Accept": "{found[0]}"}}}}')
    method = names.operations[operation.key].method
    return f"Answers with {listed} too: pass {asked} to `with_raw_response.{method}`, and read `content`."


def _arguments(api: Api, names: Names, operation: Operation, body: Body | None) -> list[str]:
    lines: list[str] = []
    flag = stream_flag(api, operation)
    for item in operation.parameters:
        if flag.at(item.place, item.name):
            continue
        name = names.arguments[operation.key, item.place, item.name]
        text = item.description or description_of(api, item.schema)
        lines.append(_line(api, name, text, item.schema, deprecated=item.deprecated))
    if body is not None and body.flattened is not None:
        for member in body.flattened.properties:
            if not is_sent(api, member.schema) or flag.at("body", member.name):
                continue
            name = names.arguments[operation.key, "body", member.name]
            lines.append(_line(api, name, description_of(api, member.schema), member.schema))
    elif body is not None:
        text = operation.request_body.description if operation.request_body is not None else None
        said = [first_sentence(text or "The request body.")]
        if "*" in body.media_type:
            said.append(
                f"Which `{body.media_type}` it is, a `Content-Type` in `headers` of `options` says."
            )
        if body.kind == "items":
            said.append("Each item is sent when its turn comes.")
        lines.append(f"{names.arguments[operation.key, 'body', '']}: {' '.join(said)}")
    return [line for line in lines if line]


def _line(
    api: Api, name: str, description: str | None, schema: SchemaId, *, deprecated: bool = False
) -> str:
    """Return one line of `Args`; nothing where nothing is said of the value."""
    text = value_text(api, schema, first_sentence(description or ""), deprecated=deprecated)
    return f"{name}: {text}" if text else ""
