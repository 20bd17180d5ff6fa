#include "language/Window.h"

namespace keel {

namespace {

constexpr std::size_t overlap = 20;

void addSentence(Window& window, std::size_t first, std::size_t last, bool starts, bool ends)
{
    if (!window.tokens.empty())
        window.tokens.push_back(Window::noToken);
    if (starts)
        window.sentenceStarts |= Bits{1} << window.tokens.size();
    for (std::size_t token = first; token < last; ++token) {
        window.words |= Bits{1} << window.tokens.size();
        window.tokens.push_back(token);
    }
    if (ends)
        window.sentenceEnds |= Bits{1} << window.tokens.size();
}

} // namespace

Bits ClassPlaces::covered() const
{
    Bits all = single;
    for (const auto& [begin, end] : longer)
        all |= ((Bits{1} << end) - 1) & ~((Bits{1} << begin) - 1);
    return all;
}

std::vector<Window> windowsOf(const TokenizedText& text)
{
    std::vector<Window> windows;
    Window current;
    const auto close = [&] {
        if (!current.tokens.empty())
            windows.push_back(std::move(current));
        current = {};
    };
    for (const Sentence& sentence : text.sentences) {
        const std::size_t size = sentence.last - sentence.first;
        if (current.tokens.size() + size + 1 > Window::width)
            close();
        std::size_t first = sentence.first;
        while (sentence.last - first > Window::width) {
            addSentence(current, first, first + Window::width, first == sentence.first, false);
            close();
            first += Window::width - overlap;
        }
        addSentence(current, first, sentence.last, first == sentence.first, true);
    }
    close();
    return windows;
}

} // namespace keel
