"""Views of the tests that come with an SDK."""
