#include "report/parts/report.hpp"

#include <ostream>

#include "cli/commands.hpp"
#include "cli/words.hpp"
#include "report/page/own_page.hpp"
#include "report/page/page_docx.hpp"
#include "report/page/page_html.hpp"
#include "store/file.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// Where the page goes: beside nothing that is there, unless it may replace it.
std::filesystem::path page_file(const ReportRequest& request, Language language) {
    const std::string usual = std::filesystem::path(request.file).stem().string() + (language == Language::fr ? "_fr" : "_en") + ".html";
    return request.out ? std::filesystem::path(*request.out) : std::filesystem::path(usual);
}

/// The .docx beside the page.
std::filesystem::path text_file(std::filesystem::path page) { return page.replace_extension(".docx"); }

void refuse_taken(const std::filesystem::path& file, bool force) {
    if (file.filename().empty() || std::filesystem::is_directory(file))
        throw ScenarioError({complaint_about(shown(file), both("error.is_folder"))});
    if (!std::filesystem::exists(std::filesystem::symlink_status(file))) return;
    if (!force) throw ScenarioError({complaint_about(shown(file), both("error.file_exists"))});
    if (!is_own_page(file)) throw ScenarioError({complaint_about(shown(file), both("error.not_own_page"))});
}

/// Never over what the page is made of, whatever was asked.
void refuse_own(const ReportRequest& request, const std::filesystem::path& file) {
    std::error_code none;
    const bool own = std::filesystem::equivalent(file, request.file, none) ||
                     (request.observations && std::filesystem::equivalent(file, *request.observations, none));
    if (own) throw ScenarioError({complaint_about(shown(file), both("error.page_over_own"))});
}

/// What there is to show, or why there is not.
ReportSource source_of(const ReportRequest& request) {
    ReportSource source(request.file);
    if (!source.is_whole()) throw ScenarioError({complaint_about(request.file, both("error.study_unfinished", {source.fact("command")}))});
    bool any = false;
    for (const char* table : {"estimates", "differences", "points", "sensitivities", "findings", "options"})
        any = any || !source.rows(table).empty();
    if (!any) throw ScenarioError({complaint_about(request.file, both("error.no_answers", {source.fact("command")}))});
    if (request.observations && source.rows("months").empty())
        throw ScenarioError({complaint_about("--observations", both("error.no_months_kept"))});
    return source;
}

}  // namespace

ExitCode report(const ReportRequest& request, const Console& console) {
    const Language language = console.language;
    const std::filesystem::path file = page_file(request, language);
    refuse_taken(file, request.force);
    if (request.docx) refuse_taken(text_file(file), request.force);
    refuse_own(request, file);
    if (request.docx) refuse_own(request, text_file(file));
    const ReportSource source = source_of(request);
    ReportExtras extras;
    if (request.observations) extras.observations = observations_in(*request.observations, source.base());
    const Page page = report_on(source, extras, language);
    write_whole(file, html_of(page));
    console.results << text("report.written", language, {shown(file)}) << '\n';
    if (!request.docx) return ExitCode::done;
    write_docx(page, text_file(file));
    console.results << text("report.written", language, {shown(text_file(file))}) << '\n';
    return ExitCode::done;
}

}  // namespace concertation
