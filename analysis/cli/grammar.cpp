#include "cli/grammar.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int most_compared = 50;

/// Adds options with their sentence from the catalogue.
class Options {
public:
    Options(CLI::App& app, Language language) : app_(app), language_(language) {}
    void flag(const std::string& name, bool& value) { app_.add_flag("--" + name, value, sentence(name)); }
    template <class Value>
    CLI::Option* value(const std::string& name, Value& into, const std::string& kind, const std::string& told_as = "") {
        return app_.add_option("--" + name, into, sentence(told_as.empty() ? name : told_as))->type_name(kind);
    }

private:
    std::string sentence(const std::string& name) const { return text("option." + name, language_); }
    CLI::App& app_;
    Language language_;
};

void add_set(Options& options, Typed& typed) { options.value("set", typed.set, "KEY=VALUE")->allow_extra_args(false); }

void add_scenario(CLI::App& app, Options& options, Typed& typed) {
    app.add_option("SCENARIO", typed.scenario)->allow_extra_args(false);
    add_set(options, typed);
}

/// What every command that may take long understands.
void add_long_options(Options& options, Typed& typed) {
    options.value("threads", typed.threads, "N");
    options.flag("quiet", typed.quiet);
    options.flag("yes", typed.yes);
}

/// And every command that simulates.
void add_simulation_options(Options& options, Typed& typed) {
    options.value("months", typed.months, "N");
    options.value("seed", typed.seed, "N");
    options.flag("json", typed.json);
    add_long_options(options, typed);
}

void add_simulation(CLI::App& app, Options& options, Typed& typed) {
    add_scenario(app, options, typed);
    add_simulation_options(options, typed);
}

/// What every command that leaves a results file understands.
void add_results_options(Options& options, Typed& typed) {
    options.value("out", typed.out, "FILE");
    options.value("database", typed.database, "postgresql://…");
    options.flag("force", typed.force);
}

void add_study(CLI::App& app, Options& options, Typed& typed) {
    add_simulation(app, options, typed);
    options.value("replicates", typed.replicates, "N");
    add_results_options(options, typed);
}

void add_own(const std::string& subcommand, CLI::App& app, Options& options, Typed& typed) {
    if (subcommand == "run") {
        add_study(app, options, typed);
        options.value("detailed", typed.detailed, "N");
        options.value("save-state", typed.save_state, "YYYY-MM");
    }
    if (subcommand == "compare") {
        add_study(app, options, typed);
        app.get_option("SCENARIO")->allow_extra_args()->expected(1, most_compared);
        options.value("assumptions", typed.assumptions, "N");
        options.value("posterior", typed.posterior, "FILE");
        options.value("on", typed.on, "NAME");
        options.value("until-width", typed.until_width, "X");
        options.value("most-replicates", typed.most_replicates, "N");
        options.value("from", typed.from, "FILE.state");
        options.value("detailed", typed.detailed, "N");
    }
    if (subcommand == "sweep") {
        app.add_option("DESIGN.yaml", typed.scenario)->allow_extra_args(false);
        add_set(options, typed);
        add_simulation_options(options, typed);
        add_results_options(options, typed);
        options.value("on", typed.on, "NAME,…");
    }
    if (subcommand == "sensitivity") {
        add_study(app, options, typed);
        options.value("method", typed.method, "morris|sobol|discovery");
        options.value("vary", typed.factors, "NAME[:FROM:TO],…");
        options.value("points", typed.points, "N");
        options.value("on", typed.on, "NAME");
        options.value("holds", typed.holds, "CONDITION");
    }
    if (subcommand == "check") {
        add_scenario(app, options, typed);
        options.flag("resolved", typed.resolved);
    }
    if (subcommand == "ablate") {
        add_simulation(app, options, typed);
        options.value("replicates", typed.replicates, "N");
        options.value("only", typed.only, "NAME,…")->delimiter(',')->allow_extra_args(false);
    }
    if (subcommand == "allocate") {
        add_simulation(app, options, typed);
        options.value("budget", typed.budget, "$");
        options.value("by", typed.by, "all|region|population|rurality|deprivation|territory");
        options.value("only", typed.only, "NAME,…", "allocate_only")->delimiter(',')->allow_extra_args(false);
        options.value("on", typed.on, "NAME", "allocate_on");
        options.value("aim", typed.aim, "higher|lower");
        options.value("floor", typed.floor, "X");
        options.value("replicates", typed.replicates, "N", "allocate_replicates");
        options.value("assumptions", typed.assumptions, "N", "allocate_assumptions");
        add_results_options(options, typed);
    }
    if (subcommand == "findings") {
        add_simulation(app, options, typed);
        options.value("only", typed.only, "ID,…")->delimiter(',')->allow_extra_args(false);
        options.value("assumptions", typed.assumptions, "N");
        options.flag("until-decided", typed.until_decided);
        options.value("replicates", typed.replicates, "N", "findings_replicates");
        options.flag("knockout", typed.knock_out);
        options.value("scenarios", typed.scenarios, "FOLDER");
        options.value("out", typed.out, "FILE");
        options.flag("force", typed.force);
    }
    if (subcommand == "bargain") {
        app.add_option("CASE.csv", typed.scenario)->allow_extra_args(false);
        options.value("rule", typed.rule, "RULE");
        options.value("voting", typed.voting, "WORD");
        options.value("victory", typed.victory, "WORD");
        options.value("pce", typed.pce, "WORD");
        options.value("range", typed.range, "WORD");
        options.value("view", typed.view, "WORD");
        options.value("commitment", typed.commitment, "WORD");
        options.flag("json", typed.json);
    }
    if (subcommand == "prioritise") {
        app.add_option("FILE.pb", typed.scenario)->allow_extra_args(false);
        options.value("rule", typed.rule, "RULE");
        options.flag("json", typed.json);
    }
    if (subcommand == "report") {
        app.add_option("RESULTS", typed.scenario)->allow_extra_args(false);
        options.value("out", typed.out, "FILE.html", "page");
        options.flag("docx", typed.docx);
        options.value("observations", typed.observations, "FILE.csv");
        options.flag("force", typed.force);
    }
    if (subcommand == "replay") {
        app.add_option("RESULTS", typed.scenario)->allow_extra_args(false);
        add_long_options(options, typed);
    }
    if (subcommand == "explain") {
        app.add_option("RESULTS", typed.scenario)->allow_extra_args(false);
        options.value("territory", typed.territory, "NAME");
        options.value("replicate", typed.replicate, "N");
        options.value("arm", typed.arm, "N");
        options.value("futures", typed.futures, "N");
        options.flag("json", typed.json);
        add_long_options(options, typed);
    }
    if (subcommand == "export") {
        app.add_option("RESULTS", typed.scenario)->allow_extra_args(false);
        options.value("into", typed.out, "FOLDER");
        options.flag("excel", typed.excel);
    }
    if (subcommand == "describe") {
        add_scenario(app, options, typed);
        options.flag("parameters", typed.parameters);
        options.flag("schema", typed.schema);
        options.flag("odd", typed.odd);
    }
}

