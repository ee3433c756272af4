# The commands of the book. `make` alone prints what follows.
#
#   PYTHON      the Python to start from, 3.11 or later (default python3)
#   AS_OF       a day: make book AS_OF=2021-12-23 gives the book as it would have read then

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
TALAQI := $(RUN) -m talaqi

.DEFAULT_GOAL := help
.PHONY: help book html pdf check changes test lab serve lock clean system

help: ## print this help
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'
	@sed -n 's/^#   /  /p' $(MAKEFILE_LIST)

book: $(VENV)/.book ## build everything into _build/site
	$(TALAQI) html

html: $(VENV)/.book ## build the HTML book alone
	$(TALAQI) html

check: $(VENV)/.book ## check the tables, change nothing
	$(TALAQI) check

test: $(VENV)/.test ## install what the tests need and run them all
	$(RUN) -m pytest

clean: ## take away everything that was built
	rm -rf _build

lock: $(VENV)/.book ## lock the dependencies again, with hashes
	$(RUN) -m pip install --quiet pip-tools
	$(RUN) -m piptools compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header --output-file requirements.txt pyproject.toml
	$(RUN) -m piptools compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header --extra test --output-file tests/requirements.txt pyproject.toml

# The project's own environment. pip refuses an editable install beside hashes, so the package comes in a second step.
$(VENV)/.book: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "This book needs Python 3.11 or later; $(PYTHON) is %d.%d. Name another: make book PYTHON=python3.12" % sys.version_info[:2])'
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq python3-venv; } || { echo "Python's venv is missing: sudo apt install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --require-hashes -r requirements.txt
	$(RUN) -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.test: $(VENV)/.book tests/requirements.txt
	$(RUN) -m pip install --quiet --require-hashes -r tests/requirements.txt
	touch $@
