// A bargaining case.

#include "scenario/bargaining_case.hpp"

#include "fuzz/passing_file.hpp"

using namespace concertation;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    Complaints complaints;
    bargaining_case_of(fuzz::as_text(data, size), {"fuzz.csv", &complaints});
    return 0;
}
