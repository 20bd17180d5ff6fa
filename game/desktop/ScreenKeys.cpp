#include "desktop/ScreenKeys.h"

namespace keel {

std::vector<KeyLine> keysOf(App::Screen screen)
{
    std::vector<KeyLine> lines{{"screens.help.moveKeys", "screens.help.move"}, {"setup.help.enterKeys", "setup.help.press"}};
    if (screen == App::Screen::Brief)
        lines.push_back({"Enter", "setup.help.start"});
    if (screen != App::Screen::Home && screen != App::Screen::Welcome)
        lines.push_back({"Esc", "setup.help.back"});
    lines.push_back({"screens.help.pageKeys", "screens.help.page"});
    lines.push_back({"Ctrl+Q", "setup.help.close"});
    lines.push_back({"F8", "sound.help.readAloud"});
    lines.push_back({"F11", "setup.help.fullScreen"});
    lines.push_back({"setup.help.helpKeys", "setup.help.this"});
    return lines;
}

} // namespace keel
