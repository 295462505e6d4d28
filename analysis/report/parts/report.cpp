#include "report/parts/report.hpp"

#include <algorithm>

#include "observe/words.hpp"
#include "report/parts/report_parts.hpp"
#include "report/width.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

void append(Page& page, Blocks blocks) {
    for (Block& block : blocks) page.blocks.push_back(std::move(block));
}

Blocks front(const ReportSource& source, Language language) {
    const std::string kind = source.kind();
    if (kind == "compare") return front_of_comparison(source, language);
    if (kind == "sweep") return front_of_sweep(source, language);
    if (kind == "sensitivity") return front_of_sensitivity(source, language);
    if (kind == "findings") return front_of_findings(source, language);
    if (kind == "allocate") return front_of_allocation(source, language);
    return front_of_run(source, language);
}

}  // namespace

Page report_on(const ReportSource& source, const ReportExtras& extras, Language language) {
    Page page{language, "", front(source, language)};
    if (const auto* title = std::get_if<Title>(&page.blocks.front())) page.title = title->words;
    append(page, must_say(source, language));
    page.blocks.emplace_back(NewSheet{});
    append(page, glance_part(source, language));
    append(page, scenarios_part(source, language));
    append(page, measures_part(source, language));
    append(page, readings_part(source, language));
    append(page, places_part(source, language));
    append(page, months_part(source, language));
    append(page, effects_part(source, language));
    append(page, groups_part(source, language));
    append(page, money_part(source, language));
    append(page, needs_part(source, language));
    append(page, network_part(source, language));
    append(page, history_part(source, language));
    append(page, allocation_part(source, language));
    append(page, points_part(source, language));
    append(page, factors_part(source, language));
    append(page, verdicts_part(source, language));
    if (extras.observations) append(page, observations_part(source, *extras.observations, language));
    append(page, reversal_part(source, language));
    append(page, limits_part(language));
    append(page, assumptions_part(source, language));
    append(page, again_part(source, language));
    return page;
}

const AnswerRow* difference_row(const ReportSource& source, int scenario, std::string_view measure, const std::string& places) {
    return source.row("differences", {{"scenario", std::to_string(scenario)}, {"places", places}, {"measure", std::string(measure)}});
}

CellOf mean_of(const ReportSource& source, int scenario, const char* measure, double times) {
    if (source.kind() != "compare") return {"estimates", source.row("estimates", {{"measure", measure}}), "mean", times};
    return {"differences", difference_row(source, std::max(1, scenario), measure), scenario == 0 ? "base" : "other", times};
}

std::array<std::string, 4> dynamic_names(Language language) {
    std::array<std::string, 4> names;
    for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
        names[static_cast<std::size_t>(dynamic)] =
            capitalised(text("dynamic." + std::string(word_of(static_cast<Dynamic>(dynamic))), language));
    return names;
}

Block picture_of(const Drawing& drawing, std::string caption, std::string told) {
    return Picture{drawing.svg(), drawing.width(), drawing.height(), std::move(caption), std::move(told)};
}

}  // namespace concertation
