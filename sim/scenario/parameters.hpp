#pragma once
// Every number a scenario can set, by the part of the model that reads it. Names, units, ranges, defaults, sources and
// sentences stand in the parameter table (parameter_table.hpp); a number cannot exist here without its row there.

namespace concertation {

/// What a policy can turn, in [0, 1]; changes at dates, so the running values live in the world.
struct Levers {
    struct {
        double allocation, expertise;
    } accompaniment;
    double transparency, dispute_resolution, expertise_recognition, meshing, adaptability;
    double citizen_participation, gender_analysis, alignment, evaluation;
};

/// Accompaniment as felt at the tables: the mean of how much and how good. In [0, 1].
constexpr double accompaniment(const Levers& levers) { return .5 * (levers.accompaniment.allocation + levers.accompaniment.expertise); }

/// One number per sector, in the order of `Sector`.
struct BySector {
    double elected, community, social_development, institution, citizen;
};
/// Bounds on the seats of the sectors whose number follows the size of the territory.
struct SeatBounds {
    double elected, community, social_development, institution;
};

struct Parameters {
    Levers levers;
    /// Dollars a year per territory when the lever stands at 1.
    struct {
        double accompaniment, transparency, dispute_resolution, expertise_recognition, meshing, adaptability, citizen_participation,
            gender_analysis, alignment, evaluation;
    } prices;
    /// Person-days of the milieu.
    struct {
        double seat, reporting, dispute, gender_analysis, evaluation;
    } days;
    struct {
        double z0, position, scarcity, power, dispute, trust, accompaniment, support, negotiation_width, noise, unfamiliarity,
            appropriation_base, appropriation_slope, first_requests, scarcity_rest, scarcity_rate;
    } tension;
    struct {
        double meeting, dispute_chance, familiarity;
    } dialogue;
    struct {
        double misreading;
    } perception;
    struct {
        double gain, middle_rate, loss, middle, stranger, propensity, fading, news, common_news, trusted;
    } trust;
    struct {
        double anchoring, influence, negotiated_hearing, meaning;
    } deliberation;
    struct {
        double closing, mediated_closing, unaccompanied;
    } disputes;
    struct {
        double intercept, support, appropriation, money, own_agenda, least_cap, cap_months, leave_below, leave_after, return_above;
    } attendance;
    struct {
        double distance, tolerance, trust, support, transparency, dispute, mood, concession, concession_base, rounds, log_rolling,
            deferrals, disagreement, disagreement_support, convenor_weight, ballot_weight, cap_priorities, cap_adaptability, ballot_months,
            trust_consensus, trust_negotiated, trust_impasse, appropriation_consensus, appropriation_negotiated, appropriation_imposed,
            presence;
    } decision;
    struct {
        double rate, negotiated_value, alone_target, alone_rate, decision_rate, consensus, negotiated, imposed, procedure_base,
            procedure_transparency, outcome_distance, funded_rate, refused_rate, refused_target, visible_results, visible_usual, recognised,
            recognised_usual, aligned, aligned_usual, listened, listened_usual;
    } support;
    struct {
        double chance, chance_lever, well_target, badly_target, rate, trust_gain, trust_loss, learning, control_below, control_rate;
    } evaluation;
    /// How a milieu puts together, over time, what the levers offer.
    struct {
        double rate, unappropriated, letting_go, fading, quarrels, start_base, start_history, convenor_takes, abolition_takes;
    } practices;
    /// How far gender-differentiated analysis is practised, by the seats of women's groups.
    struct {
        double unasked, asked;
    } gender;
    struct {
        double turnover, turnover_base, turnover_allocation, election_share, official_trust, staff_trust, staff_familiarity, new_tie,
            new_tie_partners, new_tie_weight, unused_months, forgetting, visibility_gain, visibility_loss, visibility_salience,
            fixed_elections;
    } renewal;
    struct {
        double envelope, fixed, per_person, supralocal_share, first_lag, last_lag, call_every, open_months, result_months,
            delay_adaptability, regional_delay;
    } programme;
    struct {
        double intercept, support, accompaniment, paperwork, paperwork_adaptability, paperwork_alignment, cost_mean, cost_spread,
            least_part, eligible_base, eligible_adaptability, expertise_base, ceiling_adaptability, least_months, spread_months,
            months_adaptability, success_intercept, success_expertise, success_trust, success_accompaniment, success_learning,
            partners_base, partners_tie, partners_most, partners_alignment, reach_dollars, reach_women_unaware;
    } projects;
    struct {
        double history_mean, history_region, history_territory, resources_months, support_base, support_history, support_sum, trust_base,
            trust_history, trust_same_sector, trust_elected_other, trust_sum, familiarity_base, familiarity_history, appropriation_base,
            appropriation_history, forum_appropriation, visibility, attribute_power_sum, attribute_expertise_sum, attribute_salience_sum,
            salience, need_concentration, need_other_concentration, position_concentration, position_priorities, income_low, income_high,
            income_allocation, tie_elected_base, tie_elected_meshing, tie_other, tie_regional_base, tie_regional_history, women_groups;
    } start;
    BySector seats;
    SeatBounds seats_least, seats_most;
    BySector power, expertise, income, centre_spread, promoters;
    /// Chances of each way of doing where it is left to the draw; the last way of each kind has what is left.
    struct {
        double elected_convenes, community_convenes, social_development_convenes, recommends_regionally, invites, defers, mandatary_decides,
            prefets_table, consortium;
    } ways;
    struct {
        double regional, thematic, thematic_share;
    } tables;
    struct {
        double window, conflict, contested, impasse, cooperation, attendance, encounters, facade_far, facade_attendance,
            facade_appropriation, together;
    } reading;
};

}  // namespace concertation
