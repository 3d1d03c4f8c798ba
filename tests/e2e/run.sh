#!/usr/bin/env bash
# Starts the demonstration on a free port with data of its own, walks through it in Chromium, stops it.
#   tests/e2e/run.sh                         everything
#   tests/e2e/run.sh journeys/volunteer      the files whose path contains these words
#   tests/e2e/run.sh --pictures              the README's pictures instead, into docs/pictures
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules/playwright-core ] || npm ci --silent --ignore-scripts
exec node run.mjs "$@"
