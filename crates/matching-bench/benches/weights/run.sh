#!/usr/bin/env bash
# Measures how much each signal decides the order of people, beside its published weight, and writes the tables to
# ../results/weights.txt too. Uses BINARY if it is set, else target/release/passerelle if it exists, else a new debug build. Needs
# curl and python3. Data and log go to a temporary folder, which is removed at the end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
results="$here/../results/weights.txt"
cd "$root"

readonly PEOPLE=4000 PLACEMENTS=30 SEED=1
# More than there are people in either population, so that nobody is left out.
readonly LIMIT=100000

room=$(mktemp -d)
server=
stop() {
    [ -n "$server" ] || return 0
    kill -INT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}
trap 'stop; rm -rf "$room"' EXIT

find_binary() {
    if [ -n "${BINARY:-}" ]; then
        binary=$BINARY
    elif [ -x target/release/passerelle ]; then
        binary=target/release/passerelle
    else
        "$(cat .tools/cargo 2>/dev/null || echo cargo)" build --quiet --bin passerelle
        binary=target/debug/passerelle
    fi
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Runs a command of the binary on the data folder of a population.
passerelle() { env -u DATABASE_URL PASSERELLE_DATA_DIR="$room/data-$population" RUST_LOG=warn "$binary" "$@"; }

# Starts a server of its own for the population. More arguments go to `serve`.
start() {
    local port
    port=$(free_port)
    base=http://127.0.0.1:$port
    env -u DATABASE_URL PASSERELLE_DATA_DIR="$room/data-$population" PASSERELLE_LISTEN="127.0.0.1:$port" RUST_LOG=warn \
        "$binary" serve "$@" >"$room/log" 2>&1 &
    server=$!
    until curl -sf -o /dev/null "$base/readyz"; do
        kill -0 "$server" 2>/dev/null || { cat "$room/log" >&2; exit 1; }
        sleep 0.2
    done
}

# The placements of one page of the public list, each once.
placements_on() {
    curl -sf "$base/placements?page=$1" | grep -oE '/(placements|projets)/[0-9a-f-]{36}' | grep -oE '[0-9a-f-]{36}$' | sort -u || true
}

# Writes all placements of the public list to a file. A page beyond the last one has no new placement.
list_placements() {
    local page=1 before=-1
    : >"$room/placements"
    while [ "$(wc -l <"$room/placements")" -gt "$before" ]; do
        before=$(wc -l <"$room/placements")
        placements_on "$page" | sort -u - "$room/placements" -o "$room/placements"
        page=$((page + 1))
    done
    [ -s "$room/placements" ] || { echo "no placement at $base/placements" >&2; exit 1; }
}

# Writes the ranking of every placement to a folder with the population's name.
rank_all() {
    local id
    list_placements
    mkdir "$room/$population"
    while read -r id; do
        passerelle match --placement "$id" --limit "$LIMIT" --json >"$room/$population/$id.json" </dev/null
    done <"$room/placements"
}

find_binary

population=demonstration
start --demo
rank_all
stop

population=generate
start
passerelle generate --participants "$PEOPLE" --placements "$PLACEMENTS" --seed "$SEED" >/dev/null
rank_all
stop

{
    echo "Weights and shares. $(date -u +%F). generate: $PEOPLE participants, $PLACEMENTS placements, seed $SEED"
    python3 "$here/shares.py" "$room/demonstration" "$room/generate"
} >"$room/report"
tee "$results" <"$room/report"
