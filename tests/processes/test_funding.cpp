// Which files an envelope funds: cases worked by hand.

#include <catch2/catch.hpp>

#include "processes/funding.hpp"

using namespace concertation;
using Rows = std::vector<int>;

TEST_CASE("greedy takes the best first and skips what does not fit", "[processes]") {
    const std::vector<Candidate> files{{60, 1., -1, {}}, {50, 3., -1, {}}, {70, 2., -1, {}}, {40, .5, -1, {}}};
    CHECK(funded(FundingRule::greedy, files, {100, {}, 0}) == Rows{1, 3});
    CHECK(funded(FundingRule::greedy, files, {120, {}, 0}) == Rows{1, 2});
    CHECK(funded(FundingRule::greedy, files, {39, {}, 0}).empty());
    CHECK(funded(FundingRule::greedy, {}, {100, {}, 0}).empty());
}

TEST_CASE("greedy without skipping stops at the first that does not fit", "[processes]") {
    const std::vector<Candidate> files{{60, 1., -1, {}}, {50, 3., -1, {}}, {70, 2., -1, {}}, {40, .5, -1, {}}};
    CHECK(funded(FundingRule::greedy_no_skip, files, {100, {}, 0}) == Rows{1});
    CHECK(funded(FundingRule::greedy_no_skip, files, {220, {}, 0}) == Rows{1, 2, 0, 3});
    CHECK(funded(FundingRule::greedy_no_skip, files, {49, {}, 0}).empty());
}

TEST_CASE("among equals the cheaper comes first, then the earlier", "[processes]") {
    const std::vector<Candidate> files{{30, 1., -1, {}}, {20, 1., -1, {}}, {30, 1., -1, {}}, {20, 1., -1, {}}};
    CHECK(funded(FundingRule::greedy, files, {1000, {}, 0}) == Rows{1, 3, 0, 2});
    CHECK(funded(FundingRule::greedy, files, {70, {}, 0}) == Rows{1, 3, 0});
}

TEST_CASE("a group cannot pass its ceiling", "[processes]") {
    const std::vector<Candidate> files{{40, 4., 0, {}}, {40, 3., 0, {}}, {40, 2., 1, {}}, {10, 1., 0, {}}, {40, .5, -1, {}}};
    CHECK(funded(FundingRule::greedy, files, {1000, {50, 40}, 0}) == Rows{0, 2, 3, 4});
    CHECK(funded(FundingRule::greedy_no_skip, files, {1000, {50, 40}, 0}) == Rows{0});
    CHECK(funded(FundingRule::greedy, files, {1000, {0, 0}, 0}) == Rows{4});
    CHECK(funded(FundingRule::equal_shares, {{40, 1., 0, {0, 1}}}, {100, {39}, 2}).empty());
}

TEST_CASE("a file may cost exactly what is left", "[processes]") {
    for (const FundingRule rule : {FundingRule::greedy, FundingRule::greedy_no_skip, FundingRule::equal_shares}) {
        CHECK(funded(rule, {{100, 1., 0, {0, 1, 2}}}, {100, {100}, 3}) == Rows{0});
        CHECK(funded(rule, {{101, 1., 0, {0, 1, 2}}}, {100, {101}, 3}).empty());
    }
}

TEST_CASE("equal shares funds each group of voters in proportion", "[processes]") {
    // Ten voters, ten each: six approve the three files of their kind, four approve the two of theirs. The rule of the best alone would
    // give everything to the six, whose files score higher.
    std::vector<Candidate> files;
    const std::vector<int> six{0, 1, 2, 3, 4, 5}, four{6, 7, 8, 9};
    for (int n = 0; n < 5; ++n) files.push_back({20, 10. - n, -1, six});
    for (int n = 0; n < 5; ++n) files.push_back({20, 2. - .1 * n, -1, four});
    const Rows chosen = funded(FundingRule::equal_shares, files, {100, {}, 10});
    CHECK(chosen == Rows{0, 1, 2, 5, 6});
    CHECK(funded(FundingRule::greedy, files, {100, {}, 10}) == Rows{0, 1, 2, 3, 4});
}

TEST_CASE("equal shares buys first what costs each supporter least", "[processes]") {
    // 30 for three voters is 10 each; 24 for two is 12 each, which they no longer have once they paid 10 of their 20.
    const std::vector<Candidate> files{{24, 9., -1, {0, 1}}, {30, 1., -1, {0, 1, 2}}};
    const Rows chosen = funded(FundingRule::equal_shares, files, {60, {}, 3});
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.front() == 1);
    // With 40 in all nobody can pay the 24 afterwards, and completion finds only 10 left.
    CHECK(funded(FundingRule::equal_shares, files, {40, {}, 3}) == Rows{1});
}

TEST_CASE("a poorer supporter gives all it has and the others the same", "[processes]") {
    // 12 each. The first file takes 6 of voters 0 and 1; the second costs 28 for three: 6 + 11 + 11 cannot be, 6 + 6 + 12 is 24.
    // The third file would be first if it came to completion.
    const std::vector<Candidate> cheap{{12, 1., -1, {0, 1}}, {24, 1., -1, {0, 1, 2}}, {24, 9., -1, {}}};
    CHECK(funded(FundingRule::equal_shares, cheap, {36, {}, 3}) == Rows{0, 1});
    const std::vector<Candidate> dear{{12, 1., -1, {0, 1}}, {25, 1., -1, {0, 1, 2}}};
    CHECK(funded(FundingRule::equal_shares, dear, {36, {}, 3}) == Rows{0});
}

TEST_CASE("equal shares is completed by the best that still fits", "[processes]") {
    // Nobody approves the last two: voters buy neither, completion takes the better one that fits.
    const std::vector<Candidate> files{{30, 1., -1, {0, 1, 2}}, {80, 9., -1, {}}, {60, 5., -1, {}}, {50, 4., -1, {}}};
    CHECK(funded(FundingRule::equal_shares, files, {90, {}, 3}) == Rows{0, 2});
    CHECK(funded(FundingRule::equal_shares, {{80, 9., -1, {}}, {60, 5., -1, {}}}, {90, {}, 0}) == Rows{0});
}
