#include "scenario/CheckCondition.h"

#include "scenario/Codes.h"
#include "scenario/Comparison.h"

#include <algorithm>
#include <utility>

namespace keel {

namespace {

using Op = Condition::Op;
using Node = Condition::Node;

/// Whole numbers from `least` to `most`; none where `least` is above `most`.
struct Span {
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool empty() const { return least > most; }
    bool holds(const Span& other) const { return least <= other.least && other.most <= most; }
};

/// What a word can ever be.
Span rangeOf(Condition::Word word)
{
    using Word = Condition::Word;
    switch (word) {
    case Word::Anger: case Word::Trust: case Word::Patience: case Word::Empathy: case Word::Resolution: case Word::Courtesy: case Word::Misjudged: return {0, 100};
    default: return {0, 999'999'999}; // counts and amounts: as far as numbers can be written
    }
}

class Checker {
public:
    Checker(const JsonCursor& cursor, const Condition& condition) : m_cursor(cursor), m_nodes(condition.nodes) {}

    void check(std::size_t index)
    {
        const Node& node = m_nodes[index];
        if (isComparison(node.op))
            compare(index);
        else if (node.op == Op::Not)
            negate(node);
        else if (node.op == Op::And || node.op == Op::Or)
            join(index);
    }

private:
    /// A comparison of one word with a number, the word on the left.
    struct Comparison {
        const Node* word = nullptr;
        const Node* number = nullptr;
        Op op = Op::Equal;
    };

    void report(std::size_t at, const char* code, std::string message, std::string hint, Severity severity = Severity::Warning) const
    {
        m_cursor.reportInside(at, code, std::move(message), std::move(hint), severity);
    }

    Comparison comparisonAt(std::size_t index) const
    {
        const Node& node = m_nodes[index];
        if (!isComparison(node.op))
            return {};
        const Node& left = m_nodes[node.left];
        const Node& right = m_nodes[node.right];
        if (left.op == Op::Word && right.op == Op::Number)
            return {&left, &right, node.op};
        if (left.op == Op::Number && right.op == Op::Word)
            return {&right, &left, mirrored(node.op)};
        return {};
    }

    /// The values for which a comparison holds; of `!=` all but one, which is not a span, so the word's whole range.
    static Span heldBy(const Comparison& c)
    {
        const Span range = rangeOf(c.word->word);
        const std::int64_t n = c.number->number;
        switch (c.op) {
        case Op::Less: return {range.least, n - 1};
        case Op::LessEqual: return {range.least, n};
        case Op::Greater: return {n + 1, range.most};
        case Op::GreaterEqual: return {n, range.most};
        case Op::Equal: return {n, n};
        default: return range;
        }
    }

    void compare(std::size_t index)
    {
        const Node& node = m_nodes[index];
        const Comparison c = comparisonAt(index);
        if (!c.word) {
            if (m_nodes[node.left].op == Op::Number && m_nodes[node.right].op == Op::Number)
                report(node.at, codes::conditionNoWord, "two fixed numbers are compared here", "compare a word: `anger > 60`", Severity::Error);
            else if (areEqual(node.left, node.right))
                report(node.at, codes::conditionNoWord, "a word is compared with itself here", "compare it with something else", Severity::Error);
            return;
        }
        const Span range = rangeOf(c.word->word);
        const Span held = heldBy(c);
        if (c.number->number > range.most)
            report(c.number->at, codes::conditionOutOfRange, "this is never above " + std::to_string(range.most), "compare it with a number up to " + std::to_string(range.most),
                   Severity::Error);
        else if (std::max(held.least, range.least) > std::min(held.most, range.most))
            report(node.at, codes::conditionAlwaysFalse, "this is never true", "it goes from " + std::to_string(range.least) + " to " + std::to_string(range.most));
        else if (c.op != Op::NotEqual && held.holds(range))
            report(node.at, codes::conditionAlwaysTrue, "this is always true", "it is never below " + std::to_string(range.least));
    }

    void negate(const Node& node)
    {
        if (m_nodes[node.left].op == Op::Not)
            report(node.at, codes::conditionDoubleNot, "`not not` says nothing", "take both away");
        check(node.left);
    }

    /// The parts of `a and b and c`, however they hang together.
    void gather(std::size_t index, Op op, std::vector<std::size_t>& parts) const
    {
        if (m_nodes[index].op == op) {
            gather(m_nodes[index].left, op, parts);
            gather(m_nodes[index].right, op, parts);
        } else {
            parts.push_back(index);
        }
    }

    void join(std::size_t index)
    {
        const Op op = m_nodes[index].op;
        std::vector<std::size_t> parts;
        gather(index, op, parts);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            check(parts[i]);
            for (std::size_t k = 0; k < i; ++k)
                if (collide(parts[k], parts[i], op))
                    break;
        }
    }

    /// Reports the later of two parts where it says the same as the earlier, or the contrary.
    bool collide(std::size_t first, std::size_t second, Op op)
    {
        const std::size_t at = m_nodes[second].at;
        if (areEqual(first, second)) {
            report(at, codes::conditionSaidTwice, "this stands in the condition twice", "take one away");
            return true;
        }
        const bool contrary = isContrary(first, second) || isContrary(second, first) || (op == Op::And && excludes(first, second));
        if (contrary && op == Op::And)
            report(at, codes::conditionAlwaysFalse, "this cannot be true together with what stands before it", "one of the two is meant otherwise");
        else if (contrary)
            report(at, codes::conditionAlwaysTrue, "this or what stands before it is always true", "one of the two is meant otherwise");
        return contrary;
    }

    bool isContrary(std::size_t a, std::size_t b) const { return m_nodes[a].op == Op::Not && areEqual(m_nodes[a].left, b); }

    /// `anger > 60` and `anger < 40`.
    bool excludes(std::size_t a, std::size_t b) const
    {
        const Comparison x = comparisonAt(a);
        const Comparison y = comparisonAt(b);
        if (!x.word || !y.word || !isSameWord(*x.word, *y.word))
            return false;
        const Span sx = heldBy(x);
        const Span sy = heldBy(y);
        return !sx.empty() && !sy.empty() && std::max(sx.least, sy.least) > std::min(sx.most, sy.most);
    }

    static bool isSameWord(const Node& a, const Node& b) { return a.word == b.word && a.behaviour == b.behaviour && a.name == b.name; }

    bool areEqual(std::size_t first, std::size_t second) const
    {
        const Node& a = m_nodes[first];
        const Node& b = m_nodes[second];
        if (a.op != b.op)
            return false;
        switch (a.op) {
        case Op::Constant:
        case Op::Number: return a.number == b.number;
        case Op::Word: return isSameWord(a, b);
        case Op::Not: return areEqual(a.left, b.left);
        default: return areEqual(a.left, b.left) && areEqual(a.right, b.right);
        }
    }

    const JsonCursor& m_cursor;
    const std::vector<Node>& m_nodes;
};

} // namespace

void checkCondition(const JsonCursor& cursor, const Condition& condition)
{
    if (!condition.isAlways())
        Checker(cursor, condition).check(condition.root);
}

} // namespace keel
