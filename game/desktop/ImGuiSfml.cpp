#include "desktop/ImGuiSfml.h"

#include <SFML/OpenGL.hpp>
#include <SFML/Window.hpp>
#include <imgui.h>
#include <backends/imgui_impl_opengl3.h>

#include <array>
#include <cfloat>
#include <map>
#include <optional>
#include <utility>

namespace keel {

namespace {

std::optional<Key> keyOf(sf::Keyboard::Key code)
{
    switch (code) {
    case sf::Keyboard::Up: return Key::Up;
    case sf::Keyboard::Down: return Key::Down;
    case sf::Keyboard::Left: return Key::Left;
    case sf::Keyboard::Right: return Key::Right;
    case sf::Keyboard::Home: return Key::Home;
    case sf::Keyboard::End: return Key::End;
    case sf::Keyboard::PageUp: return Key::PageUp;
    case sf::Keyboard::PageDown: return Key::PageDown;
    case sf::Keyboard::Enter: return Key::Enter;
    case sf::Keyboard::Escape: return Key::Escape;
    case sf::Keyboard::Tab: return Key::Tab;
    case sf::Keyboard::Backspace: return Key::Backspace;
    case sf::Keyboard::Delete: return Key::Delete;
    case sf::Keyboard::F1: return Key::Help;
    case sf::Keyboard::F11: return Key::FullScreen;
    case sf::Keyboard::F8: return Key::ReadAloud;
    default: return {};
    }
}

/// Whether holding the key down does its work again and again. A held Enter or number must not answer for the trainee.
bool repeats(sf::Keyboard::Key code, bool ctrl)
{
    return code != sf::Keyboard::Enter && code != sf::Keyboard::Escape && code != sf::Keyboard::F1 &&
           code != sf::Keyboard::F8 && code != sf::Keyboard::F11 &&
           (ctrl || keyOf(code).has_value());
}

char characterOf(sf::Keyboard::Key code)
{
    if (code >= sf::Keyboard::A && code <= sf::Keyboard::Z)
        return static_cast<char>('A' + (code - sf::Keyboard::A));
    if (code >= sf::Keyboard::Num0 && code <= sf::Keyboard::Num9)
        return static_cast<char>('0' + (code - sf::Keyboard::Num0));
    if (code >= sf::Keyboard::Numpad0 && code <= sf::Keyboard::Numpad9)
        return static_cast<char>('0' + (code - sf::Keyboard::Numpad0));
    return 0;
}

/// Where SFML tells the place of a key (from 2.6), that; 0 where it does not.
char placeOf([[maybe_unused]] const sf::Event& event)
{
#if SFML_VERSION_MAJOR > 2 || SFML_VERSION_MINOR >= 6
    const auto place = event.key.scancode;
    if (place >= sf::Keyboard::Scan::A && place <= sf::Keyboard::Scan::Z)
        return static_cast<char>('A' + (static_cast<int>(place) - static_cast<int>(sf::Keyboard::Scan::A)));
#endif
    return 0;
}

/// The Latin key under a Cyrillic letter. Keyboards with Bulgarian letters only give no key code, and there are two
/// arrangements (by sound and by the standard of 1978): letters that both use for shortcuts are taken from both.
char latinOf(char32_t letter)
{
    static const std::map<char32_t, char> bySound{
        {U'а', 'A'}, {U'б', 'B'}, {U'ц', 'C'}, {U'д', 'D'}, {U'е', 'E'}, {U'ф', 'F'}, {U'г', 'G'}, {U'х', 'H'},
        {U'и', 'I'}, {U'й', 'J'}, {U'к', 'K'}, {U'л', 'L'}, {U'м', 'M'}, {U'н', 'N'}, {U'о', 'O'}, {U'п', 'P'},
        {U'я', 'Q'}, {U'р', 'R'}, {U'с', 'S'}, {U'т', 'T'}, {U'у', 'U'}, {U'в', 'V'}, {U'ш', 'W'}, {U'ж', 'V'},
        {U'ь', 'A'}, {U'ъ', 'C'}, {U'э', 'V'}, {U'ю', 'Z'}, {U'з', 'Z'}};
    const char32_t small = letter >= U'А' && letter <= U'Я' ? letter + 0x20 : letter;
    const auto found = bySound.find(small);
    return found == bySound.end() ? '\0' : found->second;
}

void appendUtf8(std::string& out, char32_t letter)
{
    const auto push = [&out](char32_t bits) { out.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    if (letter < 0x80) {
        push(letter);
    } else if (letter < 0x800) {
        push(0xC0 | (letter >> 6));
        push(0x80 | (letter & 0x3F));
    } else if (letter < 0x10000) {
        push(0xE0 | (letter >> 12));
        push(0x80 | ((letter >> 6) & 0x3F));
        push(0x80 | (letter & 0x3F));
    } else {
        push(0xF0 | (letter >> 18));
        push(0x80 | ((letter >> 12) & 0x3F));
        push(0x80 | ((letter >> 6) & 0x3F));
        push(0x80 | (letter & 0x3F));
    }
}

/// Lays the ground of a part of the window.
void clear(const Box& box, int windowHeight, Colour ground)
{
    glEnable(GL_SCISSOR_TEST);
    glScissor(static_cast<int>(box.min.x), windowHeight - static_cast<int>(box.max.y), static_cast<int>(box.width()), static_cast<int>(box.height()));
    glClearColor(static_cast<float>(ground.r) / 255, static_cast<float>(ground.g) / 255, static_cast<float>(ground.b) / 255, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glDisable(GL_SCISSOR_TEST);
}

} // namespace

/// They must outlive the window that shows them, or X reports a bad cursor.
struct ImGuiSfml::Cursors {
    sf::Cursor arrow;
    sf::Cursor hand;
    sf::Cursor text;
    ImGuiMouseCursor shown = ImGuiMouseCursor_COUNT;
    bool loaded = false;

    void load()
    {
        arrow.loadFromSystem(sf::Cursor::Arrow);
        hand.loadFromSystem(sf::Cursor::Hand);
        text.loadFromSystem(sf::Cursor::Text);
        loaded = true;
    }
};

ImGuiSfml::ImGuiSfml() : m_context(ImGui::CreateContext()), m_cursors(std::make_unique<Cursors>())
{
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    ImGui_ImplOpenGL3_Init("#version 130");
}

ImGuiSfml::~ImGuiSfml()
{
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext(m_context);
}

void ImGuiSfml::handle(const sf::Event& event)
{
    const auto place = [](auto x) { return static_cast<float>(x); };
    switch (event.type) {
    case sf::Event::MouseMoved:
        m_mouse.push_back({MouseEvent::Kind::Move, place(event.mouseMove.x), place(event.mouseMove.y), 0});
        break;
    case sf::Event::MouseLeft: m_mouse.push_back({MouseEvent::Kind::Move, -FLT_MAX, -FLT_MAX, 0}); break;
    case sf::Event::MouseButtonPressed:
    case sf::Event::MouseButtonReleased: {
        const bool down = event.type == sf::Event::MouseButtonPressed;
        m_mouse.push_back({MouseEvent::Kind::Move, place(event.mouseButton.x), place(event.mouseButton.y), 0});
        if (event.mouseButton.button <= sf::Mouse::Middle)
            m_mouse.push_back({down ? MouseEvent::Kind::Down : MouseEvent::Kind::Up, 0, 0,
                               static_cast<int>(event.mouseButton.button)});
        m_input.mouseUsed = true;
        break;
    }
    case sf::Event::MouseWheelScrolled: {
        const bool across = event.mouseWheelScroll.wheel == sf::Mouse::HorizontalWheel;
        m_mouse.push_back({MouseEvent::Kind::Wheel, across ? event.mouseWheelScroll.delta : 0,
                           across ? 0 : event.mouseWheelScroll.delta, 0});
        break;
    }
    case sf::Event::KeyPressed: handleKey(event); break;
    case sf::Event::KeyReleased: m_held.erase(event.key.code); break;
    case sf::Event::LostFocus: m_held.clear(); break;
    case sf::Event::Resized: forgetPicture(); break;
    case sf::Event::TextEntered: handleText(event.text.unicode); break;
    default: break;
    }
}

void ImGuiSfml::handleKey(const sf::Event& event)
{
    m_ctrl = event.key.control;
    m_shift = event.key.shift;
    m_unknownKey = false;
    const auto code = event.key.code;
    const bool repeated = code != sf::Keyboard::Unknown && !m_held.insert(code).second;
    if (repeated && !repeats(code, m_ctrl))
        return;
    if (code == sf::Keyboard::Insert && (m_ctrl || m_shift)) {
        m_input.keys.push_back({Key::Character, m_ctrl ? 'C' : 'V', true, false});
    } else if (code == sf::Keyboard::Delete && m_shift) {
        m_input.keys.push_back({Key::Character, 'X', true, false});
    } else if (const auto key = keyOf(code)) {
        m_input.keys.push_back({*key, 0, m_ctrl, m_shift});
    } else if (!event.key.alt) {
        const char character = characterOf(code) != 0 ? characterOf(code) : placeOf(event);
        if (character != 0)
            m_input.keys.push_back({Key::Character, character, m_ctrl, m_shift});
        else
            m_unknownKey = code == sf::Keyboard::Unknown;
    }
}

void ImGuiSfml::handleText(char32_t letter)
{
    if (m_unknownKey) {
        m_unknownKey = false;
        if (const char character = latinOf(letter); character != 0)
            m_input.keys.push_back({Key::Character, character, m_ctrl, m_shift});
    }
    if (letter >= 0x20 && letter != 0x7F && letter <= 0x10FFFF && !m_ctrl)
        appendUtf8(m_input.typed, letter);
}

void ImGuiSfml::windowChanged()
{
    m_cursors->shown = ImGuiMouseCursor_COUNT;
    m_held.clear();
    forgetPicture();
}

Input ImGuiSfml::takeInput() { return std::exchange(m_input, {}); }

void ImGuiSfml::feedMouse()
{
    ImGuiIO& io = ImGui::GetIO();
    std::array<bool, 3> changed{};
    while (!m_mouse.empty()) {
        const MouseEvent& next = m_mouse.front();
        const bool press = next.kind == MouseEvent::Kind::Down || next.kind == MouseEvent::Kind::Up;
        if (press && changed[static_cast<std::size_t>(next.button)])
            return;
        // A move after a click belongs to the next frame: the click is meant for the place where it was made.
        if (next.kind == MouseEvent::Kind::Move && (changed[0] || changed[1] || changed[2]))
            return;
        if (press)
            changed[static_cast<std::size_t>(next.button)] = true;
#if IMGUI_VERSION_NUM >= 18700
        switch (next.kind) {
        case MouseEvent::Kind::Move: io.AddMousePosEvent(next.x, next.y); break;
        case MouseEvent::Kind::Wheel: io.AddMouseWheelEvent(next.x, next.y); break;
        default: io.AddMouseButtonEvent(next.button, next.kind == MouseEvent::Kind::Down); break;
        }
#else
        switch (next.kind) {
        case MouseEvent::Kind::Move: io.MousePos = {next.x, next.y}; break;
        case MouseEvent::Kind::Wheel:
            io.MouseWheelH += next.x;
            io.MouseWheel += next.y;
            break;
        default: io.MouseDown[next.button] = next.kind == MouseEvent::Kind::Down; break;
        }
#endif
        m_mouse.pop_front();
    }
}

void ImGuiSfml::uploadFonts()
{
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
    forgetPicture();
}

void ImGuiSfml::beginFrame(int width, int height, float seconds)
{
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DeltaTime = seconds > 0 ? seconds : 1.0F / 60;
    feedMouse();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
}

std::vector<Box> ImGuiSfml::render(Colour ground)
{
    ImGui::Render();
    ImDrawData& frame = *ImGui::GetDrawData();
    std::vector<Box> changed = m_tiles.changed(frame, ground);
    for (const Box& box : changed)
        clear(box, static_cast<int>(frame.DisplaySize.y), ground);
    keepWithin(frame, changed);
    ImGui_ImplOpenGL3_RenderDrawData(&frame);
    return changed;
}

void ImGuiSfml::setCursor(sf::Window& window)
{
    if (!m_cursors->loaded)
        m_cursors->load();
    const ImGuiMouseCursor wanted = ImGui::GetMouseCursor();
    if (wanted == m_cursors->shown)
        return;
    m_cursors->shown = wanted;
    window.setMouseCursor(wanted == ImGuiMouseCursor_Hand        ? m_cursors->hand
                          : wanted == ImGuiMouseCursor_TextInput ? m_cursors->text
                                                                 : m_cursors->arrow);
}

Clipboard ImGuiSfml::clipboard()
{
    Clipboard out;
    out.read = [] {
        const auto bytes = sf::Clipboard::getString().toUtf8();
        return std::string(bytes.begin(), bytes.end());
    };
    out.write = [](const std::string& text) {
        sf::Clipboard::setString(sf::String::fromUtf8(text.begin(), text.end()));
    };
    return out;
}

} // namespace keel
