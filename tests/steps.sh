# The steps of tests/run.sh, one function each; sourced by it, at the top of the tree.

jobs=$(nproc)
# ccache keeps what includes a precompiled header only when told that its dates do not count.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_ctime,include_file_mtime

about() {
    case "$1" in
        install) echo "Debian packages that are missing" ;;
        format) echo "clang-format over sim, analysis and tests" ;;
        release) echo "building, optimised, warnings as errors" ;;
        headers) echo "every header alone" ;;
        schema) echo "the JSON Schema over shipped and bad scenarios" ;;
        tests) echo "running the tests" ;;
        pages) echo "pages of small studies in a browser" ;;
        gallery) echo "the gallery's questions answered again, against its pages" ;;
        asan) echo "the engine under the address and undefined behaviour sanitizers" ;;
        asan_all) echo "everything under the address and undefined behaviour sanitizers" ;;
        tsan) echo "building and running the ensemble under the thread sanitizer" ;;
        bits) echo "the same bits from other compilers and numbers of threads" ;;
        tidy) echo "clang-tidy over sim and analysis" ;;
        slow) echo "tests that take minutes" ;;
        fuzz) echo "made-up input for every reader" ;;
        wasm) echo "the engine as WebAssembly against the native one" ;;
        examples) echo "a results file read in Python and in R" ;;
        cluster) echo "a study under Slurm on one node, and one written to PostgreSQL" ;;
        benchmarks) echo "benchmarks, once" ;;
    esac
}

# Our own sources, one a line; arguments: folders.
sources() { find "$@" -name '*.cpp' -o -name '*.hpp' | sort; }

