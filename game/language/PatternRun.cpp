#include "language/PatternProgram.h"

namespace keel {

namespace {

bool has(Bits bits, std::size_t place) { return (bits >> place) & 1; }

} // namespace

void MatchView::clear()
{
    for (const std::uint32_t symbol : touched)
        words[symbol] = 0;
    touched.clear();
    setKnown.assign(setKnown.size(), 0);
    needs.assign(needs.size(), 0);
}

Bits PatternProgram::anyOf(MatchView& view, std::uint32_t set) const
{
    if (view.setKnown[set] == 0) {
        Bits bits = 0;
        for (const std::uint32_t symbol : m_sets[set])
            bits |= view.words[symbol];
        view.sets[set] = bits;
        view.setKnown[set] = 1;
    }
    return view.sets[set];
}

Bits PatternProgram::forwardChoice(MatchView& view, const Node& node, Bits in, Bits passable) const
{
    if (node.firstSet != none && (in & anyOf(view, node.firstSet)) == 0)
        return 0;
    Bits out = 0;
    for (std::uint32_t i = 0; i < node.parts; ++i) {
        const std::uint32_t part = m_parts[node.firstPart + i];
        const std::uint32_t word = m_nodes[part].firstWord;
        if (word == none || (in & view.words[word]) != 0)
            out |= forward(view, part, in, passable);
    }
    return out;
}

Bits PatternProgram::backwardChoice(MatchView& view, const Node& node, Bits in, Bits passable) const
{
    Bits out = 0;
    for (std::uint32_t i = 0; i < node.parts; ++i) {
        const std::uint32_t part = m_parts[node.firstPart + i];
        const std::uint32_t word = m_nodes[part].lastWord;
        if (word == none || ((in >> 1) & view.words[word]) != 0)
            out |= backward(view, part, in, passable);
    }
    return out;
}

Bits PatternProgram::forward(MatchView& view, std::uint32_t root, Bits in, Bits passable) const
{
    const Node& node = m_nodes[root];
    switch (node.op) {
    case Op::Word: return (in & view.words[node.value]) << 1;
    case Op::AnyWord: return (in & anyOf(view, node.value)) << 1;
    case Op::Class: {
        const ClassPlaces& places = (*view.classes)[node.value];
        Bits out = (in & places.single) << 1;
        for (const auto& [begin, end] : places.longer)
            if (has(in, begin))
                out |= Bits{1} << end;
        return out;
    }
    case Op::Gap: {
        Bits out = in;
        for (std::uint32_t i = 0; i < node.value && in != 0; ++i) {
            in = (in & passable) << 1;
            out |= in;
        }
        return out;
    }
    case Op::Sequence:
        for (std::uint32_t i = 0; i < node.parts && in != 0; ++i)
            in = forward(view, m_parts[node.firstPart + i], in, passable);
        return in;
    case Op::Choice: return forwardChoice(view, node, in, passable);
    case Op::Optional: return in | forward(view, m_parts[node.firstPart], in, passable);
    case Op::SentenceStart: return in & view.window->sentenceStarts;
    case Op::SentenceEnd: return in & view.window->sentenceEnds;
    }
    return 0;
}

Bits PatternProgram::backward(MatchView& view, std::uint32_t root, Bits in, Bits passable) const
{
    const Node& node = m_nodes[root];
    switch (node.op) {
    case Op::Word: return (in >> 1) & view.words[node.value];
    case Op::AnyWord: return (in >> 1) & anyOf(view, node.value);
    case Op::Class: {
        const ClassPlaces& places = (*view.classes)[node.value];
        Bits out = (in >> 1) & places.single;
        for (const auto& [begin, end] : places.longer)
            if (has(in, end))
                out |= Bits{1} << begin;
        return out;
    }
    case Op::Gap: {
        Bits out = in;
        for (std::uint32_t i = 0; i < node.value && in != 0; ++i) {
            in = (in >> 1) & passable;
            out |= in;
        }
        return out;
    }
    case Op::Sequence:
        for (std::uint32_t i = node.parts; i > 0 && in != 0; --i)
            in = backward(view, m_parts[node.firstPart + i - 1], in, passable);
        return in;
    case Op::Choice: return backwardChoice(view, node, in, passable);
    case Op::Optional: return in | backward(view, m_parts[node.firstPart], in, passable);
    case Op::SentenceStart: return in & view.window->sentenceStarts;
    case Op::SentenceEnd: return in & view.window->sentenceEnds;
    }
    return 0;
}

} // namespace keel
