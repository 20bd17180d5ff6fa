#include "screens/Input.h"

#include <algorithm>

namespace keel {

bool Input::take(Key key)
{
    const auto found = std::ranges::find_if(keys, [key](const KeyPress& press) { return press.key == key; });
    if (found == keys.end())
        return false;
    keys.erase(found);
    return true;
}

bool Input::takeCharacter(char character)
{
    const auto found = std::ranges::find_if(keys, [character](const KeyPress& press) {
        return press.key == Key::Character && press.character == character && !press.ctrl;
    });
    if (found == keys.end())
        return false;
    keys.erase(found);
    typed.clear();
    return true;
}

bool Input::takeSpace()
{
    if (typed != " ")
        return false;
    typed.clear();
    return true;
}

bool Input::takeHelp(bool typing)
{
    if (take(Key::Help))
        return true;
    if (typing || typed != "?")
        return false;
    typed.clear();
    return true;
}

} // namespace keel
