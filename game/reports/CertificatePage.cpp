#include "reports/CertificatePage.h"

#include "reports/Html.h"
#include "reports/Moment.h"

namespace keel {

std::string requirementText(const Requirement& requirement, const ScenarioTitles& titles, const Speaker& speak)
{
    const InterfaceTexts::Arguments numbers{{"have", std::to_string(requirement.have)}, {"need", std::to_string(requirement.need)}};
    switch (requirement.kind) {
    case Requirement::Kind::Scenarios: return speak("practice.certificate.scenarios", numbers);
    case Requirement::Kind::Scenario: return speak("practice.certificate.scenario", {{"what", titleOf(titles, ScenarioId(requirement.what))}});
    case Requirement::Kind::SkillsHeld: return speak("practice.certificate.skills", numbers);
    case Requirement::Kind::Skill: return speak("practice.certificate.skill", {{"what", speak("behaviour." + requirement.what)}});
    }
    return {};
}

std::string leastText(const Scores& least, const Speaker& speak)
{
    if (least == Scores{})
        return {};
    return speak("practice.certificate.least", {{"empathy", std::to_string(least.empathy)},
                                                {"resolution", std::to_string(least.resolution)},
                                                {"courtesy", std::to_string(least.courtesy)}});
}

namespace {

/// A place to write on, with what belongs there under it.
void writeLine(Html& html, const std::string& written, const std::string& label)
{
    html.begin("div").element("p", written.empty() ? "\u00a0" : written, "written").element("p", label, "soft small").end();
}

} // namespace

std::string certificatePage(const Criteria& criteria, const std::vector<Requirement>& requirements, const std::string& person, std::int64_t moment,
                            const ScenarioTitles& titles, const Speaker& speak)
{
    const std::string& name = criteria.nameIn(speak.language());
    Html html;
    html.begin("section", "certificate");
    html.element("p", speak("practice.certificate.word"), "soft").element("h1", name);
    html.element("p", speak("practice.certificate.for", {{"name", person}}), "lead");
    html.begin("ul", "plain");
    for (const Requirement& requirement : requirements)
        html.element("li", requirementText(requirement, titles, speak));
    html.end();
    if (const std::string least = leastText(criteria.least, speak); !least.empty())
        html.element("p", least, "soft small");
    html.begin("div", "lines");
    writeLine(html, dayText(moment, speak), speak("practice.certificate.date"));
    writeLine(html, "", speak("practice.certificate.signature"));
    html.end();
    html.element("p", "Evenkeel · " + speak("practice.certificate.note"), "soft small");
    html.end();
    return htmlPage(speak.language(), speak("practice.certificate.word") + " · " + name + " · " + person, html);
}

} // namespace keel
