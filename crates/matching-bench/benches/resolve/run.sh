#!/usr/bin/env bash
# Runs our resolver and its peers: run.sh FOLDER, where FOLDER has ESCO's official CSV files. Needs python3 with pip, and
# PostgreSQL's binaries with the contributed pg_trgm. Installs and stores everything in a temporary directory.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
esco=$(cd "${1:?the folder of the ESCO files}" && pwd)
cargo=$(cat "$here/../../../../.tools/cargo" 2>/dev/null || echo cargo)
binaries=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)

room=$(mktemp -d)
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop() { as_server "$binaries/pg_ctl" -D "$room/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$room"; }
trap stop EXIT
chmod 755 "$room"

echo "$(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1); load before: $(cut -d' ' -f1-3 /proc/loadavg)"
(cd "$here" && $cargo bench --quiet --package matching-bench --bench resolve -- "$esco")

python3 -m venv "$room/venv" && "$room/venv/bin/pip" install --quiet --disable-pip-version-check rapidfuzz
"$room/venv/bin/python" "$here/peers.py" "$esco" rapidfuzz

mkdir "$room/socket" "$room/data" && chmod 755 "$room/socket"
[ "$(id -u)" != 0 ] || chown postgres "$room/socket" "$room/data"
as_server "$binaries/initdb" -D "$room/data" --encoding=UTF8 --locale=C --auth=trust >/dev/null
as_server "$binaries/pg_ctl" -D "$room/data" -w -l "$room/socket/log" -o "-k $room/socket -c listen_addresses=''" start >/dev/null
"$room/venv/bin/python" "$here/peers.py" "$esco" sql "$room"
query() { as_server "$binaries/psql" -h "$room/socket" -d postgres -v ON_ERROR_STOP=1 "$@"; }
query -q -c 'CREATE EXTENSION pg_trgm' -c 'CREATE TABLE label (uri text, text text)' -c "\\copy label FROM '$room/labels.tsv'" \
    -c 'CREATE INDEX ON label USING gist (text gist_trgm_ops)' -c 'ANALYZE label'
query -q -f "$room/queries.sql" >/dev/null
query -q -f "$room/queries.sql" >"$room/times"
"$room/venv/bin/python" "$here/peers.py" "$esco" times "$room/times"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
