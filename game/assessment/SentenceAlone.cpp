#include "assessment/SentenceAlone.h"

namespace keel {

namespace {

/// Whether the sentence would show it if the reply were nothing else.
bool standsAlone(const Finding& finding, const Learned& learned, const Rubric& rubric, const Reading& reading, const std::string& reply)
{
    const TokenizedText& text = reading.reply.text;
    const std::size_t sentence = text.sentenceOf(finding.first);
    const std::size_t begin = text.tokens[text.sentences[sentence].first].begin;
    const std::size_t end = sentence + 1 < text.sentences.size() ? text.tokens[text.sentences[sentence + 1].first].begin : reply.size();
    const Reading alone = readReply(*reading.pack, reply.substr(begin, end - begin), *reading.context);
    const std::vector<Finding> found = findBehaviours(alone), byRules = settle(found, rubric, alone.reply);
    const Doubt doubt = rubric.fatal[static_cast<std::size_t>(finding.behaviour)] ? Doubt::Rule : Doubt::Reply;
    return isAmong(byRules, finding.behaviour) && isAmong(learned.judge(alone, found, byRules, doubt).shown, finding.behaviour);
}

} // namespace

std::vector<Finding> withCostsStandingAlone(std::vector<Finding> shown, const std::vector<Finding>& byRules, const Learned& learned, const Rubric& rubric,
                                            const Reading& reading, const std::string& reply)
{
    if (reading.reply.text.sentences.size() < 2)
        return shown;
    for (const Finding& finding : byRules) {
        const bool isOfTheWhole = finding.behaviour == Behaviour::Curt; // shortness
        if (isCostly(finding.behaviour) && !isOfTheWhole && !isAmong(shown, finding.behaviour) && standsAlone(finding, learned, rubric, reading, reply))
            shown.push_back(finding);
    }
    sortByPlace(shown);
    return shown;
}

} // namespace keel
