"""Encoders and text values: what goes into a file as a literal, a docstring, an import, Markdown."""
