#include "desktop/XWindow.h"

#include <GL/glx.h>
#include <poll.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string_view>
#include <thread>

namespace keel {

ShowPart partShower()
{
    using CopySubBuffer = void (*)(Display*, GLXDrawable, int left, int bottom, int width, int height);
    Display* const display = glXGetCurrentDisplay();
    if (display == nullptr)
        return {};
    const char* offered = glXQueryExtensionsString(display, DefaultScreen(display));
    if (offered == nullptr || std::string_view(offered).find("GLX_MESA_copy_sub_buffer") == std::string_view::npos)
        return {};
    const auto copy = reinterpret_cast<CopySubBuffer>(glXGetProcAddressARB(reinterpret_cast<const GLubyte*>("glXCopySubBufferMESA")));
    if (copy == nullptr)
        return {};
    return [display, window = glXGetCurrentDrawable(), copy](const Box& part, float windowHeight) {
        copy(display, window, static_cast<int>(part.min.x), static_cast<int>(windowHeight - part.max.y), static_cast<int>(part.width()),
             static_cast<int>(part.height()));
    };
}

void waitForEvent(double seconds)
{
    const auto span = std::chrono::milliseconds(static_cast<int>(std::ceil(std::max(seconds, 0.0) * 1000)));
    if (Display* const display = glXGetCurrentDisplay()) {
        pollfd events{ConnectionNumber(display), POLLIN, 0};
        poll(&events, 1, static_cast<int>(span.count()));
    } else {
        std::this_thread::sleep_for(std::min(span, std::chrono::milliseconds(16)));
    }
}

} // namespace keel
