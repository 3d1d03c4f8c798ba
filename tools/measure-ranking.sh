#!/usr/bin/env bash
# How fast everybody is ranked for a placement over HTTP, on a demonstration of its own with load put into it: the time of a request
# (p50 and p99, one at a time, each for another placement, the best 50 with all their reasons), the server's memory, the time of
# the first build, and how soon a saved profile counts. Every request's time goes to the file named at the end.
# Needs curl. PEOPLE, PLACEMENTS, REQUESTS, SAVES, PORT and BINARY change what is measured.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly PEOPLE=${PEOPLE:-100000} PLACEMENTS=${PLACEMENTS:-200} REQUESTS=${REQUESTS:-400} SAVES=${SAVES:-20} SEED=7
readonly PORT=${PORT:-3998}
readonly BASE=http://127.0.0.1:$PORT
readonly PASSWORD=passerelle-demo-2026
readonly RAW=${RAW:-target/measure-ranking.txt}
# Longer than any build should take.
readonly PATIENCE=600

if [ -z "${BINARY:-}" ]; then
  "$(cat .tools/cargo 2>/dev/null || echo cargo)" build --quiet --release --package server
  BINARY=target/release/passerelle
fi

data=$(mktemp -d)
server=
trap 'stop; rm -rf "$data"' EXIT

stop() {
  [ -z "$server" ] && return
  kill -INT "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
}

own() { env -u DATABASE_URL PASSERELLE_LISTEN="127.0.0.1:$PORT" PASSERELLE_DATA_DIR="$data" "$BINARY" "$@"; }

milliseconds_since() { echo $((($(date +%s%N) - $1) / 1000000)); }

# Starts the server and waits until people and posts are in memory.
start() {
  env -u DATABASE_URL PASSERELLE_LISTEN="127.0.0.1:$PORT" PASSERELLE_DATA_DIR="$data" "$BINARY" serve --demo 2>"$data/log" &
  server=$!
  wait_for_build 1
}

# Waits until the server's log says for the nth time that everything was built.
wait_for_build() {
  local began=$SECONDS
  until [ "$(grep -c 'people and posts are in memory' "$data/log")" -ge "$1" ]; do
    kill -0 "$server" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    [ $((SECONDS - began)) -lt "$PATIENCE" ] || { echo "nothing was built within $PATIENCE s" >&2; exit 1; }
    sleep 0.05
  done
}

last_build() { grep 'people and posts are in memory' "$data/log" | tail -1 | grep -oE "\"$1\":[0-9]+" | cut -d: -f2; }

resident() { awk '/^VmRSS/ {printf "%d MB", $2 / 1024} /^VmHWM/ {peak = $2 / 1024} END {printf " (at most %d MB)", peak}' "/proc/$server/status"; }

sign_in() {
  curl -s -D - -o /dev/null -H "Origin: $BASE" --data-urlencode "email=$1" --data-urlencode "password=$PASSWORD" \
    "$BASE/api/account/sign-in" | grep -i '^set-cookie:' | sed -E 's/^[^:]+: ([^;]+);.*/\1/'
}

# Milliseconds of so many requests over one connection, a placement after the other.
requests() {
  local at
  for ((at = 0; at < $1; at++)); do
    printf 'url = "%s/api/programme/placements/%s/ranking?limit=50"\noutput = "/dev/null"\n' "$BASE" "${placements[at % ${#placements[@]}]}"
  done | curl -s --fail -H "Cookie: $coordinator" -w '%{http_code} %{time_total} %{size_download}\n' -K - |
    awk '$1 != 200 {print "answered " $1 > "/dev/stderr"; exit 1} {printf "%.3f %d\n", $2 * 1000, $3}'
}

quantile() { sort -n | awk -v share="$1" '{all[NR] = $1} END {at = int(NR * share + 0.999999); print all[at < 1 ? 1 : at]}'; }

# Saves the volunteer's birth through the form, and answers how many milliseconds later the number of eligible people changed.
save_and_wait() {
  local birth=$1 path="$BASE/api/programme/placements/$watched/ranking?limit=1" before version saved
  eligible() { curl -s -H "Cookie: $coordinator" "$path" | grep -oE '"eligible_count":[0-9]+' | head -1; }
  before=$(eligible)
  version=$(curl -s -H "Cookie: $volunteer" "$BASE/profil/identity" | grep -oE '<input[^>]*name="version"[^>]*>' | grep -oE 'value="[0-9]+"' | grep -oE '[0-9]+' | head -1)
  curl -s -o /dev/null -H "Cookie: $volunteer" -H "Origin: $BASE" -d "step=identity&version=$version&birth=$birth" \
    --data-urlencode "name=Personne Mesurée" -d "residence=quebec&status=canadian_citizen" "$BASE/api/profile/save"
  saved=$(date +%s%N)
  until [ "$(eligible)" != "$before" ]; do
    [ "$(milliseconds_since "$saved")" -lt 10000 ] || { echo "a saved profile does not count" >&2; exit 1; }
  done
  milliseconds_since "$saved"
}

start
began=$(date +%s%N)
own generate --participants "$PEOPLE" --placements "$PLACEMENTS" --seed "$SEED"
echo "generate: $(milliseconds_since "$began") ms, the server running"
wait_for_build 2
echo "built anew beside the running server: $(last_build milliseconds) ms, $(last_build people) people; memory $(resident)"
stop
start
echo "first build: $(last_build milliseconds) ms, $(last_build people) people; memory $(resident)"

coordinator=$(sign_in programme@exemple.test)
volunteer=$(sign_in volontaire@exemple.test)
mapfile -t placements < <(curl -s "$BASE/sitemap.xml" | grep -oE '/placements/[0-9a-f-]{36}' | cut -d/ -f3 | sort -u)
[ ${#placements[@]} -gt 0 ] || { echo "the site map names no placement" >&2; exit 1; }
requests "${#placements[@]}" >/dev/null
requests "$REQUESTS" >"$RAW"
echo "$REQUESTS requests for ${#placements[@]} placements: p50 $(cut -d' ' -f1 "$RAW" | quantile 0.5) ms, p99 $(cut -d' ' -f1 "$RAW" | quantile 0.99) ms, $(cut -d' ' -f2 "$RAW" | quantile 0.5) bytes; memory $(resident)"

# A placement for which the volunteer meets every condition, so that their age alone decides.
watched=$(curl -s -H "Cookie: $volunteer" "$BASE/recommandations" | grep -oE '/placements/[0-9a-f-]{36}/postuler/participant' | head -1 | cut -d/ -f3)
if [ -n "$watched" ]; then
  for ((at = 0; at < SAVES; at++)); do
    if ((at % 2)); then save_and_wait 2004-03-02; else save_and_wait 2012-03-02; fi
  done >"$RAW.saves"
  echo "$SAVES saved profiles counted after: p50 $(quantile 0.5 <"$RAW.saves") ms, p99 $(quantile 0.99 <"$RAW.saves") ms"
else
  echo "no placement suits the demonstration's volunteer: how soon a save counts was not measured" >&2
fi
echo "every time: $RAW"
