#pragma once

#include "desktop/XWindow.h"
#include "stage/Colour.h"

namespace sf {
class Window;
} // namespace sf

namespace keel {

class ImGuiSfml;

/// The picture on a window, drawn and shown in parts. Where the system can show a part of a picture (it then leaves
/// the buffer that is drawn on as it is), a frame costs what moves in it; elsewhere each frame is drawn whole, as
/// nobody knows what its buffer holds.
class WindowPicture {
public:
    /// Draws the frame that `gui` has begun and shows it; the window's context is the active one. `seconds` since the
    /// program started.
    void draw(sf::Window& window, ImGuiSfml& gui, Colour ground, double seconds);
    /// Something happened to the window, which may have lost a part of its picture: the next frame is shown whole.
    void happened() { m_shownWhole = never; }
    /// Another window has taken the place of the one before.
    void windowChanged();

private:
    static constexpr double never = -1e9;

    ShowPart m_showPart;  ///< on the window in use; empty: every frame is whole
    bool m_asked = false; ///< whether the system has been asked for it
    double m_shownWhole = never; ///< seconds
};

} // namespace keel
