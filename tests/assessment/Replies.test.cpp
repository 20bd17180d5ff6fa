#include "World.h"
#include "base/JsonCursor.h"

#include <filesystem>
#include <sstream>

using namespace keel;

namespace {

/// `{"language","customer"?,"text","shows":[…],"not":[…]?,"empathy"|"resolution"|"courtesy":[least,most]?}`
void checkLine(const JsonCursor& line)
{
    line.allowOnly({"language", "customer", "text", "shows", "not", "empathy", "resolution", "courtesy", "understood"});
    const std::string text = line.text("text");
    const ReplyAssessment result = replyTo(line.textOr("customer", ""), text, line.text("language"));
    INFO(text << "\nshows: " << shownBy(result) << "\nscores: " << result.scores.empathy << ' ' << result.scores.resolution << ' '
              << result.scores.courtesy);
    CHECK(result.understood == line.truthOr("understood", true));
    const auto each = [&](const char* key, bool wanted) {
        if (const auto list = line.find(key))
            for (const std::string& id : list->texts()) {
                INFO(id << (wanted ? " should be shown" : " should not be shown"));
                REQUIRE(behaviourOf(id));
                CHECK(result.shows(*behaviourOf(id)) == wanted);
            }
    };
    each("shows", true);
    each("not", false);
    const auto range = [&](const char* key, int score) {
        if (const auto limits = line.find(key)) {
            INFO(key);
            CHECK(score >= limits->items().at(0).whole(0, 100));
            CHECK(score <= limits->items().at(1).whole(0, 100));
        }
    };
    range("empathy", result.scores.empathy);
    range("resolution", result.scores.resolution);
    range("courtesy", result.scores.courtesy);
}

} // namespace

TEST_CASE("the replies collected by linguists show what they must", "[content]")
{
    const std::filesystem::path folder = std::string(KEEL_SOURCE_DIR) + "/tests/assessment/replies";
    std::size_t lines = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::istringstream file(readFile(entry.path()).value());
        std::string line;
        for (std::size_t number = 1; std::getline(file, line); ++number) {
            if (line.empty())
                continue;
            INFO(entry.path().filename().string() << ":" << number);
            Diagnostics diagnostics;
            const SourceText source(entry.path().filename().string(), line);
            const auto json = parseJson(source, diagnostics);
            REQUIRE(json);
            checkLine(JsonCursor(source, *json, diagnostics));
            CHECK(diagnostics.empty());
            ++lines;
        }
    }
    CHECK(lines >= 20);
}
