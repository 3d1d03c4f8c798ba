#!/usr/bin/env bash
# Starts the demonstration on a free port with its own data, tests it in Chromium, and stops it.
#   tests/e2e/run.sh                         everything
#   tests/e2e/run.sh journeys/volunteer      the files whose path contains these words
#   tests/e2e/run.sh --pictures              takes the README's pictures instead, into docs/pictures
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules/playwright-core ] || npm ci --silent --ignore-scripts
exec node run.mjs "$@"
