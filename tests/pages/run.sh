#!/usr/bin/env bash
# Checks pages in headless Chromium: first that the checker refuses what it must (samples), then the pages that `concertation report` makes
# of small studies. Pages, screenshots and prints stay in build/pages. Usage: tests/pages/run.sh [PROGRAM]
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
program=${1:-build/release/bin/concertation}
out=build/pages
modules=tests/pages/node_modules

# npm writes this file last, so a list as old as the lock file says that all is there.
if [[ ! $modules/.package-lock.json -nt tests/pages/package-lock.json ]]; then
    (cd tests/pages && npm ci --ignore-scripts --no-audit --no-fund)
fi

node tests/pages/check_samples.mjs

rm -rf "$out"
mkdir -p "$out"

# A study kept as NAME.sqlite and its page in both languages; arguments: NAME, then the command.
page() {
    local name=$1 language
    shift
    "$program" "$@" --quiet --out "$out/$name.sqlite" >"$out/$name.txt" || [[ $? -eq 1 ]]  # 1: a pattern fails, and is shown
    for language in fr en; do
        "$program" report "$out/$name.sqlite" --lang "$language" --out "$out/$name.$language.html"
    done
}

cat >"$out/open.yaml" <<'YAML'
extends: shipped:classroom
title: {fr: "En classe : plus de transparence", en: "In class: more transparency"}
levers: {transparency: 0.8}
YAML
page run run shipped:classroom --replicates 20
page compare compare shipped:classroom "$out/open.yaml" --replicates 10 --assumptions 10 --set names=real
page sensitivity sensitivity shipped:classroom --points 4 --vary levers.transparency,levers.meshing,tension.z0
page allocate allocate shipped:classroom --budget 100000 --replicates 4 --assumptions 4 --only accompaniment,envelope
page findings findings shipped:classroom --only C2 --assumptions 4

node tests/pages/check_pages.mjs "$out"
