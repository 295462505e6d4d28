#!/usr/bin/env bash
# Installs what is missing to build, test and run concertation on Debian 12. Instant, and without network, when nothing is missing.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: install.sh [--tests] [--nightly]

  (nothing)   what building and running `concertation` needs
  --tests     and what the checks need (clang, clang-tidy, clang-format, benchmarks, python3, Chromium, node and npm)
  --nightly   and what the long checks need (emscripten, node, R, Slurm, PostgreSQL)

Installs Debian packages only, and only those that are missing. Needs root, or sudo.
TEXT
}

packages=(
    g++ cmake ninja-build ccache
    libboost-dev libboost-graph-dev libboost-random-dev libeigen3-dev libyaml-cpp-dev
    catch2 libcli11-dev libfmt-dev libspdlog-dev nlohmann-json3-dev
    libsqlitecpp-dev libsqlite3-dev libtbb-dev libopenturns-dev libboost-mpi-dev libboost-serialization-dev libopenmpi-dev openmpi-bin libpq-dev gettext
    pkg-config libzip-dev librsvg2-dev fonts-dejavu-core
)
for_tests=(clang clang-tidy clang-format libbenchmark-dev python3 python3-jsonschema python3-yaml chromium)
# Node from elsewhere than Debian brings its npm, and Debian's would not stand beside it.
command -v node >/dev/null || for_tests+=(nodejs)
command -v npm >/dev/null || for_tests+=(npm)
for_nightly=(emscripten nodejs r-base-core r-cran-rsqlite slurm-wlm munge postgresql postgresql-client)

for argument in "$@"; do
    case "$argument" in
        --tests) packages+=("${for_tests[@]}") ;;
        --nightly) packages+=("${for_tests[@]}" "${for_nightly[@]}") ;;
        --help | -h) usage; exit 0 ;;
        *) echo "install.sh: unknown option $argument" >&2; usage >&2; exit 2 ;;
    esac
done

installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null | sed -n 's/ installed$//p' || true)
missing=()
for package in "${packages[@]}"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
done
if [[ ${#missing[@]} -eq 0 ]]; then
    echo "install.sh: nothing to install" >&2
    exit 0
fi

as_root=()
if [[ $EUID -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "install.sh: run it as root, or install: ${missing[*]}" >&2
        exit 3
    fi
    as_root=(sudo)
fi

echo "install.sh: installing ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q >&2
"${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
