#include "learning/Examples.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace keel {

namespace {

using FeatureSets = std::vector<std::set<std::string>>; ///< by sentence

/// Features of a reply's sentences; those of the whole reply count in each.
FeatureSets sentencesOf(const std::string& reply, const ReplyContext& context, const Assessor& assessor)
{
    FeatureSets sentences;
    std::set<std::string> common;
    assessor.features(reply, context, [&](std::string_view name, const FeaturePlace& place) {
        if (place.sentence == FeaturePlace::everywhere) {
            common.emplace(name);
            return;
        }
        if (sentences.size() <= place.sentence)
            sentences.resize(place.sentence + 1);
        sentences[place.sentence].emplace(name);
    });
    for (auto& sentence : sentences)
        sentence.insert(common.begin(), common.end());
    return sentences;
}

class Gatherer {
public:
    Gatherer(const std::string& language, const Assessor& assessor) : m_language(language), m_assessor(assessor) {}

    void take(const LabelledContext& labelled)
    {
        const ReplyContext context = contextFor(labelled, m_language, m_assessor);
        const std::size_t number = m_contexts.try_emplace(labelled.id, m_contexts.size()).first->second; // what belongs to one context is in one fold
        std::set<std::string> ofContext;
        for (const LabelledReply& reply : labelled.replies) {
            FeatureSets sentences = reply.understood ? sentencesOf(reply.text, context, m_assessor) : FeatureSets{};
            if (sentences.empty())
                continue;
            m_out.replies.push_back({&reply, number, m_sentences.size(), m_sentences.size() + sentences.size()});
            std::set<std::string> ofReply;
            for (auto& sentence : sentences) {
                ofReply.insert(sentence.begin(), sentence.end());
                m_sentences.push_back(std::move(sentence));
            }
            for (const std::string& name : ofReply)
                ++m_counts[name].replies;
            ofContext.merge(ofReply);
        }
        for (const std::string& name : ofContext)
            ++m_counts[name].contexts;
    }

    Examples finish(int leastContexts)
    {
        for (const auto& [name, count] : m_counts)
            if (count.contexts >= leastContexts) {
                m_numbers.emplace(name, static_cast<std::uint32_t>(m_out.names.size()));
                m_out.names.push_back(name);
                // A little more than nothing even for what every reply has.
                m_out.rarity.push_back(std::sqrt(std::max(0.0, std::log(static_cast<double>(m_out.replies.size()) / (count.replies + 1))) + 0.01));
            }
        for (const auto& sentence : m_sentences)
            m_out.sentences.push_back(rowOf(sentence));
        for (const Examples::Reply& reply : m_out.replies) {
            std::set<std::string> all;
            for (std::size_t i = reply.first; i < reply.last; ++i)
                all.insert(m_sentences[i].begin(), m_sentences[i].end());
            m_out.wholes.push_back(rowOf(all));
        }
        return std::move(m_out);
    }

private:
    struct Count {
        int replies = 0, contexts = 0;
    };

    Row rowOf(const std::set<std::string>& features) const
    {
        Row row;
        double squares = 0;
        for (const std::string& name : features)
            if (const auto found = m_numbers.find(name); found != m_numbers.end()) {
                const double value = m_out.rarity[found->second];
                row.push_back({found->second, static_cast<float>(value)});
                squares += value * value;
            }
        const auto length = static_cast<float>(squares > 0 ? std::sqrt(squares) : 1);
        for (RowFeature& feature : row)
            feature.value /= length;
        return row;
    }

    const std::string& m_language;
    const Assessor& m_assessor;
    Examples m_out;
    FeatureSets m_sentences;
    std::map<std::string, std::size_t> m_contexts;
    std::map<std::string, Count> m_counts;
    std::map<std::string_view, std::uint32_t> m_numbers;
};

} // namespace

std::uint32_t Examples::numberOf(const std::string& name) const
{
    const auto found = std::lower_bound(names.begin(), names.end(), name);
    return found != names.end() && *found == name ? static_cast<std::uint32_t>(found - names.begin()) : unknown;
}

bool has(const Row& row, std::uint32_t feature)
{
    return std::any_of(row.begin(), row.end(), [&](const RowFeature& one) { return one.number == feature; });
}

Examples examplesOf(const Corpus& corpus, const std::string& language, const Assessor& assessor, int leastContexts)
{
    Gatherer gatherer(language, assessor);
    for (const LabelledContext& context : corpus)
        gatherer.take(context);
    return gatherer.finish(leastContexts);
}

} // namespace keel
