#!/usr/bin/env bash
# Installs, builds and runs every check of concertation. The last line is `N passed, N failed`: test cases and steps.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
source tests/steps.sh

every_change=(install format release headers schema tests gallery pages asan bits)
nightly=(asan_all tsan tidy slow fuzz wasm examples cluster benchmarks)

usage() {
    cat <<TEXT
Usage: tests/run.sh [--nightly] [--only STEP[,STEP…]] [--tests PATTERN]

  (nothing)        every check a change must pass
  --nightly        and the long ones
  --only STEPS     only these steps (what they need is built again if it changed)
  --tests PATTERN  builds \`release\` and runs the tests that a Catch2 pattern names, such as '[architecture]'

Steps, in order:
  install     Debian packages that are missing
  format      clang-format finds nothing to change
  release     the program and its tests build with warnings as errors
  headers     every header compiles alone
  schema      the JSON Schema lets shipped scenarios pass and refuses bad ones
  tests       every test, optimised build (the folder rule is among them: tests/architecture)
  gallery     the questions of scenarios/gallery answered again: every number and heading as in its pages (build/gallery)
  pages       pages of small studies in headless Chromium: nothing fetched, no serious fault of access, no sideways scrolling (build/pages)
  asan        the engine's tests that are not slow, under the address and undefined behaviour sanitizers
  bits        the same results_hash from g++ -O3, g++ -O0 and clang++ -O3, on 1, 2, 3 and 7 threads
Nightly:
  asan_all    every test that is not slow, under the same sanitizers
  tsan        the tests of the ensemble ([ensemble]), under the thread sanitizer
  tidy        clang-tidy finds nothing
  fuzz        every reader of what may come from elsewhere meets made-up input, a minute each
  slow        tests that take minutes ([nightly]), optimised build
  wasm        the engine as WebAssembly gives the same digests as the native one
  examples    a results file is read in Python and in R
  cluster     a study under Slurm on one node gives the same bits, and one written to PostgreSQL the same rows
  benchmarks  the benchmarks build and run once

Logs stand in build/logs. Exit code: 0 when nothing failed, 1 otherwise, 2 for an unknown option.
TEXT
}

steps=("${every_change[@]}")
pattern=""
while [[ $# -gt 0 ]]; do
    case "$1" in
        --nightly) steps=("${every_change[@]}" "${nightly[@]}") ;;
        --only) IFS=, read -r -a steps <<<"${2:?--only needs steps}"; shift ;;
        --tests) steps=(release tests); pattern=${2:?--tests needs a pattern}; shift ;;
        --help | -h) usage; exit 0 ;;
        *) echo "tests/run.sh: unknown option $1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done
for step in "${steps[@]}"; do
    if ! declare -F "step_$step" >/dev/null; then
        echo "tests/run.sh: unknown step $step" >&2
        exit 2
    fi
done

export PATTERN=$pattern
mkdir -p build/logs
counts=build/logs/counts
: >"$counts"
failed_steps=()

for step in "${steps[@]}"; do
    echo "== $step: $(about "$step")"
    started=$SECONDS
    set +e
    (
        set -euo pipefail
        "step_$step"
    ) >"build/logs/$step.log" 2>&1
    status=$?
    set -e
    if [[ $status -eq 0 ]]; then
        echo 1 0 >>"$counts"
        tail -n 1 "build/logs/$step.log"
        echo "   ok, $((SECONDS - started)) s"
    else
        echo 0 1 >>"$counts"
        failed_steps+=("$step")
        tail -n 80 "build/logs/$step.log"
        echo "   FAILED, $((SECONDS - started)) s (all of it: build/logs/$step.log)"
    fi
done

if [[ ${#failed_steps[@]} -gt 0 ]]; then echo "Failed: ${failed_steps[*]}"; fi
awk '{passed += $1; failed += $2} END {printf "%d passed, %d failed\n", passed, failed; exit failed > 0}' "$counts"
