#!/usr/bin/env bash
# The same scenario gives the same digests from any compiler and any optimisation, and the same results_hash on any number of threads.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

build() {
    [[ -f build/$1/build.ninja ]] || cmake --preset "$1"
    cmake --build "build/$1" -j "$(nproc)" --target "$2"
}
build release concertation
# Digests are the engine's: what reads them needs no other compiler.
for preset in engine engine-debug engine-clang; do build "$preset" concertation_digests; done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
different=0

# Compares with the first of its kind: WHAT FILE REFERENCE.
compare() {
    if ! cmp -s "$2" "$3"; then
        echo "DIFFERENT: $1"
        diff "$2" "$3" || true
        different=1
    fi
}

# The results_hash of a run on so many threads: SCENARIO REPLICATES THREADS.
hash_of() {
    build/release/bin/concertation run "shipped:$1" --replicates "$2" --threads "$3" --json 2>"$scratch/diagnostics" |
        grep -o '"results_hash": *"[0-9a-f]*"' || cat "$scratch/diagnostics" >&2
}

for of in minimal=8 classroom=8 six_regions=3; do
    scenario=${of%=*} replicates=${of#*=}
    for preset in engine engine-debug engine-clang; do
        "build/$preset/tests/digests/concertation_digests" "scenarios/$scenario.yaml" "$replicates" >"$scratch/$preset"
        compare "$scenario, $preset" "$scratch/$preset" "$scratch/engine"
    done
    for threads in 1 2 3 7; do
        hash_of "$scenario" "$replicates" "$threads" >"$scratch/$threads"
        compare "$scenario, $threads threads" "$scratch/$threads" "$scratch/1"
    done
    if [[ $(wc -l <"$scratch/engine") -ne $replicates || ! -s $scratch/1 ]]; then
        echo "$scenario gave no digests"
        exit 1
    fi
    echo "$scenario, $replicates replicates: $(cat "$scratch/1")"
done

[[ $different -eq 0 ]] && echo "   the same bits from g++ -O3, g++ -O0 and clang++ -O3, on 1, 2, 3 and 7 threads"
exit $different
