#include "reports/DebriefTurns.h"

#include "reports/DebriefAdvice.h"
#include "reports/DebriefWords.h"
#include "reports/ReportWords.h"

namespace keel {

namespace {

std::string wordsAt(const std::string& said, std::size_t begin, std::size_t end)
{
    return begin < end && end <= said.size() ? said.substr(begin, end - begin) : std::string();
}

class TurnMaker {
public:
    TurnMaker(const Session& session, const Speaker& speak) : m_session(session), m_words(session.book(), speak) {}

    DebriefTurns make()
    {
        hear(m_session.startEvents());
        for (const Session::Entry& entry : m_session.entries())
            m_result.turns.push_back(turn(entry));
        m_result.lastWords = std::move(m_heard);
        return std::move(m_result);
    }

private:
    DebriefTurn turn(const Session::Entry& entry)
    {
        DebriefTurn turn;
        turn.number = static_cast<int>(m_result.turns.size()) + 1;
        turn.kind = DebriefTurn::Kind::Action;
        turn.at = entry.action.at;
        turn.answering = m_lastLine;
        turn.heard = std::exchange(m_heard, {});
        for (const Event& event : entry.events)
            take(event, turn);
        if (turn.kind == DebriefTurn::Kind::Action)
            turn.said = m_words.action(entry.action.move);
        turn.anger = entry.after.anger;
        turn.trust = entry.after.trust;
        turn.patience = entry.after.patience;
        hear(entry.events);
        return turn;
    }

    void take(const Event& event, DebriefTurn& turn)
    {
        if (const auto* reply = std::get_if<ReplyGiven>(&event))
            takeReply(*reply, turn);
        else if (const auto* moved = std::get_if<LevelsMoved>(&event))
            for (const LevelsMoved::Cause& cause : moved->causes)
                turn.causes.push_back({m_words.cause(cause.what), cause.change});
        else if (std::holds_alternative<SceneOpened>(event))
            return; // stands where it happened, between the lines
        else if (auto remark = m_words.remark(event))
            turn.remarks.push_back(std::move(*remark));
    }

    void takeReply(const ReplyGiven& reply, DebriefTurn& turn)
    {
        if (auto remark = m_words.remark(reply))
            turn.remarks.push_back(std::move(*remark));
        turn.kind = DebriefTurn::Kind::Reply;
        turn.reply = ++m_replies;
        turn.said = reply.text;
        turn.typed = !reply.picked;
        turn.understood = reply.assessment.understood;
        turn.counts = reply.toCustomer;
        turn.scores = reply.assessment.scores;
        for (const FoundBehaviour& found : reply.assessment.behaviours)
            turn.marks.push_back({found.behaviour, m_words.behaviour(found.behaviour), wordsAt(reply.text, found.begin, found.end),
                                  found.begin, found.end, homeOf(found.behaviour), isCostly(found.behaviour)});
        for (const Reason& reason : reply.assessment.reasons) {
            if (!turn.counts)
                break;
            constexpr int most = 100; // where nothing more can be earned, nothing is suggested
            const bool canEarnMore = scoreOf(turn.scores, reason.dimension) < most;
            turn.reasons.push_back({reason.dimension, reason.points, reason.behaviour, reason.rule, m_words.reason(reason),
                                    wordsAt(reply.text, reason.begin, reason.end), reason.begin, reason.end, m_words.source(reason.source),
                                    canEarnMore ? m_words.better(reason) : std::string()});
        }
        turn.suggestion = suggestionFor(turn);
    }

    void hear(const Events& events)
    {
        for (const Event& event : events)
            if (const auto* line = std::get_if<CustomerSaid>(&event)) {
                m_lastLine = m_words.scenarioText(line->key);
                m_heard.push_back({m_lastLine, line->speaker.empty() ? "" : m_words.scenarioText(line->speaker), false});
            } else if (const auto* scene = std::get_if<SceneOpened>(&event)) {
                m_heard.push_back({m_words.scenarioText(scene->key), "", true});
            }
    }

    const Session& m_session;
    DebriefWords m_words;
    DebriefTurns m_result;
    std::vector<DebriefLine> m_heard; ///< said since the last action
    std::string m_lastLine;
    int m_replies = 0;
};

} // namespace

DebriefTurns turnsOf(const Session& session, const Speaker& speak)
{
    return TurnMaker(session, speak).make();
}

} // namespace keel
