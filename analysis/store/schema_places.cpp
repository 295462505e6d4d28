// What a study is about: arms, replicates, places, axes, provenance, dictionary.
#include "store/schema_cells.hpp"

namespace concertation {

namespace {

/// A cell of an arm's own scenario; NULL where it has none of its own.
template <class Read>
Cell of_own(const Keyed<ArmRow>& of, Read read) {
    return of.row.scenario != nullptr ? read(*of.row.scenario) : Cell{};
}

}  // namespace

StoredTable<ArmRow> arms_table() {
    using Of = Keyed<ArmRow>;
    return {"arms",
            {"bras de l’étude : un scénario chacun", "arms of the study: a scenario each"},
            {
                arm_field<ArmRow>(),
                {{"name", Kind::text, "", {"nom du bras", "name of the arm"}}, [](const Of& of, int) { return text_cell(of.row.name); }},
                {{"base", Kind::integer, "", {"bras dont il varie le scénario", "arm whose scenario it varies"}},
                 [](const Of& of, int) { return whole_cell(of.row.base); }},
                {{"assumptions",
                  Kind::integer,
                  "",
                  {"jeu d’hypothèses; 0 : valeurs du scénario", "set of assumptions; 0: the scenario’s values"}},
                 [](const Of& of, int) { return whole_cell(of.row.set); }},
                {{"title_fr", Kind::text, "", {"titre en français", "title in French"}},
                 [](const Of& of, int) { return of_own(of, [](const Scenario& own) { return text_cell(own.title.fr); }); }},
                {{"title_en", Kind::text, "", {"titre en anglais", "title in English"}},
                 [](const Of& of, int) { return of_own(of, [](const Scenario& own) { return text_cell(own.title.en); }); }},
                {{"question_fr", Kind::text, "", {"question posée, en français", "question asked, in French"}},
                 [](const Of& of, int) { return of_own(of, [](const Scenario& own) { return text_cell(own.question.fr); }); }},
                {{"question_en", Kind::text, "", {"question posée, en anglais", "question asked, in English"}},
                 [](const Of& of, int) { return of_own(of, [](const Scenario& own) { return text_cell(own.question.en); }); }},
                {{"start_year", Kind::integer, "", {"année du premier mois", "year of the first month"}},
                 [](const Of& of, int) { return of_own(of, [](const Scenario& own) { return whole_cell(own.start.year); }); }},
                {{"start_month", Kind::integer, "", {"premier mois, de 1 à 12", "first month, from 1 to 12"}},
                 [](const Of& of, int) { return of_own(of, [](const Scenario& own) { return whole_cell(own.start.month); }); }},
                {{"months", Kind::integer, "months", {"mois simulés", "months simulated"}},
                 [](const Of& of, int) { return of_own(of, [](const Scenario& own) { return whole_cell(own.months); }); }},
                {{"replicates", Kind::integer, "count", {"réplications demandées", "replicates asked for"}},
                 [](const Of& of, int) { return of_own(of, [](const Scenario& own) { return whole_cell(own.replicates); }); }},
                {{"seed", Kind::text, "", {"graine du hasard", "seed of luck"}}, [](const Of& of, int) { return text_cell(of.row.seed); }},
                {{"scenario", Kind::text, "", {"scénario entier, en YAML", "whole scenario, in YAML"}},
                 [](const Of& of, int) { return text_cell(of.row.yaml); }},
            }};
}

StoredTable<SettingRow> settings_table() {
    using Of = Keyed<SettingRow>;
    return {"settings",
            {"ce qu’un bras change au scénario dont il part", "what an arm changes in the scenario it starts from"},
            {
                arm_field<SettingRow>(),
                {{"parameter", Kind::text, "", {"paramètre ou choix", "parameter or choice"}},
                 [](const Of& of, int) { return text_cell(of.row.parameter); }},
                {{"value", Kind::text, "", {"sa valeur", "its value"}}, [](const Of& of, int) { return text_cell(of.row.value); }},
            }};
}

StoredTable<ReplicateRow> replicates_table() {
    using Of = Keyed<ReplicateRow>;
    return {"replicates",
            {"réplications terminées", "replicates that ended"},
            by_replicate<ReplicateRow>({
                {{"status", Kind::text, "", {"done : menée à terme; failed : en échec", "done: carried through; failed: broke off"}},
                 [](const Of& of, int) { return Cell{std::string_view(of.row.failure.empty() ? "done" : "failed")}; }},
                {{"digest",
                  Kind::text,
                  "",
                  {"empreinte des résultats, 32 chiffres hexadécimaux", "digest of the results, 32 hexadecimal digits"}},
                 [](const Of& of, int) { return text_cell(of.row.digest); }},
                {{"rows_digest",
                  Kind::text,
                  "",
                  {"empreinte des lignes gardées de la réplication, 32 chiffres hexadécimaux",
                   "digest of the rows kept of the replicate, 32 hexadecimal digits"}},
                 [](const Of& of, int) { return text_cell(of.row.rows); }},
                {{"seed", Kind::text, "", {"graine du hasard", "seed of luck"}}, [](const Of& of, int) { return text_cell(of.row.seed); }},
                {{"seconds", Kind::real, "seconds", {"temps de calcul; hors de l’empreinte", "time of computation; not in the digest"}},
                 [](const Of& of, int) { return real_cell(of.row.seconds); }},
                {{"failure", Kind::text, "", {"ce qui a échoué, s’il y a lieu", "what failed, if anything"}},
                 [](const Of& of, int) { return text_cell(of.row.failure); }},
            })};
}

StoredTable<RegionRow> regions_table() {
    using Of = Keyed<RegionRow>;
    return {"regions",
            {"régions, telles qu’on peut les nommer", "regions, as they may be named"},
            {
                arm_field<RegionRow>(),
                {{"region", Kind::integer, "", {"numéro de la région", "number of the region"}},
                 [](const Of& of, int) { return whole_cell(of.row.region); }},
                {{"name_fr", Kind::text, "", {"nom en français", "name in French"}},
                 [](const Of& of, int) { return text_cell(of.row.name.fr); }},
                {{"name_en", Kind::text, "", {"nom en anglais", "name in English"}},
                 [](const Of& of, int) { return text_cell(of.row.name.en); }},
                {{"label_fr", Kind::text, "", {"avertissement qui suit un nom réel", "warning that goes with a real name (French)"}},
                 [](const Of& of, int) { return text_cell(of.row.label.fr); }},
                {{"label_en", Kind::text, "", {"avertissement qui suit un nom réel (anglais)", "warning that goes with a real name"}},
                 [](const Of& of, int) { return text_cell(of.row.label.en); }},
            }};
}

StoredTable<TerritoryRow> territories_table() {
    using Of = Keyed<TerritoryRow>;
    return {"territories",
            {"territoires, tels qu’on peut les nommer", "territories, as they may be named"},
            {
                arm_field<TerritoryRow>(),
                {{"territory", Kind::integer, "", {"numéro du territoire", "number of the territory"}},
                 [](const Of& of, int) { return whole_cell(of.row.territory); }},
                {{"region", Kind::integer, "", {"numéro de sa région", "number of its region"}},
                 [](const Of& of, int) { return whole_cell(of.row.spec->region); }},
                {{"name_fr", Kind::text, "", {"nom en français", "name in French"}},
                 [](const Of& of, int) { return text_cell(of.row.name.fr); }},
                {{"name_en", Kind::text, "", {"nom en anglais", "name in English"}},
                 [](const Of& of, int) { return text_cell(of.row.name.en); }},
                {{"label_fr", Kind::text, "", {"avertissement qui suit un nom réel", "warning that goes with a real name (French)"}},
                 [](const Of& of, int) { return text_cell(of.row.label.fr); }},
                {{"label_en", Kind::text, "", {"avertissement qui suit un nom réel (anglais)", "warning that goes with a real name"}},
                 [](const Of& of, int) { return text_cell(of.row.label.en); }},
                {{"population", Kind::integer, "persons", {"population", "population"}},
                 [](const Of& of, int) { return whole_cell(of.row.spec->population); }},
                {{"municipalities", Kind::integer, "count", {"municipalités", "municipalities"}},
                 [](const Of& of, int) { return whole_cell(of.row.spec->municipalities); }},
                {{"deprivation",
                  Kind::real,
                  "score",
                  {"défavorisation relative; plus haut, plus défavorisé", "relative deprivation; higher is more deprived"}},
                 [](const Of& of, int) { return real_cell(of.row.spec->deprivation); }},
            }};
}

StoredTable<AxisRow> axes_table() {
    using Of = Keyed<AxisRow>;
    return {"axes",
            {"axes d’intervention", "axes of action"},
            {
                arm_field<AxisRow>(),
                {{"axis", Kind::integer, "", {"numéro de l’axe", "number of the axis"}},
                 [](const Of& of, int) { return whole_cell(of.row.axis); }},
                {{"key", Kind::text, "", {"mot de l’axe dans le scénario", "word of the axis in the scenario"}},
                 [](const Of& of, int) { return text_cell(of.row.spec->key); }},
                {{"title_fr", Kind::text, "", {"titre en français", "title in French"}},
                 [](const Of& of, int) { return text_cell(of.row.spec->title.fr); }},
                {{"title_en", Kind::text, "", {"titre en anglais", "title in English"}},
                 [](const Of& of, int) { return text_cell(of.row.spec->title.en); }},
                {{"women_share",
                  Kind::real,
                  "share",
                  {"part des besoins de l’axe portée par les femmes", "share of the axis’ need borne by women"}},
                 [](const Of& of, int) { return real_cell(of.row.spec->women_share); }},
            }};
}

StoredTable<ProvenanceRow> provenance_table() {
    using Of = Keyed<ProvenanceRow>;
    return {"provenance",
            {"d’où viennent ces résultats", "where these results come from"},
            {
                {{"name", Kind::text, "", {"ce dont il s’agit", "what it is"}}, [](const Of& of, int) { return text_cell(of.row.name); }},
                {{"value", Kind::text, "", {"sa valeur", "its value"}}, [](const Of& of, int) { return text_cell(of.row.value); }},
            }};
}

StoredTable<DictionaryRow> dictionary_table() {
    using Of = Keyed<DictionaryRow>;
    return {"dictionary",
            {"sens de chaque colonne; colonne vide : sens de la table", "meaning of every column; no column: meaning of the table"},
            {
                {{"table_name", Kind::text, "", {"table", "table"}}, [](const Of& of, int) { return text_cell(of.row.table); }},
                {{"column_name", Kind::text, "", {"colonne", "column"}}, [](const Of& of, int) { return text_cell(of.row.column); }},
                {{"unit", Kind::text, "", {"unité", "unit"}}, [](const Of& of, int) { return text_cell(of.row.unit); }},
                {{"meaning_fr", Kind::text, "", {"sens en français", "meaning in French"}},
                 [](const Of& of, int) { return text_cell(of.row.meaning.fr); }},
                {{"meaning_en", Kind::text, "", {"sens en anglais", "meaning in English"}},
                 [](const Of& of, int) { return text_cell(of.row.meaning.en); }},
            }};
}

}  // namespace concertation
