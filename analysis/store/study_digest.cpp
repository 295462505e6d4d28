#include "store/study_digest.hpp"

#include "core/expects.hpp"

namespace concertation {
namespace {

void fold(Digest& all, int arm, int replicate, const std::optional<Digest>& digest) {
    all.add(static_cast<std::int64_t>(arm));
    all.add(static_cast<std::int64_t>(replicate));
    if (!digest) {
        all.add(std::string_view("failed"));
        return;
    }
    all.add(digest->high());
    all.add(digest->low());
}

constexpr const char* out_of_order = "a study is hashed in the order of its replicates";

}  // namespace

void StudyDigest::add(int arm, int replicate, const std::optional<Digest>& digest) {
    if (arm == 0) {
        expects(replicate == first_arm_count_, out_of_order);
        ++first_arm_count_;
        fold(first_arm_, 0, replicate, digest);
        return;
    }
    const auto other = static_cast<std::size_t>(arm - 1);
    if (others_.size() <= other) others_.resize(other + 1);
    Held& held = others_[other];
    if (held.digests.empty()) held.first = replicate;
    expects(replicate == held.first + static_cast<int>(held.digests.size()), out_of_order);
    held.digests.push_back(digest);
}

std::string StudyDigest::hex() const {
    Digest all = first_arm_;
    for (std::size_t other = 0; other < others_.size(); ++other) {
        int replicate = others_[other].first;
        for (const std::optional<Digest>& digest : others_[other].digests) fold(all, static_cast<int>(other) + 1, replicate++, digest);
    }
    return all.hex();
}

}  // namespace concertation
