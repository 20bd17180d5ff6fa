#include "proofs/Cases.h"

#include "scenario/Comparison.h"

#include <algorithm>

namespace keel {

namespace {

using Op = Condition::Op;
using Word = Condition::Word;

/// Of these at most one is true at a time.
constexpr Word exclusive[]{Word::Place, Word::Reply, Word::Action, Word::Transfer, Word::CompensatePolicy};

bool contradicts(const Case& one, const Vocabulary& words)
{
    if ((one.yes & one.no).any())
        return true;
    if (std::any_of(one.bounds.begin(), one.bounds.end(), [](const Bound& b) { return b.least > b.most; }))
        return true;
    return std::any_of(std::begin(exclusive), std::end(exclusive), [&](Word word) { return (one.yes & words.ofKind(word)).count() > 1; });
}

/// Builds the alternatives of one condition from its tree.
class Building {
public:
    Building(const Condition& condition, Vocabulary& words) : m_condition(condition), m_words(words) {}

    std::optional<Cases> build(std::size_t index, bool wanted)
    {
        const Condition::Node& node = m_condition.nodes[index];
        switch (node.op) {
        case Op::Constant:
        case Op::Number: return constant((node.number != 0) == wanted);
        case Op::Word: return word(node, wanted);
        case Op::Not: return build(node.left, !wanted);
        case Op::And:
        case Op::Or: {
            auto left = build(node.left, wanted);
            auto right = left ? build(node.right, wanted) : std::nullopt;
            if (!left || !right)
                return std::nullopt;
            if ((node.op == Op::And) == wanted)
                return joined(*left, *right, m_words);
            left->insert(left->end(), right->begin(), right->end());
            return left->size() > mostCases ? std::nullopt : std::move(left);
        }
        default: return comparison(node, wanted);
        }
    }

private:
    static Cases constant(bool holds) { return holds ? Cases{Case{}} : Cases{}; }

    static void put(Words& set, std::size_t number)
    {
        if (number != Vocabulary::none)
            set.set(number);
    }

    Cases word(const Condition::Node& node, bool wanted)
    {
        Case out;
        Words& side = wanted ? out.yes : out.no;
        switch (node.word) {
        case Word::ShownNow:
        case Word::Shown: return behaviour(node, wanted);
        case Word::Said: // who says it now has told it
            put(side, m_words.number(Word::Said, node.name));
            if (wanted && m_words.allToCustomer())
                put(side, m_words.number(Word::Told, node.name));
            break;
        case Word::Told:
            put(side, m_words.number(Word::Told, node.name));
            if (!wanted && m_words.allToCustomer())
                put(side, m_words.number(Word::Said, node.name));
            break;
        case Word::Noted: // only what is known can be noted
            put(side, m_words.number(Word::Noted, node.name));
            if (wanted)
                put(side, m_words.number(Word::FactKnown, node.name));
            break;
        case Word::FactKnown:
            put(side, m_words.number(Word::FactKnown, node.name));
            if (!wanted)
                put(side, m_words.number(Word::Noted, node.name));
            break;
        default: {
            const std::size_t number = m_words.number(node.word, node.name);
            put(side, number);
            if (wanted)
                out.yes |= m_words.impliedBy(number);
        }
        }
        return {out};
    }

    Cases behaviour(const Condition::Node& node, bool wanted)
    {
        constexpr std::int64_t once = 1000;
        Case out;
        const std::size_t now = m_words.number(Word::ShownNow, node.behaviour);
        const std::size_t ever = m_words.number(Word::Shown, node.behaviour);
        const std::size_t count = Vocabulary::firstCount + static_cast<std::size_t>(node.behaviour);
        if (node.word == Word::ShownNow)
            put(wanted ? out.yes : out.no, now);
        else if (!wanted && m_words.allToCustomer())
            put(out.no, now);
        if (node.word == Word::Shown || (wanted && m_words.allToCustomer())) {
            put(wanted ? out.yes : out.no, ever);
            out.bounds.push_back({count, wanted ? once : 0, wanted ? unbounded : 0});
        }
        return {out};
    }

