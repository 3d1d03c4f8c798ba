#!/usr/bin/env bash
# The figures of the README, measured on the optimised build and a demonstration of its own: starts, sizes, how fast files and pages
# answer, what a page costs the server's processor and how many SQL statements it takes. /healthz of the same server, in the same
# run, is the floor that each rate is compared with.
# Needs target/release/passerelle, the built site, curl and wrk (Debian's package).
set -euo pipefail
cd "$(dirname "$0")/.."

readonly PORT=${PORT:-3999}
readonly BASE=http://127.0.0.1:$PORT
readonly SECONDS_A_PAGE=${SECONDS_A_PAGE:-15}
readonly BINARY=${BINARY:-target/release/passerelle}
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
  env -u DATABASE_URL PASSERELLE_LISTEN="127.0.0.1:$PORT" PASSERELLE_DATA_DIR="$data" RUST_LOG="${log_filter:-warn}" "$BINARY" serve --demo >"$data/log" 2>&1 &
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

# The processor time of the server, in hundredths of a second.
ticks() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }

# load NAME PATH CONNECTIONS [COOKIE]: requests a second, the ratio to /healthz with as many connections, p50, p99, and the
# processor time of a request.
declare -A floor
load() {
  local name=$1 path=$2 connections=$3 cookie=${4:-} before result rate
  before=$(ticks)
  result=$(wrk --latency -t2 -c"$connections" -d"${SECONDS_A_PAGE}s" -H 'Accept-Encoding: br' ${cookie:+-H "Cookie: $cookie"} "$BASE$path")
  rate=$(awk '/Requests\/sec/ { print $2 }' <<<"$result")
  [ "$path" = /healthz ] && floor[$connections]=$rate
  awk -v name="$name" -v connections="$connections" -v floor="${floor[$connections]}" -v ticks="$(($(ticks) - before))" '
    /50%/ { p50 = $2 } /99%/ { p99 = $2 } /requests in/ { requests = $1 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { wrong = "  (" $0 ")" }
    END { printf "%-34s %3d connections: %8.0f a second, %.3f of /healthz, p50 %s, p99 %s, %.2f ms of processor each%s\n",
          name, connections, rate, rate / floor, p50, p99, requests ? ticks * 10 / requests : 0, wrong }' <<<"$result"
}

# statements NAME PATH [COOKIE]: the SQL statements of one request, as sqlx logs them. The second request is counted: the first one
# prepares statements and loads what stays in memory.
statements() {
  local name=$1 path=$2 cookie=${3:-} before
  curl -s -o /dev/null ${cookie:+-H "Cookie: $cookie"} "$BASE$path"
  before=$(statements_so_far)
  curl -s -o /dev/null ${cookie:+-H "Cookie: $cookie"} "$BASE$path"
  echo "$name: $(($(statements_so_far) - before)) SQL statements"
}

# Those of requests; background jobs have statements too.
statements_so_far() { grep '"target":"sqlx::query"' "$data/log" | grep -c '"name":"request"' || true; }

start "first start on an empty folder"
stop
start "second start"
for path in / /placements /en /es; do weigh "$path"; done
echo "browser code: $(cat target/site/pkg/*.wasm.br | wc -c) bytes of wasm, $(cat target/site/pkg/*.js.br | wc -c) of script (brotli)"

cookie=$(sign_in)
placement=$(curl -s "$BASE/placements" | grep -oE '/placements/[0-9a-f-]{36}' | head -n 1)
for connections in 8 200; do
  load "/healthz" /healthz "$connections"
  load "stylesheet" /passerelle.css "$connections"
  load "home" / "$connections"
  load "list of placements" /placements "$connections"
  load "a placement" "$placement" "$connections"
done
load "home, signed in" / 8 "$cookie"
load "list of placements, signed in" /placements 8 "$cookie"
load "a placement, signed in" "$placement" 8 "$cookie"
load "ranked list, signed in" /recommandations 8 "$cookie"
stop

log_filter=info,sqlx::query=debug
start "start with a log of statements"
cookie=$(sign_in)
statements "home, signed in" / "$cookie"
statements "list of placements, signed in" /placements "$cookie"
statements "a placement, signed in" "$placement" "$cookie"
statements "ranked list, signed in" /recommandations "$cookie"
statements "home, kept" /
