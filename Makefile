# Passerelle. `make run` and `make test` need nothing done before; both say what they do and how long it took.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Chosen once by the set-up: rustup's own compiler where it has the browser target, Debian's where it has not.
CARGO = $(shell cat .tools/cargo 2>/dev/null || echo cargo)
STAGE = tools/stage.sh
XTASK = target/debug/xtask

.PHONY: help run dev test tools check prepare audit bench eval build site measure measure-ranking

help: ## what can be done here
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | column -t -s $$'\t'

run: build ## install what is missing, build, start with demonstration data at http://127.0.0.1:3000
	@exec target/debug/passerelle serve --demo

dev: build ## the same, rebuilt and restarted at every change
	@$(XTASK) watch

build: .tools/run.done
	@$(STAGE) "Building the server" $(CARGO) build --quiet
	@$(MAKE) --no-print-directory site

site:
	@$(STAGE) "Building the browser's part" $(XTASK) bundle

test: .tools/test.done ## everything: formatting, lints, queries, unit and HTTP tests, journeys in Chromium
	@$(STAGE) "Formatting" $(CARGO) fmt --all --check
	@$(STAGE) "Building the server" $(CARGO) build --quiet
	@$(STAGE) "Every query against the schema" $(XTASK) prepare --check
	@$(STAGE) "Building the browser's part" $(XTASK) bundle
	@$(STAGE) "Lints" $(CARGO) clippy --quiet --all-targets -- -D warnings
	@$(STAGE) "Unit and HTTP tests" $(CARGO) test --quiet
	@$(STAGE) "Journeys and accessibility in Chromium" tests/e2e/run.sh

check: .tools/run.done $(XTASK) ## formatting, lints, committed SQL data up to date
	@$(STAGE) "Formatting" $(CARGO) fmt --all --check
	@$(STAGE) "Lints" $(CARGO) clippy --quiet --all-targets -- -D warnings
	@$(STAGE) "Committed SQL data" $(XTASK) prepare --check

prepare: .tools/run.done $(XTASK) ## renew the committed SQL data after a change of a query
	@$(STAGE) "Checking every query against the schema" $(XTASK) prepare

$(XTASK):
	@$(STAGE) "Building the build tool" $(CARGO) build --quiet --package xtask

audit: .tools/run.done ## licences, duplicates, sources; advisories where there is a network
	@$(CARGO) deny --version >/dev/null 2>&1 || $(STAGE) "Installing cargo-deny (once)" $(CARGO) install --quiet --locked cargo-deny
	@$(STAGE) "Licences, duplicates, sources" $(CARGO) deny --log-level error check bans licenses sources
	@if $(CARGO) deny --log-level off fetch db >/dev/null 2>&1; then \
	  $(STAGE) "Advisories" $(CARGO) deny check --disable-fetch advisories; \
	else printf '  Advisories were not checked: the database could not be fetched.\n'; fi

# Where ESCO's official CSV files lie.
ESCO ?= ../shared/data/esco

BENCHES = crates/matching-bench/benches

bench: .tools/run.done ## measurements of the engine, beside its peers; ESCO=FOLDER holds the official CSV files
	@$(CARGO) bench --package matching-bench
	@$(STAGE) "Ranking, beside tantivy and PostgreSQL" $(BENCHES)/ranking/run.sh
	@if [ -x $(BENCHES)/assignment/run.sh ]; then \
	  $(STAGE) "Assignment, beside its peers" $(BENCHES)/assignment/run.sh; \
	else printf '  Assignment was not measured beside its peers: %s is not there.\n' $(BENCHES)/assignment/run.sh; fi
	@if [ -d $(ESCO) ]; then $(STAGE) "Phrases, beside rapidfuzz and pg_trgm" $(BENCHES)/resolve/run.sh $(ESCO); \
	else printf '  Phrases were not measured beside their peers: no folder %s of ESCO files.\n' $(ESCO); fi

eval: .tools/run.done ## how often phrases find their skill, beside other methods; ESCO=FOLDER holds the official CSV files
	@$(CARGO) run --quiet --release --package matching-bench --example eval -- $(ESCO)

measure: build ## the figures of the README, on a demonstration of its own
	@tools/measure.sh

measure-ranking: .tools/run.done ## everybody ranked for a placement over HTTP, on 100,000 people
	@tools/measure-ranking.sh

tools: ## the part that needs root: packages of the system
	@tools/install.sh all

.tools/run.done: tools/install.sh
	@tools/install.sh run

.tools/test.done: tools/install.sh tests/e2e/package-lock.json
	@tools/install.sh test
