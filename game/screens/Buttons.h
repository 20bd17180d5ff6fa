#pragma once

#include "screens/Icons.h"
#include "screens/Ui.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

enum class ButtonKind { Primary, Secondary, Quiet };

struct ButtonLook {
    ButtonKind kind = ButtonKind::Secondary;
    std::optional<Icon> icon;
    std::string key;     ///< the key that does the same, shown small at the end; may be empty
    bool chosen = false; ///< of a group, the one in force
    bool enabled = true;
};

/// How wide a button must be for its words.
float buttonWidth(const Ui& ui, const std::string& label, const ButtonLook& look = {});
/// True when pressed.
bool button(Ui& ui, std::string_view name, const Box& box, const std::string& label, const ButtonLook& look = {});
/// A button that opens a list: what is chosen from it stands on the left. `chosen`: something other than the usual.
bool menuButton(Ui& ui, std::string_view name, const Box& box, const std::string& label, bool chosen);
/// A round button that shows only a sign; `label` is what it does, shown when the mouse rests on it.
bool iconButton(Ui& ui, std::string_view name, const Box& box, Icon icon, const std::string& label,
                bool chosen = false);

/// Neighbouring choices of which one is in force. Returns the one that was pressed.
struct Segment {
    std::string name;
    std::string label;
};
float segmentsWidth(const Ui& ui, const std::vector<Segment>& segments);
std::optional<std::size_t> segments(Ui& ui, std::string_view name, const Box& box, const std::vector<Segment>& segments,
                                    std::size_t chosen);

/// A small dark label above or below a control.
void tooltip(Ui& ui, const Box& about, const std::string& words);

} // namespace keel
