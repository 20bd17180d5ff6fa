#pragma once

#include "base/Behaviour.h"
#include "base/Diagnostic.h"
#include "base/Files.h"
#include "base/Units.h"
#include "scenario/Scenario.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace keel {

/// A change of the three levels, in thousandths.
struct LevelChange {
    std::int64_t anger = 0;
    std::int64_t trust = 0;
    std::int64_t patience = 0;
    LevelChange& operator+=(const LevelChange& other);
    bool operator==(const LevelChange&) const = default;
    bool isNothing() const { return *this == LevelChange{}; }
};

/// How a customer's anger, trust and patience move: published equations with their numbers from
/// assets/customer/model.json. A temperament scales what each kind of behaviour does.
struct CustomerModel {
    struct Pace {
        std::int64_t patiencePerMinute = 0;     ///< lost while the customer waits for an answer, thousandths
        std::int64_t patiencePerMinuteHeld = 0; ///< the same on hold
        Milliseconds silenceAfter{0};           ///< 0: silence is not noticed on this channel
    };

    std::array<LevelChange, behaviourCount> effects{};
    /// By temperament: percent by which each behaviour's effect counts.
    std::map<std::string, std::array<int, behaviourCount>> temperaments;
    std::map<Channel, Pace> paces;
    LevelChange onlookers;        ///< for each reply given in front of onlookers
    LevelChange missedFeeling;    ///< a feeling was shown and the reply took nothing up
    LevelChange notUnderstood;    ///< the customer asks again
    LevelChange silence;
    LevelChange wrongTransfer, rightTransfer, managerCalled, movedAside;
    LevelChange compensationFair, compensationLow, compensationHigh;
    std::map<std::string, std::string> sources; ///< effect → article or paper
    std::string hash;
};

/// Reads `customer/model.json`. Nothing where an error was found.
std::optional<CustomerModel> loadCustomerModel(const Bundle& assets, Diagnostics& diagnostics);

} // namespace keel
