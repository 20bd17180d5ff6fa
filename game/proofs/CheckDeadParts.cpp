#include "proofs/Findings.h"

#include <algorithm>

namespace keel {

namespace {

std::string number(std::size_t index) { return std::to_string(index); }

JsonPath beatPath(const Beat& beat, const char* list, std::size_t index) { return {"beats", beat.id.str(), list, number(index)}; }

/// Says which lines of a list can never be chosen. `moments` are those at which the choice is made.
void checkLines(const CaseBook& book, const std::vector<Line>& lines, const std::vector<Possible>& moments, const JsonPath& path, Reporter& reporter)
{
    Cases left{Case{}};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Cases& alone = book.of(lines[i].when);
        const Cases here = book.leftOf(lines[i].when, left);
        const auto allowedIn = [&](const Cases& cases) {
            return std::any_of(moments.begin(), moments.end(), [&](const Possible& moment) { return moment.allowsAny(cases); });
        };
        if (!alone.empty() && !moments.empty() && !allowedIn(here)) {
            JsonPath place = path;
            place.push_back(number(i));
            const bool hidden = allowedIn(alone);
            reporter.report(place, Severity::Warning, finding::lineNeverSaid, "the line `" + lines[i].id.str() + "` can never be said",
                            hidden ? "a line before it is always said instead" : "its condition cannot hold when it is this line's turn");
        }
        book.takeAway(lines[i].when, left);
    }
}

/// The one earlier reaction that leaves nothing of this one, if it is one alone.
const TriedReaction* hiderOf(const CaseBook& book, const TriedReactions& tried, const TriedReaction& hidden, const Possible& moment)
{
    for (const TriedReaction& earlier : tried.order) {
        if (&earlier == &hidden)
            break;
        if (earlier.reaction->refuse != hidden.reaction->refuse)
            continue;
        Cases left = moment.allowed(*hidden.alone);
        book.takeAway(earlier.reaction->when, left);
        if (!moment.allowsAny(left))
            return &earlier;
    }
    return nullptr;
}

std::string nameOf(const TriedReaction& tried)
{
    return (tried.ofScenario ? "the scenario's own reaction " : "reaction ") + number(tried.index + 1);
}

/// What became of one reaction over all beats where it is tried.
struct Fate {
    bool live = false;
    bool possibleAlone = false;
    bool offered = false; ///< its trigger can come
    std::string hider;    ///< which reaction hides it, where one does alone
};

Fate fateOf(const CaseBook& book, const TriedReactions& tried, const TriedReaction& reaction, const Possible& moment)
{
    Fate fate;
    fate.live = reaction.live;
    fate.offered = !moment.never;
    fate.possibleAlone = moment.allowsAny(*reaction.alone);
    if (!fate.live && fate.possibleAlone)
        if (const TriedReaction* hider = hiderOf(book, tried, reaction, moment))
            fate.hider = nameOf(*hider);
    return fate;
}

void reportFate(const Fate& fate, const Reaction& reaction, const JsonPath& path, Reporter& reporter)
{
    if (fate.live)
        return;
    if (!fate.offered)
        reporter.report(path, Severity::Warning, finding::reactionNever, "nothing here can set off a reaction to `" + std::string(idOf(reaction.on)) + "`",
                        reaction.on == Trigger::Silence ? "use the beat's own `silence`" : "the scenario does not offer that action");
    else if (!fate.possibleAlone)
        reporter.report(path, Severity::Warning, finding::reactionNever, "this reaction can never come about: its condition cannot hold here",
                        "look at what can be known, reached or shown by then");
    else
        reporter.report(path, Severity::Warning, finding::reactionHidden,
                        fate.hider.empty() ? "this reaction is never reached: those before it answer every case"
                                           : "this reaction is never reached: " + fate.hider + " answers whatever it would",
                        "move it up, or narrow what comes before it");
}

class DeadParts {
public:
    DeadParts(const Scenario& scenario, const Reach& reach, Reporter& reporter) : m_scenario(scenario), m_reach(reach), m_reporter(reporter) {}

