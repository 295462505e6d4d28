// A results file whose bytes were changed: refused, or it is read, exported and has its page.

#include "cli/provenance.hpp"
#include "fuzz/passing_file.hpp"
#include "report/parts/report.hpp"
#include "run/replicate.hpp"
#include "scenario/errors.hpp"
#include "scenario/read.hpp"
#include "store/answers_of_summary.hpp"
#include "store/known.hpp"

using namespace concertation;

namespace {

std::string whole_results() {
    const auto scenario = std::make_shared<const Scenario>(read_scenario("shipped:minimal", {"months=14", "replicates=2"}));
    const Study study{{{"", scenario, 0, 0, {}}}, 1, {}, nullptr};
    const fuzz::PassingFile file("", ".sqlite");
    Store store(file.path(), heading_of(study, "run", "concertation run"));
    const StudyResult result = run_study(study, &store, {}, [](const Scenario& of, int replicate) { return run_replicate(of, replicate); });
    store.keep(answers_of(result.arms.front()));
    store.finish(facts_at_end(result.results_hash, result.done, result.failures));
    std::ifstream stream(file.path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const std::string whole = whole_results();
    const fuzz::PassingFile file(fuzz::changed(whole, fuzz::as_text(data, size)), ".sqlite");
    try {
        const ReportSource source(file.path());
        KeptReplicates kept(file.path());
        for (const StoredReplicate& one : source.study().replicates) kept.known(one.arm, one.replicate);
        report_on(source, {}, Language::fr);
    } catch (const StoreError&) {
    } catch (const ScenarioError&) {
    }
    return 0;
}
