#include "scenario/yaml_source.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "scenario/text_guards.hpp"
#include "scenario/yaml_faults.hpp"

namespace concertation {
namespace {

/// Thrown through the parser to stop it; the complaint is already made.
struct Stopped {};

/// Turns the parser's columns, counted in bytes, into characters. Remembers the last place, for the parser moves little by little.
class Lines {
public:
    explicit Lines(std::string_view text) {
        for (std::size_t start = 0; start <= text.size();) {
            const std::size_t end = std::min(text.find('\n', start), text.size());
            lines_.push_back(text.substr(start, end - start));
            start = end + 1;
        }
    }
    Place place(const YAML::Mark& mark) {
        if (mark.is_null()) return {};
        const std::size_t line = std::min(static_cast<std::size_t>(std::max(mark.line, 0)), lines_.size() - 1);
        const std::size_t byte = std::min(static_cast<std::size_t>(std::max(mark.column, 0)), lines_[line].size());
        if (line != line_) byte_ = characters_ = 0;
        line_ = line;
        for (; byte_ < byte; ++byte_) characters_ += starts_character(byte_);
        for (; byte_ > byte; --byte_) characters_ -= starts_character(byte_ - 1);
        return {static_cast<int>(line) + 1, static_cast<int>(characters_) + 1};
    }

    /// A no-break space that misled the parser, in the line where it gave up or in the one before; no place if there is none.
    Place misleading_space(const YAML::Mark& mark) {
        for (int line = mark.line; !mark.is_null() && line >= std::max(mark.line - 1, 0); --line) {
            const std::size_t row = std::min(static_cast<std::size_t>(line), lines_.size() - 1);
            const std::size_t byte = misleading_no_break_space(lines_[row]);
            if (byte == std::string_view::npos) continue;
            YAML::Mark there;
            there.line = static_cast<int>(row);
            there.column = static_cast<int>(byte);
            there.pos = mark.pos;
            return place(there);
        }
        return {};
    }

    /// Whether the quote that opens at `mark` closes before the end of the text.
    bool closes_quote(const YAML::Mark& mark) const {
        const std::string_view written = lines_[static_cast<std::size_t>(mark.line)];
        const std::string_view opening = written.substr(std::min(static_cast<std::size_t>(mark.column), written.size()));
        const char quote = opening.empty() ? ' ' : opening.front();
        if (quote != '"' && quote != '\'') return true;  // a block of text, after | or >
        std::size_t at = static_cast<std::size_t>(mark.column) + 1;
        for (auto line = static_cast<std::size_t>(mark.line); line < lines_.size(); ++line, at = 0) {
            for (; at < lines_[line].size(); ++at) {
                if (lines_[line][at] == quote) return true;
                if (quote == '"' && lines_[line][at] == '\\') ++at;
            }
        }
        return false;
    }

private:
    std::size_t starts_character(std::size_t byte) const {
        return (static_cast<unsigned char>(lines_[line_][byte]) & 0xC0u) == 0x80u ? 0 : 1;
    }
    std::vector<std::string_view> lines_;
    std::size_t line_ = 0, byte_ = 0, characters_ = 0;
};

/// Builds the tree from the parser's events.
class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(Lines& lines, const Source& source) : lines_(lines), source_(source) {}

    /// The parser takes the end of the file for a closing quote: complains where there is none after the last opening one.
    void check_last_quote() const {
        if (last_quoted_.is_null() || lines_.closes_quote(last_quoted_)) return;
        source_.complain(lines_.place(last_quoted_), "", yaml_faults::quote_not_closed());
    }

