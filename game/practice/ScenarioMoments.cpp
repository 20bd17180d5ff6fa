#include "practice/Moments.h"

#include <algorithm>
#include <set>

namespace keel {

namespace {

/// The beats in which not the customer is spoken to: from a colleague's scene on, until the next scene.
std::set<BeatId> beatsWithColleagues(const Scenario& scenario)
{
    std::set<BeatId> found;
    std::vector<BeatId> open;
    for (const Beat& beat : scenario.beats)
        if (beat.scene && beat.scene->withColleague)
            open.push_back(beat.id);
    while (!open.empty()) {
        const Beat* beat = scenario.findBeat(open.back());
        open.pop_back();
        if (!found.insert(beat->id).second)
            continue;
        for (const Reaction& reaction : beat->reactions) {
            const Beat* next = reaction.to.kind == Destination::Kind::Beat ? scenario.findBeat(reaction.to.beat) : nullptr;
            if (next != nullptr && !next->scene)
                open.push_back(next->id);
        }
    }
    return found;
}

/// The line that can always be said, which authors write last.
const Line* lineOf(const Beat& beat)
{
    const auto always = std::ranges::find_if(beat.says, [](const Line& line) { return line.when.isAlways(); });
    return always != beat.says.end() ? &*always : beat.says.empty() ? nullptr : &beat.says.back();
}

DrillMoment momentOf(const Scenario& scenario, const Beat& beat, const Line& line, const std::string& language)
{
    DrillMoment moment;
    moment.id = "scenario:" + scenario.id.str() + "/" + beat.id.str();
    moment.language = language;
    moment.title = scenario.text("title", language);
    moment.customer = scenario.text(line.key, language);
    if (line.goesOn)
        moment.customer += " " + scenario.text(line.key + ".rest", language);
    moment.customerName = scenario.text("customer.name", language);
    moment.character = scenario.customer.character;
    moment.channel = beat.scene && beat.scene->channel ? *beat.scene->channel : scenario.channel;
    for (const FactId& fact : beat.tells)
        moment.facts.push_back(scenario.text("fact." + fact.str(), language));
    moment.opportunities = beat.opportunities;
    moment.phase = beat.phase;
    moment.atFault = scenario.atFault;
    moment.anger = scenario.customer.anger.whole();
    return moment;
}

} // namespace

DrillMoments momentsOf(const Scenario& scenario, const std::string& language, const Assessor& assessor)
{
    DrillMoments moments;
    if (!scenario.texts.contains(language))
        return moments;
    const auto colleagues = beatsWithColleagues(scenario);
    for (const Beat& beat : scenario.beats) {
        const Line* line = lineOf(beat);
        if (line == nullptr || beat.replies.empty() || colleagues.contains(beat.id))
            continue;
        DrillMoment moment = momentOf(scenario, beat, *line, language);
        const ReplyContext context = contextFor(moment, assessor);
        for (const WrittenReply& written : beat.replies) {
            DrillMoment::Reply reply;
            reply.text = scenario.text(written.key, language);
            const ReplyAssessment assessed = written.shows ? assessor.assessMarked(reply.text, *written.shows, context) : assessor.assess(reply.text, context);
            for (const FoundBehaviour& found : assessed.behaviours)
                reply.shows.push_back(found.behaviour);
            moment.replies.push_back(std::move(reply));
        }
        moments.push_back(std::move(moment));
    }
    return moments;
}

} // namespace keel
