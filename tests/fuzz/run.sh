#!/usr/bin/env bash
# Each reader meets made-up input for SECONDS (60 by default), from seeds of the tree, in bounded time and memory: tests/fuzz/run.sh [SECONDS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}

[[ -f build/fuzz/build.ninja ]] || cmake --preset fuzz
cmake --build build/fuzz -j "$(nproc)"

# The files of the tree that a reader reads.
seeds_of() {
    case "$1" in
        scenario) find scenarios tests/bad_scenarios -name '*.yaml' ;;
        vote) find tests scenarios -name '*.pb' ;;
        csv | case | settings | observations) find tests scenarios -name '*.csv' -size -64k ;;
    esac
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
for reader in scenario csv vote case state design settings observations results; do
    mkdir -p "$scratch/$reader"
    seeds_of "$reader" | while read -r seed; do cp "$seed" "$scratch/$reader/$(echo "$seed" | tr / _)"; done
    if (cd "$scratch" && "$OLDPWD/build/fuzz/tests/fuzz/concertation_fuzz_$reader" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -max_len=65536 -verbosity=0 "$reader") >"$scratch/$reader.log" 2>&1; then
        echo "   $reader: nothing found in $seconds s"
    else
        failed=1
        echo "   $reader: FAULT"
        tail -n 40 "$scratch/$reader.log"
        mkdir -p build/logs
        cp "$scratch"/crash-* "$scratch"/timeout-* "$scratch"/oom-* build/logs/ 2>/dev/null || true
        rm -f "$scratch"/crash-* "$scratch"/timeout-* "$scratch"/oom-*
    fi
done
exit $failed
