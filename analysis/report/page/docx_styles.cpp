#include "report/page/docx_styles.hpp"

#include "report/page/xml.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* space = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";

/// A style of paragraphs. Word names its own in the reader's language; ours have a key of the catalogue.
struct Style {
    const char *id, *name, *paragraph, *run;
};

constexpr Style styles[] = {
    {"Heading1", "heading 1",
     R"(<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/>)",
     R"(<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="40"/><w:szCs w:val="40"/>)"},
    {"Heading2", "heading 2",
     R"(<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/>)",
     R"(<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="30"/><w:szCs w:val="30"/>)"},
    {"Heading3", "heading 3",
     R"(<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="2"/>)",
     R"(<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="25"/><w:szCs w:val="25"/>)"},
    {"Lead", "docx.lead", R"(<w:spacing w:before="60" w:after="200"/>)", R"(<w:sz w:val="27"/><w:szCs w:val="27"/>)"},
    {"MustSay", "docx.must_say",
     R"(<w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="5" w:color="FBF1E9"/>)"
     R"(<w:left w:val="single" w:sz="24" w:space="8" w:color="B34700"/>)"
     R"(<w:bottom w:val="single" w:sz="4" w:space="5" w:color="FBF1E9"/></w:pBdr>)"
     R"(<w:shd w:val="clear" w:color="auto" w:fill="FBF1E9"/><w:spacing w:before="80" w:after="100"/><w:ind w:left="220" w:right="60"/>)",
     ""},
    {"Aside", "docx.aside", "", R"(<w:color w:val="555555"/><w:sz w:val="18"/><w:szCs w:val="18"/>)"},
    {"ListBullet", "List Bullet", R"(<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>)", ""},
    {"Caption", "caption", R"(<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80" w:line="240" w:lineRule="auto"/>)",
     R"(<w:b/><w:color w:val="1F3A5F"/><w:sz w:val="20"/><w:szCs w:val="20"/>)"},
    {"TableText", "docx.table_text", R"(<w:spacing w:before="24" w:after="24" w:line="240" w:lineRule="auto"/>)",
     R"(<w:sz w:val="19"/><w:szCs w:val="19"/>)"},
    {"TableTextMiddle", "docx.table_text_middle", R"(<w:spacing w:before="24" w:after="24" w:line="240" w:lineRule="auto"/>)",
     R"(<w:sz w:val="17"/><w:szCs w:val="17"/>)"},
    {"TableTextSmall", "docx.table_text_small", R"(<w:spacing w:before="24" w:after="24" w:line="240" w:lineRule="auto"/>)",
     R"(<w:sz w:val="15"/><w:szCs w:val="15"/>)"},
    {"Verbatim", "docx.verbatim",
     R"(<w:shd w:val="clear" w:color="auto" w:fill="F1F3F5"/><w:spacing w:before="80" w:after="160" w:line="252" w:lineRule="auto"/>)",
     R"(<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:noProof/><w:sz w:val="17"/><w:szCs w:val="17"/>)"},
    {"Footer", "footer", R"(<w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>)",
     R"(<w:color w:val="555555"/><w:sz w:val="17"/><w:szCs w:val="17"/>)"},
};

std::string style_element(const Style& style, Language language) {
    const std::string name = style.name;
    const bool ours = name.find('.') != std::string::npos;
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + std::string(style.id) + (ours ? "\" w:customStyle=\"1" : "") +
           "\"><w:name w:val=\"" + (ours ? xml_escaped(text(name, language)) : name) +
           "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>" + style.paragraph + "</w:pPr><w:rPr>" +
           style.run + "</w:rPr></w:style>\n";
}

constexpr const char* table_properties = R"(<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>
<w:top w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/>
</w:tblBorders></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="6" w:space="0" w:color="1F3A5F"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
)";

constexpr const char* plain_table = R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
<w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>
</w:tblCellMar></w:tblPr></w:style>
)";

}  // namespace

std::string language_tag(Language language) { return language == Language::fr ? "fr-CA" : "en-CA"; }

std::string docx_styles(Language language) {
    std::string all = std::string(declaration) + "<w:styles " + space +
                      R"(>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>
<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val=")" +
                      language_tag(language) + R"("/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
)";
    for (const Style& style : styles) all += style_element(style, language);
    return all + plain_table + "<w:style w:type=\"table\" w:styleId=\"PageTable\" w:customStyle=\"1\"><w:name w:val=\"" +
           xml_escaped(text("docx.table", language)) + "\"/>" + table_properties + "</w:style>\n</w:styles>\n";
}

std::string docx_numbering() {
    return std::string(declaration) + "<w:numbering " + space +
           R"(>
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="400" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>
)";
}

std::string docx_fonts() {
    return std::string(declaration) + "<w:fonts " + space +
           R"(>
<w:font w:name="Calibri"><w:altName w:val="Carlito"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>
<w:font w:name="Consolas"><w:altName w:val="DejaVu Sans Mono"/><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>
</w:fonts>
)";
}

std::string docx_settings(Language language) {
    return std::string(declaration) + "<w:settings " + space +
           R"(>
<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"
w:val="15"/></w:compat><w:themeFontLang w:val=")" +
           language_tag(language) + "\"/>\n</w:settings>\n";
}

}  // namespace concertation
