#include "scenario/events_schema.hpp"

#include "scenario/choice_table.hpp"
#include "scenario/schema_pieces.hpp"

namespace concertation {

std::string events_schema() {
    using schema_pieces::closed_object;
    using schema_pieces::number;
    using schema_pieces::reference;
    using schema_pieces::words;
    const std::vector<std::string_view> replacing = replacement_of_mandatary().words;
    const std::string share = closed_object({{"share", number(0, 1)}}, {"share"});
    const std::string item =
        closed_object({{"date", reference("month")},
                       {"title", reference("text")},
                       {"regions", reference("regions")},
                       {"territories", reference("selection")},
                       {"levers", reference("levers_of_event")},
                       {"election", share},
                       {"abolish", words({"mandatary"})},
                       {"replace_by", words({replacing.begin(), replacing.end()})},
                       {"envelope_cut", share},
                       {"funding_gap", closed_object({{"until", reference("month")}, {"bridging", number(0, 1)}}, {"until", "bridging"})},
                       {"staff_loss", share},
                       {"trust_shock", closed_object({{"change", number(-1, 1)}}, {"change"})}},
                      {"date"});
    std::vector<std::string> kinds;
    for (const char* kind : {"levers", "election", "abolish", "envelope_cut", "funding_gap", "staff_loss", "trust_shock"})
        kinds.push_back(schema_pieces::required(kind));
    const std::string together =
        json::object({{"abolish", json::array({json::text("replace_by")})}, {"replace_by", json::array({json::text("abolish")})}});
    const std::string rules = ",\"oneOf\":" + json::array(kinds) + ",\"dependentRequired\":" + together +
                              ",\"not\":" + json::object({{"required", json::array({json::text("regions"), json::text("territories")})}}) +
                              "}";
    return schema_pieces::list(item.substr(0, item.size() - 1) + rules, 0, 1000);
}

}  // namespace concertation
