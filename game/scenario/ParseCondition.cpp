#include "scenario/ParseCondition.h"

#include "scenario/CheckCondition.h"
#include "scenario/ConditionTokens.h"
#include "scenario/ConditionWords.h"
#include "scenario/Scenario.h"

#include <algorithm>
#include <map>

namespace keel {

namespace {

using Op = Condition::Op;
using Word = Condition::Word;
using Token = ConditionToken;

/// A recursive-descent parser: or < and < not < comparison. Depth is bounded, the text may be hostile.
class Parser {
public:
    Parser(const JsonCursor& cursor, const Names& names, std::string text)
        : m_cursor(cursor), m_names(names), m_text(std::move(text)), m_tokens(m_text)
    {
        advance();
    }

    Condition parse()
    {
        m_out.text = m_text;
        if (m_token.kind == Token::Kind::End)
            fail(0, codes::conditionEmpty, "this condition is empty", "leave the key out if it always holds");
        else if (m_text.size() > longest)
            fail(0, codes::conditionTooLong, "this condition has more than " + std::to_string(longest) + " characters", "divide it: a goal can stand for a part of it");
        else
            m_out.root = either();
        if (!m_failed && m_token.kind != Token::Kind::End)
            refuse(m_token);
        return m_failed ? Condition{} : std::move(m_out);
    }

private:
    static constexpr int deepest = 40;
    static constexpr std::size_t longest = 2000; // bytes

    /// Says what is wrong with a token after a complete condition.
    void refuse(const Token& token)
    {
        if (token.kind == Token::Kind::Bad)
            fail(token.at, codes::conditionStrayCharacter, "`" + token.text + "` has no meaning in a condition", "write `and`, `or`, `not`");
        else if (token.text == ")")
            fail(token.at, codes::conditionStrayBracket, "nothing is open here that `)` could close", "take it away, or open it further left");
        else if (token.text == "=")
            fail(token.at, codes::conditionSingleEquals, "two numbers are compared by `==`", "write `==`");
        else
            fail(token.at, codes::conditionMissingJoint, "`and` or `or` is missing before `" + token.text + "`", "join conditions by `and` or `or`");
    }

    void advance() { m_token = m_tokens.next(); }

    std::size_t add(Condition::Node node)
    {
        m_out.nodes.push_back(std::move(node));
        return m_out.nodes.size() - 1;
    }

    std::size_t join(Op op, std::size_t left, std::size_t right)
    {
        Condition::Node node;
        node.op = op;
        node.at = m_out.nodes[left].at;
        node.left = left;
        node.right = right;
        return add(std::move(node));
    }

    void fail(std::size_t at, const char* code, std::string message, std::string hint)
    {
        if (!m_failed)
            m_cursor.reportInside(at, code, std::move(message), std::move(hint));
        m_failed = true;
    }

    bool takeWord(std::string_view word)
    {
        if (m_token.kind != Token::Kind::Name || m_token.text != word)
            return false;
        advance();
        return true;
    }

    std::size_t either()
    {
        std::size_t left = both();
        while (!m_failed && takeWord("or"))
            left = join(Op::Or, left, both());
        return left;
    }

    std::size_t both()
    {
        std::size_t left = negated();
        while (!m_failed && takeWord("and"))
            left = join(Op::And, left, negated());
        return left;
    }

    std::size_t negated()
    {
        if (++m_depth > deepest) {
            fail(m_token.at, codes::conditionTooDeep, "this condition is nested too deeply", "divide it");
            return 0;
        }
        std::size_t node = 0;
        const std::size_t at = m_token.at;
        if (takeWord("not")) {
            node = join(Op::Not, negated(), 0);
            m_out.nodes[node].at = at;
        }
        else
            node = comparison();
        --m_depth;
        return node;
    }

    std::size_t comparison()
    {
        const std::size_t at = m_token.at;
        const std::size_t left = operand();
        if (!m_failed && (m_token.kind == Token::Kind::Bad || m_token.text == "="))
            refuse(m_token);
        if (m_failed)
            return left;
        static const std::map<std::string, Op> comparisons{{"<", Op::Less}, {"<=", Op::LessEqual}, {">", Op::Greater},
                                                           {">=", Op::GreaterEqual}, {"==", Op::Equal}, {"!=", Op::NotEqual}};
        const auto op = m_token.kind == Token::Kind::Symbol ? comparisons.find(m_token.text) : comparisons.end();
        if (op == comparisons.end()) {
            if (isNumeric(left))
                fail(at, codes::conditionNumberAlone, "a number alone is neither true nor false", "compare it: `anger > 60`");
            return left;
        }
        advance();
        const std::size_t rightAt = m_token.at;
        const std::size_t right = operand();
        if (!m_failed && !isNumeric(left))
            fail(at, codes::conditionNotANumber, "only numbers can be compared", "write it without the comparison");
        if (!m_failed && !isNumeric(right))
            fail(rightAt, codes::conditionNotANumber, "only numbers can be compared", "write it without the comparison");
        if (!m_failed && m_token.kind == Token::Kind::Symbol && (comparisons.contains(m_token.text) || m_token.text == "="))
            fail(m_token.at, codes::conditionChainedComparison, "only two numbers are compared at a time", "write `10 < anger and anger < 60`");
        return join(op->second, left, right);
    }

