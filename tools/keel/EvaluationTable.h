#pragma once

#include "learning/Fairness.h"
#include "learning/Hands.h"

#include <nlohmann/json.hpp>

namespace keel {

/// The rules of the packs alone, or rules and models together.
struct Measured {
    Evaluation evaluation;
    std::map<std::string, Spread> fairness; ///< empty where there is no test set
};

nlohmann::ordered_json toJson(const Measured& measured);

/// Rules alone beside both together, the weakest behaviours first.
void printTable(const std::string& language, const Measured& rules, const Measured& both);

/// What a second hand makes of the same replies.
void printHands(const HandsAgreement& hands);
nlohmann::ordered_json toJson(const HandsAgreement& hands);

void printMisreadings(const std::vector<Misreading>& misreadings);

} // namespace keel
