#include "proofs/CheckPlays.h"

#include "proofs/Findings.h"
#include "proofs/Simulate.h"

#include <algorithm>
#include <set>

namespace keel {

namespace {

constexpr std::size_t momentsPerBeat = 8;
constexpr std::size_t fewestMoments = 3; ///< to say anything about a pair of replies

int codePoints(const std::string& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool leadsToTheSame(const State& a, const State& b)
{
    return a.beat == b.beat && a.ending == b.ending && a.customerSaid == b.customerSaid && a.goals == b.goals && a.promises == b.promises
        && a.told == b.told;
}

/// Whether `a` is at least as good as `b` and leads to the same.
bool atLeastAsGood(const ReplySamples::Outcome& a, const ReplySamples::Outcome& b)
{
    return leadsToTheSame(a.after, b.after) && a.scores.empathy >= b.scores.empathy && a.scores.resolution >= b.scores.resolution
        && a.scores.courtesy >= b.scores.courtesy && a.after.anger <= b.after.anger && a.after.trust >= b.after.trust
        && a.after.patience >= b.after.patience;
}

const ReplySamples::Outcome* outcomeOf(const ReplySamples::Moment& moment, const WrittenReply& reply)
{
    const auto found = std::find_if(moment.begin(), moment.end(), [&](const auto& outcome) { return outcome.reply == &reply; });
    return found == moment.end() ? nullptr : &*found;
}

/// Whether one reply is at least as good as the other whenever the other was on offer, and that was often enough.
bool alwaysAtLeastAsGood(const std::vector<ReplySamples::Moment>& moments, const WrittenReply& one, const WrittenReply& other)
{
    std::size_t seen = 0;
    for (const auto& moment : moments) {
        const auto* worse = outcomeOf(moment, other);
        if (!worse)
            continue;
        const auto* better = outcomeOf(moment, one);
        if (!better || !atLeastAsGood(*better, *worse))
            return false;
        ++seen;
    }
    return seen >= fewestMoments;
}

/// In how many beats a reply with the cue is the best one.
struct CueCount {
    int beats = 0;
    int longestIsBest = 0;
    int firstIsBest = 0;
};

CueCount countCues(const ReplySamples& samples)
{
    CueCount out;
    for (const auto& [beat, moments] : samples.beats()) {
        std::size_t choices = 0, longest = 0, first = 0;
        for (const auto& moment : moments) {
            if (moment.size() < 2)
                continue;
            const auto best = std::max_element(moment.begin(), moment.end(), [](const auto& a, const auto& b) { return a.total() < b.total(); });
            const auto longestOne = std::max_element(moment.begin(), moment.end(), [](const auto& a, const auto& b) { return a.length < b.length; });
            ++choices;
            longest += longestOne == best;
            first += best == moment.begin();
        }
        if (choices == 0)
            continue;
        ++out.beats;
        out.longestIsBest += 2 * longest > choices;
        out.firstIsBest += 2 * first > choices;
    }
    return out;
}

void reportShare(int count, int beats, const std::string& which, Reporter& reporter)
{
    constexpr int tooOften = 60; // percent
    constexpr int fewestBeats = 5;
    if (beats >= fewestBeats && count * 100 > tooOften * beats)
        reporter.report({"beats"}, Severity::Warning, finding::cueLeak,
                        "the " + which + " reply is the best one on " + std::to_string(count) + " of " + std::to_string(beats) + " beats (sampled)",
                        "whoever clicks by looks must not do well: vary it");
}

} // namespace

void ReplySamples::see(const Playbook& book, const State& state)
{
    constexpr Milliseconds pause{5000};
    auto& moments = m_beats[state.beat];
    if (moments.size() >= momentsPerBeat || state.ended())
        return;
    Moment moment;
    for (const WrittenReply* reply : offeredReplies(book, state)) {
        const Stepped stepped = step(book, state, {state.now + pause, PickReply{reply->id}});
        Outcome outcome{reply, {}, stepped.state, codePoints(book.text(reply->key))};
        for (const Event& event : stepped.events)
            if (const auto* given = std::get_if<ReplyGiven>(&event))
                outcome.scores = given->assessment.scores;
        moment.push_back(std::move(outcome));
    }
    if (!moment.empty())
        moments.push_back(std::move(moment));
}

void checkReplies(const Scenario& scenario, const ReplySamples& samples, Reporter& reporter)
{
    for (const Beat& beat : scenario.beats) {
        const auto found = samples.beats().find(beat.id);
        if (found == samples.beats().end())
            continue;
        for (std::size_t i = 0; i < beat.replies.size(); ++i)
            for (std::size_t j = 0; j < beat.replies.size(); ++j) {
                const WrittenReply& one = beat.replies[j];
                const WrittenReply& other = beat.replies[i];
                if (i == j || !alwaysAtLeastAsGood(found->second, one, other))
                    continue;
                const JsonPath path{"beats", beat.id.str(), "replies", std::to_string(i)};
                if (!alwaysAtLeastAsGood(found->second, other, one))
                    reporter.report(path, Severity::Note, finding::replyDominated,
                                    "`" + one.id.str() + "` leads to the same and is at least as good in all sampled moments",
                                    "fine for a plain mistake; otherwise let this reply gain something");
                else if (i > j) // of two alike the later one is named
                    reporter.report(path, Severity::Warning, finding::replyWithoutDifference,
                                    "`" + other.id.str() + "` and `" + one.id.str() + "` came to the same in all sampled moments",
                                    "let one of them lead elsewhere or show something else");
                break;
            }
    }
}

void checkCueLeaks(const Playbook& book, const ReplySamples& samples, Reporter& reporter)
{
    constexpr SimulationPlan few{24, 1};
    const CueCount cues = countCues(samples);
    reportShare(cues.longestIsBest, cues.beats, "longest", reporter);
    reportShare(cues.firstIsBest, cues.beats, "first", reporter);
    for (const CueLeak& leak : simulate(book, few).leaks)
        reporter.report({"beats"}, Severity::Warning, finding::cueLeak,
                        "who clicks without reading passes: " + std::string(idOf(leak.kind)) + " comes to the ending `" + leak.ending.str() + "` with "
                            + std::to_string(leak.total) + " points; the best players have " + std::to_string(leak.bestTotal) + " (sampled)",
                        "keel simulate shows it; vary what is long, first or polite");
}

} // namespace keel
