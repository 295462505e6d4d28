#include "report/page/docx_text.hpp"

#include "report/page/xml.hpp"

namespace concertation {
namespace {

std::string shown_of(const Piece& piece) {
    const Figure* figure = std::get_if<Figure>(&piece);
    return figure != nullptr ? figure->shown : std::get<std::string>(piece);
}

std::string text_element(std::string_view text) {
    return text.empty() ? "" : "<w:t xml:space=\"preserve\">" + xml_escaped(text) + "</w:t>";
}

}  // namespace

std::string plain(const Words& words) {
    std::string all;
    for (const Piece& piece : words) all += shown_of(piece);
    return all;
}

std::string docx_run(std::string_view text) {
    if (text.empty()) return "";
    std::string run = "<w:r>";
    std::size_t begin = 0;
    for (std::size_t at = text.find_first_of("\n\t"); at != std::string_view::npos; at = text.find_first_of("\n\t", begin)) {
        run += text_element(text.substr(begin, at - begin)) + (text[at] == '\n' ? "<w:br/>" : "<w:tab/>");
        begin = at + 1;
    }
    return run + text_element(text.substr(begin)) + "</w:r>";
}

std::string docx_paragraph(std::string_view style, std::string_view properties, std::string_view content) {
    std::string all = "<w:p><w:pPr><w:pStyle w:val=\"";
    return all.append(style).append("\"/>").append(properties).append("</w:pPr>").append(content).append("</w:p>\n");
}

}  // namespace concertation
