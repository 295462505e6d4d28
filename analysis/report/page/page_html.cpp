#include "report/page/page_html.hpp"

#include <utility>

#include <fmt/format.h>

#include "report/page/own_page.hpp"
#include "report/page/page_style.hpp"
#include "report/page/xml.hpp"
#include "scenario/decimal.hpp"

namespace concertation {
namespace {

std::string html_of(const Words& words) {
    std::string all;
    for (const Piece& piece : words) {
        if (const auto* text = std::get_if<std::string>(&piece)) all += xml_escaped(*text);
        if (const auto* figure = std::get_if<Figure>(&piece))
            all += fmt::format("<data value=\"{}\" data-from=\"{}\">{}</data>", number_text(figure->value), xml_escaped(figure->from),
                               xml_escaped(figure->shown));
    }
    return all;
}

std::string tag_class(Paragraph::Tone tone) {
    switch (tone) {
        case Paragraph::Tone::plain:
            return "";
        case Paragraph::Tone::lead:
            return " class=\"lead\"";
        case Paragraph::Tone::must_say:
            return " class=\"must-say\"";
        case Paragraph::Tone::aside:
            return " class=\"aside\"";
    }
    return "";
}

/// Sets one block after the other.
class Setting {
public:
    void operator()(const Title& title) {
        const std::string sheet = title.level == 2 && std::exchange(new_sheet_, false) ? " class=\"new-sheet\"" : "";
        html += fmt::format("<h{0}{2}>{1}</h{0}>\n", title.level, xml_escaped(title.words), sheet);
    }
    void operator()(const Paragraph& paragraph) { html += "<p" + tag_class(paragraph.tone) + ">" + html_of(paragraph.words) + "</p>\n"; }
    void operator()(const Items& list) {
        html += "<ul>\n";
        for (const Words& item : list.items) html += "<li>" + html_of(item) + "</li>\n";
        html += "</ul>\n";
    }
    void operator()(const PageTable& table) {
        html +=
            fmt::format("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{0}\"><table><caption>{0}</caption>\n<thead><tr>",
                        xml_escaped(table.caption));
        const auto side = [&](std::size_t column) { return static_cast<int>(column) < table.columns_of_words ? " class=\"words\"" : ""; };
        for (std::size_t cell = 0; cell < table.heading.size(); ++cell)
            html += table.heading[cell].empty() ? "<td></td>"
                                                : fmt::format("<th scope=\"col\"{}>{}</th>", side(cell), xml_escaped(table.heading[cell]));
        html += "</tr></thead>\n<tbody>\n";
        for (const PageTable::Row& row : table.rows) {
            html += row.ruled ? "<tr class=\"ruled\">" : "<tr>";
            for (std::size_t cell = 0; cell < row.cells.size(); ++cell)
                html += cell == 0 ? "<th scope=\"row\" class=\"words\">" + html_of(row.cells[cell]) + "</th>"
                                  : fmt::format("<td{}>{}</td>", side(cell), html_of(row.cells[cell]));
            html += "</tr>\n";
        }
        html += "</tbody></table></div>\n";
    }
    void operator()(const Picture& picture) {
        const std::string told = xml_escaped(picture.told);
        std::string svg = picture.svg;
        svg.insert(svg.find("<svg") + 4, " role=\"img\" aria-label=\"" + told + "\"");
        html += fmt::format(
            "<figure><figcaption>{}</figcaption><div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{}\">{}</div></figure>\n",
            xml_escaped(picture.caption), xml_escaped(picture.caption), svg);
    }
    void operator()(const Verbatim& verbatim) { html += "<pre>" + xml_escaped(verbatim.lines) + "</pre>\n"; }
    void operator()(const NewSheet&) { new_sheet_ = true; }

    std::string html;

private:
    bool new_sheet_ = false;
};

}  // namespace

std::string html_of(const Page& page) {
    Setting setting;
    for (const Block& block : page.blocks) std::visit(setting, block);
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
        "initial-scale=1\">\n<meta name=\"generator\" content=\"{}\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
        "'none'; "
        "style-src 'unsafe-inline'\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
        page.language == Language::fr ? "fr-CA" : "en-CA", page_mark, xml_escaped(page.title), page_style(), setting.html);
}

}  // namespace concertation
