#include "proofs/RunScript.h"

#include "engine/Result.h"
#include "scenario/MoveJson.h"

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
        std::string out = "replies on offer:";
        for (const WrittenReply* reply : offeredReplies(m_run.session.book(), m_run.session.state()))
            out += " `" + reply->id.str() + "`";
        return out;
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
        for (const Behaviour behaviour : expect.shows)
            if (!shownBy(m_run.session.entries().back().events, behaviour))
                report(step.position, "script.shows", "this reply does not show `" + std::string(idOf(behaviour)) + "`");
        checkRange(expect.anger, state.anger.whole(), "anger", step.position);
        checkRange(expect.trust, state.trust.whole(), "trust", step.position);
        checkRange(expect.patience, state.patience.whole(), "patience", step.position);
        checkEnding(expect.ending, step.position);
    }

    static bool shownBy(const Events& events, Behaviour behaviour)
    {
        for (const Event& event : events)
            if (const auto* reply = std::get_if<ReplyGiven>(&event); reply && reply->assessment.shows(behaviour))
                return true;
        return false;
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
