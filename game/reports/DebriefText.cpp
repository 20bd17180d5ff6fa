#include "reports/DebriefText.h"

#include "reports/ReportWords.h"

namespace keel {

namespace {

std::size_t codePoints(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

class TextDebrief {
public:
    TextDebrief(const Debrief& debrief, const Speaker& speak, std::size_t width) : m_debrief(debrief), m_speak(speak), m_width(width) {}

    std::string write()
    {
        writeEnding();
        writeScores();
        writeLists();
        heading("reports.debrief.transcript");
        for (const DebriefTurn& turn : m_debrief.turns)
            writeTurn(turn);
        for (const DebriefLine& words : m_debrief.lastWords)
            heard(words);
        return std::move(m_out);
    }

private:
    void line(const std::string& text, const std::string& indent = {}) { m_out += wrapped(text, m_width, indent); }
    void heading(const std::string& key)
    {
        m_out += '\n';
        line("== " + m_speak(key) + " ==");
    }
    void heard(const DebriefLine& said)
    {
        line(said.isScene ? "-- " + said.words : (said.speaker.empty() ? m_debrief.customer : said.speaker) + ": " + said.words);
    }
    void item(bool good, const std::string& what, const std::string& state)
    {
        line((good ? "[x] " : "[ ] ") + what + " (" + m_speak(state) + ")", "  ");
    }

    void writeEnding()
    {
        line(m_debrief.scenario);
        heading("reports.debrief.ending");
        if (!m_debrief.ending)
            return line(m_speak("reports.debrief.unfinished"));
        line(m_debrief.ending->title);
        line(m_debrief.ending->text);
        line(m_debrief.ending->consequence);
    }

    void writeScores()
    {
        heading("reports.debrief.scores");
        if (m_debrief.ending)
            line(m_speak(m_debrief.passed ? "reports.passed" : "reports.not-passed"));
        for (const std::string& name : m_debrief.fatal)
            line(m_speak("reports.debrief.fatal", {{"what", name}}));
        for (const Dimension dimension : {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy}) {
            line(dimensionName(dimension, m_speak) + " " + std::to_string(scoreOf(m_debrief.scores, dimension)));
            for (const DebriefAttemptReason& reason : m_debrief.reasons)
                if (reason.dimension == dimension)
                    line(signedNumber(reason.points) + " " + reason.text, "  ");
        }
    }

    void writeLists()
    {
        if (!m_debrief.opportunities.empty())
            heading("reports.debrief.opportunities");
        for (const DebriefOpportunity& one : m_debrief.opportunities)
            item(one.taken, one.text, one.taken ? "reports.debrief.taken" : "reports.debrief.missed");
        if (!m_debrief.goals.empty())
            heading("reports.debrief.goals");
        for (const DebriefGoal& goal : m_debrief.goals)
            item(goal.reached, goal.text, goal.reached ? "reports.debrief.reached" : "reports.debrief.open");
        if (!m_debrief.promises.empty())
            heading("reports.debrief.promises");
        for (const DebriefPromise& promise : m_debrief.promises) {
            item(promise.keepable, promise.text, promise.stateKey());
            line(promise.fate, "      ");
        }
        if (!m_debrief.principles.empty())
            heading("reports.debrief.principles");
        for (const DebriefPrinciple& principle : m_debrief.principles)
            item(principle.met, principle.title, principle.met ? "reports.debrief.met" : "reports.debrief.not-met");
    }

    void writeTurn(const DebriefTurn& turn)
    {
        for (const DebriefLine& words : turn.heard)
            heard(words);
        line((turn.kind == DebriefTurn::Kind::Reply ? "> " : "* ") + turn.said);
        for (const std::string& remark : turn.remarks)
            line("* " + remark, "  ");
        for (const DebriefReason& reason : turn.reasons) {
            line(dimensionName(reason.dimension, m_speak) + " " + signedNumber(reason.points) + "  " + reason.label
                     + (reason.words.empty() || reason.words == turn.said ? "" : " " + m_speak("reports.quote", {{"text", reason.words}})),
                 "    ");
            if (!reason.better.empty())
                line(m_speak("reports.debrief.better", {{"what", reason.better}}), "      ");
        }
        line(m_speak("reports.anger") + " " + std::to_string(turn.anger.whole()) + ", " + m_speak("reports.trust") + " "
                 + std::to_string(turn.trust.whole()) + ", " + m_speak("reports.patience") + " " + std::to_string(turn.patience.whole()),
             "    ");
    }

    const Debrief& m_debrief;
    const Speaker& m_speak;
    std::size_t m_width;
    std::string m_out;
};

} // namespace

std::string wrapped(const std::string& text, std::size_t width, const std::string& indent)
{
    std::string out;
    std::string line = indent;
    std::size_t used = codePoints(indent);
    const std::size_t empty = used;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
        const std::string word = text.substr(begin, end - begin);
        const std::size_t length = codePoints(word);
        if (used > empty && used + 1 + length > width) {
            out += line + "\n";
            line = indent;
            used = empty;
        }
        line += (used > empty ? " " : "") + word;
        used += length + (used > empty ? 1 : 0);
        if (end < text.size() && text[end] == '\n') {
            out += line + "\n";
            line = indent;
            used = empty;
        }
        begin = end + 1;
    }
    return out + line + "\n";
}

std::string debriefText(const Debrief& debrief, const Speaker& speak, std::size_t width)
{
    return TextDebrief(debrief, speak, width).write();
}

} // namespace keel
