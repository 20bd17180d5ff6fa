#include "reports/ReportWords.h"

namespace keel {

std::string dimensionName(Dimension dimension, const Speaker& speak)
{
    return speak("reports." + std::string(idOf(dimension)));
}

std::string behaviourName(Behaviour behaviour, const Speaker& speak) { return speak("behaviour." + std::string(idOf(behaviour))); }

std::string reasonLabel(const Reason& reason, const Speaker& speak)
{
    const std::string key = "reason." + reason.rule;
    const std::string label = speak.has(key) ? speak(key) : reason.behaviour ? behaviourName(*reason.behaviour, speak) : reason.rule;
    return reason.percent == 100 ? label : speak("reason.in-part", {{"what", label}, {"percent", std::to_string(reason.percent)}});
}

std::string sourceName(const std::string& source, const Speaker& speak)
{
    if (const std::string title = "principle." + source; speak.has(title))
        return source + " · " + speak(title);
    const std::string name = "source." + source;
    return speak.has(name) ? speak(name) : source;
}

int scoreOf(const Scores& scores, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Empathy: return scores.empathy;
    case Dimension::Resolution: return scores.resolution;
    case Dimension::Courtesy: return scores.courtesy;
    }
    return 0;
}

std::string signedNumber(int number)
{
    if (number < 0)
        return "−" + std::to_string(-number);
    return (number > 0 ? "+" : "") + std::to_string(number);
}

std::string languageName(const std::string& language, const Speaker& speak)
{
    const std::string key = "reports.language." + language;
    return speak.has(key) ? speak(key) : language;
}

std::string resultText(const std::optional<Outcome>& outcome, bool practice, const Speaker& speak)
{
    if (practice)
        return speak("rewind.practice");
    return speak(!outcome ? "reports.unfinished" : outcome->passed ? "reports.passed" : "reports.not-passed");
}

std::string endingText(const std::optional<Outcome>& outcome, const Speaker& speak)
{
    if (!outcome)
        return {};
    const std::string key = "reports.ending." + outcome->endingKind;
    return speak.has(key) ? speak(key) : outcome->ending;
}

std::string mannersText(const Manners& manners, const Speaker& speak)
{
    std::string out;
    for (const auto& [action, manner] : manners) {
        const std::string key = "debrief.manner";
        const InterfaceTexts::Arguments arguments{{"turn", std::to_string(action + 1)},
                                                  {"pace", speak(key + ".pace." + std::string(idOf(manner.pace)))},
                                                  {"coach", speak(key + ".coach." + std::string(idOf(manner.coach)))}};
        out += out.empty() ? speak(key, arguments) : "; " + speak(key + ".from", arguments);
    }
    return out;
}

} // namespace keel
