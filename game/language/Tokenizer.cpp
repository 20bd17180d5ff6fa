#include "language/Tokenizer.h"

#include "language/Characters.h"
#include "language/NumberForms.h"
#include "language/PostMarks.h"
#include "language/Quotes.h"
#include "language/TokenWriter.h"

#include <algorithm>

namespace keel {

std::size_t TokenizedText::sentenceOf(std::size_t token) const
{
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), token,
                                        [](std::size_t t, const Sentence& s) { return t < s.first; });
    return after == sentences.begin() ? 0 : static_cast<std::size_t>(after - sentences.begin()) - 1;
}

namespace {

using Kind = CharacterKind;

/// One pass over the text. A word is gathered character by character and put down when it ends.
class Pass {
public:
    Pass(std::string_view text, const Spellings& spellings) : m_text(text), m_spellings(spellings), m_writer(text, spellings, m_out) {}

    TokenizedText run()
    {
        m_out.tokens.reserve(m_text.size() / 5 + 4);
        m_out.arena.reserve(m_text.size() * 2 + 64);
        m_text = m_text.substr(0, signatureBegin(m_text));
        while (m_at < m_text.size()) {
            if (skipsPostMark())
                continue;
            const TextCharacter c = characterAt(m_text, m_at);
            take(c);
            m_before = c;
            m_at = std::max(c.end, m_at + 1);
        }
        endWord();
        endSentence();
        markQuotes(m_out, m_quotes);
        return std::move(m_out);
    }

private:
    /// Whom a message is for and what it links to: nobody says these.
    bool skipsPostMark()
    {
        if (m_wordOpen || m_before.kind == Kind::Letter || m_before.kind == Kind::Digit)
            return false;
        const std::size_t end = postMarkEnd(m_text, m_at);
        if (end == m_at)
            return false;
        if (m_text[m_at] != '@')
            m_writer.startClause();
        m_at = end;
        m_before = {};
        return true;
    }

    void take(const TextCharacter& c)
    {
        switch (c.kind) {
        case Kind::Letter: case Kind::Digit: case Kind::Mark: addToWord(c); return;
        case Kind::Ignorable: return;
        case Kind::Emoji: addEmoji(c); return;
        case Kind::Apostrophe: takeApostrophe(c); return;
        case Kind::Star: takeStar(c); return;
        case Kind::Stop: case Kind::Colon: case Kind::Slash: case Kind::ClauseBreak: takeBreak(c); return;
        case Kind::QuestionMark: case Kind::ExclamationMark: case Kind::Ellipsis: takeEnd(c); return;
        case Kind::OpeningMark: case Kind::LineBreak:
            endWord();
            endSentence();
            return;
        case Kind::Quote:
            endWord();
            m_quotes.push_back({m_out.tokens.size(), QuoteMark::Role::Either});
            return;
        case Kind::Currency:
            endWord();
            m_currency = true;
            priceBefore();
            return;
        case Kind::Space: case Kind::Hyphen: case Kind::Percent: case Kind::Other:
            endWord();
            if (c.kind != Kind::Space)
                m_currency = false;
            if (c.kind == Kind::Hyphen && m_before.kind == Kind::Space)
                m_writer.startClause();
            return;
        }
    }

    TextCharacter next(const TextCharacter& c) const
    {
        return c.end < m_text.size() ? characterAt(m_text, c.end) : TextCharacter{0, Kind::Space, false, c.end, c.end};
    }

    void openWord(const TextCharacter& c)
    {
        if (m_wordOpen)
            return;
        m_wordOpen = true;
        m_wordBegin = c.begin;
        m_form.clear();
        m_plain.clear();
        m_letters = m_capitals = m_digits = 0;
        m_firstIsCapital = c.isUpper;
    }

    void addToWord(const TextCharacter& c)
    {
        if (c.kind == Kind::Mark && !m_wordOpen)
            return;
        if (m_wordOpen && c.end - m_wordBegin > longestWord)
            endWord();
        openWord(c);
        m_wordEnd = c.end;
        if (c.kind == Kind::Mark) {
            refoldCluster(c);
            return;
        }
        m_clusterBegin = c.begin;
        m_formBeforeCluster = m_form.size();
        m_plainBeforeCluster = m_plain.size();
        m_letters += c.kind == Kind::Letter;
        m_capitals += c.isUpper;
        m_digits += c.kind == Kind::Digit;
        appendFolded(c.code, m_form, m_plain);
    }

    void refoldCluster(const TextCharacter& mark)
    {
        m_form.resize(m_formBeforeCluster);
        m_plain.resize(m_plainBeforeCluster);
        appendFoldedCluster(m_text.substr(m_clusterBegin, mark.end - m_clusterBegin), m_form, m_plain);
    }

    void addRaw(const TextCharacter& c, char as)
    {
        m_form += as;
        m_plain += as;
        m_wordEnd = c.end;
    }

    void addEmoji(const TextCharacter& c)
    {
        const bool goesOn = !m_out.tokens.empty() && m_out.tokens.back().flags.emoji && m_out.tokens.back().end == c.begin;
        endWord();
        if (goesOn && m_before.kind == Kind::Emoji && isModifier(c.code))
            return;
        m_form = m_text.substr(c.begin, c.end - c.begin);
        m_plain = m_form;
        m_writer.put(c.begin, c.end, m_form, m_plain, {}).flags.emoji = true;
    }
    static bool isModifier(char32_t code) { return code >= 0x1F3FB && code <= 0x1F3FF; }

