#include "proofs/RunScript.h"

#include "engine/Result.h"
#include "proofs/WriteScript.h"
#include "scenario/MoveJson.h"

#include <algorithm>

namespace keel {

namespace {

class Runner {
public:
    Runner(std::shared_ptr<const Playbook> book, const Script& script) : m_script(script), m_run{Session(std::move(book)), {}} {}

    ScriptRun run()
    {
        Milliseconds now{0};
        for (const Script::Step& step : m_script.steps) {
            now += step.after;
            if (const auto refusal = m_run.session.apply({now, step.move})) {
                report(step.position, "script.impossible",
                       "this is not possible here (" + std::string(idOf(*refusal)) + ") on the beat `" + m_run.session.state().beat.str() + "`",
                       offers());
                return std::move(m_run);
            }
            checkStep(step);
        }
        checkEnd();
        return std::move(m_run);
    }

private:
    void report(Position position, std::string code, std::string message, std::string hint = {})
    {
        Diagnostic d;
        d.code = std::move(code);
        d.file = m_script.file;
        d.position = position;
        d.message = std::move(message);
        d.hint = std::move(hint);
        m_run.diagnostics.push_back(std::move(d));
    }

    std::string offers() const
    {
        return "replies on offer:" + joined(offered());
    }

    void checkRange(const std::optional<Range>& range, int value, const std::string& what, Position position)
    {
        if (range && !range->holds(value))
            report(position, "script.range",
                   what + " is " + std::to_string(value) + ", expected " + std::to_string(range->least) + " to " + std::to_string(range->most));
    }

    void checkEnding(const std::optional<EndingId>& expected, Position position)
    {
        if (!expected)
            return;
        const auto& ending = m_run.session.state().ending;
        if (ending != expected)
            report(position, "script.ending",
                   ending ? "it ended with `" + ending->str() + "`, expected `" + expected->str() + "`"
                          : "it has not ended; expected `" + expected->str() + "`");
    }

    void checkStep(const Script::Step& step)
    {
        const State& state = m_run.session.state();
        const auto& expect = step.expect;
        if (expect.beat && state.beat != *expect.beat)
            report(step.position, "script.beat", "this leads to the beat `" + state.beat.str() + "`, expected `" + expect.beat->str() + "`");
        checkList("script.says", "the customer says", expect.says, linesIn(m_run.session.entries().back().events), step.position);
        checkList("script.offers", "on offer are", expect.offers, offered(), step.position);
        checkReply(step);
        checkRange(expect.anger, state.anger.whole(), "anger", step.position);
        checkRange(expect.trust, state.trust.whole(), "trust", step.position);
        checkRange(expect.patience, state.patience.whole(), "patience", step.position);
        checkEnding(expect.ending, step.position);
    }

    void checkReply(const Script::Step& step)
    {
        const auto& expect = step.expect;
        const ReplyAssessment none;
        const ReplyAssessment* given = &none;
        for (const Event& event : m_run.session.entries().back().events)
            if (const auto* reply = std::get_if<ReplyGiven>(&event))
                given = &reply->assessment;
        for (const Behaviour behaviour : expect.shows)
            if (!given->shows(behaviour))
                report(step.position, "script.shows", "this reply does not show `" + std::string(idOf(behaviour)) + "`");
        for (const std::string& rule : expect.reasons)
            if (std::none_of(given->reasons.begin(), given->reasons.end(), [&](const Reason& reason) { return reason.rule == rule; }))
                report(step.position, "script.reasons", "no point comes from `" + rule + "`");
        checkRange(expect.empathy, given->scores.empathy, "the reply's empathy", step.position);
        checkRange(expect.resolution, given->scores.resolution, "the reply's resolution", step.position);
        checkRange(expect.courtesy, given->scores.courtesy, "the reply's courtesy", step.position);
    }

    void checkList(const char* code, const std::string& what, const std::vector<std::string>& expected, const std::vector<std::string>& found, Position position)
    {
        if (!expected.empty() && expected != found)
            report(position, code, what + joined(found) + "; expected" + joined(expected));
    }

    static std::string joined(const std::vector<std::string>& names)
    {
        std::string out;
        for (const std::string& name : names)
            out += " `" + name + "`";
        return names.empty() ? " nothing" : out;
    }

    std::vector<std::string> offered() const
    {
        std::vector<std::string> ids;
        for (const WrittenReply* reply : offeredReplies(m_run.session.book(), m_run.session.state()))
            ids.push_back(reply->id.str());
        return ids;
    }

    void checkEnd()
    {
        const Position last = m_script.steps.empty() ? Position{} : m_script.steps.back().position;
        checkEnding(m_script.ending, last);
        const Scores scores = resultOf(m_run.session).assessment.scores;
        checkRange(m_script.empathy, scores.empathy, "empathy", last);
        checkRange(m_script.resolution, scores.resolution, "resolution", last);
        checkRange(m_script.courtesy, scores.courtesy, "courtesy", last);
    }

    const Script& m_script;
    ScriptRun m_run;
};

} // namespace

ScriptRun runScript(std::shared_ptr<const Playbook> book, const Script& script) { return Runner(std::move(book), script).run(); }

} // namespace keel
