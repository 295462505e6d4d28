#include "text/harmless.hpp"

#include "scenario/text_guards.hpp"

namespace concertation {
namespace {

bool between(std::uint32_t character, std::uint32_t first, std::uint32_t last) { return character >= first && character <= last; }

/// The character whose valid UTF-8 this is.
std::uint32_t character_of(std::string_view bytes) {
    std::uint32_t character = static_cast<unsigned char>(bytes.front());
    if (bytes.size() > 1) character &= 0x7Fu >> bytes.size();
    for (const char more : bytes.substr(1)) character = character << 6 | (static_cast<unsigned char>(more) & 0x3Fu);
    return character;
}

std::string escaped(std::uint32_t character) {
    constexpr const char* digits = "0123456789abcdef";
    std::string all = "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) all += digits[character >> shift & 0xFu];
    return all;
}

/// Where the last character of `text` begins, if bytes of it are still to come; else its end.
std::size_t end_of_whole(std::string_view text) {
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80) break;
        if (byte < 0xC0) continue;
        const std::size_t size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        return size > back ? text.size() - back : text.size();
    }
    return text.size();
}

}  // namespace

bool commands_a_terminal(std::uint32_t character) {
    const bool lays_out = character == '\n' || character == '\t';
    const bool control = (character < 0x20 && !lays_out) || between(character, 0x7F, 0x9F);
    const bool direction = character == 0x61C || between(character, 0x200E, 0x200F) || between(character, 0x202A, 0x202E) ||
                           between(character, 0x2066, 0x2069);
    return control || direction;
}

std::string harmless(std::string_view text) {
    std::string all;
    all.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = character_bytes(text, at);
        const std::string_view bytes = text.substr(at, size);
        if (size == 0)
            all += "\uFFFD";
        else if (commands_a_terminal(character_of(bytes)))
            all += escaped(character_of(bytes));
        else
            all += bytes;
        at += size == 0 ? 1 : size;
    }
    return all;
}

HarmlessStream::HarmlessStream(std::ostream& stream) : stream_(stream), out_(stream.rdbuf(this)) {}

HarmlessStream::~HarmlessStream() {
    const std::string left = harmless(begun_);
    out_->sputn(left.data(), static_cast<std::streamsize>(left.size()));
    const std::ios_base::iostate state = stream_.rdstate();
    stream_.rdbuf(out_);  // forgets that the stream had failed
    stream_.clear(state);
}

HarmlessStream::int_type HarmlessStream::overflow(int_type letter) {
    if (traits_type::eq_int_type(letter, traits_type::eof())) return traits_type::not_eof(letter);
    const char one = traits_type::to_char_type(letter);
    return xsputn(&one, 1) == 1 ? letter : traits_type::eof();
}

std::streamsize HarmlessStream::xsputn(const char* text, std::streamsize size) {
    begun_.append(text, static_cast<std::size_t>(size));
    const std::size_t whole = end_of_whole(begun_);
    const std::string safe = harmless(std::string_view(begun_).substr(0, whole));
    begun_.erase(0, whole);
    const auto length = static_cast<std::streamsize>(safe.size());
    return out_->sputn(safe.data(), length) == length ? size : 0;
}

int HarmlessStream::sync() { return out_->pubsync(); }

std::ostream& HarmlessStream::told(std::ostream& stream, std::string_view command) {
    const auto* guarded = dynamic_cast<HarmlessStream*>(stream.rdbuf());
    (guarded != nullptr ? guarded->out_ : stream.rdbuf())->sputn(command.data(), static_cast<std::streamsize>(command.size()));
    return stream;
}

std::ostream& line_begun_again(std::ostream& stream) { return HarmlessStream::told(stream, "\r"); }

std::ostream& rest_of_line_wiped(std::ostream& stream) { return HarmlessStream::told(stream, "\033[K"); }

}  // namespace concertation
