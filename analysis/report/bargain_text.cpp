#include "report/bargain_text.hpp"

#include <nlohmann/json.hpp>

#include "report/text_table.hpp"
#include "report/width.hpp"
#include "scenario/choice_table.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr double scale = 100;  ///< of the file
constexpr int name_width = 28;

std::string word_of(BargainingRule rule) {
    return std::string(choice_table()[static_cast<std::size_t>(choice_row("bargaining.rule"))].words[static_cast<std::size_t>(rule)]);
}

std::string_view ending(const BargainResult& result) {
    if (result.rule != BargainingRule::spatial) return "bargain.at_once";
    return result.run.converged ? "bargain.settled" : "bargain.unsettled";
}

/// Where an actor stood and where it ended, issue by issue.
std::vector<std::string> cells(const BargainResult& result, std::size_t actor, Language language) {
    const SpatialState &first = result.run.states.front(), &last = result.run.states.back();
    std::vector<std::string> row{shortened(result.what.actors[actor], name_width), decimal(result.what.power[actor], 1, language)};
    for (std::size_t issue = 0; issue < result.what.issues.size(); ++issue)
        row.push_back(decimal(scale * first.position[actor][issue], 1, language) + " → " +
                      decimal(scale * last.position[actor][issue], 1, language));
    row.push_back(percent(last.probability[actor], 1, language));
    row.push_back(decimal(result.run.risk[actor], 2, language));
    return row;
}

}  // namespace

std::string bargain_text(const BargainResult& result, Language language, int width) {
    TextTable table;
    table.heading = {text("bargain.actor", language), text("bargain.power", language)};
    table.heading.insert(table.heading.end(), result.what.issues.begin(), result.what.issues.end());
    table.heading.push_back(text("bargain.chance", language));
    table.heading.push_back(text("bargain.risk", language));
    for (std::size_t actor = 0; actor < result.what.actors.size(); ++actor) table.rows.push_back({cells(result, actor, language)});
    const auto turns = static_cast<std::int64_t>(result.run.states.size()) - 1;
    std::string page = wrapped(result.what.name + (result.what.description.empty() ? "" : ". " + result.what.description), width) + '\n';
    page += lines_of(table);
    page +=
        wrapped(text(ending(result), language, {whole(turns, language), decimal(result.run.last_fractional_change, 4, language)}), width);
    return page + '\n' + wrapped(text("bargain.legend", language, {word_of(result.rule)}), width) + '\n';
}

std::string bargain_json(const BargainResult& result) {
    using Json = nlohmann::ordered_json;
    const auto by_actor = [&](const std::vector<double>& values) {
        Json all = Json::object();
        for (std::size_t actor = 0; actor < values.size(); ++actor) all[result.what.actors[actor]] = values[actor];
        return all;
    };
    Json all;
    all["case"] = result.what.name;
    all["rule"] = word_of(result.rule);
    all["turns"] = Json::array();
    for (const SpatialState& state : result.run.states) {
        Json positions = Json::object();
        for (std::size_t actor = 0; actor < state.position.size(); ++actor)
            for (std::size_t issue = 0; issue < result.what.issues.size(); ++issue)
                positions[result.what.actors[actor]][result.what.issues[issue]] = scale * state.position[actor][issue];
        all["turns"].push_back({{"positions", std::move(positions)}, {"probabilities", by_actor(state.probability)}});
    }
    all["risk"] = by_actor(result.run.risk);
    all["converged"] = result.run.converged;
    all["last_fractional_change"] = result.run.last_fractional_change;
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace concertation
