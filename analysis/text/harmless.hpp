#pragma once
// What goes out to a terminal is text: the one place where nothing else passes.

#include <cstdint>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace concertation {

/// Whether a character could move the cursor, recolour or hide what stands there, or turn its reading round: controls, but not the end of a
/// line and the tab, and what sets the direction of writing.
bool commands_a_terminal(std::uint32_t character);

/// `text` with each such character written \u and its four digits, which JSON and YAML read back between quotes; � for a byte that is no
/// UTF-8.
std::string harmless(std::string_view text);

/// While it lives, what is written to `stream` goes out harmless, a character written in two pieces too.
class HarmlessStream : public std::streambuf {
public:
    explicit HarmlessStream(std::ostream& stream);
    ~HarmlessStream() override;
    HarmlessStream(const HarmlessStream&) = delete;
    HarmlessStream& operator=(const HarmlessStream&) = delete;

private:
    friend std::ostream& line_begun_again(std::ostream& stream);
    friend std::ostream& rest_of_line_wiped(std::ostream& stream);
    static std::ostream& told(std::ostream& stream, std::string_view command);

    int_type overflow(int_type letter) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

    std::ostream& stream_;
    std::streambuf* out_;
    std::string begun_;  ///< bytes of a character whose others are to come
};

/// What the program itself asks of a terminal, for a line that is drawn over: the cursor back to its beginning, and nothing after it.
std::ostream& line_begun_again(std::ostream& stream);
std::ostream& rest_of_line_wiped(std::ostream& stream);

}  // namespace concertation
