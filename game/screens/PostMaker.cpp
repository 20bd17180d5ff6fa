#include "screens/PostMaker.h"

#include "language/Handle.h"
#include "language/NumberText.h"

#include <array>

namespace keel {

PublicPost makePublicPost(const std::string& name, const std::string& firstLine, int readers, int peakAnger,
                          const Speaker& speak)
{
    constexpr std::array commentsFrom{25, 50, 70, 85}; // of anger
    PublicPost post{name, handleOf(name), firstLine, {}, {}, {}, {}};
    for (std::size_t i = 0; i < commentsFrom.size() && peakAnger >= commentsFrom[i]; ++i) {
        const std::string number = std::to_string(i + 1);
        post.comments.push_back({speak("screens.post.reader." + number), speak("screens.post.comment." + number)});
    }
    const auto count = [&](int number) { return PublicPost::Count{number, numberText(number, speak.language())}; };
    // Of all who read, about so many press something.
    post.likes = count(readers * 3 / 5);
    post.shares = count(readers / 8);
    post.answers = count(static_cast<int>(post.comments.size()) + readers / 12);
    return post;
}

} // namespace keel
