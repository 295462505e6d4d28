#include <algorithm>

#include "scenario/events.hpp"
#include "scenario/yaml_text.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_periods = 20;

std::optional<WrittenPeriod> written_period(const YamlValue& item, const Source& source) {
    const std::string path = "programme.periods";
    if (!is_map(item, path, source)) return std::nullopt;
    WrittenPeriod period{{}, {}, {}, item.place, source};
    bool whole = true;
    for (const YamlEntry& entry : item.entries) {
        const std::string key = dotted(path, entry.key);
        if (entry.key == "title") {
            period.title = bilingual(entry.value, key, source).value_or(Text{});
        } else if (entry.key == "first" || entry.key == "last") {
            const std::optional<Date> read = date(entry.value, key, source);
            whole = whole && read.has_value();
            (entry.key == "first" ? period.first : period.last) = read.value_or(Date{});
        } else {
            refuse_key(entry, path, {"title", "first", "last"}, source);
        }
    }
    for (const char* needed : {"first", "last"}) {
        if (item.find(needed) != nullptr) continue;
        source.complain(item.place, dotted(path, needed), {"manque; un mois, comme 2010-04", "missing; a month, such as 2010-04"});
        whole = false;
    }
    if (!whole) return std::nullopt;
    if (months_between(period.first, period.last) < 0) {
        source.complain(item.place, path, {"la période finit avant de commencer", "the period ends before it begins"});
        return std::nullopt;
    }
    return period;
}

/// Whether `month`, counted from year zero, is one of the run's.
bool in_run(const Scenario& scenario, int month) {
    const int first = months_since_year_zero(scenario.start);
    return month >= first && month < first + scenario.months;
}

Text outside_run(const Scenario& scenario, const Text& who) {
    const std::string from = month_text(scenario.start), to = month_text(plus_months(scenario.start, scenario.months - 1));
    return {who.fr + " hors de la simulation, qui va de " + from + " à " + to,
            who.en + " outside the run, which goes from " + from + " to " + to};
}

}  // namespace

std::vector<WrittenPeriod> written_periods(const YamlValue& value, const Source& source) {
    std::vector<WrittenPeriod> periods;
    if (!is_list(value, "programme.periods", source)) return periods;
    if (value.items.size() > most_periods) {
        source.complain(value.place, "programme.periods", {"trop de périodes; au plus 20", "too many periods; at most 20"});
        return periods;
    }
    for (const YamlValue& item : value.items) {
        if (std::optional<WrittenPeriod> period = written_period(item, source)) periods.push_back(std::move(*period));
    }
    std::stable_sort(periods.begin(), periods.end(),
                     [](const WrittenPeriod& a, const WrittenPeriod& b) { return months_between(b.first, a.first) < 0; });
    for (std::size_t i = 1; i < periods.size(); ++i) {
        if (months_between(periods[i - 1].last, periods[i].first) > 0) continue;
        source.complain(periods[i].place, "programme.periods", {"cette période en chevauche une autre", "this period overlaps another"});
    }
    return periods;
}

void check_calendar(const Draft& draft, const Document& document, int number) {
    for (const WrittenEvent& written : draft.events) {
        if (written.document_number != number || written.event.month == 0 || in_run(draft.scenario, written.event.month)) continue;
        document.source.complain(written.place, "events.date", outside_run(draft.scenario, {"événement", "event"}));
    }
    for (const WrittenPeriod& period : draft.periods) {
        if (period.source.file != document.source.file || in_run(draft.scenario, months_since_year_zero(period.first))) continue;
        document.source.complain(period.place, "programme.periods", outside_run(draft.scenario, {"début de période", "start of a period"}));
    }
}

void check_plans_end(const Draft& draft, const std::vector<Document>& chain) {
    const Scenario& scenario = draft.scenario;
    const int end = months_since_year_zero(scenario.start) + scenario.months - 1;
    for (const WrittenPeriod& period : draft.periods) {
        if (months_since_year_zero(period.last) <= end) continue;
        const std::string last = month_text(period.last), stops = month_text(plus_months(scenario.start, scenario.months - 1));
        const Text what{
            "la période va jusqu'à " + last + ", la simulation s'arrête à " + stops + "; allongez months ou écrivez last plus tôt",
            "the period goes to " + last + ", the run stops at " + stops + "; lengthen months or write an earlier last"};
        // The file that wrote the period or the months last is the one to change.
        for (auto document = chain.rbegin(); document != chain.rend(); ++document) {
            if (document->source.file == period.source.file) {
                document->source.complain(period.place, "programme.periods", what);
                break;
            }
            const YamlValue* months = document->root.find("months");
            if (months == nullptr) continue;
            document->source.complain(months->place, "months", what);
            break;
        }
    }
}

void settle_calendar(Draft& draft, const IndexedPlaces& places) {
    Scenario& scenario = draft.scenario;
    const int zero = months_since_year_zero(scenario.start);
    scenario.periods.clear();
    for (const WrittenPeriod& period : draft.periods) {
        if (!in_run(scenario, months_since_year_zero(period.first))) continue;
        scenario.periods.push_back({period.title, months_since_year_zero(period.first) - zero, months_since_year_zero(period.last) - zero});
    }
    scenario.events.clear();
    for (const WrittenEvent& written : draft.events) {
        Event event = written.event;
        const bool strict = written.document_number >= draft.places_document;
        const std::string key = written.width == Width::territories ? "events.territories" : "events.regions";
        event.scope = selected_places(written.width, written.selection, places, strict, key, written.document->source);
        if (!in_run(scenario, event.month) || (event.scope.regions.empty() && event.scope.territories.empty())) continue;
        event.month -= zero;
        if (FundingGap* gap = std::get_if<FundingGap>(&event.what)) gap->until -= zero;
        scenario.events.push_back(std::move(event));
    }
    std::stable_sort(scenario.events.begin(), scenario.events.end(), [](const Event& a, const Event& b) { return a.month < b.month; });
}

}  // namespace concertation
