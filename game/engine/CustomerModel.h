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
#include <vector>

namespace keel {

/// A change of the three levels, in thousandths.
struct LevelChange {
    std::int64_t anger = 0;
    std::int64_t trust = 0;
    std::int64_t patience = 0;
    LevelChange& operator+=(const LevelChange& other);
    LevelChange scaledBy(std::int64_t percent) const;
    bool operator==(const LevelChange&) const = default;
    bool isNothing() const { return *this == LevelChange{}; }
};

/// Moments other than behaviours that move the customer.
enum class Occasion {
    Onlookers,      ///< a reply given in front of onlookers
    MissedFeeling,  ///< a feeling was shown and the reply took nothing up
    NotUnderstood,  ///< the customer has to ask what was meant
    Silence,        ///< nothing was said for too long
    WrongTransfer, RightTransfer, ManagerCalled, MovedAside,
    CompensationFair, CompensationLow, CompensationHigh,
    Interrupted,  ///< the reply came before the customer had finished
    HeardOut,     ///< the customer could finish
    PromiseKept, PromiseBroken, ///< it came due
    TimePassed,   ///< a scene later
};
inline constexpr std::size_t occasionCount = static_cast<std::size_t>(Occasion::TimePassed) + 1;
std::string_view idOf(Occasion occasion);

/// How a customer's anger, trust and patience move. The equation, with all numbers from assets/customer/model.json:
///   change = effect of the behaviour × temperament % × repetition % (× unheard %) (× settling %)
/// The same behaviour shown again does less good, or more harm; before any feeling was acknowledged, what would
/// solve the case does less at high anger; the calmer and the more trusting the customer is, the smaller each step.
struct CustomerModel {
    struct Pace {
        std::int64_t patiencePerMinute = 0;     ///< lost while the customer waits for an answer, thousandths
        std::int64_t patiencePerMinuteHeld = 0; ///< the same on hold
        Milliseconds silenceAfter{0};           ///< 0: silence is not noticed on this channel
    };
    using Percents = std::array<int, behaviourCount>;

    std::array<LevelChange, behaviourCount> effects{};
    std::array<LevelChange, occasionCount> occasions{};
    std::map<std::string, Percents> temperaments;
    std::array<Pace, channelCount> paces{}; ///< by Channel
    std::vector<int> repetitionEarning; ///< percent for the first, second, … time; the last goes on
    std::vector<int> repetitionCostly;
    int unheardAngerAbove = 100;
    int unheardPercent = 100;
    int settlingPercent = 100; ///< of a good effect that is left where there is nothing more to win

    const Pace& pace(Channel channel) const { return paces[static_cast<std::size_t>(channel)]; }
    const LevelChange& on(Occasion occasion) const { return occasions[static_cast<std::size_t>(occasion)]; }
    struct Before {
        Level anger, trust, patience;
        int times = 0;        ///< how often the behaviour was shown in earlier replies
        bool unheard = false; ///< nothing was acknowledged yet
    };
    /// What showing a behaviour does.
    LevelChange effectOf(Behaviour behaviour, const std::string& temperament, const Before& before) const;
};

/// Reads `customer/model.json`. Nothing where an error was found.
std::optional<CustomerModel> loadCustomerModel(const Bundle& assets, Diagnostics& diagnostics);

} // namespace keel
