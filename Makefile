# Ceļvedis: make setup | run | test | bench | soak | demo | backup | restore | audit | lock | train
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

SHELL := /bin/bash -o pipefail

.PHONY: setup run test lint bench demo soak backup restore train lock audit clean
.DEFAULT_GOAL := setup

PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# Exactly the locked versions, held against their hashes; torch apart, whose build is not the same everywhere.
$(INSTALLED): pyproject.toml constraints.txt requirements-dev.txt
	@echo "1/3 Installing Python packages into $(VENV) (two to five minutes the first time)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) -c constraints.txt torch
	@$(PIP) --require-hashes --no-deps -r requirements-dev.txt
	@$(PIP) --no-deps -e .
	@touch $@

setup: $(INSTALLED)
	@echo "2/3 Embedding model"
	@$(BIN)/python -m indexer model
	@echo "3/3 Search index"
	@$(BIN)/python -m indexer build --if-changed

run: setup
	@$(BIN)/python -m bot run

# The fact files lie beside the checkout where guidance is written; without them numbers are compared between languages only.
FACTS := $(wildcard ../shared/guidance/facts)

test: setup lint
	@$(BIN)/python -m knowledge_base check $(if $(FACTS),--facts $(FACTS)) | tail -n 40
	@$(BIN)/python -m pytest -q

lint: $(INSTALLED)
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/lint-imports

# Invented questions over eight weeks, marked as invented, for showing the desk and the report.
demo: $(INSTALLED)
	@$(BIN)/python -m knowledge_base demo --data data/demo
	@CELVEDIS_DATA_DIR=data/demo $(BIN)/python -m knowledge_base report --language en --output data/demo/report.html
	@echo "Open data/demo/report.html; the desk on the same data: CELVEDIS_DATA_DIR=data/demo $(BIN)/python -m knowledge_base desk"

bench: setup
	@$(BIN)/python -m tests.benchmarks

# Crashes, limits and load against a Bot API stand-in; about half an hour, or SOAK=--short.
soak: setup
	@$(BIN)/python -m tests.benchmarks.soak $(SOAK)

# make backup FILE=… and make restore FILE=…; both need CELVEDIS_SECRET_KEY.
backup: $(INSTALLED)
	@$(BIN)/python -m knowledge_base backup $(FILE)

restore: $(INSTALLED)
	@$(BIN)/python -m knowledge_base restore $(FILE)

# Fine-tunes the packaged encoder on the questions (about half an hour on two cores) and prepares it again.
train: setup
	@$(BIN)/python -m indexer train
	@$(BIN)/python -m indexer model
	@$(BIN)/python -m indexer build

# Writes the hash-locked requirements anew; needs uv.
lock:
	@.ci/lock

# Risky code, and known faults of the locked versions where the advisory service answers.
audit: $(INSTALLED)
	@$(BIN)/bandit -q -ll -r bot indexer knowledge_base
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python .ci/audit

clean:
	rm -rf $(VENV) data
