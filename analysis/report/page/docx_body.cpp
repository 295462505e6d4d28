#include "report/page/docx_body.hpp"

#include <algorithm>

#include "report/page/docx_table.hpp"
#include "report/page/docx_text.hpp"
#include "report/page/xml.hpp"

namespace concertation {
namespace {

// A letter sheet with an inch free left and right: room for text in twentieths of a point, for pictures in CSS pixels.
constexpr int room = 9360;
constexpr int widest = 624, highest = 800;
constexpr std::int64_t units_of_pixel = 9525;  ///< English metric units, 914 400 an inch

struct Body {
    std::string xml;
    std::vector<const Picture*> pictures;
    bool new_sheet = false;  ///< the next paragraph begins one
};

void add_paragraph(Body& body, std::string_view style, std::string_view content) {
    body.xml += docx_paragraph(style, body.new_sheet ? "<w:pageBreakBefore/>" : "", content);
    body.new_sheet = false;
}

void add(Body& body, const Title& title) {
    add_paragraph(body, "Heading" + std::to_string(std::clamp(title.level, 1, 3)), docx_run(title.words));
}

std::string_view style_of(Paragraph::Tone tone) {
    switch (tone) {
        case Paragraph::Tone::plain:
            return "Normal";
        case Paragraph::Tone::lead:
            return "Lead";
        case Paragraph::Tone::must_say:
            return "MustSay";
        case Paragraph::Tone::aside:
            return "Aside";
    }
    return "Normal";
}

void add(Body& body, const Paragraph& paragraph) { add_paragraph(body, style_of(paragraph.tone), docx_run(plain(paragraph.words))); }

void add(Body& body, const Items& items) {
    for (const Words& item : items.items) add_paragraph(body, "ListBullet", docx_run(plain(item)));
}

void add(Body& body, const PageTable& table) {
    if (!table.caption.empty())
        add_paragraph(body, "Caption", docx_run(table.caption));
    else if (body.new_sheet)
        add_paragraph(body, "TableText", "");
    body.xml += docx_table(table, room);
    // Two tables that touch would be one, and a text may not end with a table.
    body.xml += docx_paragraph("TableText", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>", "");
}

/// The picture in the line, as large as it is or as the sheet lets it be.
std::string drawing(const Picture& picture, std::size_t number) {
    const double fit = std::min({1.0, static_cast<double>(widest) / picture.width, static_cast<double>(highest) / picture.height});
    const auto units = [&](int pixels) { return std::to_string(static_cast<std::int64_t>(pixels * fit * units_of_pixel)); };
    const std::string id = std::to_string(number), size = "cx=\"" + units(picture.width) + "\" cy=\"" + units(picture.height) + "\"";
    const std::string named = "id=\"" + id + "\" name=\"picture" + id + "\" descr=\"" + xml_escaped(picture.told) + "\"";
    return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr " + named +
           "/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
           "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
           "<pic:nvPicPr><pic:cNvPr " +
           named + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"picture" + id +
           "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size +
           "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
           "</wp:inline></w:drawing></w:r>";
}

void add(Body& body, const Picture& picture) {
    if (!picture.caption.empty()) add_paragraph(body, "Caption", docx_run(picture.caption));
    body.pictures.push_back(&picture);
    add_paragraph(body, "Normal", drawing(picture, body.pictures.size()));
}

void add(Body& body, const Verbatim& verbatim) {
    std::string_view lines = verbatim.lines;
    while (!lines.empty() && lines.back() == '\n') lines.remove_suffix(1);
    add_paragraph(body, "Verbatim", docx_run(lines));
}

void add(Body& body, const NewSheet&) { body.new_sheet = true; }

constexpr const char* head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
)";

constexpr const char* foot = R"(<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="12240" w:h="15840"/>
<w:pgMar w:top="1080" w:right="1440" w:bottom="1080" w:left="1440" w:header="540" w:footer="540" w:gutter="0"/></w:sectPr>
</w:body></w:document>
)";

}  // namespace

DocxBody docx_body(const Page& page) {
    Body body;
    for (const Block& block : page.blocks) std::visit([&](const auto& each) { add(body, each); }, block);
    return {head + body.xml + foot, body.pictures};
}

}  // namespace concertation
