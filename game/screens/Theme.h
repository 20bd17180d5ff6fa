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

/// The outline of what can be pressed or written into: it says that something is there, so it is stronger than `border`.
Colour controlEdge(const Theme& theme);
/// The ground of neighbouring choices, and of the one in force among them.
Colour segmentGround(const Theme& theme);
Colour segmentChosen(const Theme& theme);

/// Text that is shown on a ground somewhere: what the contrast test looks at.
struct ColourPair {
    std::string what;
    Colour text;
    Colour ground;
};
std::vector<ColourPair> textPairs(const Theme& theme);
/// Outlines and signs that carry meaning, on their grounds: they need a contrast of 3 (WCAG 2.1, 1.4.11).
std::vector<ColourPair> outlinePairs(const Theme& theme);

} // namespace keel
