#pragma once

#include "stage/Setting.h"

#include <string>

namespace keel {

/// A letter as a mail program shows it; every word ready.
struct Mail {
    std::string subject;
    std::string date;
    std::string text;
    std::string quoted; ///< what it answers; empty: nothing
};

/// Draws the sheet: subject and date (the sender stands above it), the text, and below it, as far as there is room, what it answers.
void drawMail(const Canvas& canvas, const Box& box, const Mail& mail, const SettingColours& colours);

} // namespace keel
