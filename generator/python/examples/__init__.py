"""Values and calls that the tests, the README and the reference show."""
