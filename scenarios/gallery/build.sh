#!/usr/bin/env bash
# Answers the questions of the gallery again from nothing: their results files, and their pages in French and English.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: scenarios/gallery/build.sh [--renew] [--with PROGRAM] [FOLDER]

  (nothing)        builds the program, then results files and pages into build/gallery
  FOLDER           puts them there instead; what it holds under the same names is replaced
  --renew          and puts the pages in scenarios/gallery/pages, in place of the ones there
  --with PROGRAM   a concertation that is built already
TEXT
}

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
gallery=$top/scenarios/gallery
folder=$top/build/gallery
program=""
renew=false
while [[ $# -gt 0 ]]; do
    case "$1" in
        --renew) renew=true ;;
        --with) program=$(realpath "${2:?--with needs a program}"); shift ;;
        --help | -h) usage; exit 0 ;;
        -*) echo "scenarios/gallery/build.sh: unknown option $1" >&2; usage >&2; exit 2 ;;
        *) folder=$(realpath -m "$1") ;;
    esac
    shift
done

if [[ -z $program ]]; then
    "$top/install.sh"
    [[ -f $top/build/release/build.ninja ]] || (cd "$top" && cmake --preset release)
    cmake --build "$top/build/release" --target concertation
    program=$top/build/release/bin/concertation
fi

# The study stands in the folder with its scenarios, so that a page names no other place.
mkdir -p "$folder"
cp "$gallery"/*.yaml "$folder/"
cd "$folder"

# A question as NAME.sqlite and its pages; arguments: NAME, then the scenarios compared, the base first, and options.
question() {
    local name=$1 language started=$SECONDS
    shift
    rm -f "$name".sqlite* "$name".??.html
    "$program" compare "$@" --replicates 100 --quiet --out "$name.sqlite" >"$name.txt"
    for language in fr en; do
        "$program" report "$name.sqlite" --lang "$language" --force --out "$name.$language.html"
    done
    echo "$name: $((SECONDS - started)) s"
}

question money_or_accompaniment shipped:six_regions less_money_more_accompaniment.yaml less_money.yaml
question rigid_or_adaptable rigid_fqis.yaml adaptable_fqis.yaml --on absorption_first_call
question abolished_again shipped:pagmap abolished_again.yaml abolished_again_accompanied.yaml --on trust

if $renew; then
    mkdir -p "$gallery/pages"
    cp ./*.fr.html ./*.en.html "$gallery/pages/"
    echo "renewed: scenarios/gallery/pages"
fi
