#pragma once

#include "desktop/FrameTiles.h"
#include "screens/Input.h"
#include "stage/Colour.h"

#include <deque>
#include <memory>
#include <set>
#include <vector>

namespace sf {
class Event;
class Window;
} // namespace sf
struct ImGuiContext;

namespace keel {

/// Dear ImGui on SFML: everything that differs between their releases is in this file's .cpp. Needs an active OpenGL
/// context from the constructor to the destructor. The keyboard does not go through ImGui but to `takeInput`.
class ImGuiSfml {
public:
    ImGuiSfml();
    ~ImGuiSfml();
    ImGuiSfml(const ImGuiSfml&) = delete;
    ImGuiSfml& operator=(const ImGuiSfml&) = delete;

    void handle(const sf::Event& event);
    /// Whether events wait for a frame of their own (a press and its release never share one).
    bool hasWaiting() const { return !m_mouse.empty(); }
    Input takeInput();

    /// The atlas has changed: sends it to the graphics card.
    void uploadFonts();
    void beginFrame(int width, int height, float seconds);
    /// Ends the frame and draws it on the active context, as large as it was begun.
    /// The framebuffer holds the frame before: only what differs is drawn. Returns the boxes (whole pixels) it is in.
    std::vector<Box> render(Colour ground);
    /// The framebuffer does not hold the frame before.
    void forgetPicture() { m_tiles.forget(); }
    /// Another window has taken the place of the one before: it has no pointer of ours, and no key is held in it.
    void windowChanged();
    /// Shows the pointer that the last frame asked for.
    void setCursor(sf::Window& window);

    static Clipboard clipboard();

private:
    struct MouseEvent {
        enum class Kind { Move, Down, Up, Wheel } kind = Kind::Move;
        float x = 0;
        float y = 0;
        int button = 0;
    };
    void feedMouse();
    void handleKey(const sf::Event& event);
    void handleText(char32_t letter);

    struct Cursors;
    ImGuiContext* m_context;
    std::unique_ptr<Cursors> m_cursors;
    FrameTiles m_tiles;
    std::deque<MouseEvent> m_mouse;
    Input m_input;
    std::set<int> m_held;      ///< keys that are down: a press of one of these is the keyboard repeating itself
    bool m_unknownKey = false; ///< the last key has no code: its letter is told by what it types
    bool m_ctrl = false;
    bool m_shift = false;
};

} // namespace keel
