#include <ostream>

#include "cli/commands.hpp"
#include "scenario/schema.hpp"

namespace concertation {
namespace {

void print_whole(std::ostream& out, const std::string& page) { out << page << (page.empty() || page.back() != '\n' ? "\n" : ""); }

}  // namespace

ExitCode describe(const DescribeRequest& request, const Console& console) {
    print_whole(console.results, request.schema ? json_schema() : parameter_reference(console.language == Language::fr));
    return ExitCode::done;
}

}  // namespace concertation
