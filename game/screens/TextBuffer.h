#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// A text being edited: the words, the caret and what is selected, in UTF-8 byte offsets that never cut a character.
class TextBuffer {
public:
    explicit TextBuffer(std::size_t longest = 4000) : m_longest(longest) {}

    const std::string& text() const { return m_now.text; }
    std::size_t caret() const { return m_now.caret; }
    std::size_t selectionBegin() const;
    std::size_t selectionEnd() const;
    std::string selected() const;

    void setText(std::string text);
    void insert(std::string_view words); ///< replaces the selection; cut where the buffer is full
    void eraseBack(bool word);
    void eraseAhead(bool word);
    void moveLeft(bool word, bool selecting);
    void moveRight(bool word, bool selecting);
    void moveTo(std::size_t at, bool selecting);
    void selectAll();
    /// Takes whether it was changed in this frame, and tells whether it was in the frame before.
    bool settle(bool changed);
    void undo();
    void redo();

private:
    struct Moment {
        std::string text;
        std::size_t caret = 0;
        std::size_t anchor = 0;
    };

    void keepForUndo(bool typing);
    void eraseSelection();
    std::size_t before(std::size_t at, bool word) const;
    std::size_t after(std::size_t at, bool word) const;

    Moment m_now;
    std::vector<Moment> m_past;
    std::vector<Moment> m_future;
    std::size_t m_longest;
    bool m_changed = false; ///< in the frame before
    bool m_typing = false; ///< letters typed one after another are undone together
};

} // namespace keel
