#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace keel {

/// A scenario's words in one language, by key.
struct Texts {
    std::map<std::string, std::string> texts;
    std::map<std::string, std::vector<std::string>> cues;
};

/// Where a text of a scenario's own language stands, for those who translate it.
struct TextPlace {
    std::string key;
    bool isCues = false; ///< phrase patterns, not a text
    std::string file;    ///< as diagnostics name it
    std::size_t offset = 0;
    std::size_t line = 1;
};

} // namespace keel
