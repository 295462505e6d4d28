#include <ostream>

#include "cli/commands.hpp"
#include "report/odd.hpp"
#include "scenario/read.hpp"
#include "scenario/schema.hpp"

namespace concertation {
namespace {

void print_whole(std::ostream& out, const std::string& page) { out << page << (page.empty() || page.back() != '\n' ? "\n" : ""); }

}  // namespace

ExitCode describe(const DescribeRequest& request, const Console& console) {
    switch (request.what) {
        case Description::parameters:
            print_whole(console.results, parameter_reference(console.language == Language::fr));
            break;
        case Description::schema:
            print_whole(console.results, json_schema());
            break;
        case Description::odd:
            print_whole(console.results, odd_page(read_scenario(request.scenario, request.overrides), console.language));
            break;
    }
    return ExitCode::done;
}

}  // namespace concertation
