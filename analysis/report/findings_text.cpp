#include "report/findings_text.hpp"

#include <cmath>
#include <map>

#include "findings/answers_of_findings.hpp"
#include "report/differences.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr std::string_view indent = "      ";

std::string word(std::string_view key, Language language) { return text("findings." + std::string(key), language); }

/// Whether the number is a difference, told with its sign and shares in points.
bool is_difference(const Pattern& pattern) {
    switch (pattern.expected.kind) {
        case Expected::Kind::above:
            return pattern.expected.low == 0.;
        case Expected::Kind::below:
            return pattern.expected.high == 0.;
        case Expected::Kind::within:
            return false;
        case Expected::Kind::nothing:
            return true;
    }
    return false;
}

std::string told(double value, std::string_view unit, bool difference, Language language) {
    if (!std::isfinite(value)) return decimal(value, 0, language);
    return difference ? signed_in_unit(value, unit, language) : in_unit(value, unit, language);
}

/// Without its unit: shares in points of a hundred.
std::string bare(double value, std::string_view unit, bool difference, Language language) {
    if (!std::isfinite(value)) return decimal(value, 0, language);
    const bool share = unit == "share";
    const int places = share ? 1 : unit == "dollars" ? 0 : 2;
    const std::string number = decimal(std::fabs(share ? 100 * value : value), places, language);
    return (value < 0 ? "\u2212" : difference ? "+" : "") + number;
}

std::string interval(const Estimate& of, std::string_view unit, bool difference, Language language) {
    const std::string between = language == Language::fr ? "; " : ", ";
    return '[' + bare(of.low, unit, difference, language) + between + bare(of.high, unit, difference, language) + ']';
}

std::string expected_words(const Pattern& pattern, Language language) {
    const auto number = [&](double value) { return value == 0. ? "0" : in_unit(value, pattern.unit, language); };
    switch (pattern.expected.kind) {
        case Expected::Kind::above:
            return text("findings.expected_above", language, {number(pattern.expected.low)});
        case Expected::Kind::below:
            return text("findings.expected_below", language, {number(pattern.expected.high)});
        case Expected::Kind::within:
            return text("findings.expected_within", language, {number(pattern.expected.low), number(pattern.expected.high)});
        case Expected::Kind::nothing:
            return word("expected_nothing", language);
    }
    return "";
}

/// "months to resolve a dispute −9.0 [−9.2, −8.9]"
std::string beside(std::string_view name, const Estimate& of, bool difference, Language language) {
    const int row = measure_row(name);
    std::string key = "measure.", unit = "ratio";
    if (row >= 0) {
        const Measure& measure = measures()[static_cast<std::size_t>(row)];
        key = measure.is_dynamic ? "dynamic." : "indicator.";
        unit = measure.unit;
    }
    return text(key + std::string(name), language) + ' ' + told(of.mean, unit, difference, language) + ' ' +
           interval(of, unit, difference, language);
}

std::string block(const Finding& finding, Language language, int width) {
    const Pattern& pattern = finding.pattern;
    const int room = width - static_cast<int>(indent.size());
    const auto line = [&](const std::string& words) { return std::string(indent) + wrapped(words, room, indent) + '\n'; };
    std::string lines = padded_right(pattern.id, static_cast<int>(indent.size())) +
                        wrapped(text("question." + std::string(pattern.name), language), room, indent) + '\n';
    lines += line(word("measure", language) + (language == Language::fr ? "\u00a0: " : ": ") +
                  text("measure." + std::string(pattern.name), language) + " (" + expected_words(pattern, language) + ")");
    for (std::size_t n = 0; n < pattern.beside.size(); ++n)
        lines += line(word("beside", language) + (language == Language::fr ? "\u00a0: " : ": ") +
                      beside(pattern.beside[n], finding.beside[n], is_difference(pattern), language));
    return lines;
}

std::string verdicts_table(const Findings& findings, Language language) {
    TextTable table;
    table.heading = {word("pattern", language), word("effect", language),         word("interval", language), word("sets", language),
                     word("share", language),   word("share_interval", language), word("kind", language),     word("verdict", language)};
    for (const Finding& finding : findings.findings) {
        const Pattern& pattern = finding.pattern;
        const bool difference = is_difference(pattern), shared = has_share(finding);
        const Estimate share{finding.share, finding.share_within.low, finding.share_within.high};
        table.rows.push_back({{std::string(pattern.id), told(finding.effect.mean, pattern.unit, difference, language),
                               interval(finding.effect, pattern.unit, difference, language), whole(finding.sets, language),
                               shared ? percent(share.mean, 0, language) : "–", shared ? interval(share, "share", false, language) : "–",
                               text("kind." + std::string(word_of(pattern.kind)), language), word(word_of(finding.verdict), language)}});
    }
    return lines_of(table);
}

/// How many of the patterns that are evidence, or of the others, came to each verdict.
std::string counted(const Findings& findings, bool evidence, Language language) {
    int all = 0;
    std::map<Verdict, int> counts;
    for (const Finding& finding : findings.findings)
        if (counts_as_evidence(finding.pattern.kind) == evidence) ++all, ++counts[finding.verdict];
    const auto of = [&](Verdict verdict) { return whole(counts[verdict], language); };
    return text(evidence ? "findings.counts_evidence" : "findings.counts_others", language,
                {whole(all, language), of(Verdict::holds), of(Verdict::fails), of(Verdict::undecided), of(Verdict::reported)});
}

}  // namespace

std::string findings_text(const Findings& findings, const Text& title, int sets, Language language, int width) {
    const std::string& of = language == Language::fr ? title.fr : title.en;
    std::string page = wrapped(word("title", language), width) + '\n' + (of.empty() ? "" : wrapped(of, width) + '\n');
    page += wrapped(text("findings.ran", language,
                         {whole(static_cast<std::int64_t>(findings.findings.size()), language), whole(findings.done, language),
                          whole(sets, language), decimal(findings.seconds, 1, language)}),
                    width) +
            '\n';
    std::string_view study;
    for (const Finding& finding : findings.findings) {
        if (finding.pattern.study != study)
            page += '\n' +
                    wrapped(word("study", language) + (language == Language::fr ? "\u00a0: " : ": ") +
                                text("study." + std::string(finding.pattern.study), language),
                            width) +
                    '\n';
        study = finding.pattern.study;
        page += block(finding, language, width);
    }
    page += '\n' + verdicts_table(findings, language);
    for (const bool evidence : {true, false}) page += wrapped(counted(findings, evidence, language), width) + '\n';
    for (const char* key : {"legend", "legend_kinds"}) page += '\n' + wrapped(word(key, language), width) + '\n';
    if (sets == 0) page += wrapped(word("no_sets", language), width) + '\n';
    return page + wrapped(text("summary.study", language), width) + '\n';
}

}  // namespace concertation
