#include "desktop/WindowPicture.h"

#include "desktop/ImGuiSfml.h"

#include <SFML/Window.hpp>

#include <utility>

namespace keel {

namespace {

/// Other windows leave holes where they have been, and SFML does not tell: they are mended as often.
constexpr double mendEvery = 1; // seconds

} // namespace

void WindowPicture::windowChanged() { *this = {}; }

void WindowPicture::draw(sf::Window& window, ImGuiSfml& gui, Colour ground, double seconds)
{
    if (!std::exchange(m_asked, true))
        m_showPart = partShower();
    if (!m_showPart) {
        gui.forgetPicture();
        gui.render(ground);
        window.display();
        return;
    }
    std::vector<Box> parts = gui.render(ground);
    if (seconds - m_shownWhole >= mendEvery) {
        m_shownWhole = seconds;
        parts = {{{0, 0}, {static_cast<float>(window.getSize().x), static_cast<float>(window.getSize().y)}}};
    }
    for (const Box& part : parts)
        m_showPart(part, static_cast<float>(window.getSize().y));
}

} // namespace keel