    void check()
    {
        m_own.resize(m_scenario.reactions.size());
        m_ownMoments.resize(m_scenario.reactions.size());
        for (std::size_t i = 0; i < m_scenario.beats.size(); ++i) {
            if (m_reach.at(i).entered)
                checkBeat(i);
            else if (isNextToEntered(i))
                m_reporter.report({"beats", m_scenario.beats[i].id.str()}, Severity::Warning, finding::beatNeverEntered,
                                  "the beat `" + m_scenario.beats[i].id.str() + "` can never be entered: what leads to it can never come about",
                                  "look at the reactions whose `to` names it");
        }
        for (std::size_t i = 0; i < m_own.size(); ++i) {
            const Reaction& reaction = m_scenario.reactions[i];
            const JsonPath path{"reactions", number(i)};
            if (!m_reach.book().of(reaction.when).empty())
                reportFate(m_own[i], reaction, path, m_reporter);
            if (m_own[i].live)
                checkLines(m_reach.book(), reaction.says, m_ownMoments[i], {"reactions", number(i), "says"}, m_reporter);
        }
    }

private:
    /// Beats behind one that is never entered are a consequence, and not named.
    bool isNextToEntered(std::size_t index) const
    {
        const BeatId& id = m_scenario.beats[index].id;
        const auto leads = [&](const std::vector<Reaction>& list) {
            return std::any_of(list.begin(), list.end(), [&](const Reaction& r) { return r.to.kind == Destination::Kind::Beat && r.to.beat == id; });
        };
        for (std::size_t i = 0; i < m_scenario.beats.size(); ++i)
            if (m_reach.at(i).entered && leads(m_scenario.beats[i].reactions))
                return true;
        return leads(m_scenario.reactions);
    }

    void checkBeat(std::size_t index)
    {
        const Beat& beat = m_scenario.beats[index];
        const CaseBook& book = m_reach.book();
        const Possible during = m_reach.during(index);
        checkLines(book, beat.says, {m_reach.onEntry(index)}, {"beats", beat.id.str(), "says"}, m_reporter);
        if (beat.silence)
            checkLines(book, beat.silence->says, {during}, {"beats", beat.id.str(), "silence", "says"}, m_reporter);
        for (std::size_t i = 0; i < beat.replies.size(); ++i)
            if (const Cases& when = book.of(beat.replies[i].when); !when.empty() && !during.allowsAny(when))
                m_reporter.report(beatPath(beat, "replies", i), Severity::Warning, finding::replyNeverOffered,
                                  "the reply `" + beat.replies[i].id.str() + "` can never be offered here", "its condition cannot hold on this beat");
        for (const TriedReactions& tried : m_reach.at(index).reactions)
            for (const TriedReaction& reaction : tried.order)
                checkReaction(index, tried, reaction, during);
    }

    void checkReaction(std::size_t index, const TriedReactions& tried, const TriedReaction& reaction, const Possible& during)
    {
        if (reaction.ofScenario) {
            Fate& fate = m_own[reaction.index];
            if (reaction.live)
                m_ownMoments[reaction.index].push_back(during);
            if (!fate.live) {
                const bool wasPossible = fate.possibleAlone;
                const Fate here = fateOf(m_reach.book(), tried, reaction, m_reach.onAction(index, tried.trigger));
                fate = here;
                fate.possibleAlone = wasPossible || here.possibleAlone;
                fate.hider.clear(); // on each beat it may be another
            }
            return;
        }
        const Beat& beat = m_scenario.beats[index];
        if (!reaction.live && !reaction.alone->empty())
            reportFate(fateOf(m_reach.book(), tried, reaction, m_reach.onAction(index, tried.trigger)), *reaction.reaction,
                       beatPath(beat, "reactions", reaction.index), m_reporter);
        if (reaction.live)
            checkLines(m_reach.book(), reaction.reaction->says, {during}, {"beats", beat.id.str(), "reactions", number(reaction.index), "says"}, m_reporter);
    }

    const Scenario& m_scenario;
    const Reach& m_reach;
    Reporter& m_reporter;
    std::vector<Fate> m_own;                          ///< of the scenario's own reactions
    std::vector<std::vector<Possible>> m_ownMoments;  ///< where they can come about
};

} // namespace

void checkDeadParts(const Scenario& scenario, const Reach& reach, Reporter& reporter) { DeadParts(scenario, reach, reporter).check(); }

} // namespace keel
