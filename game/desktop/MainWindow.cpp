#include "desktop/MainWindow.h"

#include "base/Files.h"
#include "desktop/Fonts.h"
#include "desktop/ImGuiSfml.h"
#include "desktop/WindowPicture.h"
#include "desktop/WindowScale.h"
#include "desktop/XWindow.h"

#include <SFML/System/Err.hpp>
#include <SFML/Window.hpp>

#include <algorithm>
#include <chrono>

namespace keel {

namespace {

constexpr int framesAfterEvent = 3;
constexpr double longestWait = 0.5; ///< seconds; should a driver have taken an event off the wire, it is found as soon

/// Whether parts of the window may have come into view.
bool uncovers(sf::Event::EventType type)
{
    return type == sf::Event::GainedFocus || type == sf::Event::LostFocus || type == sf::Event::MouseEntered || type == sf::Event::Resized;
}

class Loop {
public:
    Loop(App& app, const WindowOptions& options);
    void run();

private:
    void openWindow();
    void pollEvents();
    void draw(double seconds);
    void loadFontsIfNeeded();
    void writeControls();
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

    App& m_app;
    const WindowOptions& m_options;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    sf::Window m_window;
    std::unique_ptr<ImGuiSfml> m_gui;
    WindowPicture m_picture;
    FontSet m_fonts{};
    float m_scale = 0;
    std::string m_controls; ///< as last written
    bool m_fullScreen = false;
    int m_framesLeft = framesAfterEvent;
    double m_lastFrame = 0;
    double m_nextDue = 0;
};

Loop::Loop(App& app, const WindowOptions& options) : m_app(app), m_options(options)
{
    // SFML reports what a display lacks (such as vertical sync), which is nobody's concern here.
    sf::err().rdbuf(nullptr);
    openWindow();
    m_gui = std::make_unique<ImGuiSfml>();
}

/// Also in place of the window before: its textures live on, as SFML shares them among its windows.
void Loop::openWindow()
{
    m_fullScreen = m_app.settings().fullScreen;
    const sf::VideoMode desktop = sf::VideoMode::getDesktopMode();
    const auto fit = [](int asked, int usual, unsigned available) {
        return static_cast<unsigned>(asked > 0 ? asked : std::min(usual, static_cast<int>(available)));
    };
    const sf::VideoMode size(fit(m_options.width, 1360, desktop.width), fit(m_options.height, 820, desktop.height));
    const sf::VideoMode mode = m_fullScreen ? desktop : size;
    m_window.create(mode, "Evenkeel", m_fullScreen ? sf::Style::Fullscreen : sf::Style::Default,
                    sf::ContextSettings(0, 0, 0, 3, 0));
    // Without a window manager nobody else sees to it that the window is on the screen.
    if (!m_fullScreen)
        m_window.setPosition({static_cast<int>(desktop.width - std::min(mode.width, desktop.width)) / 2,
                              static_cast<int>(desktop.height - std::min(mode.height, desktop.height)) / 2});
    m_window.setKeyRepeatEnabled(true);
    m_window.setActive(true);
    if (m_gui)
        m_gui->windowChanged();
    m_picture.windowChanged();
    m_framesLeft = framesAfterEvent;
}

void Loop::pollEvents()
{
    sf::Event event{};
    while (m_window.pollEvent(event)) {
        m_framesLeft = framesAfterEvent;
        if (uncovers(event.type))
            m_picture.happened();
        if (event.type == sf::Event::Closed)
            m_window.close();
        else
            m_gui->handle(event);
    }
    if (m_gui->hasWaiting())
        m_framesLeft = std::max(m_framesLeft, 1);
}

void Loop::loadFontsIfNeeded()
{
    const auto size = m_window.getSize();
    const float scale = m_options.scale > 0 ? m_options.scale
                                            : windowScale(m_app.settings().textSize, static_cast<int>(size.x),
                                                          static_cast<int>(size.y));
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_fonts = loadFonts(scale);
    m_gui->uploadFonts();
}

void Loop::draw(double now)
{
    m_window.setActive(true);
    loadFontsIfNeeded();
    const auto size = m_window.getSize();
    const int width = static_cast<int>(size.x);
    const int height = static_cast<int>(size.y);
    m_gui->beginFrame(width, height, static_cast<float>(now - m_lastFrame));
    m_lastFrame = now;
    Input input = m_gui->takeInput();
    const double wake = m_app.frame(m_fonts, m_scale, input, ImGuiSfml::clipboard(), now);
    m_picture.draw(m_window, *m_gui, m_app.theme().paper, now);
    m_gui->setCursor(m_window);
    if (!m_options.controlsFile.empty() && m_app.house().isWhole())
        writeControls();
    m_framesLeft = std::max(0, m_framesLeft - 1);
    m_nextDue = now + wake;
    if (wake <= 0)
        m_framesLeft = framesAfterEvent;
}

/// One line a control: layer, whether the keyboard speaks to it, the visible middle (pixels) or `-`, its name.
void Loop::writeControls()
{
    std::string out = "screen " + std::to_string(static_cast<int>(m_app.screen())) + "\nscreen " +
                      std::string(m_app.screenName()) + "\n";
    for (const Focus::Item& item : m_app.focus().controls()) {
        const Point middle = item.seen.centre();
        const bool visible = item.seen.height() >= item.box.height() / 2 && item.seen.width() > 1;
        out += std::to_string(item.layer) + (m_app.focus().isOn(item.id) ? " on " : " off ");
        out += visible ? std::to_string(static_cast<int>(middle.x)) + " " + std::to_string(static_cast<int>(middle.y)) : "- -";
        out += " " + item.name + "\n";
    }
    if (out != m_controls)
        writeFile(m_options.controlsFile, out);
    m_controls = std::move(out);
}

void Loop::run()
{
    while (m_window.isOpen() && !m_app.wantsToQuit()) {
        pollEvents();
        if (m_app.settings().fullScreen != m_fullScreen)
            openWindow();
        const double now = seconds();
        if (m_framesLeft > 0 || now >= m_nextDue)
            draw(now);
        else
            waitForEvent(std::min(m_nextDue - now, longestWait));
    }
    m_window.close(); // before the pointers that it shows are gone, or X ends the program with an error
}

} // namespace

int runWindow(App& app, const WindowOptions& options)
{
    Loop loop(app, options);
    loop.run();
    return 0;
}

} // namespace keel
