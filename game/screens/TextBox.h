#pragma once

#include "screens/TextBuffer.h"
#include "screens/Ui.h"

#include <string>

namespace keel {

/// What happened to a text box this frame.
struct TextBoxEvents {
    bool focused = false;
    bool changed = false;
    bool settled = false;   ///< changed in the frame before: by now the field is as high as its words
    bool submitted = false; ///< Enter
};

struct TextBoxLook {
    std::string placeholder;
    bool wraps = false; ///< grows lines instead of scrolling sideways
};

/// A field for the user's own words: selection, clipboard, undo, words at a time. Takes the keys while it has the
/// focus; Escape gives the focus up, Enter submits.
TextBoxEvents textBox(Ui& ui, std::string_view name, const Box& box, TextBuffer& buffer, const TextBoxLook& look);

} // namespace keel
