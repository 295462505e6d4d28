#include "scenario/yaml_faults.hpp"

#include <array>
#include <string_view>

#include "scenario/complaints.hpp"

namespace concertation::yaml_faults {
namespace {

struct Said {
    std::string_view english, french;
};

/// The parser's commonest words.
constexpr std::array<Said, 14> known{{
    {"illegal map value", "valeur mal placée (des guillemets manquent-ils autour d'un deux-points?)"},
    {"end of map not found", "la fin de ces réglages est introuvable (le retrait est-il le même à chaque ligne?)"},
    {"end of map flow not found", "il manque une accolade fermante }"},
    {"end of sequence not found", "la fin de la liste est introuvable (le retrait est-il le même à chaque ligne?)"},
    {"end of sequence flow not found", "il manque un crochet fermant ]"},
    {"illegal EOF in scalar", "il manque un guillemet fermant"},
    {"illegal flow end", "crochet ou accolade fermante sans ouverture"},
    {"illegal block entry", "élément de liste mal placé"},
    {"illegal map key", "clé mal placée"},
    {"illegal tab when looking for indentation", "tabulation dans le retrait; employez des espaces"},
    {"unknown token", "caractère inattendu"},
    {"unexpected character in block scalar", "caractère inattendu après | ou >"},
    {"the referenced anchor is not defined", "renvoi (*) vers un nom qui n'existe pas; les renvois ne sont pas acceptés"},
    {"unknown escape character: ", "barre oblique inverse suivie d'un caractère inconnu"},
}};

}  // namespace

Text several_documents() {
    return {"second document dans le fichier (---); un fichier contient un seul scénario",
            "second document in the file (---); a file holds one scenario"};
}

Text alias() { return {"les renvois (*nom) ne sont pas acceptés; écrivez la valeur", "aliases (*name) are not accepted; write the value"}; }

Text anchor() {
    return {"les ancres (&nom) ne sont pas acceptées; écrivez chaque valeur à sa place",
            "anchors (&name) are not accepted; write each value in its place"};
}

Text tag(const std::string& tag) {
    return {"les étiquettes de type (" + shown(tag) + ") ne sont pas acceptées", "type tags (" + shown(tag) + ") are not accepted"};
}

Text too_deep(int most) {
    const std::string levels = std::to_string(most);
    return {"imbrication trop profonde; au plus " + levels + " niveaux", "nested too deep; at most " + levels + " levels"};
}

Text key_not_word() { return {"une clé doit être un mot", "a key must be a word"}; }

Text repeated() { return {"clé répétée; gardez une seule des deux lignes", "repeated key; keep one of the two lines"}; }

Text quote_not_closed() {
    return {"ce n'est pas du YAML lisible : il manque un guillemet fermant", "not readable YAML: a closing quote is missing"};
}

Text no_break_space() {
    return {"espace insécable après une clé ou son deux-points; mettez une espace ordinaire",
            "no-break space after a key or its colon; put a plain space"};
}

Text not_yaml(const std::string& said) {
    Text what{"ce n'est pas du YAML lisible : " + shown(said), "not readable YAML: " + shown(said)};
    for (const Said& words : known) {
        if (said.compare(0, words.english.size(), words.english) == 0)
            what.fr = "ce n'est pas du YAML lisible : " + std::string(words.french);
    }
    return what;
}

}  // namespace concertation::yaml_faults
