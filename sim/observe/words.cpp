#include "observe/words.hpp"

namespace concertation {

std::string_view word_of(Dynamic dynamic) {
    switch (dynamic) {
        case Dynamic::cooperation:
            return "cooperation";
        case Dynamic::cooperation_negotiated:
            return "cooperation_negotiated";
        case Dynamic::conflictual:
            return "conflictual";
        case Dynamic::not_deployed:
            return "not_deployed";
    }
    return "";
}

std::string_view word_of(Reason reason) {
    switch (reason) {
        case Reason::none:
            return "";
        case Reason::exchanges:
            return "exchanges";
        case Reason::blocked:
            return "blocked";
        case Reason::both:
            return "both";
    }
    return "";
}

std::string_view word_of(DecisionOutcome outcome) {
    switch (outcome) {
        case DecisionOutcome::none:
            return "";
        case DecisionOutcome::consensus:
            return "consensus";
        case DecisionOutcome::negotiated:
            return "negotiated";
        case DecisionOutcome::impasse:
            return "impasse";
    }
    return "";
}

std::string_view word_of(Sector sector) {
    switch (sector) {
        case Sector::elected:
            return "elected";
        case Sector::community:
            return "community";
        case Sector::social_development:
            return "social_development";
        case Sector::institution:
            return "institution";
        case Sector::citizen:
            return "citizen";
    }
    return "";
}

}  // namespace concertation
