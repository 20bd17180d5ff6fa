#include "reports/LocalCalendar.h"

#include "records/DrillJson.h"

#include <ctime>

namespace keel {

Calendar localCalendar(std::int64_t moment)
{
    const std::time_t second = moment / 1000;
    std::tm parts{};
    if (localtime_r(&second, &parts) == nullptr)
        return {};
    return {std::chrono::duration_cast<std::chrono::minutes>(std::chrono::seconds(parts.tm_gmtoff))};
}

std::string dayText(Day day, const Speaker& speak)
{
    const std::string iso = dayToText(day); // 2026-03-01
    return speak("reports.date", {{"year", iso.substr(0, 4)}, {"month", iso.substr(5, 2)}, {"day", iso.substr(8, 2)}});
}

} // namespace keel
