#include "language/PatternProgram.h"

#include <algorithm>

namespace keel {

namespace {

using Kind = Pattern::Kind;

void sortUnique(std::vector<std::uint32_t>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

std::size_t usesOf(const std::vector<std::size_t>& uses, std::uint32_t value) { return value < uses.size() ? uses[value] : 0; }

} // namespace

std::uint32_t PatternProgram::compile(const Pattern& pattern, Stemmer& stemmer, const ClassNumber& classNumber,
                                      std::vector<PatternFault>& faults)
{
    std::vector<std::uint32_t> parts;
    for (const Pattern& part : pattern.parts)
        parts.push_back(compile(part, stemmer, classNumber, faults));
    switch (pattern.kind) {
    case Kind::Word: return addNode({Op::Word, m_words.symbolFor(pattern, stemmer)}, {});
    case Kind::Gap: return addNode({Op::Gap, static_cast<std::uint32_t>(pattern.gap)}, {});
    case Kind::Class: {
        const auto number = classNumber(pattern.form);
        if (!number)
            faults.push_back({pattern.offset, "pattern.unknown-class", "no class is called `" + pattern.form + "`", ""});
        return addNode({Op::Class, number.value_or(0)}, {});
    }
    case Kind::SentenceStart: return addNode({Op::SentenceStart}, {});
    case Kind::SentenceEnd: return addNode({Op::SentenceEnd}, {});
    case Kind::Choice: return compileChoice(parts);
    case Kind::Optional: return addNode({Op::Optional}, parts);
    case Kind::Sequence: break;
    }
    return parts.size() == 1 ? parts.front() : addNode({Op::Sequence}, parts);
}

std::uint32_t PatternProgram::addNode(Node node, const std::vector<std::uint32_t>& parts)
{
    node.firstPart = static_cast<std::uint32_t>(m_parts.size());
    node.parts = static_cast<std::uint32_t>(parts.size());
    m_parts.insert(m_parts.end(), parts.begin(), parts.end());
    if (node.op == Op::Word)
        node.firstWord = node.lastWord = node.value;
    if (node.op == Op::Sequence && !parts.empty()) {
        node.firstWord = m_nodes[parts.front()].firstWord;
        node.lastWord = m_nodes[parts.back()].lastWord;
    }
    m_nodes.push_back(node);
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
}

std::uint32_t PatternProgram::setOf(std::vector<std::uint32_t> symbols)
{
    sortUnique(symbols);
    const auto [known, isNew] = m_setNumbers.emplace(symbols, static_cast<std::uint32_t>(m_sets.size()));
    if (isNew)
        m_sets.push_back(std::move(symbols));
    return known->second;
}

/// The words that a choice must begin with; none where some alternative begins otherwise.
std::uint32_t PatternProgram::firstSetOf(const std::vector<std::uint32_t>& parts)
{
    std::vector<std::uint32_t> symbols;
    for (const std::uint32_t part : parts) {
        const Node& node = m_nodes[part];
        const Node& first = node.op == Op::Sequence ? m_nodes[m_parts[node.firstPart]] : node;
        if (first.op == Op::AnyWord)
            symbols.insert(symbols.end(), m_sets[first.value].begin(), m_sets[first.value].end());
        else if (node.firstWord != none)
            symbols.push_back(node.firstWord);
        else
            return none;
    }
    return setOf(std::move(symbols));
}

/// Single words among the alternatives become one set, looked up once a window however many patterns share it.
std::uint32_t PatternProgram::compileChoice(const std::vector<std::uint32_t>& parts)
{
    std::vector<std::uint32_t> symbols;
    std::vector<std::uint32_t> others;
    for (const std::uint32_t part : parts) {
        if (m_nodes[part].op == Op::Word)
            symbols.push_back(m_nodes[part].value);
        else
            others.push_back(part);
    }
    sortUnique(symbols);
    if (symbols.size() == 1)
        others.push_back(addNode({Op::Word, symbols.front()}, {}));
    else if (!symbols.empty())
        others.push_back(addNode({Op::AnyWord, setOf(symbols)}, {}));
    if (others.size() == 1)
        return others.front();
    const std::uint32_t firstSet = firstSetOf(others);
    const std::uint32_t choice = addNode({Op::Choice}, others);
    m_nodes[choice].firstSet = firstSet;
    return choice;
}

void PatternProgram::countUses(std::uint32_t root)
{
    const Node& node = m_nodes[root];
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

PatternProgram::Anchor PatternProgram::anchorOf(std::uint32_t root) const
{
    const Node& node = m_nodes[root];
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
    sortUnique(anchor.words);
    sortUnique(anchor.classes);
    return anchor;
}

void PatternProgram::necessaryParts(std::uint32_t root, std::vector<std::uint32_t>& parts) const
{
    const Node& node = m_nodes[root];
    if (node.op == Op::Sequence)
        for (std::uint32_t i = 0; i < node.parts; ++i)
            necessaryParts(m_parts[node.firstPart + i], parts);
    else if (anchorOf(root).exists)
        parts.push_back(root);
}

} // namespace keel
