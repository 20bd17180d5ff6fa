#include "catch.h"

#include "screens/PostMaker.h"
#include "screens/TestWindow.h"

using namespace keel;

namespace {

PublicPost postAt(int readers, int anger)
{
    static const TestWindow window;
    return makePublicPost("Iván Robles", "Day three.", readers, anger, window.speak());
}

} // namespace

TEST_CASE("A post carries its author's name, a handle made of it, and the first words", "[screens]")
{
    const PublicPost post = postAt(40, 0);
    CHECK(post.name == "Iván Robles");
    CHECK(post.handle == "@ivanrobles");
    CHECK(post.text == "Day three.");
}

TEST_CASE("The more read along, the more is pressed", "[screens]")
{
    for (int readers = 24; readers < 400; readers += 24) {
        CHECK(postAt(readers + 24, 50).likes.number > postAt(readers, 50).likes.number);
        CHECK(postAt(readers + 24, 50).shares.number > postAt(readers, 50).shares.number);
        CHECK(postAt(readers + 24, 50).answers.number > postAt(readers, 50).answers.number);
    }
}

TEST_CASE("As anger rises readers join in, and what they wrote stays in its order", "[screens]")
{
    CHECK(postAt(40, 10).comments.empty());
    CHECK(postAt(40, 60).comments.size() == 2);
    const auto all = postAt(40, 100).comments;
    REQUIRE(all.size() == 4);
    CHECK(all[0].text == postAt(40, 30).comments[0].text);
    CHECK(all[0].text != all[1].text);
}
