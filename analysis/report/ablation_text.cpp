#include "report/ablation_text.hpp"

#include <algorithm>
#include <cmath>

#include "report/text_table.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// What the table shows of all measures; the last ones only where there is room.
constexpr std::string_view shown[] = {"conflictual", "cooperation", "not_deployed", "trust", "cooperation_negotiated", "awarded_share"};
constexpr std::size_t narrow = 4, all_shown = 6;
constexpr int width_for_all = 112;

std::string word(std::string_view key, Language language) { return text("ablate." + std::string(key), language); }

const Paired& measure(const Ablated& ablated, std::string_view name) {
    return ablated.measures[static_cast<std::size_t>(measure_row(name))];
}

std::string signed_points(double share, int places, Language language) {
    const std::string number = decimal(std::fabs(100 * share), places, language);
    return (number == decimal(0, places, language) ? "" : share > 0 ? "+" : "\u2212") + number;
}

/// "+12 ± 3 *", in points of a hundred; the star where the interval leaves 0 out.
std::string difference(const Paired& paired, int places, Language language) {
    const Estimate of = paired.difference();
    if (!std::isfinite(of.mean)) return decimal(of.mean, places, language);
    if (!std::isfinite(of.low)) return signed_points(of.mean, places, language);
    const std::string half = decimal(100 * (of.high - of.mean), places, language);
    return signed_points(of.mean, places, language) + " ± " + half + (of.low > 0 || of.high < 0 ? " *" : "  ");
}

/// Shares of territories are told in whole points, means over many people to a tenth.
int places_of(std::string_view name) { return measures()[static_cast<std::size_t>(measure_row(name))].is_dynamic ? 0 : 1; }

std::string column(std::string_view name, Language language) {
    const Measure& of = measures()[static_cast<std::size_t>(measure_row(name))];
    return capitalised(text((of.is_dynamic ? "dynamic." : "indicator.") + std::string(name), language));
}

std::string differences_table(const Ablation& ablation, Language language, std::size_t columns) {
    TextTable table;
    table.heading = {word("without", language)};
    std::vector<std::string> whole{word("whole", language)};
    for (std::size_t n = 0; n < columns; ++n) {
        table.heading.push_back(column(shown[n], language));
        whole.push_back(decimal(100 * measure(ablation.mechanisms.front(), shown[n]).base(), places_of(shown[n]), language) + "  ");
    }
    table.rows.push_back({whole});
    for (std::size_t row = 0; row < ablation.mechanisms.size(); ++row) {
        const Ablated& each = ablation.mechanisms[row];
        std::vector<std::string> cells{text("mechanism." + std::string(each.mechanism.name), language)};
        for (std::size_t n = 0; n < columns; ++n) cells.push_back(difference(measure(each, shown[n]), places_of(shown[n]), language));
        table.rows.push_back({cells, row == 0});
    }
    return lines_of(table);
}

std::string rivals_table(const Rivals& rivals, Language language) {
    TextTable table;
    table.heading = {word("rival", language), word("surprise", language), word("explained", language)};
    const auto add = [&](std::string_view name, const Rival& rival) {
        const Estimate& of = rival.surprise;
        std::string told = decimal(of.mean, 3, language);
        if (std::isfinite(of.low)) told += " ± " + decimal(of.high - of.mean, 3, language);
        table.rows.push_back({{word(name, language), told, percent(rival.explained, 1, language)}});
    };
    add("shares_alone", rivals.shares_alone);
    add("history_alone", rivals.history_alone);
    add("logistic_rule", rivals.logistic_rule);
    add("mean_field", rivals.mean_field);
    add("month_zero", rivals.month_zero);
    add("ceiling", rivals.ceiling);
    table.rows.back().ruled = true;
    return lines_of(table);
}

/// Of measures, the shares of their variance: what rivals explain, and what comes again under other luck.
std::string variances_table(const Rivals& rivals, Language language) {
    TextTable table;
    table.heading = {word("variance_of", language), word("history_short", language), word("month_zero_short", language),
                     word("ceiling_short", language)};
    for (std::size_t measure = 0; measure < explained_measures.size(); ++measure) {
        const VarianceExplained& of = rivals.variances[measure];
        table.rows.push_back({{column(explained_measures[measure], language), percent(of.history, 0, language),
                               percent(of.month_zero, 0, language), percent(of.ceiling, 0, language)}});
    }
    return lines_of(table);
}

/// How far rivals go, never said without the ceiling.
std::string ceiling_told(const Rivals& rivals, Language language) {
    const double best = std::max(
        {rivals.history_alone.explained, rivals.logistic_rule.explained, rivals.mean_field.explained, rivals.month_zero.explained});
    return text("ablate.ceiling_told", language,
                {percent(std::max(0., best), 0, language), percent(std::max(0., rivals.ceiling.explained), 0, language),
                 percent(rivals.same_ending, 0, language), percent(rivals.same_by_chance, 0, language),
                 concertation::whole(rivals.others, language)});
}

/// The mechanism whose absence moves the share of conflict most.
const Ablated& heaviest(const Ablation& ablation) {
    const Ablated* most = &ablation.mechanisms.front();
    for (const Ablated& each : ablation.mechanisms)
        if (std::fabs(measure(each, "conflictual").difference().mean) > std::fabs(measure(*most, "conflictual").difference().mean))
            most = &each;
    return *most;
}

}  // namespace

std::string ablation_text(const Ablation& ablation, const Scenario& whole, Language language, int width) {
    const std::string& title = language == Language::fr ? whole.title.fr : whole.title.en;
    std::string page = title.empty() ? "" : wrapped(title, width) + '\n';
    page += wrapped(text("ablate.ran", language,
                         {concertation::whole(static_cast<std::int64_t>(ablation.mechanisms.size()), language),
                          concertation::whole(whole.replicates, language), decimal(ablation.seconds, 1, language)}),
                    width) +
            "\n\n";
    if (ablation.mechanisms.empty()) return page;
    page += differences_table(ablation, language, width >= width_for_all ? all_shown : narrow);
    page += wrapped(word("legend", language), width) + "\n\n" + word("rivals", language) + '\n' + rivals_table(ablation.rivals, language) +
            wrapped(ceiling_told(ablation.rivals, language), width) + "\n\n" + variances_table(ablation.rivals, language);
    const Ablated& most = heaviest(ablation);
    page += wrapped(text("ablate.beyond", language,
                         {text("mechanism." + std::string(most.mechanism.name), language),
                          signed_points(measure(most, "conflictual").difference().mean, 0, language)}),
                    width) +
            "\n\n" + wrapped(text("summary.study", language), width) + '\n';
    return page;
}

}  // namespace concertation
