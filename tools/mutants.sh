#!/usr/bin/env bash
# Breaks the code one line at a time and runs the tests that must notice it: the unit and property tests of domain and matching for
# their own code, the HTTP tests for that of store and platform. mutants.sh [SAMPLE [RULES [USE_CASES]]] tries one line in RULES of
# the first two crates and one in USE_CASES of the others, those of the sample of that number; the defaults take about an hour on
# 2 cores. What was tried, and what no test noticed, is written to tests/mutants.
#
# The lines are broken in this checkout and put back, since the tests read files beside it. So nothing may be left uncommitted.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly SAMPLE=${1:-1}
readonly RULES=${2:-60}
readonly USE_CASES=${3:-220}
readonly CARGO=$(cat .tools/cargo 2>/dev/null || echo cargo)
readonly KEPT=tests/mutants

if [ -n "$(git status --porcelain)" ]; then
  echo "Commit or put away your changes first: lines are broken in this folder, and put back afterwards." >&2
  exit 1
fi
$CARGO mutants --version >/dev/null 2>&1 || tools/stage.sh "Installing cargo-mutants (once)" $CARGO install --quiet --locked cargo-mutants

# run NAME ONE_IN PACKAGES… -- OPTIONS…: breaks every ONE_IN-th line of the packages.
run() {
  local name=$1 one_in=$2 out packages=()
  shift 2
  while [ "$1" != -- ]; do
    packages+=(--package "$1")
    shift
  done
  shift
  out=$(mktemp -d)
  # It exits with 2 where a mutant was missed and with 3 where one ran out of time: the figures below say so.
  # Property tests write what they fail on into the sources; a broken line's failures are nobody's.
  CARGO_TARGET_DIR=target/mutants PROPTEST_DISABLE_FAILURE_PERSISTENCE=1 $CARGO mutants --in-place --no-times --shard "$((SAMPLE % one_in))/$one_in" --sharding round-robin \
    --output "$out" "${packages[@]}" "$@" || [ $? -le 3 ]
  keep "$name" "$out/mutants.out" >"$KEPT/$name-$SAMPLE.txt"
  rm -rf "$out"
  head -2 "$KEPT/$name-$SAMPLE.txt"
}

# Writes the figures, then the lines that no test noticed, then those that one did.
keep() {
  local name=$1 found=$2 kind caught missed
  caught=$(cat "$found"/{caught,timeout}.txt | wc -l)
  missed=$(wc -l <"$found/missed.txt")
  echo "$name, sample $SAMPLE at $(git rev-parse --short HEAD): $caught of $((caught + missed)) broken lines noticed, $(wc -l <"$found/unviable.txt") did not compile"
  for kind in missed timeout caught; do
    printf '\n%s\n' "$kind"
    sort "$found/$kind.txt"
  done
}

mkdir -p "$KEPT"
run rules "$RULES" domain matching --
run use-cases "$USE_CASES" store platform -- --test-package tests -- --test http
