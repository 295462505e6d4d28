#pragma once
// The marks by which a page, or its .docx, is known as one of ours and may be replaced.

#include <filesystem>
#include <string_view>

namespace concertation {

/// In the head of a page; a .docx has it as the comment of its archive, which a text editor that saves it again drops.
inline constexpr std::string_view page_mark = "concertation page";

/// Whether a regular file holds the mark where one of our pages has it.
bool is_own_page(const std::filesystem::path& file);

}  // namespace concertation
