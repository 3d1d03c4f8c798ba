#!/usr/bin/env bash
# Ranks with ours, a plain scan, tantivy and PostgreSQL, and writes the output to ../results/ranking.txt too. run.sh --small runs
# everything on 2,000 people in seconds, as a check, and writes no result. Needs PostgreSQL's binaries. The PostgreSQL server of
# this run uses a temporary folder and a Unix socket in it, and is removed at the end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
cargo=$(cat "$root/.tools/cargo" 2>/dev/null || echo cargo)
binaries=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
small=${1:-}

room=$(mktemp -d)
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop() { as_server "$binaries/pg_ctl" -D "$room/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$room"; }
trap stop EXIT
chmod 755 "$room"

(cd "$here" && $cargo build --quiet --locked --release --target-dir "$root/target")

# Without replica and archive, bulk loads need no write-ahead log. All other durability settings are the defaults.
mkdir "$room/socket" "$room/data" && chmod 755 "$room/socket"
[ "$(id -u)" != 0 ] || chown postgres "$room/socket" "$room/data"
as_server "$binaries/initdb" -D "$room/data" --username=postgres --encoding=UTF8 --locale=C --auth=trust >/dev/null
cat >>"$room/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$room/socket'
shared_buffers = 1GB
effective_cache_size = 8GB
maintenance_work_mem = 1GB
random_page_cost = 1.1
max_wal_size = 8GB
wal_level = minimal
max_wal_senders = 0
CONF
as_server "$binaries/pg_ctl" -D "$room/data" -w -l "$room/socket/log" start >/dev/null

bench() { "$root/target/release/ranking" "$@"; }
everything() {
    echo "$(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1); load before: $(cut -d' ' -f1-3 /proc/loadavg)"
    echo "$("$binaries/postgres" --version); $(grep -A1 '^name = "tantivy"' "$here/Cargo.lock" | sed -n 's/version = /tantivy /p' | tr -d '"')"
    local size shape
    for size in "${sizes[@]}"; do
        for shape in skewed all-tied empty-ish; do
            # Leaves out one shape at the slowest size.
            [ "$size$shape" != 1000000empty-ish ] || continue
            # tantivy's index is in the same temporary folder.
            TMPDIR=$room bench people "$size" "$shape" "$room/socket"
        done
    done
    bench season "${season[@]}"
    echo "load after: $(cut -d' ' -f1-3 /proc/loadavg); $SECONDS s in all"
}

if [ "$small" = --small ]; then
    sizes=(2000) season=(200 2000)
    everything
else
    sizes=(100000 1000000) season=(5000 200000)
    everything | tee "$room/ranking.txt"
    mv "$room/ranking.txt" "$here/../results/ranking.txt"
fi
