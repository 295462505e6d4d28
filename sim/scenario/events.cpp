#include "scenario/events.hpp"

#include <algorithm>

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"

namespace concertation {
namespace {

using What = decltype(Event::what);

/// A share in [low, 1].
std::optional<double> share(const YamlValue& value, const std::string& key, double low, const Source& source) {
    const std::optional<double> read = number(value, key, source);
    if (!read || (*read >= low && *read <= 1)) return read;
    const std::string from = number_text(low);
    refuse_value(value, key, {"un nombre de " + from + " à 1", "a number from " + from + " to 1"}, source);
    return std::nullopt;
}

/// The value of `name` in {name: …}; complains if it is missing or if another key stands beside it.
const YamlValue* only_field(const YamlValue& value, const std::string& key, const std::vector<std::string>& names, const Source& source) {
    if (!is_map(value, key, source)) return nullptr;
    for (const YamlEntry& entry : value.entries) {
        if (std::find(names.begin(), names.end(), entry.key) == names.end()) refuse_key(entry, key, names, source);
    }
    for (const std::string& name : names) {
        if (value.find(name) == nullptr) source.complain(value.place, dotted(key, name), {"manque", "missing"});
    }
    return value.find(names.front());
}

std::optional<What> levers_change(const YamlEntry& entry, int number, const Source& source) {
    LeversChange levers;
    for (const Change& change : changes_in({"levers", entry.place, entry.value}, "", number, source)) {
        if (change.multiply || is_allowed(change.value, change.row, change.place, source, false)) {
            levers.changes.push_back({change.row, change.value, change.multiply});
        }
    }
    return What(levers);
}

std::optional<What> abolition(const YamlEntry& entry, const YamlValue& event, const Source& source) {
    if (!entry.value.is(YamlValue::Kind::scalar) || entry.value.text != "mandatary") {
        refuse_value(entry.value, "events.abolish", {"mandatary", "mandatary"}, source);
    }
    const ChoiceRow choice = replacement_of_mandatary();
    const YamlValue* replacement = event.find("replace_by");
    if (replacement == nullptr) {
        const std::string words = joined({choice.words.begin(), choice.words.end()});
        source.complain(entry.place, "events.replace_by", {"manque; un mot parmi " + words, "missing; one of " + words});
        return std::nullopt;
    }
    const std::optional<int> word = chosen_word(*replacement, choice, "events.replace_by", source);
    if (!word) return std::nullopt;
    return What(AbolishMandatary{static_cast<Mandatary>(static_cast<int>(Mandatary::prefets_table) + *word)});
}

std::optional<What> funding_gap(const YamlEntry& entry, const YamlValue& event, const Source& source) {
    const std::string key = "events.funding_gap";
    if (only_field(entry.value, key, {"until", "bridging"}, source) == nullptr || entry.value.find("bridging") == nullptr)
        return std::nullopt;
    const YamlValue& end = *entry.value.find("until");
    const std::optional<Date> until = date(end, key + ".until", source);
    const std::optional<double> bridging = share(*entry.value.find("bridging"), key + ".bridging", 0, source);
    if (!until || !bridging) return std::nullopt;
    const YamlValue* begin = event.find("date");
    Complaints told_elsewhere;
    const std::optional<Date> from = begin == nullptr ? std::nullopt : date(*begin, "", {"", &told_elsewhere});
    if (from && months_between(*from, *until) <= 0) {
        source.complain(end.place, key + ".until",
                        {"la fin doit suivre la date de l'événement", "the end must come after the date of the event"});
    }
    return What(FundingGap{months_since_year_zero(*until), *bridging});
}

const std::vector<std::string>& kinds() {
    static const std::vector<std::string> all{"levers", "election", "abolish", "envelope_cut", "funding_gap", "staff_loss", "trust_shock"};
    return all;
}

std::optional<What> what_of(const YamlEntry& entry, const YamlValue& event, int number, const Source& source) {
    const std::string key = dotted("events", entry.key);
    if (entry.key == "levers") return levers_change(entry, number, source);
    if (entry.key == "abolish") return abolition(entry, event, source);
    if (entry.key == "funding_gap") return funding_gap(entry, event, source);
    const bool shock = entry.key == "trust_shock";
    const std::string field = shock ? "change" : "share";
    const YamlValue* written = only_field(entry.value, key, {field}, source);
    const std::optional<double> read = written == nullptr ? std::nullopt : share(*written, dotted(key, field), shock ? -1 : 0, source);
    if (!read) return std::nullopt;
    if (shock) return What(TrustShock{*read});
    if (entry.key == "election") return What(Election{*read});
    if (entry.key == "envelope_cut") return What(EnvelopeCut{*read});
    return What(StaffLoss{*read});
}

bool is_kind(const std::string& key) { return std::find(kinds().begin(), kinds().end(), key) != kinds().end(); }

/// Reads what is not the kind of the event; complains of unknown keys.
void read_frame(WrittenEvent& written, const YamlEntry& entry, const YamlValue& event, const Source& source) {
    if (entry.key == "date") {
        if (const std::optional<Date> month = date(entry.value, "events.date", source))
            written.event.month = months_since_year_zero(*month);
    } else if (entry.key == "title") {
        written.event.title = bilingual(entry.value, "events.title", source).value_or(Text{});
    } else if (entry.key == "regions" || entry.key == "territories") {
        if (written.selection != nullptr)
            source.complain(entry.place, "events." + entry.key,
                            {"écrivez regions ou territories, pas les deux", "write regions or territories, not both"});
        written.selection = &entry.value;
        written.width = entry.key == "regions" ? Width::regions : Width::territories;
    } else if (entry.key == "replace_by") {
        if (event.find("abolish") == nullptr)
            source.complain(entry.place, "events.replace_by", {"ne va qu'avec abolish", "goes with abolish only"});
    } else if (!is_kind(entry.key)) {
        std::vector<std::string> known = kinds();
        known.insert(known.end(), {"date", "title", "regions", "territories", "replace_by"});
        refuse_key(entry, "events", known, source);
    }
}

}  // namespace

std::optional<WrittenEvent> written_event(const YamlValue& value, const Document& document, int number) {
    const Source& source = document.source;
    if (!is_map(value, "events", source)) return std::nullopt;
    WrittenEvent written;
    written.document = &document;
    written.document_number = number;
    written.place = value.place;
    int found = 0;
    bool whole = true;
    for (const YamlEntry& entry : value.entries) {
        read_frame(written, entry, value, source);
        if (!is_kind(entry.key)) continue;
        if (++found > 1)
            source.complain(entry.place, dotted("events", entry.key),
                            {"un événement fait une seule chose; écrivez-en un autre", "an event does one thing; write another one"});
        const std::optional<What> what = what_of(entry, value, number, source);
        whole = whole && what.has_value();
        if (what) written.event.what = *what;
    }
    if (value.find("date") == nullptr)
        source.complain(value.place, "events.date", {"manque; un mois, comme 2010-04", "missing; a month, such as 2010-04"});
    if (found == 0)
        source.complain(value.place, "events",
                        {"manque : ce qui arrive (" + joined(kinds()) + ")", "missing: what happens (" + joined(kinds()) + ")"});
    return whole ? std::optional<WrittenEvent>(written) : std::nullopt;
}

}  // namespace concertation
