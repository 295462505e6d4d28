#include "store/study_digest.hpp"

#include "core/expects.hpp"

namespace concertation {

void StudyDigest::add(int arm, int replicate, const std::optional<Digest>& digest) {
    expects(arm > last_arm_ || (arm == last_arm_ && replicate > last_replicate_),
            "a study is hashed in the order of its arms and replicates");
    last_arm_ = arm;
    last_replicate_ = replicate;
    all_.add(static_cast<std::int64_t>(arm));
    all_.add(static_cast<std::int64_t>(replicate));
    if (!digest) {
        all_.add(std::string_view("failed"));
        return;
    }
    all_.add(digest->high());
    all_.add(digest->low());
}

}  // namespace concertation
