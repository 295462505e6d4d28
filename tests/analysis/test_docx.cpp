// A page as a .docx text: its parts, its words, its tables and pictures, and the same bytes each time.

#include <zip.h>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>

#include "analysis/temporary_folder.hpp"
#include "core/expects.hpp"
#include "report/page/page_docx.hpp"
#include "report/page/xml.hpp"
#include "store/file.hpp"

using namespace concertation;
using Catch::Contains;

namespace {

/// What a zip holds, read by the library.
std::map<std::string, std::string> parts_of(const std::string& bytes) {
    zip_error_t fault;
    zip_error_init(&fault);
    zip_t* archive = zip_open_from_source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &fault), ZIP_CHECKCONS, &fault);
    REQUIRE(archive != nullptr);
    std::map<std::string, std::string> parts;
    for (zip_int64_t row = 0; row < zip_get_num_entries(archive, 0); ++row) {
        zip_stat_t about;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(row), 0, &about) == 0);
        std::string content(about.size, '\0');
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(row), 0);
        REQUIRE(zip_fread(file, content.data(), content.size()) == static_cast<zip_int64_t>(content.size()));
        zip_fclose(file);
        parts[about.name] = content;
    }
    zip_discard(archive);
    return parts;
}

std::string document_of(const Page& page) { return parts_of(docx_of(page)).at("word/document.xml"); }

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t times = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size())) ++times;
    return times;
}

Picture square(int width, int height) {
    const std::string w = std::to_string(width), h = std::to_string(height);
    return {"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + " " + h +
                "\"><rect x=\"1\" y=\"1\" width=\"8\" height=\"8\" fill=\"#D55E00\"/></svg>",
            width, height, "Un carré", "Un carré \"rouge\" & rien d’autre"};
}

PageTable small_table() {
    return {"Sommes", {"Région", "Accordé"}, {{{{"Région A"}, {Figure{"12\u202f000\u00a0$", 12000, "projects.awarded"}}}, true}}, false};
}

Page whole_page() {
    Page page{Language::fr, "Essai & \"suite\" <1>", {}};
    page.blocks = {Title{1, "Titre de la page"},
                   Title{2, "Une partie"},
                   Title{3, "Dans la partie"},
                   Paragraph{{"Une phrase avec ", Figure{"44\u00a0%", 0.44, "outcomes.dynamic"}, "."}, Paragraph::Tone::plain},
                   Paragraph{{"La réponse"}, Paragraph::Tone::lead},
                   Paragraph{{"À ne pas manquer"}, Paragraph::Tone::must_say},
                   Paragraph{{"Petit"}, Paragraph::Tone::aside},
                   Items{{{"un"}, {"deux"}}},
                   small_table(),
                   square(200, 100),
                   Verbatim{"concertation run\n    --seed 1\n"}};
    return page;
}

}  // namespace

TEST_CASE("a .docx text has the parts that Word opens, and is of its language", "[docx]") {
    const auto parts = parts_of(docx_of(whole_page()));
    for (const char* name : {"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/styles.xml",
                             "word/numbering.xml", "word/_rels/document.xml.rels", "word/media/picture1.png"}) {
        INFO(name);
        REQUIRE(parts.count(name) == 1);
    }
    // Every part that is not told of by its ending is told of by its name.
    for (const auto& [name, content] : parts) {
        if (name.rfind("word/", 0) != 0 || name.find(".xml") != name.size() - 4) continue;
        INFO(name);
        CHECK_THAT(parts.at("[Content_Types].xml"), Contains("PartName=\"/" + name + "\""));
    }
    CHECK_THAT(parts.at("docProps/core.xml"), Contains("<dc:title>Essai &amp; &quot;suite&quot; &lt;1&gt;</dc:title>"));
    CHECK_THAT(parts.at("word/styles.xml"), Contains("<w:lang w:val=\"fr-CA\"/>") && Contains("<w:name w:val=\"À ne pas manquer\"/>"));
    CHECK_THAT(parts_of(docx_of({Language::en, "Trial", {}})).at("word/styles.xml"), Contains("<w:lang w:val=\"en-CA\"/>"));
}

