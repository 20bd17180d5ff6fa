#include "reports/Html.h"
#include "reports/LineChart.h"
#include "reports/Moment.h"
#include "reports/ReportWords.h"
#include "reports/TraineeReport.h"

namespace keel {

namespace {

constexpr Dimension dimensions[] = {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy};

std::string_view directionOf(int change)
{
    return change > 0 ? "up" : change < 0 ? "down" : "";
}

std::string column(const std::string& name, const Speaker& speak)
{
    return speak("reports.column." + name);
}

/// Three scores in one cell: `72 · 81 · 90`.
std::string inOneCell(const std::optional<Scores>& scores, bool isChange, const Speaker& speak)
{
    if (!scores)
        return speak("reports.none");
    std::string out;
    for (const Dimension dimension : dimensions) {
        const int value = scoreOf(*scores, dimension);
        out += (out.empty() ? "" : " · ") + (isChange ? signedNumber(value) : std::to_string(value));
    }
    return out;
}

void writeTiles(Html& html, const TraineeReport& report, const Speaker& speak)
{
    html.begin("div", "tiles");
    for (const Dimension dimension : dimensions) {
        const int average = scoreOf(*report.averages, dimension);
        html.begin("div", "tile").element("span", dimensionName(dimension, speak)).element("span", std::to_string(average), "number");
        html.begin("div", "bar").element("span", "", {{"style", "width:" + std::to_string(average) + "%"}}).end();
        if (report.change) {
            const int change = scoreOf(*report.change, dimension);
            html.element("span", signedNumber(change), directionOf(change));
        }
        html.end();
    }
    html.end();
    html.element("p", speak("reports.trainee.averages") + (report.change ? " · " + speak("reports.trainee.change") : ""), "soft small");
}

void writeCourse(Html& html, const TraineeReport& report, const Speaker& speak)
{
    LineChart chart;
    chart.title = speak("reports.trainee.over-time");
    chart.firstPoint = 1;
    const char* classes[] = {"one", "two", "three"};
    for (std::size_t i = 0; i < std::size(dimensions); ++i) {
        LineChart::Series& series = chart.series.emplace_back();
        series.label = dimensionName(dimensions[i], speak);
        series.cssClass = classes[i];
        for (const TraineeReport::Row& row : report.attempts)
            if (row.outcome && !row.practice)
                series.values.push_back(scoreOf(row.outcome->scores, dimensions[i]));
    }
    if (chart.series.front().values.size() < 2)
        return; // one point is no course
    html.element("h2", chart.title);
    writeChart(html, chart);
}

void writeHead(Html& html, const std::vector<std::pair<std::string, bool>>& columns)
{
    html.begin("thead").begin("tr");
    for (const auto& [name, isNumber] : columns)
        html.element("th", name, {{"scope", "col"}, {"class", isNumber ? "number" : ""}});
    html.end().end();
}

void writeScenarios(Html& html, const TraineeReport& report, const Speaker& speak)
{
    const std::string three = " (" + dimensionName(Dimension::Empathy, speak) + " · " + dimensionName(Dimension::Resolution, speak) + " · "
        + dimensionName(Dimension::Courtesy, speak) + ")";
    html.element("h2", speak("reports.trainee.by-scenario"));
    html.element("p", column("best", speak) + ", " + column("latest", speak) + ", " + column("change", speak) + three, "soft small");
    html.begin("div", "scroll").begin("table");
    writeHead(html, {{column("scenario", speak), false}, {column("attempts", speak), true}, {column("best", speak), true},
                     {column("latest", speak), true}, {column("change", speak), true}});
    html.begin("tbody");
    for (const TraineeReport::ByScenario& all : report.scenarios) {
        html.begin("tr").element("td", all.title).element("td", std::to_string(all.attempts), "number");
        html.element("td", inOneCell(all.best, false, speak), "number").element("td", inOneCell(all.latest, false, speak), "number");
        html.element("td", inOneCell(all.change, true, speak), "number").end();
    }
    html.end().end().end();
}

void writeAttempts(Html& html, const TraineeReport& report, const Speaker& speak)
{
    html.element("h2", speak("reports.trainee.attempts"));
    html.begin("div", "scroll").begin("table");
    writeHead(html, {{column("date", speak), false}, {column("scenario", speak), false}, {column("language", speak), false},
                     {dimensionName(Dimension::Empathy, speak), true}, {dimensionName(Dimension::Resolution, speak), true},
                     {dimensionName(Dimension::Courtesy, speak), true}, {column("ending", speak), false},
                     {column("result", speak), false}});
    html.begin("tbody");
    for (const TraineeReport::Row& row : report.attempts) {
        html.begin("tr").element("td", momentText(row.startedAt, speak)).element("td", row.title);
        html.element("td", languageName(row.language, speak));
        for (const Dimension dimension : dimensions)
            html.element("td", row.outcome ? std::to_string(scoreOf(row.outcome->scores, dimension)) : speak("reports.none"), "number");
        html.element("td", endingText(row.outcome, speak)).element("td", resultText(row.outcome, row.practice, speak)).end();
    }
    html.end().end().end();
}

} // namespace

std::string traineeHtml(const TraineeReport& report, const Speaker& speak)
{
    const std::string title = speak("reports.trainee.title", {{"name", report.trainee}});
    Html html;
    html.begin("header").element("h1", title);
    if (report.attempts.empty()) {
        html.element("p", speak("reports.trainee.none")).end();
        return htmlPage(speak.language(), title, html);
    }
    html.element("p", dayText(report.attempts.front().startedAt, speak) + " – " + dayText(report.attempts.back().startedAt, speak), "soft");
    html.element("p", speak("reports.trainee.counts", {{"attempts", std::to_string(report.totals.attempts)},
                                                       {"finished", std::to_string(report.totals.finished)},
                                                       {"passed", std::to_string(report.totals.passed)}}));
    if (report.totals.practised > 0)
        html.element("p", speak("rewind.left-out", {{"count", std::to_string(report.totals.practised)}}), "soft");
    html.end();
    if (report.averages)
        writeTiles(html, report, speak);
    writeCourse(html, report, speak);
    writeScenarios(html, report, speak);
    writeAttempts(html, report, speak);
    html.element("p", speak("reports.trainee.note"), "soft small");
    return htmlPage(speak.language(), title, html);
}

} // namespace keel
