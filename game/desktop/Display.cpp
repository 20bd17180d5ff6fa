#include "desktop/Display.h"

#include <dlfcn.h>

namespace keel {

bool displayAvailable()
{
    // SFML has loaded the X library already, so it need not be linked here.
    using Open = void* (*)(const char*);
    using Close = int (*)(void*);
    const auto open = reinterpret_cast<Open>(dlsym(RTLD_DEFAULT, "XOpenDisplay"));
    const auto close = reinterpret_cast<Close>(dlsym(RTLD_DEFAULT, "XCloseDisplay"));
    if (open == nullptr || close == nullptr)
        return true;
    void* display = open(nullptr);
    if (display == nullptr)
        return false;
    close(display);
    return true;
}

} // namespace keel
