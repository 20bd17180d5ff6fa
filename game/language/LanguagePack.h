#pragma once

#include "base/Diagnostic.h"
#include "language/AnalysedText.h"
#include "language/Concepts.h"
#include "language/PatternSet.h"
#include "language/Rule.h"
#include "language/Spellings.h"
#include "language/Stemmer.h"
#include "language/TypoIndex.h"

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// Something that staff ask for and customers tell (an order number): asking again is noticed.
struct Topic {
    std::string id;
    std::uint32_t asked = 0; ///< class numbers
    std::uint32_t unless = 0;
    std::uint32_t told = 0;
    bool ofTheSame = false; ///< told only where the sentence or fact shares a content word with the question
};

/// A language as data: how its words are written and joined, and which words show which behaviour. Immutable once
/// loaded; safe to share between threads. The file format is described in assets/languages/README.md.
class LanguagePack {
public:
    /// Null where an error was found; all faults are reported.
    static std::shared_ptr<const LanguagePack> load(const SourceText& source, Diagnostics& diagnostics);

    const std::string& language() const { return m_language; }
    const std::vector<Rule>& rules() const { return m_rules; }
    const std::vector<Topic>& topics() const { return m_topics; }
    const Spellings& spellings() const { return m_spellings; }
    const Concepts& concepts() const { return m_concepts; }
    std::optional<std::uint32_t> classNumber(std::string_view name) const;
    const std::vector<std::string>& classNames() const { return m_classNames; } ///< by number

    /// Any bytes, in linear time. Words that stand in the customer's line too are of the class `theirs`.
    AnalysedText analyse(std::string_view text, const AnalysedText* customer = nullptr) const;

    /// Whether a negation before the token, in its clause and within the pack's reach, takes back what begins there.
    bool isNegated(const AnalysedText& analysed, std::size_t token) const;
    /// Whether a negation stands right before the token, in its clause (“I will not be looking”).
    bool isRefused(const AnalysedText& analysed, std::size_t token) const;
    /// Whether the token only tells what somebody says: after words of report, in their clause and within the pack's reach.
    bool isReported(const AnalysedText& analysed, std::size_t token) const;
    /// The clauses, by their first token, that only guess or say what cannot be promised (“I doubt it comes today”).
    std::set<std::size_t> doubtedClauses(const AnalysedText& analysed) const;

    /// Share of the text's words that are words of this language (AnalysedText::knownShare), found without the rules.
    double knownShareOf(std::string_view text) const;

    /// Compiles phrase patterns that use this pack's words and classes. Faulty ones are left out and reported.
    bool addPattern(PatternSet& set, std::string_view pattern, const PatternSet::Target& target,
                    std::vector<PatternFault>& faults) const;

    /// Classes that every pack has: what can be seen of a word, and what the assessment asks for by name.
    struct Known {
        std::uint32_t negation = 0, notNegation = 0, reported = 0, theirs = 0, customerFeeling = 0, question = 0, invitation = 0, doubt = 0;
    };
    const Known& known() const { return m_known; }

private:
    friend class PackLoader;
    LanguagePack() = default;

    void readWords(AnalysedText& analysed) const;
    void readWord(AnalysedText& analysed, std::size_t token, Stemmer& stemmer, bool fromLatin) const;
    const LexiconEntry* find(std::string_view form, std::string_view plain) const;
    const LexiconEntry* findSlip(std::string_view plain, std::string_view stem) const;
    bool readFromLatin(AnalysedText& analysed, std::size_t token, Stemmer& stemmer) const;
    void markClauses(AnalysedText& analysed) const;
    void seeTokens(const AnalysedText& analysed, const AnalysedText* customer, AnalysedText::Part& part,
                   MatchView& view) const;
    void matchRules(AnalysedText& analysed, const AnalysedText* customer) const;
    bool counts(const AnalysedText& analysed, const PatternSet::Hit& hit, const AnalysedText::Part& part) const;
    bool isNegated(const AnalysedText& analysed, const AnalysedText::Part& part, std::size_t token) const;

    std::string m_language;
    Stemmer::Kind m_stemmer = Stemmer::Kind::None;
    bool m_readsLatin = false; ///< Bulgarian in Latin letters
    Spellings m_spellings;
    std::vector<std::string> m_classNames; ///< by number
    TextMap<std::uint32_t> m_classes;
    Known m_known;
    std::size_t m_negationReach = 5; ///< words
    std::size_t m_reportReach = 6;
    std::vector<Rule> m_rules;
    std::vector<Topic> m_topics;
    Concepts m_concepts;
    PatternSet m_patterns;
    std::size_t m_negationPatterns = 0; ///< the first so many patterns say what negates
    std::deque<LexiconEntry> m_lexicon;
    TextMap<std::uint32_t> m_byForm;
    TextMap<std::uint32_t> m_byPlain;
    TextMap<bool> m_knownStems;
    TypoIndex m_slips, m_stemSlips;
};

/// Classes that need no words in a pack: `digits`, `clock`, `date`, `price`, `capitalised`, `capitals`, `emoji`,
/// `theirs`, `vocative`.
const std::vector<std::string>& builtInClasses();

} // namespace keel
