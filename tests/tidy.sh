#!/usr/bin/env bash
# clang-tidy over sim and analysis. A source that passed is not looked at again until what it compiles from, or the rules, change.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cmake --preset tidy >/dev/null  # each time: the list of sources may have grown
export PASSED=${XDG_CACHE_HOME:-$HOME/.cache}/concertation-tidy
mkdir -p "$PASSED"

# Checks one source, unless a stamp says that the same text has passed.
check() {
    local source=$1 key flags
    flags="-std=c++20 -isystem /usr/include/eigen3 -Isim -Ianalysis"
    key=$({ cat .clang-tidy tests/tidy.sh; clang-tidy --version; clang++ $flags -E -C -P "$source" 2>/dev/null; } | sha256sum | cut -d ' ' -f 1)
    if [[ -e $PASSED/$key ]]; then return 0; fi
    if ! clang-tidy -p build/tidy --quiet --warnings-as-errors='*' "$source" 2>/dev/null; then
        echo "clang-tidy: $source"
        return 1
    fi
    echo "checked $source"
    touch "$PASSED/$key"
}
export -f check

find sim analysis -name '*.cpp' | sort | xargs -P "$(nproc)" -I{} bash -c 'check {}'
echo "   $(find sim analysis -name '*.cpp' | wc -l) sources"
