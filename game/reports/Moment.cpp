#include "reports/Moment.h"

#include <cstdio>
#include <ctime>

namespace keel {

namespace {

struct Parts {
    std::tm time{};
    int millisecond = 0;
};

/// Rounds towards the past, so that moments before 1970 are right too.
Parts partsOf(std::int64_t moment, std::tm* (*convert)(const std::time_t*, std::tm*))
{
    std::int64_t millisecond = moment % 1000;
    std::time_t second = moment / 1000;
    if (millisecond < 0) {
        millisecond += 1000;
        --second;
    }
    Parts parts;
    parts.millisecond = static_cast<int>(millisecond);
    if (convert(&second, &parts.time) == nullptr)
        parts.time.tm_mday = 1; // a year that does not fit: 1900-01-01
    return parts;
}

std::string digits(long long number, int width)
{
    char text[32];
    std::snprintf(text, sizeof text, "%0*lld", width, number);
    return text;
}

std::string year(const Parts& parts)
{
    return digits(static_cast<long long>(parts.time.tm_year) + 1900, 4);
}

} // namespace

std::string dayText(std::int64_t moment, const Speaker& speak)
{
    const Parts parts = partsOf(moment, &::localtime_r);
    return speak("reports.date", {{"year", year(parts)},
                                  {"month", digits(parts.time.tm_mon + 1, 2)},
                                  {"day", digits(parts.time.tm_mday, 2)}});
}

std::string momentText(std::int64_t moment, const Speaker& speak)
{
    const Parts parts = partsOf(moment, &::localtime_r);
    return speak("reports.moment", {{"date", dayText(moment, speak)},
                                    {"hour", digits(parts.time.tm_hour, 2)},
                                    {"minute", digits(parts.time.tm_min, 2)}});
}

std::string isoMoment(std::int64_t moment)
{
    const Parts parts = partsOf(moment, &::gmtime_r);
    return year(parts) + "-" + digits(parts.time.tm_mon + 1, 2) + "-" + digits(parts.time.tm_mday, 2) + "T"
        + digits(parts.time.tm_hour, 2) + ":" + digits(parts.time.tm_min, 2) + ":" + digits(parts.time.tm_sec, 2) + "."
        + digits(parts.millisecond, 3) + "Z";
}

} // namespace keel
