#include "keel/TerminalDebrief.h"

#include "keel/Terminal.h"

#include <ostream>

namespace keel {

namespace {

std::string signedPoints(int points) { return (points >= 0 ? "+" : "−") + std::to_string(points >= 0 ? points : -points); }

class Printer {
public:
    Printer(const Debrief& debrief, const Speaker& speak, std::size_t columns, std::ostream& out)
        : m_debrief(debrief), m_speak(speak), m_columns(columns), m_out(out)
    {
    }

    void ending()
    {
        heading("terminal.debrief");
        if (!m_debrief.ending)
            return line(m_speak("terminal.unfinished"));
        line(m_debrief.ending->title);
        line(m_debrief.ending->text);
        line(m_debrief.ending->consequence);
    }

    void scores()
    {
        heading("terminal.scores");
        for (const auto& [dimension, score] : {std::pair{Dimension::Empathy, m_debrief.scores.empathy},
                                               std::pair{Dimension::Resolution, m_debrief.scores.resolution},
                                               std::pair{Dimension::Courtesy, m_debrief.scores.courtesy}}) {
            line(dimensionName(dimension) + ": " + std::to_string(score));
            for (const auto& reason : m_debrief.reasons)
                if (reason.dimension == dimension && reason.points != 0)
                    line("   " + signedPoints(reason.points) + "  " + reason.text + (reason.source.empty() ? "" : " [" + reason.source + "]"));
        }
        for (const std::string& fatal : m_debrief.fatal)
            line(m_speak("terminal.fatal", {{"what", fatal}}));
    }

    void transcript()
    {
        heading("terminal.transcript");
        for (const DebriefTurn& turn : m_debrief.turns) {
            for (const std::string& words : turn.customerSaid)
                line(m_debrief.customer + ": " + words);
            line(std::to_string(turn.number) + ". " + m_speak("terminal.you") + ": " + turn.said);
            if (!turn.understood)
                line("   " + m_speak("terminal.not-understood"));
            for (const DebriefReason& reason : turn.reasons)
                printReason(reason);
            for (const std::string& remark : turn.remarks)
                line("   * " + remark);
        }
        for (const std::string& words : m_debrief.lastWords)
            line(m_debrief.customer + ": " + words);
    }

    void aims()
    {
        heading("terminal.goals");
        for (const DebriefGoal& goal : m_debrief.goals)
            line((goal.reached ? "[x] " : "[ ] ") + goal.text);
        if (!m_debrief.promises.empty())
            heading("terminal.promises");
        for (const DebriefPromise& promise : m_debrief.promises)
            line("- " + promise.text + ": " + promise.fate);
        heading("terminal.principles");
        for (const DebriefPrinciple& principle : m_debrief.principles)
            line((principle.met ? "[x] " : "[ ] ") + principle.id.str() + " " + principle.title);
    }

private:
    void line(const std::string& text) { m_out << wrapped(text, m_columns, 3) << "\n"; }
    void heading(const std::string& key) { m_out << "\n" << m_speak(key) << "\n"; }
    std::string dimensionName(Dimension dimension) const { return m_speak("terminal." + std::string(idOf(dimension))); }

    void printReason(const DebriefReason& reason)
    {
        if (reason.rule == "base" || reason.points == 0)
            return;
        std::string text = "   " + signedPoints(reason.points) + " " + dimensionName(reason.dimension) + ": " + reason.label;
        if (!reason.words.empty() && reason.words.size() < 120)
            text += " (“" + reason.words + "”)";
        line(text);
        if (!reason.better.empty())
            line("      " + reason.better);
    }

    const Debrief& m_debrief;
    const Speaker& m_speak;
    std::size_t m_columns;
    std::ostream& m_out;
};

} // namespace

void printDebrief(const Debrief& debrief, const Speaker& speak, bool transcript, std::size_t columns, std::ostream& out)
{
    Printer printer(debrief, speak, columns, out);
    printer.ending();
    printer.scores();
    if (transcript)
        printer.transcript();
    printer.aims();
}

} // namespace keel
