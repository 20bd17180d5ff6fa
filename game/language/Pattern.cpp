#include "language/Pattern.h"

#include "language/Tokenizer.h"

#include <algorithm>

namespace keel {

namespace {

constexpr std::size_t deepestBrackets = 6;

class Parser {
public:
    Parser(std::string_view text, const Spellings& spellings) : m_text(text), m_spellings(spellings) {}

    std::optional<Pattern> run(std::vector<PatternFault>& faults)
    {
        Pattern whole = sequence(0);
        if (!m_fault && m_at < m_text.size())
            fail(m_at, "pattern.unopened-bracket", std::string("`") + m_text[m_at] + "` without an opening bracket", "open it with `(`, or take it away");
        if (!m_fault && whole.parts.empty())
            fail(0, "pattern.empty", "the pattern has no words", "write a word or two");
        if (m_fault) {
            faults.push_back(*m_fault);
            return std::nullopt;
        }
        return whole;
    }

private:
    bool ends(char c) const { return c == ' ' || c == '$' || c == '(' || c == ')' || c == '|' || c == '<' || c == '?'; }

    void fail(std::size_t offset, std::string code, std::string message, std::string hint)
    {
        if (!m_fault)
            m_fault = PatternFault{offset, std::move(code), std::move(message), std::move(hint)};
        m_at = m_text.size();
    }

    Pattern sequence(std::size_t depth)
    {
        Pattern sequence;
        sequence.offset = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ')' && m_text[m_at] != '|') {
            if (m_text[m_at] == ' ') {
                ++m_at;
                continue;
            }
            Pattern part = element(depth);
            if (m_at < m_text.size() && m_text[m_at] == '?') {
                ++m_at;
                Pattern optional;
                optional.kind = Pattern::Kind::Optional;
                optional.offset = part.offset;
                optional.parts.push_back(std::move(part));
                part = std::move(optional);
            }
            sequence.parts.push_back(std::move(part));
        }
        return sequence;
    }

    Pattern element(std::size_t depth)
    {
        const std::size_t begin = m_at;
        const std::string_view rest = m_text.substr(m_at);
        if (rest[0] == '(')
            return choice(depth + 1);
        if (rest[0] == '<')
            return className();
        if (rest.starts_with(".."))
            return gap();
        if (rest[0] == '^' || rest[0] == '$') {
            Pattern mark;
            mark.kind = rest[0] == '^' ? Pattern::Kind::SentenceStart : Pattern::Kind::SentenceEnd;
            mark.offset = begin;
            ++m_at;
            return mark;
        }
        if (rest[0] == '?') {
            fail(begin, "pattern.stray-question-mark", "`?` must stand directly after a word or a bracket", "write `word?` without a blank");
            return {};
        }
        return word();
    }

    Pattern choice(std::size_t depth)
    {
        Pattern choice;
        choice.kind = Pattern::Kind::Choice;
        choice.offset = m_at++;
        if (depth > deepestBrackets) {
            fail(choice.offset, "pattern.too-deep", "brackets nested too deeply", "split the pattern");
            return choice;
        }
        while (true) {
            Pattern one = sequence(depth);
            if (m_fault)
                return choice;
            if (one.parts.empty()) {
                fail(one.offset, "pattern.empty-choice", "nothing stands between these brackets or bars",
                     "for something that may be left out write `(…)?`");
                return choice;
            }
            if (std::all_of(one.parts.begin(), one.parts.end(), [](const Pattern& part) { return part.kind == Pattern::Kind::Optional; })) {
                fail(one.offset, "pattern.empty-choice", "every word between these brackets or bars may be left out",
                     "to leave the whole bracket out write `(…)?`; for a plural write the singular: words match by stem");
                return choice;
            }
            choice.parts.push_back(std::move(one));
            if (m_at >= m_text.size()) {
                fail(choice.offset, "pattern.unclosed-bracket", "this bracket is not closed", "add `)`");
                return choice;
            }
            if (m_text[m_at++] == ')')
                return choice;
        }
    }

    Pattern className()
    {
        Pattern named;
        named.kind = Pattern::Kind::Class;
        named.offset = m_at;
        const auto close = m_text.find('>', m_at);
        if (close == std::string_view::npos) {
            fail(m_at, "pattern.unclosed-class", "this `<` is not closed", "add `>`");
            return named;
        }
        named.form = m_text.substr(m_at + 1, close - m_at - 1);
        m_at = close + 1;
        return named;
    }

    Pattern gap()
    {
        Pattern gap;
        gap.kind = Pattern::Kind::Gap;
        gap.offset = m_at;
        m_at += 2;
        std::size_t digits = 0;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9' && digits < 3) {
            gap.gap = gap.gap * 10 + static_cast<std::size_t>(m_text[m_at++] - '0');
            ++digits;
        }
        if (digits == 0 || gap.gap == 0 || gap.gap > widestGap)
            fail(gap.offset, "pattern.bad-gap", "a gap is `..` and a number of words from 1 to " + std::to_string(widestGap),
                 "for example `..3`");
        return gap;
    }

    Pattern word()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && !ends(m_text[m_at]))
            ++m_at;
        std::string_view written = m_text.substr(begin, m_at - begin);
        Pattern::Match match = Pattern::Match::Stem;
        if (written.starts_with('=')) {
            match = Pattern::Match::Form;
            written.remove_prefix(1);
        } else if (written.ends_with('*')) {
            match = Pattern::Match::Prefix;
            written.remove_suffix(1);
        }
        static const Spellings none;
        const TokenizedText cut = tokenize(written, match == Pattern::Match::Prefix ? none : m_spellings);
        if (cut.tokens.empty()) {
            fail(begin, "pattern.no-word", "`" + std::string(m_text.substr(begin, m_at - begin)) + "` holds no word",
                 "patterns are words, `=form`, `prefix*`, `(a|b)`, `x?`, `..3`, `<class>`, `^` and `$`");
            return {};
        }
        Pattern words;
        words.offset = begin;
        for (std::size_t i = 0; i < cut.tokens.size(); ++i) {
            Pattern one;
            one.kind = Pattern::Kind::Word;
            one.match = match == Pattern::Match::Prefix && i + 1 < cut.tokens.size() ? Pattern::Match::Form : match;
            one.form = cut.form(cut.tokens[i]);
            one.plain = cut.plain(cut.tokens[i]);
            one.offset = begin;
            words.parts.push_back(std::move(one));
        }
        return words.parts.size() == 1 ? Pattern(words.parts.front()) : words;
    }

    std::string_view m_text;
    const Spellings& m_spellings;
    std::size_t m_at = 0;
    std::optional<PatternFault> m_fault;
};

} // namespace

std::optional<Pattern> parsePattern(std::string_view text, const Spellings& spellings, std::vector<PatternFault>& faults)
{
    return Parser(text, spellings).run(faults);
}

} // namespace keel
