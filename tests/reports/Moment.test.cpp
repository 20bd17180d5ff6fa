#include "catch.h"

#include "Speakers.h"

#include "reports/Moment.h"

#include <cstdlib>
#include <ctime>

using namespace keel;
using namespace keel::samples;

TEST_CASE("Programs read moments in UTC to the millisecond")
{
    CHECK(isoMoment(0) == "1970-01-01T00:00:00.000Z");
    CHECK(isoMoment(1'700'000'000'250) == "2023-11-14T22:13:20.250Z");
    CHECK(isoMoment(-1) == "1969-12-31T23:59:59.999Z");
    CHECK_NOTHROW(isoMoment(INT64_MAX));
    CHECK_NOTHROW(isoMoment(INT64_MIN));
}

TEST_CASE("People read moments in their own time and as their language writes them")
{
    ::setenv("TZ", "Europe/Sofia", 1);
    ::tzset();
    constexpr std::int64_t lateInTheEvening = 1'700'000'000'250; // in Sofia it is tomorrow
    CHECK(momentText(lateInTheEvening, speaker("bg")) == "15.11.2023 г., 00:13 ч.");
    CHECK(momentText(lateInTheEvening, speaker("pt-BR")) == "15/11/2023, 00:13");
    CHECK(dayText(lateInTheEvening, speaker("en")) == "2023-11-15");
    ::setenv("TZ", "UTC", 1);
    ::tzset();
    CHECK(dayText(lateInTheEvening, speaker("es")) == "14/11/2023");
}
