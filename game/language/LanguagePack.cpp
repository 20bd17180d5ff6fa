#include "language/LanguagePack.h"

#include "language/Tokenizer.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_set>

namespace keel {

const std::vector<std::string>& builtInClasses()
{
    static const std::vector<std::string> names{"digits", "clock", "date", "price", "capitalised", "capitals", "emoji", "theirs",
                                                 "vocative"};
    return names;
}

std::optional<std::uint32_t> LanguagePack::classNumber(std::string_view name) const
{
    const auto found = m_classes.find(name);
    return found == m_classes.end() ? std::nullopt : std::optional(found->second);
}

bool LanguagePack::addPattern(PatternSet& set, std::string_view pattern, const PatternSet::Target& target,
                              std::vector<PatternFault>& faults) const
{
    const auto parsed = parsePattern(pattern, m_spellings, faults);
    Stemmer stemmer(m_stemmer);
    return parsed && set.add(*parsed, target, stemmer, [&](std::string_view name) { return classNumber(name); }, faults);
}

void LanguagePack::markClauses(AnalysedText& analysed) const
{
    for (const Sentence& sentence : analysed.text.sentences) {
        std::size_t start = sentence.first;
        for (std::size_t token = sentence.first; token < sentence.last; ++token) {
            const LexiconEntry* entry = analysed.words[token].entry;
            if (analysed.text.tokens[token].flags.clauseStart || (entry && entry->startsClause))
                start = token;
            analysed.words[token].reach = start;
        }
    }
}

namespace {

/// Someone addressed by name: a capitalised word that the pack does not know, alone between commas or at an end
/// (`Thank you, Dalva.`).
bool isVocative(const AnalysedText& analysed, std::size_t token)
{
    const auto& tokens = analysed.text.tokens;
    if (!tokens[token].flags.capitalised || analysed.words[token].known || tokens[token].flags.number)
        return false;
    const Sentence& sentence = analysed.text.sentences[analysed.text.sentenceOf(token)];
    const bool isFirst = token == sentence.first;
    const bool isLast = token + 1 == sentence.last;
    return (isFirst || tokens[token].flags.clauseStart) && (isLast || tokens[token + 1].flags.clauseStart) && !(isFirst && isLast);
}

/// The places in a part of so many words before a token.
Bits before(const AnalysedText::Part& part, std::size_t token, std::size_t count)
{
    const auto at = std::find(part.window.tokens.begin(), part.window.tokens.end(), token);
    const auto place = static_cast<std::size_t>(at - part.window.tokens.begin());
    const std::size_t from = place > count ? place - count : 0;
    return ((Bits{1} << place) - 1) & ~((Bits{1} << from) - 1);
}

} // namespace

void LanguagePack::seeTokens(const AnalysedText& analysed, const AnalysedText* customer, AnalysedText::Part& part,
                             MatchView& view) const
{
    std::unordered_set<std::string_view> theirs;
    if (customer)
        for (std::size_t i = 0; i < customer->words.size(); ++i)
            if (!customer->isFunction(i) && customer->forms(i).stem.size() > 2)
                theirs.insert(customer->forms(i).stem);
    std::vector<std::uint32_t> symbols;
    for (std::size_t place = 0; place < part.window.tokens.size(); ++place) {
        const std::size_t index = part.window.tokens[place];
        if (index == Window::noToken)
            continue;
        const LexiconEntry* entry = analysed.words[index].entry;
        if (entry) {
            for (const std::uint32_t symbol : entry->symbols)
                view.put(symbol, place);
        } else {
            symbols.clear();
            m_patterns.words().symbolsOf(analysed.forms(index), symbols);
            for (const std::uint32_t symbol : symbols)
                view.put(symbol, place);
        }
        const TokenFlags& flags = analysed.text.tokens[index].flags;
        // in the order of builtInClasses()
        // not the English `I`, nor a loud word
        const bool isName = flags.capitalised && !flags.allCapitals && !(entry && entry->isFunction);
        const bool seen[] = {flags.number, flags.clock, flags.date, flags.price, isName, flags.allCapitals,
                             flags.emoji, !theirs.empty() && theirs.contains(analysed.forms(index).stem), isVocative(analysed, index)};
        for (std::size_t number = 0; number < std::size(seen); ++number)
            if (seen[number])
                part.classes[number].single |= Bits{1} << place;
    }
}

bool LanguagePack::counts(const AnalysedText& analysed, const PatternSet::Hit& hit, const AnalysedText::Part& part) const
{
    const Rule& rule = m_rules[hit.group];
    for (std::size_t token = hit.first; token < hit.last; ++token)
        if (analysed.text.tokens[token].flags.quoted || (!rule.slips && analysed.words[token].corrected))
            return false;
    if (rule.negatable && isNegated(analysed, part, hit.first))
        return false;
    const std::size_t inSentence = hit.first - analysed.text.sentences[analysed.text.sentenceOf(hit.first)].first;
    return !rule.reportable || (part.classes[m_known.reported].covered() & before(part, hit.first, std::min(m_reportReach, inSentence))) == 0;
}

bool LanguagePack::isNegated(const AnalysedText& analysed, const AnalysedText::Part& part, std::size_t token) const
{
    const std::size_t inClause = token - analysed.words[token].reach;
    return (part.negators & before(part, token, std::min(m_negationReach, inClause))) != 0;
}

namespace {

/// Whether this is so of a token in one of the parts that it stands in.
template <class Holds>
bool anyPartWith(const AnalysedText& analysed, std::size_t token, Holds holds)
{
    return std::any_of(analysed.parts.begin(), analysed.parts.end(), [&](const AnalysedText::Part& part) {
        const auto& tokens = part.window.tokens;
        return std::find(tokens.begin(), tokens.end(), token) != tokens.end() && holds(part);
    });
}

} // namespace

bool LanguagePack::isNegated(const AnalysedText& analysed, std::size_t token) const
{
    return anyPartWith(analysed, token, [&](const AnalysedText::Part& part) { return isNegated(analysed, part, token); });
}

bool LanguagePack::isRefused(const AnalysedText& analysed, std::size_t token) const
{
    constexpr std::size_t near = 2; // one word may stand between: an auxiliary, a pronoun
    const std::size_t inClause = token - analysed.words[token].reach;
    return anyPartWith(analysed, token, [&](const AnalysedText::Part& part) { return (part.negators & before(part, token, std::min(near, inClause))) != 0; });
}

bool LanguagePack::isReported(const AnalysedText& analysed, std::size_t token) const
{
    const std::size_t inClause = token - analysed.words[token].reach;
    return anyPartWith(analysed, token, [&](const AnalysedText::Part& part) {
        return (part.classes[m_known.reported].covered() & before(part, token, std::min(m_reportReach, inClause))) != 0;
    });
}

std::set<std::size_t> LanguagePack::doubtedClauses(const AnalysedText& analysed) const
{
    std::set<std::size_t> clauses;
    for (const auto& [first, last] : analysed.placesOf(m_known.doubt))
        clauses.insert(analysed.words[first].reach);
    return clauses;
}

void LanguagePack::matchRules(AnalysedText& analysed, const AnalysedText* customer) const
{
    std::unique_ptr<MatchView> taken = m_patterns.takeView();
    MatchView& view = *taken;
    std::vector<PatternSet::Hit> hits;
    std::vector<std::pair<std::uint32_t, std::size_t>> cancelled; // group and sentence
    for (Window& window : windowsOf(analysed.text)) {
        AnalysedText::Part& part = analysed.parts.emplace_back();
        part.window = std::move(window);
        part.classes.resize(m_classNames.size());
        view.clear();
        view.window = &part.window;
        view.classes = view.members = &part.classes;
        seeTokens(analysed, customer, part, view);
        view.negators = 0;
        hits.clear();
        m_patterns.matchWindow(view, 0, m_negationPatterns, hits);
        part.negators = part.classes[m_known.negation].covered() & ~part.classes[m_known.notNegation].covered();
        view.negators = part.negators;
        m_patterns.matchWindow(view, m_negationPatterns, m_patterns.size(), hits);
        for (const PatternSet::Hit& hit : hits) {
            if (hit.group >= m_rules.size())
                cancelled.emplace_back(hit.group, analysed.text.sentenceOf(hit.first));
            else
                (counts(analysed, hit, part) ? analysed.rules : analysed.denied).push_back({hit.group, hit.first, hit.last});
        }
    }
    m_patterns.giveBack(std::move(taken));
    std::sort(cancelled.begin(), cancelled.end());
    const auto isCancelled = [&](const AnalysedText::RuleHit& hit) {
        const auto& unless = m_rules[hit.rule].unless;
        return unless && std::binary_search(cancelled.begin(), cancelled.end(), std::pair(*unless, analysed.text.sentenceOf(hit.first)));
    };
    std::copy_if(analysed.rules.begin(), analysed.rules.end(), std::back_inserter(analysed.excepted), isCancelled);
    std::erase_if(analysed.rules, isCancelled);
}

namespace {

/// Between commas, or between one and an end of the sentence, with nothing beside it.
bool isSetOff(const TokenizedText& text, const Sentence& sentence, const AnalysedText::RuleHit& hit)
{
    return (hit.first == sentence.first || text.tokens[hit.first].flags.clauseStart) && (hit.last == sentence.last || text.tokens[hit.last].flags.clauseStart);
}

bool standsRight(const AnalysedText& analysed, const std::vector<bool>& asks, Rule::Where where, const AnalysedText::RuleHit& hit)
{
    const std::size_t sentence = analysed.text.sentenceOf(hit.first);
    switch (where) {
    case Rule::Where::Anywhere: return true;
    case Rule::Where::Question: return asks[sentence];
    case Rule::Where::Statement: return !asks[sentence];
    case Rule::Where::First: return sentence == 0;
    case Rule::Where::Last: return sentence + 1 == analysed.text.sentences.size();
    case Rule::Where::Short: return analysed.text.tokens.size() <= shortReply;
    case Rule::Where::SetOff: return isSetOff(analysed.text, analysed.text.sentences[sentence], hit);
    }
    return true;
}

} // namespace

AnalysedText LanguagePack::analyse(std::string_view text, const AnalysedText* customer) const
{
    AnalysedText analysed;
    analysed.text = tokenize(text, m_spellings);
    readWords(analysed);
    markClauses(analysed);
    matchRules(analysed, customer);
    const std::vector<bool> asks = sentencesThatAsk(analysed, m_known.question);
    std::erase_if(analysed.rules, [&](const AnalysedText::RuleHit& hit) {
        return !standsRight(analysed, asks, m_rules[hit.rule].where, hit);
    });
    const auto key = [](const AnalysedText::RuleHit& hit) { return std::tuple(hit.first, hit.rule, hit.last); };
    std::sort(analysed.rules.begin(), analysed.rules.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    analysed.rules.erase(std::unique(analysed.rules.begin(), analysed.rules.end(),
                                     [&](const auto& a, const auto& b) { return key(a) == key(b); }),
                         analysed.rules.end());
    return analysed;
}

} // namespace keel
