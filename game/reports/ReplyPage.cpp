#include "reports/ReplyPage.h"

#include "reports/DebriefAdvice.h"
#include "reports/DebriefTranscript.h"
#include "reports/ReportWords.h"

namespace keel {

DebriefTurn turnOf(const std::string& reply, const ReplyAssessment& assessment, const Speaker& speak)
{
    DebriefTurn turn;
    turn.said = reply;
    turn.understood = assessment.understood;
    turn.scores = assessment.scores;
    for (const FoundBehaviour& found : assessment.behaviours)
        turn.marks.push_back({found.behaviour, behaviourName(found.behaviour, speak), reply.substr(found.begin, found.end - found.begin), found.begin, found.end,
                              homeOf(found.behaviour), isCostly(found.behaviour)});
    for (const Reason& reason : assessment.reasons)
        turn.reasons.push_back({reason.dimension, reason.points, reason.behaviour, reason.rule, reasonLabel(reason, speak), reply.substr(reason.begin, reason.end - reason.begin),
                                reason.begin, reason.end, sourceName(reason.source, speak), reason.better.empty() ? "" : speak(reason.better)});
    turn.suggestion = suggestionFor(turn);
    return turn;
}

std::string replyPage(const std::vector<ExplainedReply>& replies, const Speaker& speak)
{
    Html html;
    for (const auto& [customer, reply, assessment] : replies) {
        html.begin("section");
        if (!customer.empty())
            html.element("div", customer, "customer");
        writeReply(html, turnOf(reply, assessment, speak), speak);
        if (!assessment.understood)
            html.element("p", speak("terminal.not-understood"), "action");
        html.end();
    }
    return htmlPage(speak.language(), "Evenkeel", html);
}

} // namespace keel
