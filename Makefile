# Works with the python3, python3-venv and make of Debian 12.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST_ARGS ?= -n 2

.DEFAULT_GOAL := help
.PHONY: help setup system-packages run test lint format bench package lock clean

help:
	@echo "make setup    prepare .venv and the system libraries (as root, or it prints the command for them)"
	@echo "make run      set up and start the demonstration council"
	@echo "make test     set up, then check and test everything"
	@echo "make lint     ruff, mypy and the import contracts alone"
	@echo "make format   lay out the code as ruff does"
	@echo "make bench    measure against the budgets"
	@echo "make package  set up, then make dist/caseapp, the folder for workstations without Python"
	@echo "make lock     resolve the dependencies of pyproject.toml anew"
	@echo "make clean    delete what the above made, the demonstration's data too"
	@echo "To uninstall: make clean, then delete this folder."

setup: system-packages $(VENV)/.installed

system-packages:
	@packaging/linux/install-system-packages

# A checkout may touch the lock without changing it: only other words in it are a reason to install.
$(VENV)/.locked: requirements.lock
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@cmp -s requirements.lock $@ || $(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@cp requirements.lock $@

$(VENV)/.installed: pyproject.toml $(VENV)/.locked
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

run: setup
	$(BIN)/caseapp demo

test: export QT_QPA_PLATFORM ?= offscreen
test: setup lint
	$(BIN)/pytest $(PYTEST_ARGS)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup
	for name in search startup list letters sync stall; do $(BIN)/caseapp bench $$name || exit 1; done

package: setup
	packaging/linux/build-package

lock: setup
	$(BIN)/pip-compile --quiet --generate-hashes --extra dev --allow-unsafe --strip-extras --no-emit-index-url \
	  --no-emit-find-links --no-emit-trusted-host --output-file requirements.lock pyproject.toml

# As root the demonstration's database lies outside its folder, behind a link.
clean:
	@find .caseapp-demo -name cluster -type l -lname '/var/lib/caseapp/postgres-*' \
	  -exec sh -c 'rm -rf "$$(readlink "$$1")"' sh {} \; 2>/dev/null || true
	rm -rf $(VENV) .caseapp-demo demo-output build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache \
	  .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
