#pragma once

#include "screens/Ui.h"

#include <string>

namespace keel {

/// A wrapped text that can be chosen, with the number key that does the same (0: none) and a line in small print.
struct ChoiceLook {
    std::string text;
    std::string detail;
    int number = 0;
    bool enabled = true;
};
float choiceCardHeight(const Ui& ui, const ChoiceLook& look, float width);
bool choiceCard(Ui& ui, std::string_view name, const Box& box, const ChoiceLook& look);

} // namespace keel
