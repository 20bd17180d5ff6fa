#include "practice/Moments.h"

#include "base/Files.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace keel {

namespace {

std::optional<Channel> channelOf(const std::string& id)
{
    for (const Channel channel : {Channel::Phone, Channel::Chat, Channel::InPerson, Channel::Social, Channel::Email})
        if (idOf(channel) == id)
            return channel;
    return std::nullopt;
}

bool holdsAny(const std::string& text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

bool isCustomer(const LabelledContext& context)
{
    return !holdsAny(context.sector, {"peer", "colleague", "counsel", "wiki", "forum", "open source", "volunteer"});
}

bool isSubtle(const std::string& feeling) { return holdsAny(feeling, {"cold", "iron", "sarcasm", "polite"}); }

/// 0–100, from the feeling that the writer noted and from how loud the line is.
int angerOf(const LabelledContext& context)
{
    int anger = 45;
    if (holdsAny(context.feeling, {"abus", "rage", "fury"}))
        anger = 88;
    else if (holdsAny(context.feeling, {"anger", "indignation"}))
        anger = 66;
    else if (holdsAny(context.feeling, {"none", "neutral", "praise"}))
        anger = 22;
    else if (holdsAny(context.feeling, {"sad", "grief", "anxi", "fear", "worr", "shame", "lonel", "guilt", "despair"}))
        anger = 35;
    const auto calls = std::ranges::count(context.customer, '!');
    return std::min(95, anger + 7 * static_cast<int>(std::min<std::ptrdiff_t>(calls, 3)));
}

DrillMoment::Reply replyOf(const LabelledReply& labelled)
{
    DrillMoment::Reply reply{labelled.text, labelled.shows, labelled.near, 0, labelled.hard};
    if (labelled.rated)
        reply.rated = std::accumulate(labelled.rated->begin(), labelled.rated->end(), 0);
    return reply;
}

} // namespace

DrillMoments momentsOf(const Corpus& corpus, const std::string& language)
{
    DrillMoments moments;
    for (const LabelledContext& context : corpus) {
        const auto channel = channelOf(context.channel);
        if (!channel || !isCustomer(context))
            continue;
        DrillMoment moment;
        moment.id = "corpus:" + language + "/" + context.id;
        moment.language = language;
        moment.customer = context.customer;
        moment.channel = *channel;
        moment.facts = context.facts;
        moment.history = context.history;
        moment.anger = angerOf(context);
        moment.subtle = isSubtle(context.feeling);
        for (const LabelledReply& reply : context.replies)
            if (reply.understood && !reply.variant && !reply.game)
                moment.replies.push_back(replyOf(reply));
        moments.push_back(std::move(moment));
    }
    return moments;
}

DrillMoments readCorpusMoments(const std::filesystem::path& assets, const std::string& language)
{
    const auto file = assets / "corpus" / language / "train.jsonl";
    const auto text = readFile(file);
    if (!text)
        return {};
    Diagnostics diagnostics; // keel evaluate tells them; a line at fault is left out
    return momentsOf(readCorpus(SourceText(file.string(), *text), diagnostics), language);
}

} // namespace keel
