#include <algorithm>

#include "scenario/citizens.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/draft.hpp"
#include "scenario/events.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/places.hpp"
#include "scenario/scopes.hpp"
#include "scenario/top_fields.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_rules = 1000, most_events = 1000;

std::vector<std::string> top_keys() {
    std::vector<std::string> keys{"extends", "title", "question", "start",       "months",           "names",     "seed",  "replicates",
                                  "store",   "axes",  "regions",  "territories", "territories_file", "synthetic", "where", "events",
                                  "citizens"};
    for (const std::string& group : group_names()) {
        if (group != "start") keys.push_back(group);
    }
    return keys;
}

/// A dotted name whose last word is near `word`, for a key written without its group; empty if there is none.
std::string name_ending_in(const std::string& word) {
    const auto last_word = [](std::string_view name) { return std::string(name.substr(name.rfind('.') + 1)); };
    std::vector<std::string> words;
    for (const ParameterRow& row : parameter_table()) words.push_back(last_word(row.name));
    const std::string meant = nearest(word, words);
    for (const ParameterRow& row : parameter_table()) {
        if (!meant.empty() && last_word(row.name) == meant) return std::string(row.name);
    }
    return {};
}

/// Reads one document into a draft.
class DocumentReader {
public:
    DocumentReader(Draft& draft, const Document& document, int number)
        : draft_(draft), document_(document), source_(document.source), number_(number) {
        everywhere_.document = &document;
        everywhere_.document_number = number;
    }

    void read() {
        if (document_.root.is(YamlValue::Kind::nothing)) {
            if (source_.complaints->none())
                source_.complain({}, "",
                                 {"fichier vide; un scénario a au moins extends ou territories",
                                  "empty file; a scenario has at least extends or territories"});
            return;
        }
        if (!is_map(document_.root, "", source_)) return;
        for (const YamlEntry& entry : document_.root.entries) read_entry(entry);
        draft_.rules.push_back(std::move(everywhere_));
        for (Rule& rule : narrower_) draft_.rules.push_back(std::move(rule));
        check_calendar(draft_, document_, number_);
    }

private:
    void read_entry(const YamlEntry& entry) {
        if (entry.key == "extends" || read_top_field(draft_.scenario, entry, source_) || read_places(entry)) return;
        if (entry.key == "start")
            read_start(entry);
        else if (entry.key == "programme")
            read_programme(entry);
        else if (entry.key == "where")
            read_where(entry.value);
        else if (entry.key == "events")
            read_events(entry.value);
        else if (entry.key == "citizens")
            draft_.scenario.scores = citizens_scores(entry.value, document_);
        else if (is_group(entry.key))
            add_changes(entry, "");
        else
            refuse_top_key(entry);
    }

    void refuse_top_key(const YamlEntry& entry) {
        const bool looks = !source_.complaints->enough();
        const std::string full_name = looks && nearest(entry.key, top_keys()).empty() ? name_ending_in(entry.key) : "";
        if (full_name.empty()) return refuse_key(entry, "", top_keys(), source_);
        source_.complain(entry.place, entry.key,
                         {"clé inconnue (vouliez-vous dire " + full_name + "?)", "unknown key (did you mean " + full_name + "?)"});
    }

    void add_changes(const YamlEntry& entry, const std::string& path) {
        for (const Change& change : changes_in(entry, path, number_, source_)) everywhere_.changes.push_back(change);
    }

    /// `start` is the first month, or a group of numbers with the first month among them.
    void read_start(const YamlEntry& entry) {
        if (!entry.value.is(YamlValue::Kind::map)) return read_date(entry.value, "start");
        for (const YamlEntry& inner : entry.value.entries) {
            if (inner.key == "date")
                read_date(inner.value, "start.date");
            else
                add_changes(inner, "start");
        }
    }

    void read_date(const YamlValue& value, const std::string& key) {
        draft_.scenario.start = date(value, key, source_).value_or(draft_.scenario.start);
    }

    void read_programme(const YamlEntry& entry) {
        if (!is_map(entry.value, "programme", source_)) return;
        for (const YamlEntry& inner : entry.value.entries) {
            if (inner.key == "periods")
                draft_.periods = written_periods(inner.value, source_);
            else
                add_changes(inner, "programme");
        }
    }

    bool read_places(const YamlEntry& entry) {
        const bool territories = entry.key == "territories", table = entry.key == "territories_file", synthetic = entry.key == "synthetic";
        if (entry.key == "regions") {
            for (WrittenRegion& region : listed_regions(entry.value, document_, number_)) {
                narrower_.push_back(region.rule);
                draft_.regions.push_back(std::move(region));
            }
            return true;
        }
        if (!territories && !table && !synthetic) return false;
        if (given_places_)
            source_.complain(entry.place, entry.key,
                             {"écrivez une seule de territories, territories_file et synthetic",
                              "write only one of territories, territories_file and synthetic"});
        given_places_ = true;
        draft_.places_document = number_;
        if (synthetic) {
            draft_.synthetic = synthetic_province(entry.value, draft_.synthetic.value_or(Synthetic{}), source_);
            return true;
        }
        draft_.synthetic.reset();
        draft_.territories = territories ? listed_territories(entry.value, source_) : tabled_territories(entry.value, document_);
        return true;
    }

    void read_where(const YamlValue& value) {
        if (!is_list(value, "where", source_) || !fits(value, most_rules, "where")) return;
        for (const YamlValue& item : value.items) {
            if (std::optional<Rule> rule = written_rule(item, document_, number_)) narrower_.push_back(std::move(*rule));
        }
    }

    void read_events(const YamlValue& value) {
        if (!is_list(value, "events", source_) || !fits(value, most_events, "events")) return;
        for (const YamlValue& item : value.items) {
            if (std::optional<WrittenEvent> event = written_event(item, document_, number_)) draft_.events.push_back(std::move(*event));
        }
    }

    bool fits(const YamlValue& list, std::size_t most, const std::string& key) {
        if (list.items.size() <= most) return true;
        const std::string limit = std::to_string(most);
        source_.complain(list.place, key, {"trop d'éléments; au plus " + limit, "too many entries; at most " + limit});
        return false;
    }

    Draft& draft_;
    const Document& document_;
    const Source& source_;
    int number_;
    Rule everywhere_;
    std::vector<Rule> narrower_;
    bool given_places_ = false;
};

}  // namespace

Draft empty_draft() {
    Draft draft;
    draft.scenario.axes = default_axes();
    return draft;
}

void read_document(Draft& draft, const Document& document, int number) { DocumentReader(draft, document, number).read(); }

}  // namespace concertation
