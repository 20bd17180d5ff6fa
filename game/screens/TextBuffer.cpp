#include "screens/TextBuffer.h"

#include <algorithm>
#include <utility>

namespace keel {

namespace {

constexpr std::size_t undoDepth = 200;

bool isInside(const std::string& text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

bool isSpace(const std::string& text, std::size_t at) { return text[at] == ' ' || text[at] == '\n'; }

} // namespace

std::size_t TextBuffer::selectionBegin() const { return std::min(m_now.caret, m_now.anchor); }
std::size_t TextBuffer::selectionEnd() const { return std::max(m_now.caret, m_now.anchor); }
std::string TextBuffer::selected() const
{
    return m_now.text.substr(selectionBegin(), selectionEnd() - selectionBegin());
}

std::size_t TextBuffer::before(std::size_t at, bool word) const
{
    if (at == 0)
        return 0;
    std::size_t to = at - 1;
    while (to > 0 && isInside(m_now.text, to))
        --to;
    if (word) {
        while (to > 0 && isSpace(m_now.text, to))
            --to;
        while (to > 0 && !isSpace(m_now.text, to - 1))
            --to;
    }
    return to;
}

std::size_t TextBuffer::after(std::size_t at, bool word) const
{
    if (at >= m_now.text.size())
        return m_now.text.size();
    std::size_t to = at + 1;
    while (isInside(m_now.text, to))
        ++to;
    if (word) {
        while (to < m_now.text.size() && !isSpace(m_now.text, to))
            ++to;
        while (to < m_now.text.size() && isSpace(m_now.text, to))
            ++to;
    }
    return to;
}

void TextBuffer::keepForUndo(bool typing)
{
    if (!typing || !m_typing || m_past.empty())
        m_past.push_back(m_now);
    if (m_past.size() > undoDepth)
        m_past.erase(m_past.begin());
    m_typing = typing;
    m_future.clear();
}

void TextBuffer::eraseSelection()
{
    const std::size_t begin = selectionBegin();
    m_now.text.erase(begin, selectionEnd() - begin);
    m_now.caret = m_now.anchor = begin;
}

void TextBuffer::setText(std::string text)
{
    keepForUndo(false);
    m_now.text = std::move(text);
    m_now.caret = m_now.anchor = m_now.text.size();
}

void TextBuffer::insert(std::string_view words)
{
    if (words.empty())
        return;
    // A space or a pasted piece ends what one undo takes back.
    keepForUndo(words != " " && words.size() <= 4);
    eraseSelection();
    std::size_t room = m_longest > m_now.text.size() ? m_longest - m_now.text.size() : 0;
    room = std::min(room, words.size());
    while (room > 0 && room < words.size() && (static_cast<unsigned char>(words[room]) & 0xC0U) == 0x80U)
        --room;
    m_now.text.insert(m_now.caret, words.substr(0, room));
    m_now.caret = m_now.anchor = m_now.caret + room;
}

void TextBuffer::eraseBack(bool word)
{
    if (m_now.caret == m_now.anchor)
        m_now.anchor = before(m_now.caret, word);
    if (m_now.caret == m_now.anchor)
        return;
    keepForUndo(false);
    eraseSelection();
}

void TextBuffer::eraseAhead(bool word)
{
    if (m_now.caret == m_now.anchor)
        m_now.anchor = after(m_now.caret, word);
    if (m_now.caret == m_now.anchor)
        return;
    keepForUndo(false);
    eraseSelection();
}

void TextBuffer::moveLeft(bool word, bool selecting)
{
    const bool collapse = !selecting && m_now.caret != m_now.anchor && !word;
    moveTo(collapse ? selectionBegin() : before(m_now.caret, word), selecting);
}

void TextBuffer::moveRight(bool word, bool selecting)
{
    const bool collapse = !selecting && m_now.caret != m_now.anchor && !word;
    moveTo(collapse ? selectionEnd() : after(m_now.caret, word), selecting);
}

void TextBuffer::moveTo(std::size_t at, bool selecting)
{
    m_now.caret = std::min(at, m_now.text.size());
    while (m_now.caret > 0 && isInside(m_now.text, m_now.caret))
        --m_now.caret;
    if (!selecting)
        m_now.anchor = m_now.caret;
    m_typing = false;
}

void TextBuffer::selectAll()
{
    m_now.anchor = 0;
    m_now.caret = m_now.text.size();
}

bool TextBuffer::settle(bool changed) { return std::exchange(m_changed, changed); }

void TextBuffer::undo()
{
    if (m_past.empty())
        return;
    m_future.push_back(std::exchange(m_now, m_past.back()));
    m_past.pop_back();
    m_typing = false;
}

void TextBuffer::redo()
{
    if (m_future.empty())
        return;
    m_past.push_back(std::exchange(m_now, m_future.back()));
    m_future.pop_back();
    m_typing = false;
}

} // namespace keel
