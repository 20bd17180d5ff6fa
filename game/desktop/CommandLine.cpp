#include "desktop/CommandLine.h"

#include <CLI/CLI.hpp>

#include <charconv>

namespace keel {

namespace {

/// `1280x720`.
bool readSize(const std::string& text, WindowOptions& options)
{
    const auto cross = text.find('x');
    if (cross == std::string::npos)
        return false;
    const auto number = [](const std::string& part, int& into) {
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), into);
        return error == std::errc{} && end == part.data() + part.size() && into >= 320 && into <= 8192;
    };
    return number(text.substr(0, cross), options.width) && number(text.substr(cross + 1), options.height);
}

} // namespace

ParsedCommandLine parseCommandLine(int count, char** words)
{
    constexpr int wrongUsage = 2;
    ParsedCommandLine out;
    WindowOptions& options = out.options;
    CLI::App app("Evenkeel: practise keeping an even keel in front of an angry customer.", "evenkeel");
    std::string size;
    app.add_option("--data", options.data, "folder with assets and scenarios");
    app.add_option("--records", options.records, "where attempts are kept: a file, or sqlite:PATH");
    app.add_option("--language", options.language, "language of the interface: en, es, pt-BR, bg");
    app.add_option("--theme", options.theme, "light, dark, high-contrast or colour-blind")
        ->check(CLI::IsMember({"light", "dark", "high-contrast", "colour-blind"}));
    app.add_option("--person", options.person, "who practises");
    app.add_option("--size", size, "size of the window or picture, such as 1280x720");
    app.add_option("--scale", options.scale, "size of text and everything else, 0.8 to 3")->check(CLI::Range(0.8, 3.0));
    app.add_option("--screenshot", options.screenshotFolder,
                   "draw every screen with sample data into this folder, and end");
    app.add_option("--screen", options.onlyScreen, "with --screenshot: only this screen");
    app.add_flag("--watch", options.watch, "take a scenario over whenever its files change; nothing is kept in the records");
    app.add_option("--controls", options.controlsFile, "for tests: keep writing where every control is into this file");
    try {
        app.parse(count, words);
        if (!size.empty() && !readSize(size, options))
            throw CLI::ValidationError("--size", "is written like 1280x720");
    } catch (const CLI::Success& done) {
        out.exit = app.exit(done);
    } catch (const CLI::ParseError& error) {
        app.exit(error);
        out.exit = wrongUsage;
    }
    return out;
}

} // namespace keel
