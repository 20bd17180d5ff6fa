#include "screens/PostMaker.h"

#include "language/Handle.h"

#include <array>

namespace keel {

PublicPost makePublicPost(const std::string& name, const std::string& firstLine, int readers, int peakAnger,
                          const Speaker& speak)
{
    constexpr std::array commentsFrom{25, 50, 70, 85}; // of anger
    PublicPost post{name, handleOf(name), firstLine, 0, 0, 0, {}};
    for (std::size_t i = 0; i < commentsFrom.size() && peakAnger >= commentsFrom[i]; ++i) {
        const std::string number = std::to_string(i + 1);
        post.comments.push_back({speak("screens.post.reader." + number), speak("screens.post.comment." + number)});
    }
    // Of all who read, about so many press something.
    post.likes = readers * 3 / 5;
    post.shares = readers / 8;
    post.answers = static_cast<int>(post.comments.size()) + readers / 12;
    return post;
}

} // namespace keel
