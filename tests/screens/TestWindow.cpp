#include "screens/TestWindow.h"

#include <imgui.h>

#include <stdexcept>

namespace keel {

TestWindow::TestWindow() : m_context(ImGui::CreateContext())
{
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {1280, 720};
    m_fonts.fill(io.Fonts->AddFontDefault());
    io.Fonts->Build();
    for (const auto& [name, colour] : coloursOf(m_theme))
        *colour = {128, 128, 128};
    Diagnostics diagnostics;
    auto texts = InterfaceTexts::load(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    if (!texts)
        throw std::runtime_error("the interface texts are not sound: " + toText(diagnostics.front()));
    m_speaker = std::make_unique<Speaker>(texts, "en");
}

TestWindow::~TestWindow() { ImGui::DestroyContext(m_context); }

Box TestWindow::boxOf(const std::string& name) const
{
    for (const Focus::Item& item : m_focus.controls())
        if (item.name == name)
            return item.box;
    return {};
}

Intents TestWindow::frame(const View& view, std::vector<KeyPress> keys, const std::string& typed)
{
    Input input;
    input.keys = std::move(keys);
    input.typed = typed;
    time += 0.05;
    ImGui::GetIO().DeltaTime = 0.05F;
    ImGui::NewFrame();
    m_focus.beginFrame(input);
    Intents intents;
    Ui ui({&m_theme, &m_fonts, m_speaker.get(), &m_clipboard, &m_focus, &input, 1, time, false});
    view(ui, intents);
    ImGui::Render();
    return intents;
}

Intents TestWindow::press(const View& view, Key key)
{
    frame(view);
    Intents out = frame(view, {{key, 0, false, false}});
    const Intents after = frame(view);
    out.insert(out.end(), after.begin(), after.end());
    return out;
}

Intents TestWindow::press(const View& view, char character)
{
    frame(view);
    const std::string typed(
        1, static_cast<char>(character >= 'A' && character <= 'Z' ? character - 'A' + 'a' : character));
    Intents out = frame(view, {{Key::Character, character, false, false}}, typed);
    const Intents after = frame(view);
    out.insert(out.end(), after.begin(), after.end());
    return out;
}

} // namespace keel
