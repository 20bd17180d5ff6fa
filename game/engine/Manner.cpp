#include "engine/Manner.h"

namespace keel {

namespace {

/// The one of `all` that is called so.
template <class All>
auto calledSo(const All& all, std::string_view id) -> std::optional<typename All::value_type>
{
    for (const auto one : all)
        if (idOf(one) == id)
            return one;
    return std::nullopt;
}

} // namespace

std::string_view idOf(CoachTime coach)
{
    switch (coach) {
    case CoachTime::AfterEachReply: return "after-each-reply";
    case CoachTime::AtTheEnd: return "at-the-end";
    case CoachTime::Silent: return "silent";
    }
    return "at-the-end";
}

std::string_view idOf(Pace pace)
{
    switch (pace) {
    case Pace::Usual: return "usual";
    case Pace::Slow: return "slow";
    case Pace::Off: return "off";
    }
    return "usual";
}

std::optional<CoachTime> coachTimeOf(std::string_view id) { return calledSo(coachTimes, id); }
std::optional<Pace> paceOf(std::string_view id) { return calledSo(paces, id); }

} // namespace keel
