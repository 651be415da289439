"""Views of the project's files: pyproject.toml, README.md, reference.md."""
