#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace keel {

/// When the coach speaks.
enum class CoachTime { AfterEachReply, AtTheEnd, Silent };
/// How the customer's patience with silence runs: as the channel has it, half as fast, or not at all.
enum class Pace { Usual, Slow, Off };

inline constexpr std::array coachTimes{CoachTime::AfterEachReply, CoachTime::AtTheEnd, CoachTime::Silent};
inline constexpr std::array paces{Pace::Usual, Pace::Slow, Pace::Off};

/// As settings, stores and attempt files call them.
std::string_view idOf(CoachTime coach);
std::string_view idOf(Pace pace);
std::optional<CoachTime> coachTimeOf(std::string_view id);
std::optional<Pace> paceOf(std::string_view id);

/// In what way an attempt is played. What its actions are worth does not depend on it; how hard they were does.
struct Manner {
    Pace pace = Pace::Usual;
    CoachTime coach = CoachTime::AtTheEnd;
    bool operator==(const Manner&) const = default;
};

/// It may change when an attempt is left and taken up again.
struct MannerFrom {
    std::size_t action = 0; ///< the first that was taken in this manner, from 0
    Manner manner;
    bool operator==(const MannerFrom&) const = default;
};

/// In the order of the actions. Empty for attempts played before it was recorded.
using Manners = std::vector<MannerFrom>;

} // namespace keel
