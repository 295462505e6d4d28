#include "processes/calls.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "processes/files.hpp"
#include "processes/funding.hpp"
#include "world/build_actors.hpp"

namespace concertation {

namespace {

/// The pool, shared among the tables that open a call with leftovers behind them, by population; a cent that does not divide goes to the
/// first.
void receive_from_pool(Region& region, const std::vector<int>& opening) {
    double population = 0.;
    for (const int row : opening) population += region.tables[static_cast<std::size_t>(row)].population;
    const Cents pool = region.pool;
    Cents given = 0;
    for (const int row : opening) {
        Table& table = region.tables[static_cast<std::size_t>(row)];
        const Cents part = static_cast<Cents>(static_cast<double>(pool) * (table.population / population));
        table.ledger.received += part;
        given += part;
    }
    region.tables[static_cast<std::size_t>(opening.front())].ledger.received += pool - given;
    region.pool = 0;
}

bool confirms_now(const Table& table, Month month) { return table.programme.call && table.programme.call->results <= month; }

/// Approvals for equal shares: members for whom the file's axis is worth more than an even share.
std::vector<int> supporters(const Region& region, const Table& table, int axis, std::size_t axes) {
    std::vector<int> voters;
    for (int i = 0; i < static_cast<int>(table.members.size()); ++i) {
        const auto actor = static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)]);
        if (region.actors.position[actor][static_cast<std::size_t>(axis)] >= 1. / static_cast<double>(axes)) voters.push_back(i);
    }
    return voters;
}

Results results_of(const Region& region, const Scenario& scenario, int row) {
    const Table& table = region.tables[static_cast<std::size_t>(row)];
    const Settings& settings = settings_at(scenario, table);
    const auto& projects = settings.numbers.projects;
    const auto axes = scenario.axes.size();
    const Shares need = need_as_seen(table, scenario);
    const Cents open = std::min(table.programme.call->open, table.ledger.unspent());
    Envelope envelope{open, {}, static_cast<int>(table.members.size())};
    for (std::size_t k = 0; k < axes; ++k) envelope.ceilings.push_back(room_on_axis(table, settings.numbers, k));
    std::vector<Candidate> candidates;
    std::vector<int> files;
    for (const int file : table.programme.call->files) {
        const Project& project = region.projects[static_cast<std::size_t>(file)];
        if (!project.eligible) continue;
        const auto axis = static_cast<std::size_t>(project.axis);
        const double skill = projects.expertise_base + region.actors.expertise[static_cast<std::size_t>(project.promoter)];
        const double simulated = table.agreed[axis] * skill * need[axis] * static_cast<double>(axes);
        candidates.push_back({project.cost, scenario.scores.empty() ? simulated : project.score, project.axis, {}});
        if (settings.choices.funding == FundingRule::equal_shares)
            candidates.back().supporters = supporters(region, table, project.axis, axes);
        files.push_back(file);
    }
    Results results{row, {}};
    for (const int chosen : funded(settings.choices.funding, candidates, envelope))
        results.funded.push_back(files[static_cast<std::size_t>(chosen)]);
    return results;
}

/// Partners a promoter brings: its trusted ties at the table.
int trusted_partners(const Table& table, int actor) {
    const auto place = std::lower_bound(table.members.begin(), table.members.end(), actor);
    const int i = static_cast<int>(place - table.members.begin());
    int partners = 0;
    for (int word = 0; word < table.ties.trusted.words(); ++word) partners += bit_count(table.ties.trusted.row(i)[word]);
    return partners;
}

void start_project(Table& table, Project& project, const Parameters& numbers, Month month) {
    const auto& p = numbers.projects;
    const double ties = std::min(static_cast<double>(trusted_partners(table, project.promoter)), p.partners_most);
    const double match =
        (p.partners_base + p.partners_tie * ties * (1. - p.partners_alignment + p.partners_alignment * table.levers.alignment));
    project.partners = cents(dollars(project.cost) * match);
    project.state = ProjectState::running;
    project.started = month;
    table.ledger.awarded += project.cost;
    table.awarded_by_axis[static_cast<std::size_t>(project.axis)] += project.cost;
    table.tally.awarded += project.cost;
    table.tally.partners += project.partners;
    table.tally.duplicated +=
        cents(dollars(project.cost) * (1. - table.levers.alignment) * total_variation(table.priorities, table.agreed));
    ++table.tally.funded;
}

