#!/usr/bin/env bash
# Runs our assignment and its peers on the same instances: run.sh [LARGEST], with at most LARGEST applicants (default 1000000).
# Needs g++ and python3 with pip. The Python packages go to VENV if it is set, everything else to a temporary directory. Prints
# times only after all outcomes were found equal, and writes them to ../results/assignment.txt.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
largest=${1:-1000000}
cargo=$(cat "$here/../../../../.tools/cargo" 2>/dev/null || echo cargo)
results="$here/../results/assignment.txt"

room=$(mktemp -d)
venv=${VENV:-$room/venv}
trap 'rm -rf "$room"' EXIT
bench() { (cd "$here" && $cargo bench --quiet --package matching-bench --bench assignment -- "$@"); }
load() { cut -d' ' -f1-3 /proc/loadavg; }
same() { cmp "$1.ours" "$1.$2" || { echo "ours and $2 differ on ${1##*/}" >&2; exit 1; }; }

g++ -O2 -o "$room/peer" "$here/peer.cpp"
if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check 'matching==1.4.3' 'ortools==9.15.6755'
fi
bench write "$room" "$largest"

{
    echo "The assignment of a season. $(date -u +%F), $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1); load $(load)"
    echo "Instances: ten choices each, a placement for twenty applicants, seats for nine in ten unless said otherwise; see season.rs."
    echo
    bench "$largest"
    echo
    echo "Beside: other programs on the same instances; load $(load)"
    g++ --version | sed -n 's/^\(g++.*\)/\1, -O2/p'
    for size in 10000:100 100000:50 1000000:7; do
        stable="$room/stable-${size%:*}"
        [ ! -f "$stable.txt" ] || "$room/peer" "$stable.txt" "${size#*:}" "$stable.cpp"
    done
    "$venv/bin/python" -W ignore "$here/peers.py" "$room"
    echo "load after: $(load)"
} >"$room/report"

for outcome in "$room"/stable-*.cpp "$room"/stable-*.python "$room"/fit-*.ortools; do
    same "${outcome%.*}" "${outcome##*.}"
done
{
    cat "$room/report"
    echo
    echo "Equal: every applicant's placement under strict lists, ours, the textbook's and matching's; people placed and total fit, ours and"
    echo "OR-tools'."
} | tee "$results"
