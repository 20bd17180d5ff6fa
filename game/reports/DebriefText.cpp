#include "reports/DebriefText.h"

#include "reports/DebriefLessons.h"
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
        writeComparison();
        writeScores();
        writeAdvice();
        writeExamples();
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
        if (!m_debrief.manner.empty())
            line(m_debrief.manner);
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
            writePrinciple(principle);
    }

    void writePrinciple(const DebriefPrinciple& principle)
    {
        const std::string indent = "      ";
        item(principle.met, principle.title, principle.met ? "reports.debrief.met" : "reports.debrief.not-met");
        if (!principle.source.empty())
            line(m_speak("debrief.principle.source", {{"id", principle.id.str()}, {"source", principle.source}}), indent);
        if (!principle.explained)
            return;
        if (!principle.text.empty())
            line(principle.text, indent);
        if (!principle.good.empty())
            line(m_speak("debrief.principle.good", {{"text", principle.good}}), indent);
        if (!principle.bad.empty())
            line(m_speak("debrief.principle.bad", {{"text", principle.bad}}), indent);
    }

    void writeCourse(const std::string& title, const DebriefCourse& course)
    {
        line(m_speak(title));
        for (const DebriefCourse::Step& step : course.steps) {
            line((step.isReply ? "> " : "* ") + step.said, "  ");
            line(levelsText(step.anger, step.trust, step.patience, m_speak), "    ");
        }
        line(course.ending.empty() ? m_speak("reports.unfinished") : course.ending, "  ");
    }

    void writeComparison()
    {
        if (!m_debrief.comparison)
            return;
        heading("rewind.title");
        line(m_speak("rewind.text", {{"turn", std::to_string(m_debrief.comparison->turn)}}));
        writeCourse("rewind.then", m_debrief.comparison->then);
        writeCourse("rewind.now", m_debrief.comparison->now);
        line(m_speak("rewind.in-the-end"));
        for (const DebriefDifference& one : differencesIn(*m_debrief.comparison))
            line(m_speak(one.key) + " " + std::to_string(one.then) + " → " + std::to_string(one.now) + " (" + signedNumber(one.change()) + ")", "  ");
    }

    void writeAdvice()
    {
        if (!m_debrief.advice)
            return;
        heading("debrief.next");
        line(m_debrief.advice->what);
        line(adviceReason(*m_debrief.advice, m_speak), "  ");
    }

    void writeExamples()
    {
        if (!m_debrief.examples)
            return;
        const DebriefExamples& examples = *m_debrief.examples;
        heading("debrief.examples");
        line(m_speak("debrief.examples.line", {{"turn", std::to_string(examples.turn)}, {"line", examples.said.answering}}));
        if (!examples.saidIsOneOfThem())
            line(m_speak("debrief.example.said", {{"text", examples.said.said}}));
        for (const DebriefTurn* example : {&examples.strong, &examples.weak}) {
            line(exampleTitle(examples, *example, m_speak));
            line("> " + example->said, "  ");
            std::string scores;
            for (const Dimension dimension : {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy})
                scores += (scores.empty() ? "" : ", ") + dimensionName(dimension, m_speak) + " " + std::to_string(scoreOf(example->scores, dimension));
            line(scores, "    ");
        }
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
        }
        if (!turn.suggestion.empty())
            line(m_speak("reports.debrief.better", {{"what", turn.suggestion}}), "    ");
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
