#include "learning/Corpus.h"

#include "learning/JsonLines.h"

#include <algorithm>

namespace keel {

namespace {

std::vector<Behaviour> behaviours(const JsonCursor& list)
{
    std::vector<Behaviour> out;
    for (const JsonCursor& item : list.items()) {
        const std::string id = item.text();
        if (const auto behaviour = behaviourOf(id))
            out.push_back(*behaviour);
        else
            item.report("corpus.unknown-behaviour", "there is no behaviour `" + id + "`", "the ids stand in the rubric");
    }
    return out;
}

LabelledReply readReply(const JsonCursor& cursor)
{
    LabelledReply reply;
    cursor.allowOnly({"text", "shows", "near", "first", "rated", "same", "variant", "hard", "game", "understood"});
    reply.text = cursor.text("text");
    reply.understood = cursor.truthOr("understood", true);
    if (reply.understood)
        if (const auto shows = cursor.require("shows"))
            reply.shows = behaviours(*shows);
    if (const auto near = cursor.find("near"))
        reply.near = behaviours(*near);
    if (const auto first = cursor.find("first"))
        reply.first = behaviours(*first);
    if (const auto rated = cursor.find("rated")) {
        const auto numbers = rated->items();
        if (numbers.size() == 3)
            reply.rated = {static_cast<int>(numbers[0].whole(0, 3)), static_cast<int>(numbers[1].whole(0, 3)), static_cast<int>(numbers[2].whole(0, 3))};
        else
            rated->report("corpus.bad-rating", "a rating has three numbers: empathy, resolution, courtesy", "write `[1, 3, 2]`");
    }
    if (const auto same = cursor.find("same"))
        reply.same = same->text();
    reply.variant = cursor.truthOr("variant", false);
    reply.hard = cursor.truthOr("hard", false);
    reply.game = cursor.truthOr("game", false);
    return reply;
}

LabelledContext readContext(const JsonCursor& cursor)
{
    LabelledContext context;
    cursor.allowOnly({"id", "sector", "channel", "feeling", "customer", "facts", "history", "replies"});
    context.id = cursor.text("id");
    context.sector = cursor.text("sector");
    context.channel = cursor.text("channel");
    context.feeling = cursor.text("feeling");
    context.customer = cursor.text("customer");
    if (const auto facts = cursor.find("facts"))
        context.facts = facts->texts();
    if (const auto history = cursor.find("history"))
        context.history = history->texts();
    if (const auto replies = cursor.require("replies"))
        for (const JsonCursor& reply : replies->items())
            context.replies.push_back(readReply(reply));
    return context;
}

} // namespace

Corpus readCorpus(const SourceText& source, Diagnostics& diagnostics) { return readJsonLines<LabelledContext>(source, diagnostics, readContext); }

ReplyContext contextFor(const LabelledContext& context, const std::string& language, const Assessor& assessor)
{
    ReplyContext out;
    out.language = language;
    out.customerLine = context.customer;
    out.knownFacts = context.facts;
    for (const std::string& reply : context.history)
        assessor.remember(reply, out);
    return out;
}

bool isLabelled(const LabelledReply& reply, Behaviour behaviour)
{
    return std::find(reply.shows.begin(), reply.shows.end(), behaviour) != reply.shows.end();
}

} // namespace keel
