#include "language/TextFeatures.h"

#include <algorithm>

namespace keel {

namespace {

/// A word or an expression of a sentence: its concept, or its own stem where it has none.
struct Unit {
    std::string_view name;
    bool isConcept = false;
    std::size_t first = 0, last = 0; ///< tokens
};

class Meanings {
public:
    Meanings(const LanguagePack& pack, const AnalysedText& text, const FeatureSink& sink) : m_pack(pack), m_text(text), m_sink(sink)
    {
        for (std::size_t token = 0; token < text.text.tokens.size(); ++token)
            m_stems.push_back(featureStem(text, token));
    }

    void tell()
    {
        for (m_sentence = 0; m_sentence < m_text.text.sentences.size(); ++m_sentence) {
            gather(m_text.text.sentences[m_sentence]);
            for (std::size_t i = 0; i + 1 < m_units.size(); ++i)
                tellFrom(i);
        }
    }

private:
    /// The units of a sentence between two that stand for its ends. Small words without a meaning of their own are
    /// left out: they stand elsewhere in other languages.
    void gather(const Sentence& sentence)
    {
        m_units.assign(1, {"^", false, sentence.first, sentence.first + 1});
        for (std::size_t token = sentence.first; token < sentence.last;) {
            const std::size_t here = token++;
            const TokenFlags& flags = m_text.text.tokens[here].flags;
            if (flags.quoted || flags.echoed)
                continue;
            if (const Concepts::Match match = m_pack.concepts().at(m_stems, here, sentence.last); match.words > 0) {
                token = here + match.words;
                m_units.push_back({m_pack.concepts().name(match.concepts->front()), true, here, token});
                for (const std::uint32_t also : *match.concepts)
                    tell({m_pack.concepts().name(also)}, here, token);
            } else if (m_stems[here].starts_with('<')) { // a number, a date, a price
                m_units.push_back({m_stems[here], true, here, token});
            } else if (!m_text.isFunction(here)) {
                m_units.push_back({m_stems[here], false, here, token});
            }
        }
        m_units.push_back({sentence.isQuestion ? "?" : "$", false, sentence.last - 1, sentence.last});
    }

    void tellFrom(std::size_t i)
    {
        const Unit &one = m_units[i], &two = m_units[i + 1];
        if (one.isConcept || two.isConcept)
            tell({one.name, two.name}, one.first, two.last);
        if (i + 2 >= m_units.size())
            return;
        const Unit& three = m_units[i + 2];
        if (one.isConcept + two.isConcept + three.isConcept >= 2)
            tell({one.name, two.name, three.name}, one.first, three.last);
        if (one.isConcept && three.isConcept)
            tell({one.name, "", three.name}, one.first, three.last);
    }

    void tell(std::initializer_list<std::string_view> names, std::size_t first, std::size_t last)
    {
        m_name.assign("m:");
        for (std::size_t i = 0; const std::string_view name : names)
            m_name.append(i++ ? "_" : "").append(name);
        m_sink(m_name, {m_sentence, first, last});
    }

    const LanguagePack& m_pack;
    const AnalysedText& m_text;
    const FeatureSink& m_sink;
    Concepts::Stems m_stems;
    std::vector<Unit> m_units;
    std::size_t m_sentence = 0;
    std::string m_name;
};

} // namespace

void conceptFeatures(const LanguagePack& pack, const AnalysedText& text, const FeatureSink& sink)
{
    if (!pack.concepts().empty())
        Meanings(pack, text, sink).tell();
}

} // namespace keel
