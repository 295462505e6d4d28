#include "report/page/zip.hpp"

#include <memory>

#include <zip.h>

#include "store/file.hpp"

namespace concertation {
namespace {

// The first day a zip can tell (year 1980, month 1, day 1) at midnight.
constexpr zip_uint16_t first_day = 1u << 5 | 1u, midnight = 0;
constexpr zip_uint32_t most_compressed = 9;

[[noreturn]] void fail(const char* why) { throw StoreError(std::string("zip: ") + why); }

void check(bool done, zip_t* archive) {
    if (!done) fail(zip_strerror(archive));
}

bool is_picture(const std::string& name) { return name.size() > 4 && name.compare(name.size() - 4, 4, ".png") == 0; }

void add(zip_t* archive, const ZipPart& part) {
    zip_source_t* bytes = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
    check(bytes != nullptr, archive);
    const zip_int64_t row = zip_file_add(archive, part.name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (row < 0) zip_source_free(bytes);
    check(row >= 0, archive);
    const auto index = static_cast<zip_uint64_t>(row);
    const zip_int32_t method = is_picture(part.name) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    check(zip_set_file_compression(archive, index, method, most_compressed) == 0, archive);
    check(zip_file_set_dostime(archive, index, midnight, first_day, 0) == 0, archive);
}

std::string bytes_of(zip_source_t* source) {
    if (zip_source_open(source) != 0) fail("cannot be read back");
    std::string bytes;
    char block[1 << 14];
    zip_int64_t got = 0;
    while ((got = zip_source_read(source, block, sizeof block)) > 0) bytes.append(block, static_cast<std::size_t>(got));
    zip_source_close(source);
    if (got < 0) fail("cannot be read back");
    return bytes;
}

}  // namespace

std::string zip_of(const std::vector<ZipPart>& parts, std::string_view comment) {
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source(zip_source_buffer_create(nullptr, 0, 0, nullptr),
                                                                           &zip_source_free);
    if (!source) fail("no memory");
    zip_source_keep(source.get());  // the archive gives its own hold back when it closes
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr), &zip_discard);
    if (!archive) {
        zip_source_free(source.get());
        fail("cannot be opened");
    }
    for (const ZipPart& part : parts) add(archive.get(), part);
    check(zip_set_archive_comment(archive.get(), comment.data(), static_cast<zip_uint16_t>(comment.size())) == 0, archive.get());
    check(zip_close(archive.get()) == 0, archive.get());
    static_cast<void>(archive.release());
    return bytes_of(source.get());
}

}  // namespace concertation
