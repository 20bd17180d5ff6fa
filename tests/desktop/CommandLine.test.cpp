#include "catch.h"
#include "stage/Near.h"

#include "desktop/CommandLine.h"

#include <vector>

using namespace keel;

namespace {

ParsedCommandLine parsed(std::vector<std::string> words)
{
    words.insert(words.begin(), "evenkeel");
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    return parseCommandLine(static_cast<int>(pointers.size()), pointers.data());
}

} // namespace

TEST_CASE("Pictures are asked for by folder, language, size and scale", "[desktop]")
{
    const ParsedCommandLine out = parsed(
        {"--screenshot", "out", "--language", "pt-BR", "--size", "1920x1080", "--scale", "1.5", "--theme", "dark"});
    REQUIRE_FALSE(out.exit.has_value());
    CHECK(out.options.screenshotFolder == "out");
    CHECK(out.options.language == "pt-BR");
    CHECK(out.options.width == 1920);
    CHECK(out.options.height == 1080);
    CHECK(near(out.options.scale, 1.5));
    CHECK(out.options.theme == "dark");
}

TEST_CASE("Wrong usage is told with exit code 2", "[desktop]")
{
    CHECK(parsed({"--size", "wide"}).exit == 2);
    CHECK(parsed({"--size", "10x10"}).exit == 2);
    CHECK(parsed({"--theme", "pink"}).exit == 2);
    CHECK(parsed({"--nonsense"}).exit == 2);
}