/// What a promoter hears this month of all its files.
struct Answers {
    int funded = 0, refused = 0;
};

/// Funded promoters are pleased, refused ones disappointed: all answers of the month at once.
void tell_promoters(Region& region, const Scenario& scenario, const std::map<int, Answers>& answers) {
    for (const auto& [actor, heard] : answers) {
        const auto& rates = settings_at(scenario, home_table(region, actor)).numbers.support;
        double& support = region.actors.support[static_cast<std::size_t>(actor)];
        const double pleased = heard.funded * rates.funded_rate * (1. - support);
        const double disappointed = heard.refused * rates.refused_rate * (rates.refused_target - support);
        support = std::clamp(support + pleased + disappointed, 0., 1.);
    }
}

}  // namespace

void open_calls(Region& region, const Scenario& scenario, const std::vector<Decided>& decided, Month month) {
    std::vector<int> after_leftovers;
    for (const Decided& decision : decided) {
        const Table& table = region.tables[static_cast<std::size_t>(decision.table)];
        if (!decision.deferred && !table.programme.call && table.programme.calls >= 2 && table.territory >= 0)
            after_leftovers.push_back(decision.table);
    }
    if (!after_leftovers.empty() && region.pool > 0) receive_from_pool(region, after_leftovers);
    for (const Decided& decision : decided) {
        Table& table = region.tables[static_cast<std::size_t>(decision.table)];
        if (decision.deferred || table.programme.call || table.ledger.unspent() <= 0) continue;
        const auto& programme = settings_at(scenario, table).numbers.programme;
        const int delay = static_cast<int>(std::lround(programme.delay_adaptability * (1. - table.levers.adaptability)));
        const Month due = month + static_cast<int>(programme.open_months);
        table.programme.call = OpenCall{
            due, due + static_cast<int>(programme.result_months) + delay, table.ledger.unspent(), table.programme.calls == 0, false, {}};
        ++table.programme.calls;
    }
}

std::vector<Results> call_results(const Region& region, const Scenario& scenario, Month month) {
    std::vector<Results> results;
    for (int row = 0; row < static_cast<int>(region.tables.size()); ++row)
        if (confirms_now(region.tables[static_cast<std::size_t>(row)], month)) results.push_back(results_of(region, scenario, row));
    return results;
}

void confirm_results(Region& region, const Scenario& scenario, const std::vector<Results>& results, Month month) {
    std::map<int, Answers> answers;
    for (const Results& result : results) {
        Table& table = region.tables[static_cast<std::size_t>(result.table)];
        const Parameters& numbers = settings_at(scenario, table).numbers;
        OpenCall& call = *table.programme.call;
        if (region.has_regional_table && !call.late && region.regional().climate >= numbers.reading.conflict) {
            call.late = true;
            call.results = month + static_cast<int>(numbers.programme.regional_delay);
            if (call.results > month) continue;
        }
        const bool first_ever = table.programme.first_open == 0;
        if (first_ever) table.programme.first_open = call.open;
        for (const int file : result.funded) {
            if (first_ever) table.programme.first_awarded += region.projects[static_cast<std::size_t>(file)].cost;
            start_project(table, region.projects[static_cast<std::size_t>(file)], numbers, month);
            region.running.push_back(file);
        }
        for (const int file : call.files) {
            Project& project = region.projects[static_cast<std::size_t>(file)];
            Answers& to = answers[project.promoter];
            if (project.state == ProjectState::running) {
                ++to.funded;
            } else {
                project.state = ProjectState::refused;
                ++to.refused;
            }
        }
        // What two calls could not award goes back to the region.
        if (table.programme.calls >= 2 && table.territory >= 0) {
            region.pool += table.ledger.unspent();
            table.ledger.given += table.ledger.unspent();
        }
        table.programme.call.reset();
    }
    tell_promoters(region, scenario, answers);
    std::sort(region.running.begin(), region.running.end());
}

}  // namespace concertation
