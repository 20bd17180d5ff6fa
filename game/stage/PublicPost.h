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

    std::string name;
    std::string handle; ///< `@ivanrobles`
    std::string text;   ///< what it began with
    int likes = 0;
    int answers = 0;
    int shares = 0;
    std::vector<Comment> comments; ///< of readers, the first written first
};

} // namespace keel
