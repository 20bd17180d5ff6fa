#pragma once

#include "screens/Icons.h"
#include "screens/Ui.h"

#include <string>

namespace keel {

/// The ground of a card: rounded, a fine border, a soft shadow. `lit` for one under the mouse.
void cardGround(const Ui& ui, const Box& box, bool lit = false);
/// The heading of a card or a part of a page; returns the height taken.
float sectionTitle(const Ui& ui, Point at, const std::string& words, float width);

/// A small rounded label with an optional sign. Returns its box, so that the next can stand beside it.
struct ChipLook {
    std::optional<Icon> icon;
    std::optional<Colour> ink;
    std::optional<Colour> ground;
};
Box chip(const Ui& ui, Point at, const std::string& words, const ChipLook& look = {});
float chipHeight(const Ui& ui);
float chipWidth(const Ui& ui, const std::string& words, bool icon);

/// Three dots, as many filled as the level says.
float levelDots(const Ui& ui, Point at, int level);

/// A bar from 0 to 100 with its name and number: a level of the customer or a score.
void meter(const Ui& ui, const Box& box, const std::string& label, int value, Colour colour);
/// Only the bar.
void bar(const Ui& ui, const Box& box, float part, Colour colour);
/// A clock that empties at the right end of the box: `part` 1 is full; amber below a half, red below a quarter. The
/// seconds stand in it.
void patienceClock(const Ui& ui, const Box& box, float part, int seconds, bool running);
/// A card's left edge in a colour, inside its round corners.
void cardEdge(const Ui& ui, const Box& card, Colour colour);

} // namespace keel
