#include "reports/DebriefHtml.h"

#include "reports/DebriefLessons.h"
#include "reports/DebriefTranscript.h"
#include "reports/LineChart.h"
#include "reports/Moment.h"
#include "reports/ReportWords.h"

namespace keel {

namespace {

constexpr Dimension dimensions[] = {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy};

void writeHead(Html& html, const Debrief& debrief, const DebriefHead& head, const Speaker& speak)
{
    html.begin("header").element("h1", debrief.scenario);
    std::string who = head.trainee;
    if (head.startedAt)
        who += (who.empty() ? "" : " · ") + momentText(*head.startedAt, speak);
    if (!who.empty())
        html.element("p", who, "soft");
    if (!debrief.manner.empty())
        html.element("p", debrief.manner, "soft");
    html.end();
    html.element("h2", speak("reports.debrief.ending"));
    if (const auto& ending = debrief.ending) {
        html.element("p", ending->title + " · " + speak("reports.ending." + std::string(idOf(ending->kind))));
        html.element("p", ending->text).element("p", ending->consequence);
    } else {
        html.element("p", speak("reports.debrief.unfinished"));
    }
}

void writeScores(Html& html, const Debrief& debrief, const Speaker& speak)
{
    html.element("h2", speak("reports.debrief.scores"));
    if (debrief.ending)
        html.element("p", speak(debrief.passed ? "reports.passed" : "reports.not-passed"));
    std::string fatal;
    for (const std::string& name : debrief.fatal)
        fatal += (fatal.empty() ? "" : ", ") + name;
    if (!fatal.empty())
        html.element("p", speak("reports.debrief.fatal", {{"what", fatal}}), "down");
    html.begin("div", "tiles");
    for (const Dimension dimension : dimensions) {
        const std::string score = std::to_string(scoreOf(debrief.scores, dimension));
        html.begin("div", "tile").element("span", dimensionName(dimension, speak)).element("span", score, "number");
        html.begin("div", "bar").element("span", "", {{"style", "width:" + score + "%"}}).end().begin("ul", "");
        for (const DebriefAttemptReason& reason : debrief.reasons)
            if (reason.dimension == dimension)
                html.element("li", signedNumber(reason.points) + "  " + reason.text);
        html.end().end();
    }
    html.end();
}

void writeCourse(Html& html, const Debrief& debrief, const Speaker& speak)
{
    LineChart chart;
    chart.title = speak("reports.debrief.course");
    chart.series = {{speak("reports.anger"), "alarm", {}}, {speak("reports.trust"), "three", {}}, {speak("reports.patience"), "two", {}}};
    for (const DebriefPoint& point : debrief.course) {
        chart.series[0].values.push_back(point.anger.whole());
        chart.series[1].values.push_back(point.trust.whole());
        chart.series[2].values.push_back(point.patience.whole());
    }
    html.element("h2", chart.title);
    writeChart(html, chart);
}

/// One line of a list: what, how it went, and a remark.
void writeItem(Html& html, const std::string& what, const std::string& state, bool good, const std::string& remark = {})
{
    html.begin("li", "").text(what + " ").element("span", state, good ? "chip" : "chip costs");
    if (!remark.empty())
        html.element("div", remark, "soft small");
    html.end();
}

template <class Items, class Write>
void writeList(Html& html, const std::string& title, const Items& items, Write write)
{
    if (items.empty())
        return;
    html.element("h2", title).begin("ul", "plain");
    for (const auto& item : items)
        write(item);
    html.end();
}

/// The card where it is to be shown, and its source.
std::string principleRemark(const DebriefPrinciple& principle, const Speaker& speak)
{
    std::string remark = principle.explained ? principle.text : "";
    if (principle.explained && !principle.good.empty())
        remark += " " + speak("debrief.principle.good", {{"text", principle.good}});
    if (principle.explained && !principle.bad.empty())
        remark += " " + speak("debrief.principle.bad", {{"text", principle.bad}});
    if (!principle.source.empty())
        remark += (remark.empty() ? "(" : " (") + speak("debrief.principle.source", {{"id", principle.id.str()}, {"source", principle.source}}) + ")";
    return remark;
}

void writeLists(Html& html, const Debrief& debrief, const Speaker& speak)
{
    writeList(html, speak("reports.debrief.opportunities"), debrief.opportunities, [&](const DebriefOpportunity& one) {
        writeItem(html, one.text, speak(one.taken ? "reports.debrief.taken" : "reports.debrief.missed"), one.taken,
                  one.customerLine.empty() ? "" : speak("reports.quote", {{"text", one.customerLine}}));
    });
    writeList(html, speak("reports.debrief.goals"), debrief.goals, [&](const DebriefGoal& goal) {
        writeItem(html, goal.text, speak(goal.reached ? "reports.debrief.reached" : "reports.debrief.open"), goal.reached);
    });
    writeList(html, speak("reports.debrief.promises"), debrief.promises, [&](const DebriefPromise& promise) {
        writeItem(html, promise.text, speak(promise.stateKey()), promise.keepable, promise.fate);
    });
    writeList(html, speak("reports.debrief.principles"), debrief.principles, [&](const DebriefPrinciple& principle) {
        writeItem(html, principle.title, speak(principle.met ? "reports.debrief.met" : "reports.debrief.not-met"), principle.met,
                  principleRemark(principle, speak));
    });
}

} // namespace

std::string debriefHtml(const Debrief& debrief, const DebriefHead& head, const Speaker& speak)
{
    Html html;
    writeHead(html, debrief, head, speak);
    writeComparison(html, debrief, speak);
    writeScores(html, debrief, speak);
    writeAdvice(html, debrief, speak);
    writeCourse(html, debrief, speak);
    writeExamples(html, debrief, speak);
    writeLists(html, debrief, speak);
    writeTranscript(html, debrief, speak);
    return htmlPage(speak.language(), speak("reports.debrief.title") + " · " + debrief.scenario, html);
}

} // namespace keel
