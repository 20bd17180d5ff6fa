#pragma once

#include <string>
#include <vector>

namespace keel {

/// A complaint made in public, as everybody sees it.
struct PublicPost {
    struct Comment {
        std::string reader;
        std::string text;
    };

    /// How often a button below was pressed, and how that is written where it is read.
    struct Count {
        int number = 0;
        std::string written;
    };

    std::string name;
    std::string handle; ///< `@ivanrobles`
    std::string text;   ///< what it began with
    Count likes;
    Count answers;
    Count shares;
    std::vector<Comment> comments; ///< of readers, the first written first
};

} // namespace keel
