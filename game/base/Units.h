#pragma once

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstdint>

namespace keel {

/// Time within a session, or a span of it. Whole milliseconds, so that a replay gives the same bytes everywhere.
using Milliseconds = std::chrono::duration<std::int64_t, std::milli>;

/// Anger, trust or patience: 0–100 in fixed point (thousandths), never outside its range.
class Level {
public:
    constexpr Level() = default;
    static constexpr Level ofWhole(std::int64_t whole) { return ofThousandths(whole * 1000); }
    static constexpr Level ofThousandths(std::int64_t raw)
    {
        Level level;
        level.m_thousandths = std::clamp<std::int64_t>(raw, 0, 100'000);
        return level;
    }

    constexpr std::int64_t thousandths() const { return m_thousandths; }
    /// Rounded to the nearest whole, for people.
    constexpr int whole() const { return static_cast<int>((m_thousandths + 500) / 1000); }
    constexpr Level movedBy(std::int64_t thousandths) const { return ofThousandths(m_thousandths + thousandths); }
    constexpr auto operator<=>(const Level&) const = default;

private:
    std::int64_t m_thousandths = 0;
};

/// The three scores of a reply or of an attempt, each 0–100.
struct Scores {
    int empathy = 0;
    int resolution = 0;
    int courtesy = 0;
    auto operator<=>(const Scores&) const = default;
};

} // namespace keel
