#pragma once

#include "screens/Ui.h"

#include <string>
#include <vector>

namespace keel {

/// A key and what it does on a screen.
struct KeyLine {
    std::string keys;    ///< `Esc`, or the name of a text that says it, such as `screens.help.moveKeys`
    std::string textKey; ///< of what it does
};

/// A list of keys over the screen, in two columns where there is room. True when it is to be closed.
bool keysOverlay(Ui& ui, const std::string& title, const std::vector<KeyLine>& lines);

} // namespace keel
