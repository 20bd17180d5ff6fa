#pragma once

#include "screens/Ui.h"

#include <functional>
#include <optional>
#include <string_view>

namespace keel {

struct CardLook {
    float padding = 22;              ///< units of the design
    std::string_view spot = {};      ///< its name for the keyboard, which can go there to read it; empty: it cannot
    std::optional<Colour> edge = {}; ///< of its left edge
    std::function<std::string()> aloud = {}; ///< what it says when read aloud; asked for only then
};

/// A card as high as what is drawn in it: `content` is given the room inside the padding and returns the height that it
/// took. Returns the card's height.
float card(Ui& ui, const Box& column, const CardLook& look, const std::function<float(const Box&)>& content);

} // namespace keel
