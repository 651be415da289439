"""Views of the client package: models, dictionaries, resources, and what the runtime is told."""
