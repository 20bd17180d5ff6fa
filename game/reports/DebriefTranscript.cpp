#include "reports/DebriefTranscript.h"

#include "reports/MarkedText.h"
#include "reports/ReportWords.h"

namespace keel {

namespace {

void writeWords(Html& html, const DebriefTurn& turn, bool isHardest)
{
    html.begin("div", isHardest ? "reply hardest" : "reply");
    for (const MarkedPiece& piece : markedPieces(turn)) {
        if (piece.marks.empty()) {
            html.text(piece.text);
            continue;
        }
        std::string labels;
        bool costs = false;
        for (const std::size_t i : piece.marks) {
            labels += (labels.empty() ? "" : ", ") + turn.marks[i].label;
            costs = costs || turn.marks[i].costs;
        }
        html.element("mark", piece.text, {{"class", costs ? "costs" : ""}, {"title", labels}});
    }
    html.end();
}

void writeReason(Html& html, const DebriefReason& reason, const std::string& reply, const Speaker& speak)
{
    html.begin("tr").element("td", dimensionName(reason.dimension, speak));
    html.element("td", signedNumber(reason.points), "number");
    html.begin("td", "").text(reason.label);
    if (!reason.words.empty() && reason.words != reply)
        html.element("span", " " + speak("reports.quote", {{"text", reason.words}}), "soft");
    html.end().element("td", reason.source, "soft").end();
}

void writeReasons(Html& html, const DebriefTurn& turn, const Speaker& speak)
{
    html.begin("div", "reasons").begin("p", "");
    for (const DebriefMark& mark : turn.marks)
        html.element("span", mark.label, mark.costs ? "chip costs" : "chip").text(" ");
    html.end();
    html.element("p", dimensionName(Dimension::Empathy, speak) + " " + std::to_string(turn.scores.empathy) + " · "
                          + dimensionName(Dimension::Resolution, speak) + " " + std::to_string(turn.scores.resolution) + " · "
                          + dimensionName(Dimension::Courtesy, speak) + " " + std::to_string(turn.scores.courtesy));
    html.begin("table", "").begin("tbody", "");
    for (const DebriefReason& reason : turn.reasons)
        writeReason(html, reason, turn.said, speak);
    html.end().end();
    if (!turn.suggestion.empty())
        html.element("p", speak("reports.debrief.better", {{"what", turn.suggestion}}), "soft");
    html.end();
}

void writeHeard(Html& html, const DebriefLine& line)
{
    if (line.isScene)
        html.element("p", line.words, "action");
    else
        html.element("div", line.speaker.empty() ? line.words : line.speaker + ": " + line.words, "customer");
}

void writeTurn(Html& html, const DebriefTurn& turn, bool isHardest, const Speaker& speak)
{
    for (const DebriefLine& line : turn.heard)
        writeHeard(html, line);
    const std::string number = speak("reports.debrief.turn", {{"number", std::to_string(turn.number)}});
    html.element("p", isHardest ? number + " · " + speak("reports.debrief.hardest") : number, "action");
    if (turn.kind == DebriefTurn::Kind::Reply)
        writeWords(html, turn, isHardest);
    else
        html.element("p", turn.said, "action");
    for (const std::string& remark : turn.remarks)
        html.element("p", remark, "action");
    if (turn.kind == DebriefTurn::Kind::Reply && turn.understood && turn.counts)
        writeReasons(html, turn, speak);
}

} // namespace

void writeReply(Html& html, const DebriefTurn& turn, const Speaker& speak)
{
    writeWords(html, turn, false);
    writeReasons(html, turn, speak);
}

void writeTranscript(Html& html, const Debrief& debrief, const Speaker& speak)
{
    html.element("h2", speak("reports.debrief.transcript"));
    for (const DebriefTurn& turn : debrief.turns)
        writeTurn(html, turn, debrief.hardestTurn == turn.number, speak);
    for (const DebriefLine& line : debrief.lastWords)
        writeHeard(html, line);
}

} // namespace keel
