#include "records/DrillJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace keel {

std::string dayToText(Day day)
{
    const std::chrono::year_month_day date(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()));
    return text;
}

std::optional<Day> dayFromText(const std::string& text)
{
    constexpr std::string_view shape = "0000-00-00";
    const auto fits = [](char asked, char given) { return asked == '0' ? given >= '0' && given <= '9' : given == asked; };
    if (text.size() != shape.size() || !std::ranges::equal(shape, text, fits))
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t length) { return std::stoi(text.substr(at, length)); };
    const std::chrono::year_month_day date{std::chrono::year(number(0, 4)), std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    if (!date.ok())
        return std::nullopt;
    return Day(date);
}

std::string drillToJson(const Drill& drill)
{
    const nlohmann::json out{{"person", drill.person}, {"skill", idOf(drill.skill)}, {"language", drill.language}, {"moment", drill.moment},
                             {"reply", drill.reply},   {"at", drill.at},             {"passed", drill.passed}};
    return out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<Drill> drillFromJson(const JsonCursor& cursor)
{
    const std::size_t faults = cursor.faults();
    if (!cursor.isObject())
        return std::nullopt;
    cursor.allowOnly({"person", "skill", "language", "moment", "reply", "at", "passed"});
    Drill drill;
    drill.person = cursor.text("person");
    drill.language = cursor.text("language");
    drill.moment = cursor.text("moment");
    drill.reply = cursor.text("reply");
    if (const auto at = cursor.require("at"))
        drill.at = at->whole(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    if (const auto passed = cursor.require("passed"))
        drill.passed = passed->truth();
    const std::string skill = cursor.text("skill");
    if (const auto behaviour = behaviourOf(skill))
        drill.skill = *behaviour;
    else
        cursor.report("records.unknown-skill", "there is no behaviour `" + skill + "`");
    return cursor.faults() == faults ? std::optional(drill) : std::nullopt;
}

} // namespace keel
