#include "catch.h"

#include "screens/Input.h"

using namespace keel;

TEST_CASE("A key is answered once, and a letter that is a shortcut is not typed as well", "[screens]")
{
    Input input;
    input.keys = {{Key::Character, 'T', false, false}, {Key::Enter, 0, false, false}};
    input.typed = "t";

    CHECK_FALSE(input.takeCharacter('L'));
    CHECK(input.takeCharacter('T'));
    CHECK(input.typed.empty());
    CHECK_FALSE(input.takeCharacter('T'));
    CHECK(input.take(Key::Enter));
    CHECK_FALSE(input.take(Key::Enter));
}

TEST_CASE("Ctrl with a letter is no shortcut of a screen", "[screens]")
{
    Input input;
    input.keys = {{Key::Character, 'C', true, false}};
    CHECK_FALSE(input.takeCharacter('C'));
}