    bool isNumeric(std::size_t index) const
    {
        const Condition::Node& node = m_out.nodes[index];
        return node.op == Op::Number || (node.op == Op::Word && isNumber(node.word));
    }

    std::size_t operand()
    {
        const Token token = m_token;
        if (token.kind == Token::Kind::Symbol && token.text == "(") {
            advance();
            const std::size_t inner = either();
            if (!m_failed && (m_token.kind != Token::Kind::Symbol || m_token.text != ")"))
                closeMissing(token.at);
            else if (!m_failed)
                advance();
            return inner;
        }
        if (token.kind == Token::Kind::Number) {
            advance();
            return number(token);
        }
        if (token.kind != Token::Kind::Name || token.text == "and" || token.text == "or" || token.text == "not") {
            if (token.kind == Token::Kind::Bad)
                refuse(token);
            else if (token.kind == Token::Kind::End)
                fail(token.at, codes::conditionEndsEarly, "the condition ends too early", "something must follow `" + lastWord() + "`");
            else
                fail(token.at, codes::conditionMissingOperand, "something is missing before `" + token.text + "`", "write a word of conditions there");
            return add({});
        }
        advance();
        return word(token);
    }

    std::size_t number(const Token& token)
    {
        Condition::Node node;
        node.at = token.at;
        node.op = Op::Number;
        constexpr std::size_t mostDigits = 9;
        if (token.text.size() > mostDigits || token.text.find_first_not_of("0123456789") != std::string::npos)
            fail(token.at, codes::conditionBadNumber, "`" + token.text + "` is not a whole number", "write digits only, at most nine");
        else
            node.number = std::stoll(token.text);
        return add(std::move(node));
    }

    std::size_t word(const Token& token)
    {
        Condition::Node node;
        node.at = token.at;
        node.op = Op::Word;
        const auto colon = token.text.find(':');
        if (colon != std::string::npos)
            return named(token, token.text.substr(0, colon), token.text.substr(colon + 1), std::move(node));
        if (const auto plain = plainWord(token.text)) {
            node.word = *plain;
        } else if (const auto behaviour = behaviourOf(token.text)) {
            node.word = Word::ShownNow;
            node.behaviour = *behaviour;
        } else {
            std::vector<std::string> valid = plainWordNames();
            valid.insert(valid.end(), behaviourNames().begin(), behaviourNames().end());
            fail(token.at, codes::conditionUnknownWord, "`" + token.text + "` is not a word of conditions", nearestNameHint(token.text, valid));
        }
        return add(std::move(node));
    }

    std::size_t named(const Token& token, const std::string& kind, const std::string& name, Condition::Node node)
    {
        const auto found = prefixedWord(kind);
        if (!found) {
            const std::vector<std::string> valid = conditionPrefixes();
            fail(token.at, codes::conditionUnknownPrefix, "`" + kind + ":` is not a word of conditions", nearestNameHint(kind + ":", valid));
            return add({});
        }
        if (name.empty()) {
            fail(token.at + kind.size() + 1, codes::conditionMissingName, "a name is missing after `" + kind + ":`", "write it without a blank: `" + kind + ":name`");
            return add({});
        }
        node.word = *found;
        node.name = name;
        if (node.word == Word::Count || node.word == Word::Shown) {
            const auto behaviour = behaviourOf(name);
            if (!behaviour)
                fail(token.at + kind.size() + 1, codes::unknownBehaviour, "there is no behaviour `" + name + "`", nearestNameHint(name, behaviourNames()));
            else
                node.behaviour = *behaviour;
            return add(std::move(node));
        }
        const std::vector<std::string>& valid = namesFor(node.word, m_names);
        if (std::find(valid.begin(), valid.end(), name) == valid.end())
            fail(token.at + kind.size() + 1, kindOf(node.word).code, "there is no " + std::string(kindOf(node.word).noun) + " `" + name + "`",
                 valid.empty() ? "this scenario declares none" : nearestNameHint(name, valid));
        return add(std::move(node));
    }

    void closeMissing(std::size_t opened)
    {
        if (m_token.kind == Token::Kind::End)
            fail(opened, codes::conditionMissingBracket, "this bracket is not closed", "add `)`");
        else
            refuse(m_token);
    }

    std::string lastWord() const
    {
        const std::size_t end = m_text.find_last_not_of(" \t\n");
        const std::size_t blank = m_text.find_last_of(" \t\n(", end);
        return m_text.substr(blank == std::string::npos ? 0 : blank + 1, end - (blank == std::string::npos ? 0 : blank + 1) + 1);
    }

    const JsonCursor& m_cursor;
    const Names& m_names;
    std::string m_text;
    ConditionTokens m_tokens;
    int m_depth = 0;
    bool m_failed = false;
    Token m_token;
    Condition m_out;
};

} // namespace

Condition parseCondition(const JsonCursor& cursor, const Names& names)
{
    const std::string text = cursor.text();
    if (cursor.value().kind != JsonValue::Kind::String)
        return {};
    Condition condition = Parser(cursor, names, text).parse();
    checkCondition(cursor, condition);
    return condition;
}

} // namespace keel