# Configures and builds a preset; further arguments are targets.
build() {
    local preset=$1
    shift
    [[ -f build/$preset/build.ninja ]] || cmake --preset "$preset"
    if [[ $# -gt 0 ]]; then
        cmake --build "build/$preset" -j "$jobs" --target "$@" -- -k 0
    else
        cmake --build "build/$preset" -j "$jobs" -- -k 0
    fi
}

# Runs the tests of a build that a Catch2 pattern names, in as many parts as there are cores, and counts them.
# An empty list is a failure: a step that runs nothing must not look green.
run_tests() {
    local program=$PWD/build/$1/tests/concertation_tests pattern=$2 part failed=0
    local folder=$PWD/build/logs/$1-parts
    rm -rf "$folder"
    mkdir -p "$folder"
    "$program" --list-test-names-only "$pattern" >"$folder/names" || true
    sed -i '/^[[:space:]]*$/d; s/^"\(.*\)"$/\1/' "$folder/names"
    local wanted
    wanted=$(wc -l <"$folder/names")
    if [[ $wanted -eq 0 ]]; then
        echo "no test matches $pattern"
        return 1
    fi
    local parts=()
    for ((part = 0; part < jobs && part < wanted; ++part)); do
        mkdir -p "$folder/$part"
        # Catch2 splits a line of names at commas, even between quotes.
        awk -v n="$part" -v of="$jobs" 'NR % of == n {gsub(/[\\,"]/, "\\\\&"); print "\"" $0 "\""}' "$folder/names" >"$folder/$part.names"
        # Each part has its own folder for what tests write.
        (cd "$folder/$part" && TMPDIR=$folder/$part exec "$program" -f "$folder/$part.names" --min-duration 5) >"$folder/$part.out" 2>&1 &
        parts+=($!)
    done
    for ((part = 0; part < ${#parts[@]}; ++part)); do
        wait "${parts[$part]}" || failed=1
        sed '/^Filters: /d' "$folder/$part.out"
    done
    count_tests "$wanted" "$folder"/*.out || failed=1
    return $failed
}

# Adds what Catch2's closing lines say to the counts; tests wanted but not told of (a crash) count as failed.
count_tests() {
    local wanted=$1
    shift
    awk -v wanted="$wanted" -v counts="$PWD/build/logs/counts" '
        /^All tests passed/ {match($0, /in [0-9]+ test/); passed += substr($0, RSTART + 3)}
        /^test cases:/ {
            for (i = 2; i <= NF; ++i) {
                if ($i == "passed") passed += $(i - 1)
                if ($i == "failed" && $(i + 1) != "as") failed += $(i - 1)
            }
        }
        END {
            if (passed + failed < wanted) failed = wanted - passed
            print passed + 0, failed + 0 >> counts
            printf "   %d test cases passed, %d failed\n", passed, failed
            exit failed > 0
        }' "$@"
}

step_install() { ./install.sh --tests; }

step_format() {
    sources sim analysis tests | xargs -P "$jobs" -n 8 clang-format --dry-run -Werror
    echo "   $(sources sim analysis tests | wc -l) files as .clang-format wants them"
}

step_release() {
    build release
    echo "   built in build/release"
}

step_headers() {
    build release concertation_headers
    echo "   $(sources sim analysis | grep -c '\.hpp$') headers"
}

step_schema() {
    build release concertation
    build/release/bin/concertation describe --schema >build/logs/schema.json
    /usr/bin/python3 tests/schema.py build/logs/schema.json
}

step_tests() {
    run_tests release "${PATTERN:-~[.]~[nightly]}"
}

step_pages() {
    build release concertation
    bash tests/pages/run.sh
}

step_gallery() {
    build release concertation
    bash scenarios/gallery/build.sh --with build/release/bin/concertation build/gallery
    /usr/bin/python3 tests/gallery.py scenarios/gallery/pages build/gallery
}

# Builds a preset and runs its tests that are not slow, under sanitizers.
sanitized() {
    build "$1" concertation_tests
    ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1 \
        LSAN_OPTIONS=suppressions=$PWD/tests/leaks.suppressions:print_suppressions=0 run_tests "$1" '~[.]~[slow]~[nightly]'
}

step_asan() { sanitized asan-engine; }
step_asan_all() { sanitized asan; }

# The thread sanitizer must see inside oneTBB, and Debian's is not built for it: so its source is, once.
step_tsan() {
    local tbb=$PWD/build/tsan-tbb
    if [[ ! -f $tbb/prefix/lib/libtbb.so ]]; then
        source tests/debian_source.sh
        debian_source onetbb "$tbb"
        cmake -S "$tbb/source" -B "$tbb/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=g++ \
            -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_FLAGS=-Wno-tsan -DTBB_SANITIZE=thread -DTBB_TEST=OFF -DTBB_STRICT=OFF \
            -DTBBMALLOC_BUILD=OFF -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_INSTALL_PREFIX="$tbb/prefix"
        cmake --build "$tbb/build" -j "$jobs" --target install
    fi
    [[ -f build/tsan/build.ninja ]] || cmake --preset tsan -DTBB_DIR="$tbb/prefix/lib/cmake/TBB"
    build tsan concertation_tests
    TSAN_OPTIONS="suppressions=$tbb/source/cmake/suppressions/tsan.suppressions second_deadlock_stack=1" \
        run_tests tsan '[ensemble]~[.]~[nightly]'
}

step_bits() { bash tests/bits.sh; }

step_tidy() { bash tests/tidy.sh; }

step_slow() {
    build release
    run_tests release '[nightly]'
}

step_fuzz() { bash tests/fuzz/run.sh; }

step_wasm() {
    ./install.sh --nightly
    bash tests/wasm/run.sh
}

step_examples() {
    ./install.sh --nightly
    build release concertation
    local folder
    folder=$(mktemp -d)
    build/release/bin/concertation run shipped:minimal --replicates 20 --quiet --out "$folder/minimal.sqlite"
    /usr/bin/python3 analysis/examples/read_results.py "$folder/minimal.sqlite"
    Rscript analysis/examples/read_results.R "$folder/minimal.sqlite"
    rm -r --one-file-system "$folder"
    echo "   read in Python and in R"
}

step_cluster() {
    ./install.sh --nightly
    build release concertation
    bash tests/cluster.sh
}

step_benchmarks() {
    cmake --preset release -B build/benchmarks -DCONCERTATION_BENCHMARKS=ON
    cmake --build build/benchmarks -j "$jobs" --target concertation_benchmarks
    find build/benchmarks -name concertation_benchmarks -type f -exec {} \;
}