/// The whole grammar.
void describe_to(CLI::App& app, Language language, Typed& typed) {
    app.set_help_flag("");
    app.allow_extras();
    Options general(app, language);
    general.flag("version", typed.version);
    general.value("lang", typed.language, "fr|en");
    general.flag("help", typed.help);
    for (const Subcommand& each : subcommands()) {
        CLI::App& sub = *app.add_subcommand(each.name);
        sub.set_help_flag("");
        sub.allow_extras();
        Options options(sub, language);
        add_own(each.name, sub, options, typed);
        options.value("lang", typed.language, "fr|en");
        options.flag("help", typed.help);
    }
}

std::vector<OptionLine> lines_of(const CLI::App& app) {
    std::vector<OptionLine> lines;
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_lnames().empty()) continue;
        const bool flag = option->get_items_expected_max() == 0;
        lines.push_back({"--" + option->get_lnames().front(), flag ? "" : option->get_type_name(), option->get_description()});
    }
    return lines;
}

/// The option a fault of CLI11 names.
std::string option_in(const std::string& sentence) {
    const auto first = std::min(sentence.find("--"), sentence.size());
    return sentence.substr(first, sentence.find_first_of(" :,", first) - first);
}

}  // namespace

std::vector<Subcommand> subcommands() {
    return {{"run", "SCENARIO", "concertation run shipped:six_regions --replicates 200 --set levers.meshing=0.7"},
            {"compare", "BASE OTHER…", "concertation compare shipped:six_regions my_scenario.yaml --lang fr"},
            {"sweep", "DESIGN.yaml", "concertation sweep design.yaml --on conflictual,trust"},
            {"sensitivity", "SCENARIO", "concertation sensitivity shipped:six_regions --method morris --on conflictual"},
            {"check", "SCENARIO", "concertation check my_scenario.yaml --resolved"},
            {"describe", "--parameters | --schema | --odd [SCENARIO]", "concertation describe --parameters --lang fr"},
            {"ablate", "SCENARIO", "concertation ablate shipped:six_regions --replicates 40"},
            {"allocate", "SCENARIO --budget $", "concertation allocate shipped:six_regions --budget 1000000"},
            {"findings", "[SCENARIO]", "concertation findings --only F1,C2 --lang fr"},
            {"bargain", "CASE.csv", "concertation bargain case.csv --rule spatial --json"},
            {"explain", "RESULTS", "concertation explain six_regions.sqlite --territory B-03 --lang fr"},
            {"report", "RESULTS", "concertation report six_regions.sqlite --lang fr --docx"},
            {"export", "RESULTS", "concertation export six_regions.sqlite --into tables --excel"},
            {"replay", "RESULTS", "concertation replay six_regions.sqlite"},
            {"prioritise", "FILE.pb", "concertation prioritise vote.pb --rule equal_shares"}};
}

Typed typed(const std::vector<std::string>& words, Language language) {
    Typed all;
    CLI::App app;
    describe_to(app, language, all);
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));  // CLI11 takes words from the end
    } catch (const CLI::ParseError& fault) {
        all.miscounted = option_in(fault.what());
    }
    const auto chosen = app.get_subcommands();
    const CLI::App& at = chosen.empty() ? app : *chosen.front();
    if (!chosen.empty()) all.subcommand = at.get_name();
    all.known = lines_of(at);
    all.leftovers = app.remaining(true);
    return all;
}

}  // namespace concertation
