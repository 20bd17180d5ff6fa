#include "language/TextFeatures.h"

#include <bit>

namespace keel {

std::string_view featureStem(const AnalysedText& text, std::size_t token)
{
    const TokenFlags& flags = text.text.tokens[token].flags;
    if (flags.clock)
        return "<clock>";
    if (flags.date)
        return "<date>";
    if (flags.price)
        return "<price>";
    if (flags.number)
        return "<number>";
    if (flags.emoji)
        return "<emoji>";
    return text.forms(token).stem;
}

namespace {

/// How many bytes the UTF-8 character has that begins with this byte.
std::size_t lengthFrom(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Classes that a word belongs to by its capitals alone, and those that whole replies are heard by.
bool isNoFeature(std::string_view called) { return called == "capitalised" || called == "capitals" || called == "vocative" || called == "invitation"; }

class Features {
public:
    Features(const LanguagePack& pack, const AnalysedText& text, const FeatureSink& sink) : m_pack(pack), m_text(text), m_sink(sink)
    {
        for (std::size_t token = 0; token < text.text.tokens.size(); ++token)
            m_stems.push_back(featureStem(text, token));
    }

    void tell()
    {
        for (m_sentence = 0; m_sentence < m_text.text.sentences.size(); ++m_sentence) {
            tellSentence(m_text.text.sentences[m_sentence]);
            tellNames(m_text.text.sentences[m_sentence]);
        }
        for (const AnalysedText::Part& part : m_text.parts)
            for (std::size_t number = 0; number < part.classes.size(); ++number)
                if (!part.classes[number].empty() && !isNoFeature(m_pack.classNames()[number]))
                    tellClass(number, part);
    }

private:
    bool counts(std::size_t token) const { return !m_text.text.tokens[token].flags.quoted && !m_text.text.tokens[token].flags.echoed; }

    void tell(std::size_t first, std::size_t last) { m_sink(m_name, {m_sentence, first, last}); }

    /// `kind:a_b_c` in the buffer that all names are made in.
    void name(std::string_view kind, std::initializer_list<std::string_view> parts)
    {
        m_name.assign(kind);
        for (std::size_t i = 0; const std::string_view part : parts)
            m_name.append(i++ ? "_" : "").append(part);
    }

    /// The stem at a place of a sentence; its ends are signs of their own.
    std::string_view at(const Sentence& sentence, std::ptrdiff_t token) const
    {
        if (token < static_cast<std::ptrdiff_t>(sentence.first))
            return "^";
        if (token >= static_cast<std::ptrdiff_t>(sentence.last))
            return sentence.isQuestion ? "?" : "$";
        return m_stems[static_cast<std::size_t>(token)];
    }

    void tellSentence(const Sentence& sentence)
    {
        for (std::size_t token = sentence.first; token < sentence.last; ++token) {
            if (!counts(token))
                continue;
            const auto here = static_cast<std::ptrdiff_t>(token);
            const std::size_t next = std::min(token + 2, sentence.last), second = std::min(token + 3, sentence.last);
            const std::string_view stem = m_stems[token];
            name("w:", {stem}), tell(token, token + 1);
            if (sentence.isQuestion)
                name("q:", {stem}), tell(token, token + 1);
            name("b:", {stem, at(sentence, here + 1)}), tell(token, next);
            if (token == sentence.first)
                name("b:", {"^", stem}), tell(token, token + 1), name("t:", {"^", stem, at(sentence, here + 1)}), tell(token, next);
            if (next < sentence.last || next > token + 1)
                name("t:", {stem, at(sentence, here + 1), at(sentence, here + 2)}), tell(token, second);
            if (token + 2 < sentence.last)
                name("k:", {stem, at(sentence, here + 2)}), tell(token, second);
            tellLetters(token);
        }
    }

    /// What stands about a name, whichever it is: names are many, and each is rare ("Marta, …", "Marta brings it").
    void tellNames(const Sentence& sentence)
    {
        for (std::size_t first = sentence.first; first < sentence.last; ++first) {
            if (!counts(first) || !isName(sentence, first))
                continue;
            std::size_t last = first + 1;
            while (last < sentence.last && m_text.words[last].reach != last && isName(sentence, last))
                ++last;
            const std::string_view before = first > sentence.first && m_text.words[first].reach == first ? "," : at(sentence, static_cast<std::ptrdiff_t>(first) - 1);
            const std::string_view after = last < sentence.last && m_text.words[last].reach == last ? "," : at(sentence, static_cast<std::ptrdiff_t>(last));
            name("n:", {before, after}), tell(first, last);
            name("n:", {before, ""}), tell(first, last);
            name("n:", {"", after}), tell(first, last);
            first = last;
        }
    }

    /// A capital inside a sentence, or a word that the pack does not know: names are typed in small letters, too.
    bool isName(const Sentence& sentence, std::size_t token) const
    {
        const TokenFlags& flags = m_text.text.tokens[token].flags;
        const AnalysedText::Word& word = m_text.words[token];
        return !flags.allCapitals && !flags.number && !flags.emoji && (!word.known || word.corrected || (flags.capitalised && token != sentence.first));
    }

    void tellLetters(std::size_t token)
    {
        const TokenFlags& flags = m_text.text.tokens[token].flags;
        if (flags.number || flags.emoji)
            return;
        constexpr std::size_t run = 4;
        m_word.assign("<").append(m_text.forms(token).plain).append(">");
        for (std::size_t begin = 0; begin < m_word.size(); begin += lengthFrom(m_word[begin])) {
            std::size_t end = begin;
            std::size_t letters = 0;
            for (; letters < run && end < m_word.size(); ++letters)
                end = std::min(end + lengthFrom(m_word[end]), m_word.size());
            if (letters < run)
                return;
            m_name.assign("c:").append(m_word, begin, end - begin);
            tell(token, token + 1);
        }
    }

    void tellClass(std::size_t number, const AnalysedText::Part& part)
    {
        const std::string& called = m_pack.classNames()[number];
        const ClassPlaces& places = part.classes[number];
        const auto tokenAt = [&](int place) { return part.window.tokens[static_cast<std::size_t>(place)]; };
        for (Bits bits = places.single; bits != 0; bits &= bits - 1) {
            const std::size_t token = tokenAt(std::countr_zero(bits));
            tellClassAt(called, token, token + 1);
        }
        for (const auto& [begin, end] : places.longer)
            tellClassAt(called, tokenAt(begin), tokenAt(end - 1) + 1);
    }

    void tellClassAt(const std::string& called, std::size_t first, std::size_t last)
    {
        if (first >= m_stems.size() || last > m_stems.size() || !counts(first))
            return;
        m_sentence = m_text.text.sentenceOf(first);
        const Sentence& sentence = m_text.text.sentences[m_sentence];
        name("p:", {called}), tell(first, last);
        const auto before = at(sentence, static_cast<std::ptrdiff_t>(first) - 1), after = at(sentence, static_cast<std::ptrdiff_t>(last));
        name("p:", {before, called}), tell(first, last);
        name("p:", {called, after}), tell(first, last);
    }

    const LanguagePack& m_pack;
    const AnalysedText& m_text;
    const FeatureSink& m_sink;
    std::vector<std::string_view> m_stems;
    std::size_t m_sentence = 0; ///< that is being told of
    std::string m_name, m_word;
};

} // namespace

void textFeatures(const LanguagePack& pack, const AnalysedText& text, const FeatureSink& sink) { Features(pack, text, sink).tell(); }

} // namespace keel
