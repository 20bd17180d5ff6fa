#pragma once

#include "language/InterfaceTexts.h"
#include "screens/Focus.h"
#include "screens/Input.h"
#include "screens/Theme.h"
#include "stage/Canvas.h"

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// What a control was told this frame, by mouse or keyboard.
struct Touch {
    bool hovered = false;
    bool held = false;
    bool focused = false; ///< the keyboard speaks to it
    bool pressed = false;
};

/// What one frame of a screen needs: theme, words, keys, and the few calls to ImGui that place controls. Views hold
/// no reference to it beyond the frame.
class Ui {
public:
    struct Setup {
        const Theme* theme = nullptr;
        const FontSet* fonts = nullptr;
        const Speaker* speaker = nullptr;
        const Clipboard* clipboard = nullptr;
        Focus* focus = nullptr;
        Input* input = nullptr;
        float scale = 1;    ///< pixels for one unit of the design
        double time = 0;    ///< seconds since the program started
        bool fresh = false; ///< the screen has just been opened: its pages start at their tops
    };
    explicit Ui(const Setup& setup) : m_setup(setup) {}

    const Theme& theme() const { return *m_setup.theme; }
    const FontSet& fonts() const { return *m_setup.fonts; }
    const Clipboard& clipboard() const { return *m_setup.clipboard; }
    Focus& focus() { return *m_setup.focus; }
    Input& input() { return *m_setup.input; }
    double time() const { return m_setup.time; }
    float px(float length) const { return length * m_setup.scale; }
    std::string say(const std::string& key, const InterfaceTexts::Arguments& arguments = {}) const
    {
        return (*m_setup.speaker)(key, arguments);
    }
    const Speaker& speaker() const { return *m_setup.speaker; }
    /// Draws on the window, scroll area or layer that is open now.
    Canvas canvas() const;

    /// The whole window; its ground is the frame's clear colour. Every screen starts and ends with these.
    Box beginScreen();
    void endScreen();
    /// A layer over everything, for menus and pop-overs; below it nothing answers. `dim` darkens what is below.
    Box beginLayer(std::string_view name, bool dim);
    void endLayer();
    bool clickedOutside(const Box& box) const;
    /// A part that scrolls. Returns where its content goes; `endScroll` is told where the content ended.
    Box beginScroll(std::string_view name, const Box& box, bool takesPageKeys = false);
    /// With a ground, what goes on above or below fades into it.
    void endScroll(float contentBottom, bool toEnd = false, const std::optional<Colour>& ground = {});
    void scrollTo(float y) const; ///< brings a height into the middle of the open scroll area
    void keepInView(const Box& box) const; ///< scrolls the open area no further than needed to show the box
    /// What is drawn from here on comes to lie over what `behind` draws at the end: a card's ground is as high as its
    /// content turned out to be. Not to be nested.
    void beginOver();
    void endOver(const std::function<void()>& behind);
    /// Names given between the two are told apart from the same names elsewhere.
    void push(std::string_view name);
    void pop();

    std::uint32_t idOf(std::string_view name) const;
    /// A control: where it is, and what was done to it.
    Touch touch(std::string_view name, const Box& box, bool isText = false);
    /// A part of a page that the keyboard can go to, to read it; there is nothing to press. True where it is.
    bool spot(std::string_view name, const Box& box);
    /// What the control reported last has to say, for reading aloud; the language is the interface's unless given.
    void describe(const std::string& words, const std::string& language = {});
    struct Described {
        std::string words;
        std::string language;
    };
    /// Of the control that the keyboard speaks to; no words: none was described in this frame.
    const Described& described() const { return m_described; }
    void ring(const Box& box, float radius) const;
    /// Asks for another frame within so many seconds.
    void wake(double seconds) { m_wake = std::min(m_wake, seconds); }
    double wakeIn() const { return m_wake; }
    Point mouse() const;
    bool mouseWasDown() const; ///< held already in the frame before
    int layer() const { return m_layer; }

private:
    struct Area {
        std::uint32_t id = 0;
        Box seen;
    };

    void fadeEdges(Colour ground) const;
    bool reportFocus(std::string_view name, const Box& box, bool isText);

    Setup m_setup;
    std::vector<Area> m_areas;
    int m_layer = 0;
    bool m_reportedFocused = false; ///< of the control reported last
    Described m_described;
    double m_wake = std::numeric_limits<double>::infinity();
};

} // namespace keel
