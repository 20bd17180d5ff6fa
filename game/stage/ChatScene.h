#pragma once

#include "stage/Setting.h"

#include <string>
#include <vector>

namespace keel {

/// The last lines of a live chat as its window shows them.
struct ChatThread {
    struct Line {
        std::string text;
        bool fromCustomer = true;
    };

    std::vector<Line> lines; ///< the earliest first
    bool typing = false;     ///< the customer is writing: their last line is still to come
    std::string typingWords; ///< "Ana is writing"
    double time = 0;         ///< seconds; the dots move with it
    bool still = false;      ///< the dots do not move
    Colour customerSays;     ///< grounds of the bubbles
    Colour traineeSays;
};

/// Draws as many bubbles as there is room for, the last at the bottom, read marks under those of the trainee.
void drawChatThread(const Canvas& canvas, const Box& box, const ChatThread& thread, const SettingColours& colours);

} // namespace keel
