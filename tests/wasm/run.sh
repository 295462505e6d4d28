#!/usr/bin/env bash
# Builds the engine natively and as WebAssembly (Debian's emscripten), runs both, and compares the digests of every replicate.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
top=$PWD
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1

# Debian's emscripten finds its python in /usr/bin and its JavaScript modules in /usr/share/nodejs, whatever else the machine has.
export PATH=/usr/bin:/bin NODE_PATH=/usr/share/nodejs

# yaml-cpp for WebAssembly, from its Debian source.
yaml=$top/build/wasm-yaml-cpp
if [[ ! -f $yaml/prefix/lib/libyaml-cpp.a ]]; then
    source tests/debian_source.sh
    debian_source yaml-cpp "$yaml"
    emcmake cmake -S "$yaml/source" -B "$yaml/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS=-fexceptions \
        -DYAML_CPP_BUILD_TESTS=OFF -DYAML_CPP_BUILD_TOOLS=OFF -DYAML_CPP_BUILD_CONTRIB=OFF -DYAML_BUILD_SHARED_LIBS=OFF \
        -DCMAKE_INSTALL_PREFIX="$yaml/prefix"
    cmake --build "$yaml/build" -j "$(nproc)" --target install
fi

# Boost's headers are the same for WebAssembly; the rest of /usr/include is not.
headers=$top/build/wasm-headers
mkdir -p "$headers"
ln -sfn /usr/include/boost "$headers/boost"

if [[ ! -f build/wasm/build.ninja ]]; then
    emcmake cmake --preset wasm -DCMAKE_CXX_FLAGS="-fexceptions -isystem $headers" -Dyaml-cpp_DIR="$yaml/prefix/share/cmake/yaml-cpp" \
        -DEigen3_DIR=/usr/share/eigen3/cmake
fi
cmake --build build/wasm -j "$(nproc)"
[[ -f build/engine/build.ninja ]] || cmake --preset engine
cmake --build build/engine -j "$(nproc)"

different=0
for of in minimal=5 classroom=5; do
    scenario=$top/scenarios/${of%=*}.yaml replicates=${of#*=}
    native=$(build/engine/tests/digests/concertation_digests "$scenario" "$replicates")
    wasm=$(node build/wasm/tests/digests/concertation_digests.js "$scenario" "$replicates")
    if [[ "$(wc -l <<<"$native")" -ne $replicates || "$native" != "$wasm" ]]; then
        echo "DIFFERENT: $scenario"
        diff <(echo "$native") <(echo "$wasm") || true
        different=1
    fi
done
[[ $different -eq 0 ]] && echo "   the same digests, native and WebAssembly, for minimal and classroom"
exit $different