    /// The tree; what the parser left open is closed as it stands.
    YamlValue tree() {
        while (!stack_.empty()) {
            YamlValue done = std::move(stack_.back().value);
            stack_.pop_back();
            if (too_deep_ && (!stack_.empty() || !done.is(YamlValue::Kind::map))) done.kind = YamlValue::Kind::broken;
            if (stack_.empty()) {
                root_ = std::move(done);
            } else if (stack_.back().value.is(YamlValue::Kind::sequence)) {
                stack_.back().value.items.push_back(std::move(done));
            } else if (stack_.back().waits && !stack_.back().repeated) {
                stack_.back().value.entries.push_back({stack_.back().key, stack_.back().key_place, std::move(done)});
            }
        }
        return std::move(root_);
    }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ < 2) return;
        source_.complain(lines_.place(mark), "", yaml_faults::several_documents());
        throw Stopped{};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { put(leaf(YamlValue::Kind::nothing, mark, anchor, "")); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        source_.complain(lines_.place(mark), path(), yaml_faults::alias());
        put(leaf(YamlValue::Kind::broken, mark, 0, ""));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
        YamlValue scalar = leaf(YamlValue::Kind::scalar, mark, anchor, tag);
        scalar.quoted = tag == "!";
        if (scalar.quoted) last_quoted_ = mark;
        scalar.text = value;
        put(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(leaf(YamlValue::Kind::sequence, mark, anchor, tag));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(leaf(YamlValue::Kind::map, mark, anchor, tag));
    }
    void OnMapEnd() override { close(); }

private:
    /// A sequence or map not yet closed, and the key of the map that waits for its value.
    struct Open {
        YamlValue value;
        std::set<std::string> keys;
        std::string key;
        Place key_place;
        bool waits = false;
        bool repeated = false;
    };

    YamlValue leaf(YamlValue::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag) {
        YamlValue value;
        value.kind = kind;
        value.place = lines_.place(mark);
        if (anchor != 0) source_.complain(value.place, path(), yaml_faults::anchor());
        if (!tag.empty() && tag != "!" && tag != "?") source_.complain(value.place, path(), yaml_faults::tag(tag));
        return value;
    }

    void open(YamlValue value) {
        if (stack_.size() >= deepest_nesting) {
            source_.complain(value.place, path(), yaml_faults::too_deep(deepest_nesting));
            too_deep_ = true;
            throw Stopped{};
        }
        Open opened;
        opened.value = std::move(value);
        stack_.push_back(std::move(opened));
    }

    void close() {
        YamlValue done = std::move(stack_.back().value);
        stack_.pop_back();
        put(std::move(done));
    }

    void put(YamlValue value) {
        if (stack_.empty()) {
            root_ = std::move(value);
            return;
        }
        Open& top = stack_.back();
        if (top.value.is(YamlValue::Kind::sequence)) {
            top.value.items.push_back(std::move(value));
        } else if (!top.waits) {
            take_key(top, value);
        } else {
            top.waits = false;
            if (value.is(YamlValue::Kind::nothing)) value.place = top.key_place;
            if (!top.repeated) top.value.entries.push_back({top.key, top.key_place, std::move(value)});
        }
    }

    void take_key(Open& top, const YamlValue& value) {
        top.waits = true;
        top.key = value.text;
        top.key_place = value.place;
        top.repeated = true;
        if (!value.is(YamlValue::Kind::scalar)) {
            if (!value.is(YamlValue::Kind::broken)) source_.complain(value.place, path(), yaml_faults::key_not_word());
            top.key.clear();
            return;
        }
        top.repeated = !top.keys.insert(value.text).second;
        if (top.repeated) source_.complain(value.place, path(), yaml_faults::repeated());
    }

    /// Dotted keys down to where the parser stands.
    std::string path() const {
        std::string dotted;
        for (const Open& open : stack_) {
            if (!open.waits) continue;
            dotted += (dotted.empty() ? "" : ".") + shown(open.key);
        }
        return dotted;
    }

    Lines& lines_;
    const Source& source_;
    std::vector<Open> stack_;
    YamlValue root_;
    int documents_ = 0;
    bool too_deep_ = false;
    YAML::Mark last_quoted_ = YAML::Mark::null_mark();
};

}  // namespace

const YamlValue* YamlValue::find(std::string_view key) const {
    for (const YamlEntry& entry : entries) {
        if (entry.key == key) return &entry.value;
    }
    return nullptr;
}

YamlValue parsed_yaml(std::string_view text, const Source& source, std::size_t most_bytes) {
    if (!is_readable_text(text, most_bytes, true, source)) return {};
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    Lines lines(text);
    TreeBuilder builder(lines, source);
    std::istringstream stream{std::string(text)};
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        builder.check_last_quote();
    } catch (const Stopped&) {
        // What was read before stays in the tree.
    } catch (const YAML::Exception& fault) {
        const Place space = lines.misleading_space(fault.mark);
        if (space.line > 0)
            source.complain(space, "", yaml_faults::no_break_space());
        else
            source.complain(lines.place(fault.mark), "", yaml_faults::not_yaml(fault.msg));
    }
    return builder.tree();
}

}  // namespace concertation
