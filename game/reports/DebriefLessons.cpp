#include "reports/DebriefLessons.h"

#include "language/ListText.h"
#include "reports/DebriefTranscript.h"
#include "reports/ReportWords.h"

namespace keel {

namespace {

void writeCourse(Html& html, const std::string& title, const DebriefCourse& course, const Speaker& speak)
{
    html.begin("div", "tile").element("h3", title).begin("ol", "");
    for (const DebriefCourse::Step& step : course.steps) {
        html.begin("li", "").text(step.said);
        html.element("div", levelsText(step.anger, step.trust, step.patience, speak), "soft small").end();
    }
    html.end().element("p", course.ending.empty() ? speak("reports.unfinished") : course.ending).end();
}

void writeDifferences(Html& html, const DebriefComparison& comparison, const Speaker& speak)
{
    html.begin("table").begin("thead").begin("tr").element("th", speak("rewind.in-the-end"));
    for (const char* key : {"rewind.then", "rewind.now", "rewind.change"})
        html.element("th", speak(key), "number");
    html.end().end().begin("tbody");
    for (const DebriefDifference& line : differencesIn(comparison)) {
        html.begin("tr").element("td", speak(line.key)).element("td", std::to_string(line.then), "number");
        html.element("td", std::to_string(line.now), "number").begin("td", "number");
        html.element("span", signedNumber(line.change()), line.change() == 0 ? "soft" : line.isBetter() ? "up" : "down").end().end();
    }
    html.end().end();
}

} // namespace

std::string levelsText(Level anger, Level trust, Level patience, const Speaker& speak)
{
    return speak("screens.debrief.levels", {{"anger", std::to_string(anger.whole())},
                                            {"trust", std::to_string(trust.whole())},
                                            {"patience", std::to_string(patience.whole())}});
}

std::string adviceReason(const DebriefAdvice& advice, const Speaker& speak)
{
    std::vector<std::string> turns;
    for (const int turn : advice.turns)
        turns.push_back(std::to_string(turn));
    std::string why = advice.why; // the name of a rule may be a whole sentence
    while (why.ends_with('.'))
        why.pop_back();
    return speak(advice.turns.size() > 1 ? "debrief.next.turns" : "debrief.next.once",
                 {{"why", why}, {"points", signedNumber(advice.points)}, {"turns", listText(turns, speak.language())}});
}

std::string exampleTitle(const DebriefExamples& examples, const DebriefTurn& example, const Speaker& speak)
{
    const bool isStrong = &example == &examples.strong;
    if (isStrong && examples.heardOutFirst)
        return speak("debrief.example.strong-then");
    const std::string title = speak(isStrong ? "debrief.example.strong" : "debrief.example.weak");
    return example.said == examples.said.said ? speak("debrief.example.same", {{"what", title}}) : title;
}

void writeComparison(Html& html, const Debrief& debrief, const Speaker& speak)
{
    if (!debrief.comparison)
        return;
    const DebriefComparison& comparison = *debrief.comparison;
    html.element("h2", speak("rewind.title"));
    html.element("p", speak("rewind.text", {{"turn", std::to_string(comparison.turn)}}), "soft");
    html.begin("div", "tiles");
    writeCourse(html, speak("rewind.then"), comparison.then, speak);
    writeCourse(html, speak("rewind.now"), comparison.now, speak);
    html.end();
    writeDifferences(html, comparison, speak);
}

void writeAdvice(Html& html, const Debrief& debrief, const Speaker& speak)
{
    if (!debrief.advice)
        return;
    html.element("h2", speak("debrief.next")).element("p", debrief.advice->what);
    html.element("p", adviceReason(*debrief.advice, speak), "soft small");
}

void writeExamples(Html& html, const Debrief& debrief, const Speaker& speak)
{
    if (!debrief.examples)
        return;
    const DebriefExamples& examples = *debrief.examples;
    html.element("h2", speak("debrief.examples"));
    html.element("p", speak("debrief.examples.line", {{"turn", std::to_string(examples.turn)}, {"line", examples.said.answering}}), "soft");
    if (!examples.saidIsOneOfThem())
        html.element("p", speak("debrief.example.said", {{"text", examples.said.said}}));
    for (const DebriefTurn* example : {&examples.strong, &examples.weak}) {
        html.element("h3", exampleTitle(examples, *example, speak));
        writeReply(html, *example, speak);
    }
}

} // namespace keel
