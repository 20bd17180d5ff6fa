#pragma once

#include <map>
#include <string>
#include <vector>

namespace keel {

/// A scenario's words in one language, by key.
struct Texts {
    std::map<std::string, std::string> texts;
    std::map<std::string, std::vector<std::string>> cues;
};

} // namespace keel
