// A participatory-budgeting vote.

#include "scenario/budget_vote.hpp"

#include "fuzz/passing_file.hpp"

using namespace concertation;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    Complaints complaints;
    budget_vote_of(fuzz::as_text(data, size), {"fuzz.pb", &complaints});
    return 0;
}
