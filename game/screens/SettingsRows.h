#pragma once

#include "screens/Buttons.h"

#include <functional>
#include <string>
#include <vector>

namespace keel {

/// The rows of a card of settings, one under the other: what is set, in a word and a sentence, and beside it (below it,
/// where there is no room) what can be chosen.
class SettingsRows {
public:
    /// `column`: where they begin, and how wide they are.
    SettingsRows(Ui& ui, const Box& column) : m_ui(&ui), m_column(column), m_y(column.min.y) {}

    void heading(const std::string& title);
    /// Words only, over the whole width.
    void note(const std::string& text);
    /// One of several. Returns the one that was pressed. The names are what a test looks for, told apart by `name`.
    std::optional<std::size_t> choose(const std::string& name, const std::string& title, const std::string& text,
                                      const std::vector<Segment>& all, std::size_t chosen);
    /// On or off. True when it was pressed.
    bool toggle(const std::string& name, const std::string& title, const std::string& text, bool on);
    /// Something to press. True when it was.
    bool press(const std::string& name, const std::string& title, const std::string& text, const std::string& label);

    float bottom() const { return m_y; }

private:
    /// `controls` draws from a place on, as wide as it is told, and returns the height it took.
    void row(const std::string& title, const std::string& text, const std::function<float(const Box&)>& controls);

    Ui* m_ui;
    Box m_column;
    float m_y;
    bool m_first = true;
};

/// A card as high as what is drawn in it. Returns its height.
float settingsCard(Ui& ui, const Box& page, float top, const std::function<void(SettingsRows&)>& content);

} // namespace keel