TEST_CASE("every kind of paragraph of a .docx text has its style", "[docx]") {
    const auto parts = parts_of(docx_of(whole_page()));
    const std::string& document = parts.at("word/document.xml");
    for (const auto& [style, words] : std::map<std::string, std::string>{{"Heading1", "Titre de la page"},
                                                                         {"Heading2", "Une partie"},
                                                                         {"Heading3", "Dans la partie"},
                                                                         {"Normal", "Une phrase avec 44\u00a0%."},
                                                                         {"Lead", "La réponse"},
                                                                         {"MustSay", "À ne pas manquer"},
                                                                         {"Aside", "Petit"},
                                                                         {"ListBullet", "deux"},
                                                                         {"Caption", "Sommes"}}) {
        INFO(style);
        CHECK_THAT(document, Contains("<w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + words + "</w:t>"));
        CHECK_THAT(parts.at("word/styles.xml"), Contains("w:styleId=\"" + style + "\""));
    }
    CHECK_THAT(document, Contains(">concertation run</w:t><w:br/><w:t xml:space=\"preserve\">    --seed 1</w:t></w:r></w:p>"));
}

TEST_CASE("a table of a .docx text repeats its heading and keeps within the sheet", "[docx]") {
    const std::string document = document_of(whole_page());
    CHECK(count(document, "<w:tblHeader/>") == 1);
    CHECK(count(document, "<w:tc>") == 4);
    CHECK_THAT(document, Contains("<w:jc w:val=\"right\"/></w:pPr><w:r><w:t xml:space=\"preserve\">12\u202f000\u00a0$</w:t>"));
    CHECK_THAT(document, Contains("<w:tblCaption w:val=\"Sommes\"/>"));

    const std::string words(70, 'x');
    for (const std::size_t columns : {2u, 5u, 12u}) {
        PageTable wide{"Large",
                       std::vector<std::string>(columns, words),
                       {{std::vector<Words>(columns, {words + ' ' + words}), false}},
                       static_cast<int>(columns)};
        const std::string set = document_of({Language::fr, "Large", {wide}});
        const std::string start = "<w:tblW w:w=\"";
        const int width = std::stoi(set.substr(set.find(start) + start.size()));
        CHECK(width <= 9360);
        CHECK(width > 9300);
        CHECK(count(set, "<w:jc ") == 0);
    }
}

TEST_CASE("short columns of a .docx table keep their lines whole, and long ones share the rest", "[docx]") {
    const std::string sentence = "une source assez longue pour aller sur plusieurs lignes et même un peu plus, puis encore un mot ou deux";
    const PageTable sources{"Sources", {"Paramètre", "Source"}, {{{{"un taux de confiance"}, {sentence}}, false}}, 2};
    CHECK_THAT(document_of({Language::fr, "Sources", {sources}}),
               Contains("<w:tblGrid><w:gridCol w:w=\"2100\"/><w:gridCol w:w=\"7260\"/></w:tblGrid>"));
    // The first column is longer than a third of the sheet, shorter than half of what the second leaves.
    const PageTable three{"Trois", {"A", "B", "C"}, {{{{std::string(33, 'x').append(" y")}, {"z"}, {sentence}}, false}}, 2};
    CHECK_THAT(document_of({Language::fr, "Trois", {three}}), Contains("<w:gridCol w:w=\"3510\"/><w:gridCol w:w=\"408\"/>"));
}

TEST_CASE("a .docx table of many columns is set in smaller letters, no smaller than it must", "[docx]") {
    const auto style_of = [](std::size_t columns) {
        const std::vector<Words> cells(columns, Words{"douze signes"});
        const std::string set =
            document_of({Language::fr, "Lettres", {PageTable{"", std::vector<std::string>(columns, "A"), {{cells}}, false}}});
        const std::string start = "<w:tc>", style = "w:pStyle w:val=\"";
        const std::size_t at = set.find(style, set.find(start)) + style.size();
        return set.substr(at, set.find('"', at) - at);
    };
    CHECK(style_of(6) == "TableText");
    CHECK(style_of(7) == "TableTextMiddle");
    CHECK(style_of(9) == "TableTextSmall");
    CHECK(style_of(10) == "TableText");  // over lines
}

TEST_CASE("a row that has not one cell a column is our fault", "[docx]") {
    PageTable table = small_table();
    table.rows[0].cells.pop_back();
    CHECK_THROWS_AS(docx_of({Language::fr, "Court", {table}}), BrokenRule);
}

TEST_CASE("a picture of a .docx text is a PNG twice as fine, told in words, and fits the sheet", "[docx]") {
    Page page{Language::fr, "Images", {square(200, 100), square(1248, 100), square(100, 1600)}};
    const auto parts = parts_of(docx_of(page));
    const std::string& png = parts.at("word/media/picture1.png");
    CHECK(png.substr(0, 8) == "\x89PNG\r\n\x1a\n");
    CHECK(png.substr(16, 8) == std::string("\0\0\x01\x90\0\0\0\xC8", 8));  // 400 by 200
    const std::string& document = parts.at("word/document.xml");
    CHECK_THAT(document, Contains("descr=\"Un carré &quot;rouge&quot; &amp; rien d’autre\""));
    CHECK_THAT(document, Contains("<wp:extent cx=\"1905000\" cy=\"952500\"/>"));  // as large as it is
    CHECK_THAT(document, Contains("<wp:extent cx=\"5943600\" cy=\"476250\"/>"));  // 6.5 inches wide
    CHECK_THAT(document, Contains("<wp:extent cx=\"476250\" cy=\"7620000\"/>"));  // 8.33 inches high
    CHECK(parts.count("word/media/picture3.png") == 1);
    page.blocks = {Picture{"<svg", 10, 10, "", ""}};
    CHECK_THROWS_AS(docx_of(page), BrokenRule);
}

TEST_CASE("a new sheet begins with what follows it, and nothing blank stands between", "[docx]") {
    const std::string titled = document_of({Language::fr, "Feuilles", {Title{1, "Un"}, NewSheet{}, Title{2, "Deux"}, Title{2, "Trois"}}});
    CHECK_THAT(titled, Contains("<w:pStyle w:val=\"Heading2\"/><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space=\"preserve\">Deux"));
    CHECK(count(titled, "<w:pageBreakBefore/>") == 1);
    CHECK(count(titled, "<w:p>") == 3);
    PageTable bare = small_table();
    bare.caption.clear();
    const std::string table = document_of({Language::fr, "Feuilles", {NewSheet{}, bare}});
    CHECK(table.find("<w:pageBreakBefore/>") < table.find("<w:tbl>"));
}

TEST_CASE("characters that XML refuses or reads as its own stay words", "[docx]") {
    CHECK(xml_escaped("a<b>&\"é’\u202f%") == "a&lt;b&gt;&amp;&quot;é’\u202f%");
    CHECK(xml_escaped(std::string("a\0b\x1f\tc", 6)) ==
          "a\uFFFD"
          "b\uFFFD\tc");
    CHECK(xml_escaped("\xC3") == "\uFFFD");
    CHECK(xml_escaped("\xC0\xAF.\xED\xA0\x80") == "\uFFFD\uFFFD.\uFFFD\uFFFD\uFFFD");
    CHECK(xml_escaped("\xF0\x9F\x99\x82") == "\xF0\x9F\x99\x82");
    CHECK_THAT(document_of({Language::fr, "Signes", {Paragraph{{"R & D < 5\u202f%\x01"}, {}}}}),
               Contains(">R &amp; D &lt; 5\u202f%\uFFFD<"));
}

TEST_CASE("the same page gives the same bytes, dated as no day of ours", "[docx]") {
    const std::string bytes = docx_of(whole_page());
    CHECK(bytes == docx_of(whole_page()));
    CHECK(bytes.substr(10, 4) == std::string("\0\0\x21\0", 4));  // 1980-01-01, midnight
}

TEST_CASE("a .docx text is written whole or not at all", "[docx]") {
    const testing::TemporaryFolder folder;
    const auto file = folder.path() / "essai.docx";
    std::ofstream(file) << "ancien";
    write_docx(whole_page(), file);
    std::ifstream stream(file, std::ios::binary);
    CHECK(std::string(std::istreambuf_iterator<char>(stream), {}) == docx_of(whole_page()));
    CHECK_FALSE(std::filesystem::exists(file.string() + ".part"));

    const auto taken = folder.path() / "dossier";
    std::filesystem::create_directories(taken / "plein");
    CHECK_THROWS_AS(write_docx(whole_page(), taken), StoreError);
    CHECK_FALSE(std::filesystem::exists(taken.string() + ".part"));
    CHECK_THROWS_WITH(write_docx(whole_page(), folder.path() / "absent" / "a.docx"), Contains("absent"));
}
