# Passerelle. `make run` and `make test` need no preparation. Both print their steps and the time of each.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# tools/install.sh chooses the compiler: Debian's where it has the browser target, or else rustup's.
CARGO = $(shell cat .tools/cargo 2>/dev/null || echo cargo)
STAGE = tools/stage.sh
XTASK = target/debug/xtask

.PHONY: help run dev test tools check prepare audit bench eval build site measure measure-ranking mutants

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | column -t -s $$'\t'

run: build ## install what is missing, build, and start with demonstration data at http://127.0.0.1:3000
	@exec target/debug/passerelle serve --demo

dev: build ## the same, and rebuild and restart at every change
	@$(XTASK) watch

build: .tools/run.done
	@$(STAGE) "Building the server" $(CARGO) build --quiet
	@$(MAKE) --no-print-directory site

site:
	@$(STAGE) "Building the browser's part" $(XTASK) bundle

test: .tools/test.done ## check everything: formatting, lints, queries, unit and HTTP tests, journeys in Chromium
	@$(STAGE) "Formatting" $(CARGO) fmt --all --check
	@$(STAGE) "Building the server" $(CARGO) build --quiet
	@$(STAGE) "Every query against the schema" $(XTASK) prepare --check
	@$(STAGE) "Building the browser's part" $(XTASK) bundle
	@$(STAGE) "Lints" $(CARGO) clippy --quiet --all-targets -- -D warnings
	@$(STAGE) "Unit and HTTP tests" $(CARGO) test --quiet
	@$(STAGE) "Journeys and accessibility in Chromium" tests/e2e/run.sh

check: .tools/run.done $(XTASK) ## check formatting, lints and the committed descriptions of queries
	@$(STAGE) "Formatting" $(CARGO) fmt --all --check
	@$(STAGE) "Lints" $(CARGO) clippy --quiet --all-targets -- -D warnings
	@$(STAGE) "Committed descriptions of queries" $(XTASK) prepare --check

prepare: .tools/run.done $(XTASK) ## renew the committed descriptions of queries after a change of a query
	@$(STAGE) "Describing every query" $(XTASK) prepare

$(XTASK):
	@$(STAGE) "Building the build tool" $(CARGO) build --quiet --package xtask

audit: .tools/run.done ## check licences, duplicate versions and sources; advisories where there is a network
	@$(CARGO) deny --version >/dev/null 2>&1 || $(STAGE) "Installing cargo-deny (once)" $(CARGO) install --quiet --locked cargo-deny
	@$(STAGE) "Licences, duplicates, sources" $(CARGO) deny --log-level error check bans licenses sources
	@if $(CARGO) deny --log-level off fetch db >/dev/null 2>&1; then \
	  $(STAGE) "Advisories" $(CARGO) deny check --disable-fetch advisories; \
	else printf '  Advisories were not checked: the database could not be fetched.\n'; fi

# The folder of ESCO's official CSV files.
ESCO ?= ../shared/data/esco

# Which lines `make mutants` breaks: each number another sample.
SAMPLE ?= 1

BENCHES = crates/matching-bench/benches

bench: .tools/run.done ## measure the engine beside other programs; ESCO=FOLDER has the official CSV files
	@$(CARGO) bench --package matching-bench
	@$(STAGE) "Weights that act as they read" $(BENCHES)/weights/run.sh
	@$(STAGE) "Ranking, beside tantivy and PostgreSQL" $(BENCHES)/ranking/run.sh
	@if [ -x $(BENCHES)/assignment/run.sh ]; then \
	  $(STAGE) "Assignment, beside other programs" $(BENCHES)/assignment/run.sh; \
	else printf '  Assignment was not measured beside other programs: there is no %s.\n' $(BENCHES)/assignment/run.sh; fi
	@if [ -d $(ESCO) ]; then $(STAGE) "Phrases, beside rapidfuzz and pg_trgm" $(BENCHES)/resolve/run.sh $(ESCO); \
	else printf '  Phrases were not measured beside other programs: there is no folder %s of ESCO files.\n' $(ESCO); fi

eval: .tools/run.done ## measure how often phrases find their skill, beside other methods; ESCO=FOLDER has the official CSV files
	@$(CARGO) run --quiet --release --package matching-bench --example eval -- $(ESCO)

measure: .tools/run.done ## measure the figures of the README on the optimised build and a new demonstration
	@$(STAGE) "Building the server, optimised" $(CARGO) build --quiet --release --bin passerelle
	@$(MAKE) --no-print-directory site
	@tools/measure.sh

mutants: .tools/test.done ## break lines one at a time and count how many the tests notice: an hour, in this folder; SAMPLE=1 chooses
	@tools/mutants.sh $(SAMPLE)

measure-ranking: .tools/run.done ## measure rankings of 100,000 people over HTTP
	@tools/measure-ranking.sh

tools: ## install the system packages, as root
	@tools/install.sh all

.tools/run.done: tools/install.sh
	@tools/install.sh run

.tools/test.done: tools/install.sh tests/e2e/package-lock.json
	@tools/install.sh test
