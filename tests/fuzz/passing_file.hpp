#pragma once
// Bytes as a file of their own, for readers that take a path.

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

namespace concertation::fuzz {

class PassingFile {
public:
    PassingFile(std::string_view bytes, const std::string& ending)
        : path_(std::filesystem::temp_directory_path() / ("concertation-fuzz-" + std::to_string(getpid()) + ending)) {
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~PassingFile() { std::filesystem::remove(path_); }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline std::string_view as_text(const unsigned char* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

/// `whole` with some of its bytes changed: of each four of the input, three say where and one to what.
inline std::string changed(std::string whole, std::string_view edits) {
    constexpr std::size_t one = 4;
    for (std::size_t at = 0; at + one <= edits.size() && !whole.empty(); at += one) {
        std::size_t place = 0;
        for (std::size_t byte = 0; byte + 1 < one; ++byte) place = place * 256 + static_cast<unsigned char>(edits[at + byte]);
        whole[place % whole.size()] = edits[at + one - 1];
    }
    return whole;
}

}  // namespace concertation::fuzz
