#include "scenario/read.hpp"

#include "scenario/chain.hpp"
#include "scenario/draft.hpp"
#include "scenario/events.hpp"
#include "scenario/places.hpp"
#include "scenario/scopes.hpp"

namespace concertation {
namespace {

/// Whether a plan that outlasts the months the documents write is their fault. Overrides may shorten any run, and what a results file holds
/// of a run so shortened is read again.
enum class PlanEnd { within_months, anywhere };

/// The scenario of a chain of documents, the base first; throws all their complaints.
Scenario scenario_of(std::vector<Document> chain, const std::vector<std::string>& overrides, PlanEnd end, Complaints& complaints) {
    if (chain.empty()) complaints.throw_if_any();
    const Source source = chain.back().source;
    const std::size_t documents = chain.size();
    const bool alone = chain.back().file.alone;
    for (const std::string& written : overrides) {
        chain.push_back(override_document(written, complaints));
        chain.back().file.alone = alone;
    }
    const bool readable = complaints.none();
    Draft draft = empty_draft();
    for (std::size_t i = 0; i < documents; ++i) read_document(draft, chain[i], static_cast<int>(i));
    if (end == PlanEnd::within_months && complaints.none())
        check_plans_end(draft, {chain.begin(), chain.begin() + static_cast<std::ptrdiff_t>(documents)});
    for (std::size_t i = documents; i < chain.size(); ++i) read_document(draft, chain[i], static_cast<int>(i));
    // Places are put together only where their absence would not follow from an earlier fault.
    if (complaints.none() || (readable && (draft.synthetic || !draft.territories.empty()))) settle_places(draft, source);
    if (!draft.scenario.territories.empty()) {
        const IndexedPlaces places{draft.scenario, index_of_places(draft.scenario)};
        settle_settings(draft, places, source);
        settle_calendar(draft, places);
    }
    complaints.throw_if_any();
    return draft.scenario;
}

}  // namespace

Scenario read_scenario(const std::filesystem::path& file, const std::vector<std::string>& overrides) {
    Complaints complaints;
    const std::string name = file.string();
    constexpr std::string_view prefix = "shipped:";
    NamedFile named{name, file};
    if (name.compare(0, prefix.size(), prefix) == 0) {
        const std::optional<NamedFile> shipped = shipped_file(name.substr(prefix.size()), {}, "", {name, &complaints});
        complaints.throw_if_any();
        named = *shipped;
    }
    return scenario_of(chain_of(named, complaints), overrides, PlanEnd::within_months, complaints);
}

Scenario read_scenario_text(std::string_view yaml, const std::string& name, const std::filesystem::path& folder,
                            const std::vector<std::string>& overrides) {
    Complaints complaints;
    // The name stands for complaints alone; the file part is only there to have a parent folder.
    const NamedFile file{name, folder / "scenario in memory"};
    return scenario_of(chain_of_text(yaml, file, complaints), overrides, PlanEnd::anywhere, complaints);
}

Scenario read_whole_scenario(std::string_view yaml, const std::string& name, const std::vector<std::string>& overrides) {
    Complaints complaints;
    return scenario_of(chain_of_text(yaml, {name, {}, true}, complaints), overrides, PlanEnd::anywhere, complaints);
}

}  // namespace concertation
