#include "desktop/Picture.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

#include <stdexcept>

namespace keel {

struct Picture::Target {
    sf::RenderTexture texture;
};

Picture::Picture(int width, int height) : m_target(std::make_unique<Target>()), m_width(width), m_height(height)
{
    if (!m_target->texture.create(static_cast<unsigned>(width), static_cast<unsigned>(height)))
        throw std::runtime_error("the graphics system offers no picture of this size");
    activate();
}

Picture::~Picture() = default;

void Picture::activate() { m_target->texture.setActive(true); }

bool Picture::save(const std::filesystem::path& file)
{
    m_target->texture.display();
    return m_target->texture.getTexture().copyToImage().saveToFile(file.string());
}

} // namespace keel
