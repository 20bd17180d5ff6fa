#include "language/PatternSet.h"

#include "language/AnalysedText.h"

#include <algorithm>
#include <bit>

namespace keel {

namespace {

using Kind = Pattern::Kind;

Bits bit(std::size_t place) { return Bits{1} << place; }
std::size_t lowest(Bits bits) { return static_cast<std::size_t>(std::countr_zero(bits)); }
std::size_t highest(Bits bits) { return 63 - static_cast<std::size_t>(std::countl_zero(bits)); }

} // namespace

bool PatternSet::add(const Pattern& pattern, const Target& target, Stemmer& stemmer, const ClassNumber& classNumber,
                     std::vector<PatternFault>& faults)
{
    const std::size_t before = faults.size();
    const std::uint32_t root = compile(pattern, stemmer, classNumber, faults);
    if (faults.size() == before && !anchorOf(root).exists)
        faults.push_back({pattern.offset, "pattern.matches-nothing", "every part of this pattern may be left out",
                          "make at least one word necessary"});
    if (faults.size() > before)
        return false;
    m_patterns.push_back({root, target});
    return true;
}

std::uint32_t PatternSet::compile(const Pattern& pattern, Stemmer& stemmer, const ClassNumber& classNumber,
                                  std::vector<PatternFault>& faults)
{
    Node node;
    if (pattern.kind == Kind::Word) {
        node.op = Op::Word;
        node.value = m_words.symbolFor(pattern, stemmer);
    } else if (pattern.kind == Kind::Gap) {
        node.op = Op::Gap;
        node.value = static_cast<std::uint32_t>(pattern.gap);
    } else if (pattern.kind == Kind::Class) {
        node.op = Op::Class;
        const auto number = classNumber(pattern.form);
        if (!number)
            faults.push_back({pattern.offset, "pattern.unknown-class", "no class is called `" + pattern.form + "`", ""});
        node.value = number.value_or(0);
    } else if (pattern.kind == Kind::SentenceStart || pattern.kind == Kind::SentenceEnd) {
        node.op = pattern.kind == Kind::SentenceStart ? Op::SentenceStart : Op::SentenceEnd;
    }
    std::vector<std::uint32_t> parts;
    for (const Pattern& part : pattern.parts)
        parts.push_back(compile(part, stemmer, classNumber, faults));
    if (pattern.kind == Kind::Sequence && parts.size() == 1)
        return parts.front();
    if (pattern.kind == Kind::Choice)
        return compileChoice(parts);
    if (pattern.kind == Kind::Optional)
        node.op = Op::Optional;
    return addNode(node, parts);
}

std::uint32_t PatternSet::addNode(Node node, const std::vector<std::uint32_t>& parts)
{
    node.firstPart = static_cast<std::uint32_t>(m_parts.size());
    node.parts = static_cast<std::uint32_t>(parts.size());
    m_parts.insert(m_parts.end(), parts.begin(), parts.end());
    m_nodes.push_back(node);
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
}

/// Single words among the alternatives become one set, looked up once a window however many patterns share it.
std::uint32_t PatternSet::compileChoice(const std::vector<std::uint32_t>& parts)
{
    std::vector<std::uint32_t> symbols;
    std::vector<std::uint32_t> others;
    for (const std::uint32_t part : parts) {
        if (m_nodes[part].op == Op::Word)
            symbols.push_back(m_nodes[part].value);
        else
            others.push_back(part);
    }
    std::sort(symbols.begin(), symbols.end());
    symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
    if (symbols.size() > 1) {
        const auto [known, isNew] = m_setNumbers.emplace(symbols, static_cast<std::uint32_t>(m_sets.size()));
        if (isNew)
            m_sets.push_back(symbols);
        others.push_back(addNode({Op::AnyWord, known->second, 0, 0}, {}));
    } else if (symbols.size() == 1) {
        others.push_back(addNode({Op::Word, symbols.front(), 0, 0}, {}));
    }
    return others.size() == 1 ? others.front() : addNode({Op::Choice, 0, 0, 0}, others);
}

void PatternSet::countUses(std::uint32_t index)
{
    const Node& node = m_nodes[index];
    const auto count = [](std::vector<std::size_t>& uses, std::uint32_t value) {
        if (uses.size() <= value)
            uses.resize(value + 1);
        ++uses[value];
    };
    if (node.op == Op::Word)
        count(m_wordUses, node.value);
    else if (node.op == Op::Class)
        count(m_classUses, node.value);
    else if (node.op == Op::AnyWord)
        for (const std::uint32_t symbol : m_sets[node.value])
            count(m_wordUses, symbol);
    for (std::uint32_t i = 0; i < node.parts; ++i)
        countUses(m_parts[node.firstPart + i]);
}

PatternSet::Anchor PatternSet::anchorOf(std::uint32_t index) const
{
    const Node& node = m_nodes[index];
    const auto usesOf = [](const std::vector<std::size_t>& uses, std::uint32_t value) {
        return value < uses.size() ? uses[value] : 0;
    };
    Anchor anchor;
    switch (node.op) {
    case Op::Word:
        anchor.words.push_back(node.value);
        anchor.weight = usesOf(m_wordUses, node.value);
        anchor.exists = true;
        break;
    case Op::AnyWord:
        anchor.words = m_sets[node.value];
        for (const std::uint32_t symbol : anchor.words)
            anchor.weight += usesOf(m_wordUses, symbol);
        anchor.exists = true;
        break;
    case Op::Class:
        anchor.classes.push_back(node.value);
        anchor.weight = 2 * usesOf(m_classUses, node.value) + 4; // a class has many members
        anchor.exists = true;
        break;
    case Op::Sequence:
        for (std::uint32_t i = 0; i < node.parts; ++i) {
            Anchor part = anchorOf(m_parts[node.firstPart + i]);
            if (part.exists && (!anchor.exists || part.weight < anchor.weight))
                anchor = std::move(part);
        }
        break;
    case Op::Choice:
        anchor.exists = true;
        for (std::uint32_t i = 0; i < node.parts; ++i) {
            const Anchor part = anchorOf(m_parts[node.firstPart + i]);
            anchor.exists = anchor.exists && part.exists;
            anchor.words.insert(anchor.words.end(), part.words.begin(), part.words.end());
            anchor.classes.insert(anchor.classes.end(), part.classes.begin(), part.classes.end());
            anchor.weight += part.weight;
        }
        break;
    case Op::Gap: case Op::Optional: case Op::SentenceStart: case Op::SentenceEnd: break;
    }
    return anchor;
}

PatternSet::View PatternSet::emptyView() const
{
    View view;
    view.words.assign(m_words.size(), 0);
    view.sets.assign(m_sets.size(), 0);
    view.setKnown.assign(m_sets.size(), false);
    return view;
}

void PatternSet::finish()
{
    for (const Compiled& pattern : m_patterns)
        countUses(pattern.root);
    m_byWord.resize(m_words.size());
    m_byClass.resize(m_classUses.size());
    for (std::uint32_t i = 0; i < m_patterns.size(); ++i) {
        const Anchor anchor = anchorOf(m_patterns[i].root);
        for (const std::uint32_t word : anchor.words)
            m_byWord[word].push_back(i);
        for (const std::uint32_t number : anchor.classes)
            m_byClass[number].push_back(i);
    }
}

Bits PatternSet::anyOf(View& view, std::uint32_t set) const
{
    if (!view.setKnown[set]) {
        Bits bits = 0;
        for (const std::uint32_t symbol : m_sets[set])
            bits |= view.words[symbol];
        view.sets[set] = bits;
        view.setKnown[set] = true;
    }
    return view.sets[set];
}

Bits PatternSet::forward(View& view, std::uint32_t index, Bits in, Bits passable) const
{
    const Node& node = m_nodes[index];
    switch (node.op) {
    case Op::Word: return (in & view.words[node.value]) << 1;
    case Op::AnyWord: return (in & anyOf(view, node.value)) << 1;
    case Op::Class: {
        const ClassPlaces& places = (*view.classes)[node.value];
        Bits out = (in & places.single) << 1;
        for (const auto& [begin, end] : places.longer)
            if (in & bit(begin))
                out |= bit(end);
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
    case Op::Choice: {
        Bits out = 0;
        for (std::uint32_t i = 0; i < node.parts; ++i)
            out |= forward(view, m_parts[node.firstPart + i], in, passable);
        return out;
    }
    case Op::Optional: return in | forward(view, m_parts[node.firstPart], in, passable);
    case Op::SentenceStart: return in & view.window->sentenceStarts;
    case Op::SentenceEnd: return in & view.window->sentenceEnds;
    }
    return 0;
}

Bits PatternSet::backward(View& view, std::uint32_t index, Bits in, Bits passable) const
{
    const Node& node = m_nodes[index];
    switch (node.op) {
    case Op::Word: return (in >> 1) & view.words[node.value];
    case Op::AnyWord: return (in >> 1) & anyOf(view, node.value);
    case Op::Class: {
        const ClassPlaces& places = (*view.classes)[node.value];
        Bits out = (in >> 1) & places.single;
        for (const auto& [begin, end] : places.longer)
            if (in & bit(end))
                out |= bit(begin);
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
    case Op::Choice: {
        Bits out = 0;
        for (std::uint32_t i = 0; i < node.parts; ++i)
            out |= backward(view, m_parts[node.firstPart + i], in, passable);
        return out;
    }
    case Op::Optional: return in | backward(view, m_parts[node.firstPart], in, passable);
    case Op::SentenceStart: return in & view.window->sentenceStarts;
    case Op::SentenceEnd: return in & view.window->sentenceEnds;
    }
    return 0;
}

void PatternSet::addMember(View& view, const Compiled& pattern, Bits ends, Bits passable) const
{
    ClassPlaces& places = (*view.members)[*pattern.target.memberOf];
    for (; ends != 0; ends &= ends - 1) {
        const std::size_t end = lowest(ends);
        for (Bits starts = backward(view, pattern.root, bit(end), passable) & (bit(end) - 1); starts != 0; starts &= starts - 1) {
            const std::size_t start = lowest(starts);
            if (start + 1 == end)
                places.single |= bit(start);
            else
                places.longer.emplace_back(static_cast<std::uint8_t>(start), static_cast<std::uint8_t>(end));
        }
    }
}

void PatternSet::tryPattern(View& view, std::uint32_t index, std::vector<Hit>& hits) const
{
    const Compiled& pattern = m_patterns[index];
    const Bits passable = view.window->words & (pattern.target.gapsCrossNegation ? ~Bits{0} : ~view.negators);
    Bits ends = forward(view, pattern.root, view.window->boundaries(), passable);
    if (pattern.target.memberOf) {
        addMember(view, pattern, ends, passable);
        return;
    }
    while (ends != 0) {
        const Bits end = bit(lowest(ends));
        const Bits starts = backward(view, pattern.root, end, passable) & (end - 1);
        if (starts != 0) {
            // the widest reading from the leftmost start, so that the words shown are whole
            const std::size_t start = lowest(starts);
            const std::size_t last = std::max(highest(forward(view, pattern.root, bit(start), passable)), lowest(end));
            hits.push_back({pattern.target.group, index, view.window->tokens[start], view.window->tokens[last - 1] + 1});
            ends &= last >= 63 ? Bits{0} : ~((bit(last) << 1) - 1);
        }
        ends &= ~end;
    }
}

void PatternSet::matchWindow(View& view, std::size_t first, std::size_t last, std::vector<Hit>& hits) const
{
    std::vector<std::uint64_t> candidates(m_patterns.size() / 64 + 1, 0);
    const auto mark = [&](const std::vector<std::uint32_t>& patterns) {
        for (const std::uint32_t pattern : patterns)
            candidates[pattern / 64] |= std::uint64_t{1} << (pattern % 64);
    };
    for (const std::uint32_t symbol : view.touched)
        mark(m_byWord[symbol]);
    std::vector<bool> classMarked(m_byClass.size(), false);
    const auto markClass = [&](std::size_t number) {
        if (number < m_byClass.size() && !classMarked[number] && !(*view.classes)[number].empty()) {
            classMarked[number] = true;
            mark(m_byClass[number]);
        }
    };
    for (std::size_t number = 0; number < m_byClass.size(); ++number)
        markClass(number);
    for (std::size_t block = first / 64; block < candidates.size(); ++block)
        while (candidates[block] != 0) {
            const std::size_t index = block * 64 + lowest(candidates[block]);
            candidates[block] &= candidates[block] - 1;
            if (index < first)
                continue;
            if (index >= last)
                return;
            tryPattern(view, static_cast<std::uint32_t>(index), hits);
            if (const auto& member = m_patterns[index].target.memberOf)
                markClass(*member);
        }
}

std::vector<PatternSet::Hit> PatternSet::match(const AnalysedText& text) const
{
    std::vector<Hit> hits;
    std::vector<std::uint32_t> symbols;
    View view = emptyView();
    for (const AnalysedText::Part& part : text.parts) {
        view.clear();
        for (std::size_t place = 0; place < part.window.tokens.size(); ++place) {
            if (part.window.tokens[place] == Window::noToken)
                continue;
            symbols.clear();
            m_words.symbolsOf(text.forms(part.window.tokens[place]), symbols);
            for (const std::uint32_t symbol : symbols)
                view.put(symbol, place);
        }
        view.window = &part.window;
        view.classes = &part.classes;
        view.negators = part.negators;
        matchWindow(view, 0, m_patterns.size(), hits);
    }
    return hits;
}

} // namespace keel
