#pragma once

#include <filesystem>
#include <functional>
#include <memory>

namespace keel {

/// An invisible picture that is drawn on like the window: of any size, whatever the display's.
class Picture {
public:
    Picture(int width, int height);
    ~Picture();

    int width() const { return m_width; }
    int height() const { return m_height; }
    void activate();
    bool save(const std::filesystem::path& file);

private:
    struct Target;
    std::unique_ptr<Target> m_target;
    int m_width;
    int m_height;
};

} // namespace keel
