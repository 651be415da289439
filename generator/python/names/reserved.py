"""Names that the generated code or its runtime needs for itself, all in one place."""

from __future__ import annotations

_IMPORTS = """
    Annotated Any AsGiven Date DateTime Extra Field FileInput Final ListOf Literal MapOf Mapping Model
    NotRequired Omit Required Sequence Structured Tagged TypeAlias TupleOf TypedDict Union UnknownVariant
"""

_BUILTINS = """
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
    BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError
    ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis
    EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError
    FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
    ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
    KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None
    NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
    RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
    TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
"""

CLASSES = frozenset((_IMPORTS + _BUILTINS).split())
"""What model and type modules import, and Python's own: a schema called so takes `Model` behind."""

ATTRIBUTES = frozenset({"builtins", "extra", "from_dict", "omit", "to_dict"})
"""Public names of the runtime's `Model`, and what a class body needs: these take an underscore."""

ARGUMENTS = frozenset({"options", "self"})
"""What a method has under its own name."""

CLIENT_ARGUMENTS = frozenset({
    "allow_insecure_http", "auth", "base_url", "credential_origins", "deadline", "follow_redirects", "headers", "hooks",
    "http_client", "max_items", "max_pages", "max_response_bytes", "max_retries", "options", "password", "self",
    "timeout", "token", "username", "validate_responses",
})  # fmt: skip
"""What every client takes, and a user name and password: a key called so takes an underscore."""

METHODS = frozenset({
    "async_raw", "async_streamed", "builtins", "deprecated", "models", "omit", "property", "raw", "streamed", "types",
    "with_raw_response", "with_streaming_response",
})  # fmt: skip
"""What the body of a resource class has or needs under its own name."""

RESOURCES = frozenset({
    "aclose", "base_url", "close", "is_closed", "max_retries", "models", "options", "request",
    "timeout", "token", "with_options", "with_raw_response",
})  # fmt: skip
"""Public attributes of the clients: a resource called so takes an underscore behind its name."""

RESOURCE_CLASSES = frozenset(
    [
        "Any",
        "AsyncArguments",
        "AsyncBinaryInput",
        "AsyncClient",
        "AsyncIterable",
        "AsyncPager",
        "AsyncResource",
        "AsyncStream",
        "BinaryInput",
        "ClientConfig",
        "ClientOptions",
        "Date",
        "DateTime",
        "FileInput",
        "Iterable",
        "ListOf",
        "Literal",
        "MapOf",
        "Mapping",
        "Namespace",
        "Omit",
        "Operation",
        "Page",
        "Paging",
        "Param",
        "Part",
        "RequestOptions",
        "Resource",
        "Self",
        "Sequence",
        "ServerSentEvent",
        "Stream",
        "StreamOf",
        "Structured",
        "SyncArguments",
        "SyncClient",
        "Tagged",
        "TupleOf",
        "Unpack",
    ]
)
"""What resource modules and the client's import: such a class takes `Resource` behind its name."""
