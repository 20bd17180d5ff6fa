#include "reports/DebriefTranscript.h"

#include "reports/MarkedText.h"
#include "reports/ReportWords.h"

#include <algorithm>
#include <array>
#include <tuple>

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

/// What one thing in a reply is worth in each dimension.
struct ReasonRow {
    const DebriefReason* reason = nullptr;
    std::array<int, 3> points{};
};

/// The reasons of all dimensions side by side: where every reply starts first, then by place, the limit last.
std::vector<ReasonRow> rowsOf(const DebriefTurn& turn)
{
    std::vector<ReasonRow> rows;
    for (const DebriefReason& reason : turn.reasons) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const ReasonRow& known) {
            return known.reason->rule == reason.rule && known.reason->begin == reason.begin && known.reason->end == reason.end;
        });
        if (row == rows.end())
            row = rows.insert(rows.end(), {&reason, {}});
        row->points[static_cast<std::size_t>(reason.dimension)] += reason.points;
    }
    const auto rank = [](const ReasonRow& row) {
        const DebriefReason& reason = *row.reason;
        const int group = reason.rule == "base" ? 0 : reason.rule == "limit" ? 3 : reason.end > reason.begin ? 1 : 2;
        return std::tuple(group, reason.begin);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ReasonRow& a, const ReasonRow& b) { return rank(a) < rank(b); });
    return rows;
}

void writeReason(Html& html, const ReasonRow& row, const std::string& reply, const Speaker& speak)
{
    const DebriefReason& reason = *row.reason;
    html.begin("tr").begin("td", "").text(reason.label);
    if (!reason.words.empty() && reason.words != reply)
        html.element("span", " " + speak("reports.quote", {{"text", reason.words}}), "soft");
    html.end();
    for (const int points : row.points)
        html.element("td", points == 0 ? "" : signedNumber(points), "number");
    html.element("td", reason.source, "soft").end();
}

/// The scores as the sum of their reasons, a column for each dimension.
void writeReasons(Html& html, const DebriefTurn& turn, const Speaker& speak)
{
    html.begin("div", "reasons").begin("p", "");
    for (const DebriefMark& mark : turn.marks)
        html.element("span", mark.label, mark.costs ? "chip costs" : "chip").text(" ");
    html.end();
    html.begin("table", "").begin("thead", "").begin("tr").element("th", "");
    for (const Dimension dimension : {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy})
        html.element("th", dimensionName(dimension, speak), "number");
    html.element("th", "").end().end().begin("tbody", "");
    for (const ReasonRow& row : rowsOf(turn))
        writeReason(html, row, turn.said, speak);
    html.begin("tr", "sum").element("td", speak("reports.debrief.scores"));
    for (const int score : {turn.scores.empathy, turn.scores.resolution, turn.scores.courtesy})
        html.element("td", std::to_string(score), "number");
    html.element("td", "").end().end().end();
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
