#pragma once

#include <functional>
#include <string>
#include <vector>

namespace keel {

/// Keys by what they do. Letters and digits are `Character`, told apart by `KeyPress::character`.
enum class Key {
    Character,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Enter,
    Escape,
    Tab,
    Backspace,
    Delete,
    Help,
    FullScreen,
    ReadAloud
};

struct KeyPress {
    Key key = Key::Character;
    char character = 0; ///< `A`–`Z` or `0`–`9`: the place on a Latin keyboard, whatever the layout writes there
    bool ctrl = false;
    bool shift = false;
};

struct Clipboard {
    std::function<std::string()> read = [] { return std::string(); };
    std::function<void(const std::string&)> write = [](const std::string&) {};
};

/// What came from the keyboard since the last frame, in order. Whoever answers a key takes it out.
struct Input {
    std::vector<KeyPress> keys;
    std::string typed; ///< UTF-8, without control characters
    bool mouseUsed = false;

    /// Takes the first press of the key, if there is one.
    bool take(Key key);
    /// Takes the first press of a letter or digit without Ctrl, and what it typed with it.
    bool takeCharacter(char character);
    /// Takes a typed space, which presses the focused control.
    bool takeSpace();
    /// Takes F1 or, where nobody is typing, a typed question mark.
    bool takeHelp(bool typing);
};

} // namespace keel
