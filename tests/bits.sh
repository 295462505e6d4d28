#!/usr/bin/env bash
# The same scenario gives the same results_hash from any compiler, any optimisation, any number of threads.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

for preset in release clang debug; do
    [[ -f build/$preset/build.ninja ]] || cmake --preset "$preset"
    cmake --build "build/$preset" -j "$(nproc)" --target concertation
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The results_hash of a scenario: PRESET SCENARIO REPLICATES THREADS.
hash_of() {
    "build/$1/bin/concertation" run "$2" --replicates "$3" --threads "$4" --json 2>"$scratch/diagnostics" |
        grep -o '"results_hash": *"[0-9a-f]*"' || { cat "$scratch/diagnostics" >&2; echo "nothing"; }
}

different=0
# Compares with the reference of the scenario at hand: PRESET SCENARIO REPLICATES THREADS.
compare() {
    local hash
    hash=$(hash_of "$@")
    if [[ "$hash" != "$reference" ]]; then
        echo "DIFFERENT: $2, $1, $4 threads: $hash instead of $reference"
        different=1
    fi
}

for of in shipped:minimal=8 shipped:classroom=8 shipped:six_regions=3; do
    scenario=${of%=*} replicates=${of#*=}
    reference=$(hash_of release "$scenario" "$replicates" 1)
    if [[ "$reference" != *results_hash* ]]; then
        echo "$scenario gave no results_hash"
        exit 1
    fi
    echo "$scenario, $replicates replicates: $reference"
    for threads in 1 2 3 7; do compare release "$scenario" "$replicates" "$threads"; done
    compare clang "$scenario" "$replicates" 1
    compare clang "$scenario" "$replicates" 3
    compare debug "$scenario" "$replicates" 2
done

[[ $different -eq 0 ]] && echo "   the same bits from g++ -O3, g++ -O0 and clang++ -O3, on 1, 2, 3 and 7 threads"
exit $different
