#pragma once

#include <optional>
#include <string>

namespace keel {

/// What the command line asks for.
struct WindowOptions {
    std::string data;
    std::string records;
    std::string language;
    std::string theme;
    std::string person;
    std::string screenshotFolder; ///< not empty: take pictures and end
    std::string onlyScreen;       ///< of the pictures, the one to take; empty: all
    bool watch = false;           ///< authors at work: a saved scenario is taken over, and nothing is recorded
    std::string controlsFile;     ///< not empty: kept up to date with where every control is, for tests
    int width = 0;                ///< 0: as suits the display
    int height = 0;
    float scale = 0; ///< 0: as set by the user
};

/// Reads the command line. Holds the exit code where the program is to end at once (help, version, wrong usage).
struct ParsedCommandLine {
    WindowOptions options;
    std::optional<int> exit;
};
ParsedCommandLine parseCommandLine(int count, char** words);

} // namespace keel
