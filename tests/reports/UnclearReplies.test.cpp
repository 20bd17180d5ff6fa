#include "catch.h"

#include "engine/Conversation.h"
#include "records/Recorder.h"
#include "reports/UnclearReplies.h"

using namespace keel;
using test::Conversation;

namespace {

/// Says these words to the customer of the lost parcel, one after the other.
void say(Store& store, const std::string& id, const std::vector<std::string>& words)
{
    Attempt attempt;
    attempt.id = AttemptId(id);
    attempt.trainee = "Ana";
    Recorder recorder(store, Conversation().session().sharedBook(), std::move(attempt));
    std::int64_t now = 0;
    for (const std::string& one : words)
        REQUIRE_FALSE(recorder.apply({Milliseconds(now += 5000), TypeReply{one}}));
}

} // namespace

TEST_CASE("What was not understood is listed for the author, with the line that it answered and how often")
{
    const auto store = openStore("sqlite::memory:");
    say(*store, "one", {"qwrt zxcv plkj", "I am sorry about the parcel."});
    say(*store, "two", {"qwrt zxcv plkj"});
    const auto rules = Conversation().session().book().rules;
    const auto list = unclearReplies(*store, rules);
    REQUIRE(list.size() == 1);
    CHECK(list[0].reply == "qwrt zxcv plkj");
    CHECK(list[0].times == 2);
    CHECK(list[0].language == "en");
    CHECK_FALSE(list[0].customer.empty());
    CHECK_FALSE(list[0].beat.str().empty());
    CHECK(unclearCsv(list).find("qwrt zxcv plkj,2") != std::string::npos);
    CHECK(unclearJson(list).find("\"times\": 2") != std::string::npos);
}

TEST_CASE("Where everything was understood the list is empty")
{
    const auto store = openStore("sqlite::memory:");
    say(*store, "one", {"I am sorry about the parcel."});
    CHECK(unclearReplies(*store, Conversation().session().book().rules).empty());
}
