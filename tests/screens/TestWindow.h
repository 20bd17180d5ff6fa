#pragma once

#include "screens/Intent.h"
#include "screens/Ui.h"

#include <functional>
#include <memory>

struct ImGuiContext;

namespace keel {

/// A window without a display: views are drawn into nothing and answer keys as they do on a screen. Texts are the
/// shipped English ones.
class TestWindow {
public:
    TestWindow();
    ~TestWindow();
    TestWindow(const TestWindow&) = delete;
    TestWindow& operator=(const TestWindow&) = delete;

    using View = std::function<void(Ui&, Intents&)>;
    /// One frame in which the keys are pressed and the words typed; returns what was asked for.
    Intents frame(const View& view, std::vector<KeyPress> keys = {}, const std::string& typed = {});
    /// The same, with a frame before it so that the controls are known, and one after it.
    Intents press(const View& view, Key key);
    Intents press(const View& view, char character);

    Focus& focus() { return m_focus; }
    /// Where a control of the frame just drawn is; an empty box where there is none of that name.
    Box boxOf(const std::string& name) const;
    bool has(const std::string& name) const { return boxOf(name).width() > 0; }
    const Speaker& speak() const { return *m_speaker; }
    double time = 1;

private:
    ImGuiContext* m_context;
    FontSet m_fonts{};
    Theme m_theme;
    Focus m_focus;
    Clipboard m_clipboard;
    std::unique_ptr<Speaker> m_speaker;
};

/// The one intent of its kind, or null.
template <class Kind>
const Kind* only(const Intents& intents)
{
    const Kind* found = nullptr;
    for (const Intent& intent : intents)
        if (const auto* kind = std::get_if<Kind>(&intent))
            found = kind;
    return found;
}

} // namespace keel
