#include "catch.h"

#include "Speakers.h"
#include "Team.h"

#include "reports/TraineeReport.h"

#include "base/Json.h"

using namespace keel;
using namespace keel::samples;

TEST_CASE("A trainee's attempts are told in their order, and compared with nobody else's")
{
    const auto report = traineeReport(*team(), "Ana", titles());
    REQUIRE(report.attempts.size() == 5);
    CHECK(report.attempts.front().id == AttemptId("a1"));
    CHECK(report.attempts.back().id == AttemptId("a5"));
    CHECK(report.attempts.back().title == "withdrawn");
    CHECK(report.totals.attempts == 5);
    CHECK(report.totals.finished == 4);
    CHECK(report.totals.passed == 3);
    CHECK(report.averages == Scores{49, 64, 80}); // 195, 255 and 320 over 4
    CHECK(report.change == Scores{25, 40, 5});
}

TEST_CASE("Each scenario has a best and a latest attempt")
{
    const auto report = traineeReport(*team(), "Ana", titles());
    REQUIRE(report.scenarios.size() == 3);
    const auto& parcel = report.scenarios[0];
    CHECK(parcel.title == "A parcel too late");
    CHECK(parcel.attempts == 3);
    CHECK(parcel.passed == 2);
    CHECK(parcel.best == Scores{60, 85, 80});
    CHECK(parcel.latest == Scores{55, 80, 75});
    CHECK(parcel.change == Scores{25, 40, 5});
    const auto& floor = report.scenarios[1];
    CHECK(floor.best == floor.latest);
    CHECK_FALSE(floor.change);
    CHECK_FALSE(report.scenarios[2].best);
}

TEST_CASE("Practice stands in the report as practice and changes no figure")
{
    const auto store = team();
    const auto before = traineeReport(*store, "Ana", titles());
    Attempt again = *store->load(AttemptId("a4"));
    again.id = AttemptId("a6");
    again.startedAt += 1000;
    again.rewound = Rewound{AttemptId("a4"), 1};
    again.outcome = Outcome{{100, 100, 100}, "stays", "good", true};
    store->begin(again);
    const auto report = traineeReport(*store, "Ana", titles());
    CHECK(report.attempts.size() == 6);
    CHECK(report.averages == before.averages);
    CHECK(report.change == before.change);
    CHECK(report.totals.passed == before.totals.passed);
    CHECK(report.scenarios[0].best == before.scenarios[0].best);
    CHECK(report.scenarios[0].latest == before.scenarios[0].latest);
    CHECK(report.scenarios[0].attempts == before.scenarios[0].attempts + 1);
    CHECK_THAT(traineeHtml(report, speaker("en")), ContainsSubstring(">practice<") && ContainsSubstring("not counted in averages: 1."));
    CHECK_THAT(traineeCsv(report), ContainsSubstring(",100,100,100,1,stays,good,1\r\n"));
    CHECK_THAT(traineeJson(report), ContainsSubstring("\"practice\": true"));
}

TEST_CASE("Whoever has not practised yet has an empty report in every form")
{
    const auto report = traineeReport(*team(), "Nobody", titles());
    CHECK(report.attempts.empty());
    CHECK_FALSE(report.averages);
    CHECK_THAT(traineeHtml(report, speaker("en")), ContainsSubstring("No attempts yet."));
    CHECK(traineeCsv(report) == "attempt,started_at,trainee,scenario,title,language,actions,finished,empathy,resolution,courtesy,passed,ending,ending_kind,practice\r\n");
    CHECK_THAT(traineeJson(report), ContainsSubstring("\"averages\": null"));
}

TEST_CASE("The table has a row for each attempt, empty cells where there is no score yet")
{
    const std::string csv = traineeCsv(traineeReport(*team(), "Ana", titles()));
    CHECK_THAT(csv, ContainsSubstring("\r\na2,2023-11-16T22:13:20.000Z,Ana,late-parcel,A parcel too late,en,2,1,60,85,80,1,stays,good,0\r\n"));
    CHECK_THAT(csv, ContainsSubstring("\r\na5,2023-11-20T22:13:20.000Z,Ana,withdrawn,withdrawn,en,2,0,,,,,,,0\r\n"));
}

TEST_CASE("The JSON document can be read by a program")
{
    Diagnostics faults;
    const auto json = parseJson(SourceText("report", traineeJson(traineeReport(*team(), "Ana", titles()))), faults);
    REQUIRE(json);
    CHECK(json->find("trainee")->text == "Ana");
    CHECK(json->find("rows")->items.size() == 5);
    CHECK(json->find("rows")->items[1].find("scores")->find("resolution")->integer == 85);
    CHECK(json->find("scenarios")->items[0].find("change")->find("empathy")->integer == 25);
}

TEST_CASE("The page speaks the reader's language and escapes what people wrote")
{
    const auto store = team();
    store->addPerson("<img src=x onerror=alert(1)>");
    const std::string bulgarian = traineeHtml(traineeReport(*store, "Ana", titles()), speaker("bg"));
    CHECK_THAT(bulgarian, ContainsSubstring("Отчет за упражненията: Ana") && ContainsSubstring("Съпричастност"));
    CHECK_THAT(bulgarian, ContainsSubstring("In front of everyone &lt;b&gt;") && !ContainsSubstring("everyone <b>"));
    CHECK_THAT(bulgarian, ContainsSubstring("+25 · +40 · +5") && ContainsSubstring("<svg"));
    CHECK_THAT(traineeHtml(traineeReport(*store, "<img src=x onerror=alert(1)>", titles()), speaker("en")), !ContainsSubstring("<img"));
}

TEST_CASE("No page has a text missing in any language")
{
    for (const char* language : {"en", "es", "pt-BR", "bg"})
        CHECK_THAT(traineeHtml(traineeReport(*team(), "Ana", titles()), speaker(language)), !ContainsSubstring("⟨"));
}
