#!/usr/bin/env bash
# The figures of the README, measured on a demonstration of its own: starts, sizes, and how fast three pages answer.
# Needs what `make run` built, curl and wrk (Debian's package).
set -euo pipefail
cd "$(dirname "$0")/.."

readonly PORT=${PORT:-3999}
readonly BASE=http://127.0.0.1:$PORT
readonly SECONDS_A_PAGE=${SECONDS_A_PAGE:-15}
readonly CONNECTIONS=8
readonly SIGNED_IN_AS=volontaire@exemple.test
readonly PASSWORD=passerelle-demo-2026

command -v wrk >/dev/null || { echo "wrk is missing: sudo apt-get install wrk" >&2; exit 1; }

data=$(mktemp -d)
server=
trap 'stop; rm -rf "$data"' EXIT

stop() {
  [ -z "$server" ] && return
  kill -INT "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
}

# Starts the demonstration and prints after how many milliseconds it answered.
start() {
  local began
  began=$(date +%s%N)
  env -u DATABASE_URL PASSERELLE_LISTEN="127.0.0.1:$PORT" PASSERELLE_DATA_DIR="$data" target/debug/passerelle serve --demo >"$data/log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$BASE/readyz"; do
    kill -0 "$server" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    sleep 0.05
  done
  echo "$1: $((($(date +%s%N) - began) / 1000000)) ms"
}

# What crosses the line for a page: its bytes after brotli, and those of what its head names.
weigh() {
  local path=$1 html total
  html=$(curl -s -H 'Accept-Encoding: br' -o /dev/null -w '%{size_download}' "$BASE$path")
  total=$html
  for asset in $(curl -s "$BASE$path" | grep -oE '<link[^>]*rel="(stylesheet|icon)"[^>]*>' | grep -oE 'href="[^"]+"' | cut -d'"' -f2); do
    total=$((total + $(curl -s -H 'Accept-Encoding: br' -o /dev/null -w '%{size_download}' "$BASE$asset")))
  done
  echo "weight of $path: $html bytes of HTML, $total with its stylesheet and icon (brotli)"
}

sign_in() {
  curl -s -D - -o /dev/null -H "Origin: $BASE" --data-urlencode "email=$SIGNED_IN_AS" --data-urlencode "password=$PASSWORD" \
    "$BASE/api/account/sign-in" | grep -i '^set-cookie:' | sed -E 's/^[^:]+: ([^;]+);.*/\1/'
}

# p50 and p99 of a page, and how many a second.
load() {
  local path=$1 cookie=${2:-}
  wrk --latency -t2 -c"$CONNECTIONS" -d"${SECONDS_A_PAGE}s" ${cookie:+-H "Cookie: $cookie"} "$BASE$path" |
    awk -v path="$path" '/50%/{p50=$2} /99%/{p99=$2} /Requests\/sec/{rate=$2} /Non-2xx/{wrong=" ("$0")"}
      END {print "load of " path ": p50 " p50 ", p99 " p99 ", " rate " a second" wrong}'
}

start "first start on an empty folder"
stop
start "second start"
for path in / /placements /en /es; do weigh "$path"; done
echo "browser code: $(cat target/site/pkg/*.wasm.br | wc -c) bytes of wasm, $(cat target/site/pkg/*.js.br | wc -c) of script (brotli)"
load /
load /placements
load /recommandations "$(sign_in)"
