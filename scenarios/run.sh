#!/usr/bin/env bash
# Installs what is missing, builds, and runs a scenario: the shipped six regions unless told otherwise.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: scenarios/run.sh [SCENARIO] [OPTIONS of `concertation run`]

  scenarios/run.sh                              the shipped six regions, 100 replicates
  scenarios/run.sh my.yaml --replicates 500     a scenario of yours
  scenarios/run.sh shipped:classroom --lang en

The results file is written in the folder you stand in, under the scenario's name, and never over another one:
six_regions.sqlite, then six_regions-2.sqlite, … One cut short is gone on with. `--out FILE` chooses it; with `--json` alone there
is none.
TEXT
}

for argument in "$@"; do
    if [[ $argument == --help || $argument == -h ]]; then usage; exit 0; fi
done

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1

# Everything but the result goes to stderr, so that `--json` on stdout stays clean.
{
    "$top/install.sh"
    if [[ ! -f $top/build/release/build.ninja ]]; then
        echo "scenarios/run.sh: first build, a minute or two (later ones take a second)"
        (cd "$top" && cmake --preset release)
    fi
    cmake --build "$top/build/release" --target concertation
} >&2
program=$top/build/release/bin/concertation

scenario=shipped:six_regions
arguments=("$@")
if [[ $# -gt 0 && $1 != -* ]]; then
    scenario=$1
    arguments=("${@:2}")
fi

exec "$program" run "$scenario" "${arguments[@]}"