    std::optional<Cases> comparison(const Condition::Node& node, bool wanted)
    {
        const Condition::Node& left = m_condition.nodes[node.left];
        const Condition::Node& right = m_condition.nodes[node.right];
        Op op = wanted ? node.op : opposite(node.op);
        if (left.op == Op::Number && right.op == Op::Number)
            return constant(compare(op, left.number, right.number));
        if (left.op == Op::Word && right.op == Op::Number)
            return bounded(left, op, right.number);
        if (left.op == Op::Number && right.op == Op::Word)
            return bounded(right, mirrored(op), left.number);
        return constant(true);
    }

    Cases bounded(const Condition::Node& word, Op op, std::int64_t value)
    {
        const std::size_t number = Vocabulary::numberOf(word);
        if (number == Vocabulary::numbers)
            return constant(true);
        const std::int64_t step = Vocabulary::isWhole(number) ? 1000 : 1;
        const std::int64_t at = value * 1000;
        const std::int64_t most = Vocabulary::mostOf(number);
        Cases out;
        if (op == Op::Less || op == Op::NotEqual)
            add(number, 0, at - step, out);
        if (op == Op::LessEqual)
            add(number, 0, std::min(at, most), out);
        if (op == Op::Greater || op == Op::NotEqual)
            add(number, at + step, most, out);
        if (op == Op::GreaterEqual)
            add(number, at, most, out);
        if (op == Op::Equal)
            add(number, at, at, out);
        return out;
    }

    void add(std::size_t number, std::int64_t least, std::int64_t most, Cases& out)
    {
        most = std::min(most, Vocabulary::mostOf(number));
        if (least > most)
            return;
        Case one;
        one.bounds.push_back({number, least, most});
        if (number >= Vocabulary::firstCount) { // a count says whether it was ever shown
            const auto behaviour = static_cast<Behaviour>(number - Vocabulary::firstCount);
            if (least > 0)
                put(one.yes, m_words.number(Word::Shown, behaviour));
            if (most == 0) {
                put(one.no, m_words.number(Word::Shown, behaviour));
                if (m_words.allToCustomer())
                    put(one.no, m_words.number(Word::ShownNow, behaviour));
            }
        }
        out.push_back(std::move(one));
    }

    const Condition& m_condition;
    Vocabulary& m_words;
};

void joinBounds(const std::vector<Bound>& other, std::vector<Bound>& out)
{
    for (const Bound& bound : other) {
        const auto place = std::lower_bound(out.begin(), out.end(), bound.number, [](const Bound& b, std::size_t n) { return b.number < n; });
        if (place == out.end() || place->number != bound.number) {
            out.insert(place, bound);
            continue;
        }
        place->least = std::max(place->least, bound.least);
        place->most = std::min(place->most, bound.most);
    }
}

} // namespace

std::optional<Cases> casesOf(const Condition& condition, Vocabulary& words)
{
    return condition.isAlways() ? Cases{Case{}} : Building(condition, words).build(condition.root, true);
}

std::optional<Cases> casesAgainst(const Condition& condition, Vocabulary& words)
{
    return condition.isAlways() ? Cases{} : Building(condition, words).build(condition.root, false);
}

std::optional<Case> joined(const Case& one, const Case& other, const Vocabulary& words)
{
    if ((one.yes & other.no).any() || (one.no & other.yes).any())
        return std::nullopt;
    Case out{one.yes | other.yes, one.no | other.no, one.bounds};
    joinBounds(other.bounds, out.bounds);
    return contradicts(out, words) ? std::nullopt : std::optional(std::move(out));
}

std::optional<Cases> joined(const Cases& one, const Cases& other, const Vocabulary& words)
{
    Cases out;
    for (const Case& a : one)
        for (const Case& b : other)
            if (auto both = joined(a, b, words)) {
                if (out.size() == mostCases)
                    return std::nullopt;
                out.push_back(std::move(*both));
            }
    return out;
}

} // namespace keel
