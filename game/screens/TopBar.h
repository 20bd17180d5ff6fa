#pragma once

#include "screens/Icons.h"
#include "screens/Intent.h"
#include "screens/Ui.h"

#include <string>
#include <vector>

namespace keel {

/// What every screen shows at its top.
struct FrameModel {
    std::string language;               ///< of the interface
    std::vector<std::string> languages; ///< that it can be switched to
    std::string theme;
    bool switchesTheme = true; ///< between light and dark, at a press; not where another theme was chosen
    std::string notice; ///< something to tell, such as a broken settings file; empty: none
    Icon noticeIcon = Icon::Alert;  ///< a warning where nothing else is said
    std::string noticeAction = {}; ///< label of what can be done about it: SaveCopy; empty: nothing
};

/// A language as the switch names it: `EN`, `PT`, `БГ`.
std::string languageCode(const std::string& language);

/// What the bar (and a notice, where there is one) leaves of the screen.
Box belowTopBar(const Ui& ui, const Box& screen, const FrameModel& frame);
/// Draws the bar. Call it after the page, so that Tab and the first arrow key reach the page first. `title` empty: the
/// product's name and mark. With `back` a way back stands before the title.
void topBar(Ui& ui, const Box& screen, const FrameModel& frame, const std::string& title, bool back, Intents& intents);

/// The middle of the screen, at most so wide (in units of the design).
Box pageIn(const Ui& ui, const Box& screen, float widest);

} // namespace keel