    void takeApostrophe(const TextCharacter& c)
    {
        const Kind following = next(c).kind;
        if (m_wordOpen && following == Kind::Letter) {
            addRaw(c, '\'');
            return;
        }
        const bool opens = !m_wordOpen && following == Kind::Letter;
        const bool wasWord = m_wordOpen;
        endWord();
        if (opens)
            m_quotes.push_back({m_out.tokens.size(), QuoteMark::Role::SingleOpens});
        else if (wasWord || m_before.kind == Kind::Stop || m_before.kind == Kind::ExclamationMark)
            m_quotes.push_back({m_out.tokens.size(), QuoteMark::Role::SingleCloses});
    }

    void takeStar(const TextCharacter& c)
    {
        if (m_wordOpen && m_letters > 0 && (next(c).kind == Kind::Letter || next(c).kind == Kind::Star))
            addRaw(c, '*'); // f*ck
        else
            endWord();
    }

    void takeBreak(const TextCharacter& c)
    {
        const TextCharacter following = next(c);
        if (m_wordOpen && m_digits > 0 && m_letters == 0 && following.kind == Kind::Digit) {
            addRaw(c, static_cast<char>(c.code < 0x80 ? c.code : ','));
            return;
        }
        const bool single = m_wordOpen && m_letters == 1 && m_digits == 0;
        endWord();
        if (c.kind != Kind::Stop) {
            if (c.kind != Kind::Slash)
                m_writer.startClause();
            return;
        }
        if (m_before.kind == Kind::Stop) {
            m_writer.startClause(); // "..." may only be a pause
            return;
        }
        if (single || (!m_out.tokens.empty() && isAbbreviation(m_out.tokens.back())))
            return;
        const bool pause = following.kind == Kind::Stop;
        const bool insideName = following.kind == Kind::Letter && !following.isUpper;
        if (pause)
            m_writer.startClause();
        else if (!insideName)
            endSentence();
    }

    bool isAbbreviation(const Token& token) const { return m_spellings.abbreviations.contains(m_out.form(token)); }

    void takeEnd(const TextCharacter& c)
    {
        endWord();
        if (c.kind == Kind::Ellipsis) {
            m_writer.startClause();
            return;
        }
        const bool open = m_sentenceFirst < m_out.tokens.size();
        if (open) {
            m_pending.isQuestion = m_pending.isQuestion || c.kind == Kind::QuestionMark;
            m_pending.exclamations += c.kind == Kind::ExclamationMark;
            endSentence();
        } else if (!m_out.sentences.empty()) {
            Sentence& last = m_out.sentences.back();
            last.isQuestion = last.isQuestion || c.kind == Kind::QuestionMark;
            last.exclamations += c.kind == Kind::ExclamationMark;
        }
    }

    void endSentence()
    {
        if (m_sentenceFirst < m_out.tokens.size()) {
            m_pending.first = m_sentenceFirst;
            m_pending.last = m_out.tokens.size();
            m_out.sentences.push_back(m_pending);
            m_sentenceFirst = m_out.tokens.size();
        }
        m_pending = {};
        m_writer.startSentence();
        m_currency = false;
    }

    void endWord()
    {
        if (!m_wordOpen)
            return;
        m_wordOpen = false;
        TokenFlags flags;
        flags.allCapitals = m_letters >= 2 && m_capitals == m_letters;
        flags.capitalised = m_firstIsCapital;
        if (m_digits > 0)
            readNumber(m_plain, flags);
        flags.price = flags.number && (m_currency || looksLikePrice(m_plain));
        m_currency = false;
        m_writer.putWord(m_wordBegin, m_wordEnd, m_form, m_plain, flags);
    }

    void priceBefore()
    {
        if (!m_out.tokens.empty() && m_out.tokens.back().flags.number && m_at - m_out.tokens.back().end <= 2) {
            m_out.tokens.back().flags.price = true;
            m_currency = false;
        }
    }

    /// Bytes; longer runs of letters are cut, so that hostile input stays cheap.
    static constexpr std::size_t longestWord = 120;

    std::string_view m_text;
    const Spellings& m_spellings;
    TokenizedText m_out;
    TokenWriter m_writer;
    std::vector<QuoteMark> m_quotes;
    std::size_t m_at = 0;
    TextCharacter m_before;

    bool m_wordOpen = false;
    std::size_t m_wordBegin = 0, m_wordEnd = 0;
    std::size_t m_clusterBegin = 0, m_formBeforeCluster = 0, m_plainBeforeCluster = 0;
    std::string m_form, m_plain;
    int m_letters = 0, m_capitals = 0, m_digits = 0;
    bool m_firstIsCapital = false;

    std::size_t m_sentenceFirst = 0;
    Sentence m_pending;
    bool m_currency = false;
};

} // namespace

TokenizedText tokenize(std::string_view text, const Spellings& spellings) { return Pass(text, spellings).run(); }

} // namespace keel
