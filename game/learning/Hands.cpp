#include "learning/Hands.h"

#include <algorithm>
#include <map>

namespace keel {

namespace {

void compare(const LabelledReply& first, const LabelledReply& second, HandsAgreement& out)
{
    ++out.replies;
    const std::vector<Behaviour>& shows = first.first ? *first.first : first.shows; // before anybody decided between the two
    for (const Behaviour behaviour : second.shows)
        ++(std::find(shows.begin(), shows.end(), behaviour) != shows.end() ? out.labels.right : out.labels.wrong);
    out.labels.missed += static_cast<int>(std::count_if(shows.begin(), shows.end(), [&](Behaviour b) { return !isLabelled(second, b); }));
    for (std::size_t d = 0; first.rated && second.rated && d < out.ratings.size(); ++d) {
        ++out.ratings[d].of;
        out.ratings[d].good += (*first.rated)[d] == (*second.rated)[d] ? 1 : 0;
    }
}

} // namespace

HandsAgreement compareHands(const Corpus& first, const Corpus& second)
{
    std::map<std::pair<std::string, std::string>, const LabelledReply*> known; // by context and words
    for (const LabelledContext& context : first)
        for (const LabelledReply& reply : context.replies)
            known.emplace(std::pair(context.id, reply.text), &reply);
    HandsAgreement out;
    for (const LabelledContext& context : second)
        for (const LabelledReply& reply : context.replies)
            if (const auto same = known.find({context.id, reply.text}); same != known.end() && same->second->understood && reply.understood)
                compare(*same->second, reply, out);
    return out;
}

} // namespace keel
