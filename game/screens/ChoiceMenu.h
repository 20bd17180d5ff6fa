#pragma once

#include "screens/Ui.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

struct ChosenFrom {
    std::optional<std::size_t> which;
    bool left = false; ///< without a choice
};

/// A list over the screen, one of which is chosen by mouse or keyboard. Call it after the screen has ended.
/// `names` are what tests look for, one a label; without them the labels are.
ChosenFrom choiceMenu(Ui& ui, const std::vector<std::string>& labels, const std::vector<std::string>& names = {});

} // namespace keel
