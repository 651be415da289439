# Every target makes .venv first where it is missing or out of date, and nothing where it is not.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help generate check test snapshots lint format bench corpus fuzz versions same lock clean

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready-$(shell git hash-object requirements.txt pyproject.toml | git hash-object --stdin)
SDKS := $(patsubst %/tests,%,$(wildcard generated/*/tests))

# The first of these that is Python 3.11 or newer and can make environments; `make PYTHON=...` chooses another.
NAMES := python3 python3.14 python3.13 python3.12 python3.11 python
FITS := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))
PYTHONS ?= $(NAMES) $(wildcard $(HOME)/.pyenv/versions/3.*/bin/python)
PYTHON ?= $(shell for name in $(NAMES); do if $$name -c '$(FITS)' 2>/dev/null; then echo $$name; break; fi; done)

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

generate: $(READY) ## Write the SDK that spec/sdk.toml describes
	@$(BIN)/sdkwright generate

check: $(READY) ## Fail where the committed SDK is not what would be generated
	@$(BIN)/sdkwright check

test: $(READY) ## Test the generated SDK, the runtime and the generator
	@for sdk in $(SDKS); do echo "tests of $$sdk"; (cd $$sdk && "$(CURDIR)/$(BIN)/python" -m pytest -q) || exit 1; done
	@$(BIN)/python -m pytest -q -n auto --dist worksteal

snapshots: $(READY) ## Rewrite what tests/cases and tests/faults expect; read the diff
	@SDKWRIGHT_SNAPSHOTS=1 $(BIN)/python -m pytest -q -n auto --dist worksteal tests/test_cases.py tests/test_faults.py

lint: $(READY) ## Check style and types, ours and the generated ones
	@$(BIN)/ruff check
	@$(BIN)/black --check --quiet . || { $(BIN)/black --check .; exit 1; }
	@$(BIN)/mypy
	@for sdk in $(SDKS); do \
	  echo "types of $$sdk"; \
	  (cd $$sdk && "$(CURDIR)/$(BIN)/mypy" --strict src tests) || exit 1; \
	  (cd $$sdk && "$(CURDIR)/$(BIN)/pyright" --pythonpath "$(CURDIR)/$(BIN)/python") || exit 1; \
	done

format: $(READY) ## Format and fix our own code
	@$(BIN)/ruff check --fix
	@$(BIN)/black --quiet .

bench: $(READY) ## Measure loading, generation, imports and calls, as ratios in one run
	@$(BIN)/python -m compileall -q generator
	@for script in loading generation import_time call_overhead; do $(BIN)/python benchmarks/$$script.py || exit 1; done

corpus: $(READY) ## Generate, import and test the SDKs of thirty real documents; ALL=1 for every one
	@$(BIN)/python -m benchmarks.corpus $(if $(ALL),--all) $(if $(COUNT),--count $(COUNT)) $(if $(STAGES),--stages $(STAGES))

fuzz: $(READY) ## Judge 20,000 spoiled documents; COUNT= and SEED= choose others
	@$(BIN)/python -W ignore -m tests.fuzz $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED))

versions: ## Check that every Python that is found gives the same bytes; PYTHONS= names others
	@seen=" "; for python in $(PYTHONS); do \
	  version=$$($$python -c '$(FITS)' 2>/dev/null && $$python -c 'import sys; print("%d.%d" % sys.version_info[:2])') || continue; \
	  case "$$seen" in *" $$version "*) continue;; esac; \
	  seen="$$seen$$version "; \
	  folder=$$(mktemp -d) || exit 1; \
	  $(MAKE) --no-print-directory VENV="$$folder" PYTHON="$$python" same; status=$$?; \
	  rm -rf "$$folder"; \
	  test $$status = 0 || exit 1; \
	done; echo "the same bytes on:$$seen"

same: $(READY)
	@$(BIN)/sdkwright check
	@$(BIN)/python -m pytest -q -n auto --dist worksteal tests/test_cases.py tests/test_faults.py -k "not mypy"

lock: ## Pin the newest versions that fit in requirements.txt (needs uv)
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --upgrade \
	  --generate-hashes --no-annotate --no-emit-index-url --no-header --output-file requirements.txt

clean: ## Remove .venv and every cache
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY):
	@test -n "$(PYTHON)" || { echo "sdkwright needs Python 3.11 or newer, with venv; name one: make PYTHON=/path/to/python" >&2; exit 1; }
	@echo "making $(VENV) with $$($(PYTHON) --version)" >&2
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
