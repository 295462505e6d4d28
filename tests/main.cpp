// The entry of every test; alone in its file, for Catch2's own code takes seconds to compile.

#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
