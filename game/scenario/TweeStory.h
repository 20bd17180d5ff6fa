#pragma once

#include "base/Diagnostic.h"
#include "base/Source.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// A passage of a Twine story: its words, and where its links lead.
struct TweePassage {
    struct Link {
        std::string text;
        std::string target; ///< name of a passage
        std::size_t at = 0; ///< byte offset in the file
    };

    std::string name;
    std::vector<std::string> tags;
    std::string text; ///< without the links, blank lines and space at the ends
    std::vector<Link> links;
    std::size_t at = 0;     ///< byte offset of its header in the file
    bool hasMacros = false; ///< what a story format would run: kept as words
};

/// A story in Twee 3 notation (https://github.com/iftechfoundation/twine-specs), simple links only:
/// `[[passage]]`, `[[text|passage]]`, `[[text->passage]]`, `[[passage<-text]]`. Scripts and style sheets are left out.
struct TweeStory {
    std::string title; ///< empty where it has none
    std::string start; ///< name of the first passage
    std::vector<TweePassage> passages;

    const TweePassage* find(const std::string& name) const;
};

/// None where the file holds no passage. Headers without a name, names that stand twice, links that lead nowhere and a
/// start that is not there are reported.
std::optional<TweeStory> readTwee(const SourceText& source, Diagnostics& diagnostics);

} // namespace keel
