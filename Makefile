# The commands of the book. `make` alone prints what follows.
#
#   PYTHON      the Python to start from, 3.11 or later (default python3)
#   AS_OF       a day: make book AS_OF=2021-12-23 gives the book as it would have read then
#   LABEL       the name of an edition: make edition LABEL=2026.2
#   ROWS        rows by their tables: make confirm ROWS="counts/c043-cells", without it all
#   LANG_       the language of messages, ar or en: make check LANG_=ar

PYTHON ?= python3
LANG_ ?= en
VENV := .venv
RUN := $(VENV)/bin/python
TALAQI := $(RUN) -m talaqi
DAY := $(if $(AS_OF),--as-of $(AS_OF))
# What the PDFs and the Arabic text face need from the system, by Debian's names.
SYSTEM := fonts-noto-core libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

.DEFAULT_GOAL := help
.PHONY: help book html pdf check confirm changes edition test bench lab serve scale lock clean

help: ## print this help
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'
	@sed -n 's/^#   /  /p' $(MAKEFILE_LIST)

book: $(VENV)/.book $(VENV)/.system ## build everything into _build/site
	@# Status 3 is a book without PDFs: what they need is missing, and was named.
	@$(TALAQI) book $(DAY) --lang $(LANG_) || [ $$? = 3 ]

html: $(VENV)/.book ## build the HTML book alone
	@$(TALAQI) html $(DAY) --lang $(LANG_)

pdf: $(VENV)/.book $(VENV)/.system ## build the PDFs alone, from the HTML book that was built last
	@$(TALAQI) pdf --lang $(LANG_)

check: $(VENV)/.book ## check words, chapters and tables and judge the claims, change nothing
	@$(TALAQI) check --lang $(LANG_)

confirm: $(VENV)/.book ## note that sentences on changed words of rows were read again: make confirm ROWS="table/row"
	@$(TALAQI) confirm $(ROWS) --lang $(LANG_)

changes: $(VENV)/.book ## say what changed since the last edition
	@$(TALAQI) changes --lang $(LANG_)

edition: $(VENV)/.book $(VENV)/.system ## record an edition: make edition LABEL=2026.2
	@$(TALAQI) edition --label $(LABEL)

test: $(VENV)/.test ## install what the tests need and run them all
	$(RUN) -m pytest

bench: $(VENV)/.test scale ## measure the builds against a stock one, and sums of events against plain pandas
	$(RUN) tests/bench.py

lab: $(VENV)/.edit ## open the chapters as notebooks in JupyterLab
	JUPYTER_CONFIG_DIR=$(VENV)/etc/jupyter $(RUN) -m jupyterlab $(if $(filter 0,$(shell id -u)),--allow-root) --ServerApp.root_dir=. --LabApp.default_url=/lab/tree/chapters

serve: $(VENV)/.edit ## show the book in a browser while you edit it
	@$(TALAQI) serve --lang $(LANG_)

scale: $(VENV)/.book ## install the engines for large files: DuckDB, Spark
	$(RUN) -m pip install --quiet --require-hashes -r requirements-scale.txt

LOCKED = $(RUN) -m uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header pyproject.toml
lock: $(VENV)/.book ## lock the dependencies again, with hashes
	$(RUN) -m pip install --quiet uv
	$(LOCKED) --output-file requirements.txt
	$(LOCKED) --constraint requirements.txt --extra test --output-file tests/requirements.txt
	$(LOCKED) --constraint requirements.txt --extra edit --output-file .binder/requirements.txt
	$(LOCKED) --constraint requirements.txt --extra scale --output-file requirements-scale.txt

clean: ## take away everything that was built
	rm -rf _build

# The project's own environment. pip refuses an editable install beside hashes, so the package comes in a second step.
$(VENV)/.book: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "This book needs Python 3.11 or later; $(PYTHON) is %d.%d. Name another: make book PYTHON=python3.12" % sys.version_info[:2])'
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq python3-venv; } || { echo "Python's venv is missing: sudo apt install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --require-hashes -r requirements.txt
	$(RUN) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Root on Debian or Ubuntu gets what is missing; anybody else is told by the build, which goes on without.
$(VENV)/.system: $(VENV)/.book
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! dpkg -s $(SYSTEM) >/dev/null 2>&1; then \
	  echo "installing $(SYSTEM)"; apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(SYSTEM) >/dev/null; fi
	@touch $@

# What judges CITATION.cff, and an older matplotlib with which Arabic must be readable too, stand apart from the rest.
$(VENV)/.test: $(VENV)/.book tests/requirements.txt tests/cffconvert.txt tests/matplotlib-3.10.txt
	$(RUN) -m pip install --quiet --require-hashes -r tests/requirements.txt
	$(PYTHON) -m venv $(VENV)/cff && $(VENV)/cff/bin/python -m pip install --quiet --require-hashes -r tests/cffconvert.txt
	$(PYTHON) -m venv $(VENV)/matplotlib-3.10 && $(VENV)/matplotlib-3.10/bin/python -m pip install --quiet --require-hashes -r tests/matplotlib-3.10.txt
	@touch $@

# Chapters are text: Jupytext lets JupyterLab open them as notebooks at a double click.
$(VENV)/.edit: $(VENV)/.book .binder/requirements.txt
	$(RUN) -m pip install --quiet --require-hashes -r .binder/requirements.txt
	JUPYTER_CONFIG_DIR=$(VENV)/etc/jupyter $(VENV)/bin/jupytext-config set-default-viewer
	@touch $@
