// Text as it goes out to a terminal.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "report/width.hpp"
#include "text/harmless.hpp"

using namespace concertation;

namespace {

/// Controls and directions of every kind, between letters of several lengths.
const std::string barred = "a\033[31mb\x07\rç\x7F\u0085\u009B2J\u061C\u200E\u200F\u202A\u202E\u2066\u2069é\u2068𝄞\x01.";

}  // namespace

TEST_CASE("what commands a terminal goes out written, and comes back whole where JSON reads it", "[text]") {
    const std::string safe = harmless(barred);
    CHECK(safe.rfind("a\\u001b[31mb\\u0007\\u000dç\\u007f\\u0085\\u009b2J\\u061c\\u200e", 0) == 0);
    for (const char letter : safe) CHECK((static_cast<unsigned char>(letter) >= 0x20 && letter != '\x7F'));
    CHECK(nlohmann::json::parse('"' + safe + '"').get<std::string>() == barred);
    CHECK(display_width(barred) == display_width(safe));
}

TEST_CASE("plain text of two languages goes out as it is, with its lines and tabs", "[text]") {
    const std::string plain = "Où\u00a0?\tŒuvre «\u202f12\u202f%\u00a0»\n— “x” ≥ █░ 𝄞\n";
    CHECK(harmless(plain) == plain);
}

TEST_CASE("bytes that are no UTF-8 go out as a mark each", "[text]") {
    CHECK(harmless("a\x9B[2Jb") == "a\uFFFD[2Jb");
    CHECK(harmless("\xC3") == "\uFFFD");
    CHECK(harmless("\xE2\x80|\xED\xA0\x80") == "\uFFFD\uFFFD|\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("a stream is harmless however its text is cut up, and the program's own commands pass", "[text]") {
    for (std::size_t piece = 1; piece <= 5; ++piece) {
        INFO(piece);
        std::ostringstream heard;
        {
            HarmlessStream guard(heard);
            heard << line_begun_again << "x" << rest_of_line_wiped << std::flush;
            for (std::size_t at = 0; at < barred.size(); at += piece) heard << barred.substr(at, piece) << std::flush;
            heard << '\033' << "\xC3";
        }
        heard << '\033';
        CHECK(heard.str() == "\rx\033[K" + harmless(barred) + "\\u001b\uFFFD" + '\033');
    }
}

TEST_CASE("a stream that cannot write still says so", "[text]") {
    struct : std::streambuf {
    } full;
    std::ostream stream(&full);
    {
        HarmlessStream guard(stream);
        stream << "x";
    }
    CHECK(stream.bad());
}
