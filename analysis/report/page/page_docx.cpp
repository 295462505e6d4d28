#include "report/page/page_docx.hpp"

#include "report/page/docx_body.hpp"
#include "report/page/docx_styles.hpp"
#include "report/page/docx_text.hpp"
#include "report/page/own_page.hpp"
#include "report/page/picture_png.hpp"
#include "report/page/xml.hpp"
#include "report/page/zip.hpp"
#include "store/file.hpp"

namespace concertation {
namespace {

constexpr int pixels_for_pixel = 2;  ///< 192 dots an inch
constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

constexpr const char* content_types = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>
<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
<Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
)";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>\n";
}

std::string relations(const std::string& each) {
    return std::string(declaration) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n" + each +
           "</Relationships>\n";
}

std::string relations_of_package() {
    return relations(
        relation("document", std::string(office) + "officeDocument", "word/document.xml") +
        relation("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));
}

std::string picture_name(std::size_t number) { return "media/picture" + std::to_string(number) + ".png"; }

std::string relations_of_document(std::size_t pictures) {
    std::string each;
    for (const char* part : {"styles", "numbering", "fontTable", "settings", "footer"})
        each += relation(part, std::string(office) + part, std::string(part) + ".xml");
    for (std::size_t number = 1; number <= pictures; ++number)
        each += relation("picture" + std::to_string(number), std::string(office) + "image", picture_name(number));
    return relations(each);
}

std::string core_properties(const Page& page) {
    return std::string(declaration) +
           "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:title>" +
           xml_escaped(page.title) + "</dc:title>\n<dc:creator>concertation</dc:creator>\n<dc:language>" + language_tag(page.language) +
           "</dc:language>\n</cp:coreProperties>\n";
}

/// The title and, at the right, the sheet's number of how many.
std::string footer(const Page& page) {
    const auto field = [](const char* code) {
        return "<w:fldSimple w:instr=\" " + std::string(code) + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    };
    const std::string content = docx_run(page.title + '\t') + field("PAGE") + docx_run(" / ") + field("NUMPAGES");
    return std::string(declaration) + "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\n" +
           docx_paragraph("Footer", "", content) + "</w:ftr>\n";
}

}  // namespace

std::string docx_of(const Page& page) {
    const DocxBody body = docx_body(page);
    std::vector<ZipPart> parts{{"[Content_Types].xml", content_types},
                               {"_rels/.rels", relations_of_package()},
                               {"docProps/core.xml", core_properties(page)},
                               {"word/document.xml", body.document},
                               {"word/_rels/document.xml.rels", relations_of_document(body.pictures.size())},
                               {"word/styles.xml", docx_styles(page.language)},
                               {"word/numbering.xml", docx_numbering()},
                               {"word/fontTable.xml", docx_fonts()},
                               {"word/settings.xml", docx_settings(page.language)},
                               {"word/footer.xml", footer(page)}};
    for (std::size_t row = 0; row < body.pictures.size(); ++row)
        parts.push_back({"word/" + picture_name(row + 1), png_of(*body.pictures[row], pixels_for_pixel)});
    return zip_of(parts, page_mark);
}

void write_docx(const Page& page, const std::filesystem::path& file) { write_whole(file, docx_of(page)); }

}  // namespace concertation
