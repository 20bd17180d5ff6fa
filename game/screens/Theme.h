#pragma once

#include "stage/Colour.h"

#include <string>
#include <utility>
#include <vector>

namespace keel {

/// The colours of the interface by what they mean. Read from assets/themes; a test holds every pair of text and
/// ground to a contrast of 4.5.
struct Theme {
    std::string id;
    Colour paper;  ///< behind everything
    Colour card;   ///< cards and panels
    Colour raised; ///< hovered cards, pop-overs, fields
    Colour border;
    Colour text;
    Colour quiet;  ///< secondary text
    Colour accent; ///< primary buttons, focus, links
    Colour accentHover;
    Colour onAccent; ///< text on `accent`
    Colour wash;     ///< a faint tint of the accent, for chips and chosen things
    Colour sand;     ///< warm highlight: level dots, the mark
    Colour anger;    ///< coral
    Colour trust;
    Colour patience;
    Colour good;
    Colour mixed;
    Colour poor;
    Colour empathy;
    Colour resolution;
    Colour courtesy;
    Colour customerSays; ///< ground of the customer's words
    Colour traineeSays;  ///< ground of the trainee's words
    Colour scrim;        ///< behind overlays, alpha included
    Colour shadow;
    bool dark = false;
};

/// Every colour of a theme with its name in theme files, in a fixed order.
std::vector<std::pair<std::string, Colour*>> coloursOf(Theme& theme);

/// The ground of a main button that cannot be pressed now.
Colour disabledGround(const Theme& theme);

/// Text that is shown on a ground somewhere: what the contrast test looks at.
struct ColourPair {
    std::string what;
    Colour text;
    Colour ground;
};
std::vector<ColourPair> textPairs(const Theme& theme);

} // namespace keel
