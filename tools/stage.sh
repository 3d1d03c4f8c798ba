#!/usr/bin/env bash
# Runs a command, and prints a title and the time it took: tools/stage.sh "Title" command…
set -euo pipefail
title=$1
shift
printf '→ %s …\n' "$title"
start=$SECONDS
if "$@"; then
  printf '  %s: %d s\n' "$title" $((SECONDS - start))
else
  code=$?
  printf '  %s: failed after %d s\n' "$title" $((SECONDS - start)) >&2
  exit "$code"
fi
