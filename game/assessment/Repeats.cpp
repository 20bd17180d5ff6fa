#include "assessment/Repeats.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <set>
#include <string_view>

namespace keel {

namespace {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;
using Stems = std::set<std::string_view>;

/// Stems of the content words of a sentence, without those that stand in `leftOut`.
Stems contentOf(const AnalysedText& text, const Sentence& sentence, const Places& leftOut = {})
{
    Stems stems;
    for (std::size_t token = sentence.first; token < sentence.last; ++token)
        if (!text.isFunction(token) && !text.text.tokens[token].flags.emoji
            && std::none_of(leftOut.begin(), leftOut.end(), [&](const auto& place) { return place.first <= token && token < place.second; }))
            stems.insert(text.forms(token).stem);
    return stems;
}

std::size_t sharedBy(const Stems& one, const Stems& other)
{
    return static_cast<std::size_t>(std::count_if(one.begin(), one.end(), [&](std::string_view stem) { return other.contains(stem); }));
}

/// What the customer's sentences and the facts have told.
class Told {
public:
    explicit Told(const Reading& reading) : m_topics(reading.pack->topics())
    {
        const auto& sentences = reading.customer->text.sentences;
        for (std::size_t i = 0; i < std::min(sentences.size(), mostSentences); ++i)
            add(*reading.customer, sentences[i]);
        m_lines = m_said.size();
        for (const std::string& fact : reading.context->knownFacts) {
            const AnalysedText& text = m_facts.emplace_back(reading.pack->analyse(fact));
            add(text, {0, text.text.tokens.size()});
        }
    }

    /// `wanted`: the content words of the question besides those that ask. What was told of something else, or a number, may
    /// still be what is asked for.
    Answer answerTo(std::size_t topic, const Stems& wanted) const
    {
        Answer answer = Answer::Untold;
        for (const Said& said : m_said) {
            if (said.topics[topic] && (!m_topics[topic].ofTheSame || sharedBy(wanted, said.content) > 0))
                return Answer::Told;
            if (said.topics[topic] || (said.number && !m_topics[topic].ofTheSame))
                answer = Answer::Unknown;
        }
        return answer;
    }

    /// "What model is it?" where a fact says "model X200": a label with its value.
    bool names(const Stems& question) const
    {
        constexpr std::size_t label = 4; // content words: what is longer tells more than one thing
        return !question.empty() && std::any_of(m_said.begin() + static_cast<std::ptrdiff_t>(m_lines), m_said.end(), [&](const Said& fact) {
            return fact.content.size() <= label && sharedBy(question, fact.content) * 5 >= question.size() * 3;
        });
    }

    bool touches(const Stems& question) const
    {
        return std::any_of(m_said.begin(), m_said.end(), [&](const Said& said) { return sharedBy(question, said.content) > 0; });
    }

private:
    static constexpr std::size_t mostSentences = 40; // of long pasted lines only the beginning counts, so that the work stays small

    struct Said {
        Stems content;
        std::vector<bool> topics; ///< whether it has what such questions ask for
        bool number = false;
    };

    void add(const AnalysedText& text, const Sentence& sentence)
    {
        Said said{contentOf(text, sentence), std::vector<bool>(m_topics.size())};
        for (std::size_t token = sentence.first; token < sentence.last; ++token)
            said.number = said.number || text.text.tokens[token].flags.number;
        for (std::size_t i = 0; i < m_topics.size(); ++i)
            for (const auto& [first, last] : text.placesOf(m_topics[i].told))
                said.topics[i] = said.topics[i] || (first >= sentence.first && last <= sentence.last);
        m_said.push_back(std::move(said));
    }

    const std::vector<Topic>& m_topics;
    std::deque<AnalysedText> m_facts; ///< stems point into them
    std::vector<Said> m_said;         ///< sentences of the customer's line, then the facts
    std::size_t m_lines = 0;          ///< how many of them are the customer's
};

} // namespace

void markAnswers(Reading& reading)
{
    constexpr std::size_t mostQuestions = 40;
    const AnalysedText& reply = reading.reply;
    const auto& sentences = reply.text.sentences;
    reading.answers.assign(sentences.size(), Answer::Unknown);
    if (reading.context->knownFacts.empty() && reading.customer->text.tokens.empty())
        return;
    std::optional<Told> told; // most replies ask nothing
    std::set<std::size_t> known; // questions of a known kind
    const auto& topics = reading.pack->topics();
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const Places asked = reply.placesOf(topics[i].asked);
        if (asked.empty())
            continue;
        std::set<std::size_t> excepted;
        for (const auto& [first, last] : reply.placesOf(topics[i].unless))
            excepted.insert(reply.text.sentenceOf(first));
        for (std::size_t place = 0; place < std::min(asked.size(), mostQuestions); ++place) {
            const std::size_t sentence = reply.text.sentenceOf(asked[place].first);
            Answer& answer = reading.answers[sentence];
            known.insert(sentence);
            if (answer == Answer::Told || asked[place].second > sentences[sentence].last)
                continue;
            if (!told)
                told.emplace(reading);
            answer = excepted.contains(sentence) ? Answer::Untold : told->answerTo(i, contentOf(reply, sentences[sentence], {asked[place]}));
        }
    }
    const bool isBeginning = reading.context->knownFacts.empty() && reading.context->history.empty(); // only the line was told
    std::size_t questions = 0;
    for (std::size_t i = 0; i < sentences.size() && questions < mostQuestions; ++i) {
        if (!sentences[i].isQuestion)
            continue;
        ++questions;
        if (!told)
            told.emplace(reading);
        const Stems wanted = contentOf(reply, sentences[i]);
        if (told->names(wanted))
            reading.answers[i] = Answer::Told;
        else if (isBeginning && !known.contains(i) && !wanted.empty() && !told->touches(wanted))
            reading.answers[i] = Answer::Untold;
    }
}

bool checksBack(const std::vector<Finding>& findings, const AnalysedText& reply, std::size_t sentence)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
        return (f.behaviour == Behaviour::ConfirmAgreement || f.behaviour == Behaviour::Paraphrase) && reply.text.sentenceOf(f.first) == sentence;
    });
}

void turnRepeatedQuestions(const Reading& reading, std::vector<Finding>& findings)
{
    for (Finding& finding : findings) {
        if (finding.behaviour != Behaviour::AskFacts)
            continue;
        const std::size_t sentence = reading.reply.text.sentenceOf(finding.first);
        if (reading.answers[sentence] == Answer::Told && !checksBack(findings, reading.reply, sentence)) {
            finding.behaviour = Behaviour::RequestRepeat;
            finding.rule = "shape.asked-again";
        }
    }
}

} // namespace keel
