#include "report/page/own_page.hpp"

#include <fstream>
#include <string>

namespace concertation {
namespace {

constexpr std::size_t length_of_head = 1024;

}  // namespace

bool is_own_page(const std::filesystem::path& file) {
    std::error_code none;
    if (std::filesystem::symlink_status(file, none).type() != std::filesystem::file_type::regular) return false;
    std::ifstream stream(file, std::ios::binary);
    std::string head(length_of_head, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    if (head.rfind("<!DOCTYPE html>", 0) == 0) return head.find("content=\"" + std::string(page_mark) + "\"") != std::string::npos;
    if (head.rfind("PK", 0) != 0) return false;
    stream.clear();
    std::string end(page_mark.size(), '\0');
    stream.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    stream.read(end.data(), static_cast<std::streamsize>(end.size()));
    return stream && end == page_mark;
}

}  // namespace concertation
