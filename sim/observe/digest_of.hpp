#pragma once
// The digest of what a replicate left: its tables in schema order, rows by primary key.

#include "core/digest.hpp"
#include "observe/records.hpp"

namespace concertation {

Digest digest_of(const ReplicateRecord& record);

}  // namespace concertation
